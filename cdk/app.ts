import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { RegisterStack } from './register-stack.ts';
import { ServiceStack } from './service-stack.ts';

/** Puts both stacks into an app and has every synthesis checked by two packs of rules. */
export function addStacks(app: App): { register: RegisterStack; service: ServiceStack } {
  const register = new RegisterStack(app, 'RapporteurRegister', {
    description: 'What rapporteur must not lose: the ledger of papers, the register and the reports',
    terminationProtection: true,
  });
  const service = new ServiceStack(app, 'RapporteurService', {
    description: 'What rapporteur does: reads papers, files them and compiles the outcome report',
    register,
  });
  Tags.of(app).add('project', 'rapporteur');
  Tags.of(register).add('holds', 'records');
  Tags.of(service).add('holds', 'nothing-kept');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { register, service };
}

if (import.meta.main) {
  const app = new App();
  addStacks(app);
  app.synth();
}
