import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { type Identity, RegisterStack } from './register-stack.ts';
import { ServiceStack } from './service-stack.ts';

/** Puts both stacks into an app and has every synthesis checked by two packs of rules. */
export function addStacks(app: App): { register: RegisterStack; service: ServiceStack } {
  const register = new RegisterStack(app, 'RapporteurRegister', {
    description: 'What rapporteur must not lose: the ledger of papers, the register and the reports',
    terminationProtection: true,
    identity: identityGiven(app),
  });
  const service = new ServiceStack(app, 'RapporteurService', {
    description: 'What rapporteur does: reads papers, files them and compiles the outcome report',
    register,
    referee: isRefereeWanted(app),
  });
  Tags.of(app).add('project', 'rapporteur');
  Tags.of(register).add('holds', 'records');
  Tags.of(service).add('holds', 'nothing-kept');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { register, service };
}

/** `-c referee=on`, and nothing else but `off`: a slip of the pen must not turn it off unseen. */
function isRefereeWanted(app: App): boolean {
  const said: unknown = app.node.tryGetContext('referee') ?? 'off';
  if (said !== 'on' && said !== 'off') throw new TypeError(`The context "referee" is "on" or "off", not ${JSON.stringify(said)}`);
  return said === 'on';
}

/** `-c issuer=https://... -c client=...`: people are known elsewhere already. Without both a pool of accounts is made. */
function identityGiven(app: App): Identity | null {
  const [issuer, clientId]: unknown[] = ['issuer', 'client'].map((name) => app.node.tryGetContext(name));
  if (issuer === undefined && clientId === undefined) return null;
  if (typeof issuer === 'string' && /^https:\/\/\S+$/u.test(issuer) && typeof clientId === 'string' && clientId !== '')
    return { issuer, clientId };
  throw new TypeError('The context "issuer" is an address that begins with https://, and "client" the id of the portal there');
}

if (import.meta.main) {
  const app = new App();
  addStacks(app);
  app.synth();
}
