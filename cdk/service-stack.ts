import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarmCalls } from '../shared/model/alarm-call.ts';
import { Alarms } from './constructs/alarms.ts';
import { ContributionFiling } from './constructs/contribution-filing.ts';
import { ListSecret } from './constructs/desk-functions.ts';
import { InboxSweep, sweepInterval } from './constructs/inbox-sweep.ts';
import type { RapporteurFunction } from './constructs/kit/function.ts';
import type { QueueWithDeadLetters } from './constructs/kit/queue-with-dead-letters.ts';
import { LetterQueue, LetterSending } from './constructs/letter-sending.ts';
import { LinkAnswering } from './constructs/link-answering.ts';
import { MailGateway } from './constructs/mail-gateway.ts';
import { Overview } from './constructs/overview.ts';
import { PageRefereeing, refereeWrites } from './constructs/page-refereeing.ts';
import { PaperObservation } from './constructs/paper-observation.ts';
import { PortalSite } from './constructs/portal-site.ts';
import { ProceedingsImport } from './constructs/proceedings-import.ts';
import { ReportCompilation } from './constructs/report-compilation.ts';
import { SecretariatApi } from './constructs/secretariat-api.ts';
import type { RegisterStack } from './register-stack.ts';

export interface ServiceStackProps extends StackProps {
  readonly register: RegisterStack;
  /** Whether LibreOffice referees disputed lengths, which takes a container image. */
  readonly referee: boolean;
}

/** All that can be taken down and put up again: functions, their triggers, the network, the alarms. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { register, referee, ...props }: ServiceStackProps) {
    super(scope, id, props);
    this.addStackDependency(register, 'The ARNs of the buckets come by name');
    const { table, ledger, reports, paperStored, paperExamined, proceedingsStored, mailStored } = register;

    const observation = new PaperObservation(this, 'PaperObservation', {
      ledger,
      paperStored,
      s3PrefixListId: this.#s3PrefixListId(),
      writtenByOthers: referee ? refereeWrites : [],
    });
    const refereeing = referee ? new PageRefereeing(this, 'PageRefereeing', { ledger, network: observation.network }) : null;
    const pagesDisputed = refereeing?.pagesDisputed;
    const compilation = new ReportCompilation(this, 'ReportCompilation', { table, ledger, reports });
    const { reportDue } = compilation;
    const letterDue = new LetterQueue(this, 'LetterDue');
    const filing = new ContributionFiling(this, 'ContributionFiling', {
      table,
      ledger,
      paperExamined,
      reportDue,
      letterDue,
      pagesDisputed,
    });
    const proceedings = new ProceedingsImport(this, 'ProceedingsImport', {
      table,
      ledger,
      proceedingsStored,
      paperExamined,
      reportDue,
    });
    const sweep = new InboxSweep(this, 'InboxSweep', {
      table,
      ledger,
      paperStored,
      paperExamined,
      proceedingsStored,
      reportDue,
      mailStored,
    });

    const intakeAddress = this.#intakeAddress();
    const gateway = new MailGateway(this, 'MailGateway', { ledger, mailStored, letterDue, intakeAddress });
    const links = new LinkAnswering(this, 'LinkAnswering', { table, ledger, paperExamined });
    const { linkBase, secret: linkSecret } = links;
    const letters = new LetterSending(this, 'LetterSending', letterDue, { table, ledger, intakeAddress, linkBase, linkSecret });

    const queues = [
      paperStored,
      paperExamined,
      proceedingsStored,
      reportDue,
      mailStored,
      letterDue,
      ...(pagesDisputed ? [pagesDisputed] : []),
    ];
    const faces = this.#openFaces(register, queues);

    const alarms = new Alarms(this, 'Alarms', { address: this.#alarmAddress() });
    const triggered = [
      observation.function,
      filing.function,
      proceedings.function,
      compilation.function,
      gateway.function,
      letters.function,
      links.function,
      ...faces,
      ...(refereeing ? [refereeing.function] : []),
    ];
    for (const queue of queues) alarms.watchQueue(queue);
    for (const each of triggered) alarms.watchFunction(each);
    alarms.watchFunction(sweep.function, sweepInterval);
    alarms.watchSchedule(sweep.function, sweepInterval);
    alarms.watchDeadLetters(sweep.deadLetters);
    alarms.watchRefusals(observation.network.refusals);
    watchCalls(alarms, gateway, letters);
    new Overview(this, 'Overview', { alarms, queues, functions: [...triggered, sweep.function] });
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topic.topicArn, description: 'Subscribe here to be called as well' });
  }

  /** What people and programs see of the register; answers the functions behind it. */
  #openFaces(register: RegisterStack, queues: readonly QueueWithDeadLetters[]): RapporteurFunction[] {
    const { table, ledger, reports, paperExamined, proceedingsStored, portalDomain, identity: signIn } = register;
    const listSecret = new ListSecret(this, 'ListSecret');
    const places = { table, ledger, reports, paperExamined, proceedingsStored, queues };
    const desk = { ...places, listSecret, signIn, portalOrigin: `https://${portalDomain}` };
    const { api, functions } = new SecretariatApi(this, 'SecretariatApi', desk);
    const certificateArn = this.#portalCertificate();
    const portal = new PortalSite(this, 'PortalSite', { ...desk, domain: portalDomain, certificateArn, api });
    return [...functions, ...portal.functions];
  }

  #intakeAddress(): string {
    const parameter = new CfnParameter(this, 'IntakeAddress', {
      type: 'String',
      allowedPattern: '^[^\\s@<>]+@[^\\s@<>]+$',
      description: 'Address to which contributions are mailed and from which letters go out (see docs/deploying.md)',
    });
    return parameter.valueAsString;
  }

  #alarmAddress(): string {
    const parameter = new CfnParameter(this, 'AlarmAddress', {
      type: 'String',
      allowedPattern: '^[^\\s@<>]+@[^\\s@<>]+$',
      description: 'Address of whoever keeps the service running, who is called by every alarm (see docs/runbook.md)',
    });
    return parameter.valueAsString;
  }

  #portalCertificate(): string {
    const parameter = new CfnParameter(this, 'PortalCertificate', {
      type: 'String',
      allowedPattern: '^arn:aws:acm:us-east-1:[0-9]{12}:certificate/[0-9a-f-]+$',
      description: 'ARN of the certificate of the portal, in us-east-1 (see docs/deploying.md)',
    });
    return parameter.valueAsString;
  }

  /** CloudFormation cannot look the id up, and a Lambda that could would need rights of its own; whoever deploys gives it once. */
  #s3PrefixListId(): string {
    const parameter = new CfnParameter(this, 'S3PrefixListId', {
      type: 'String',
      allowedPattern: '^pl-[0-9a-f]{8,17}$',
      description: 'Id of the prefix list com.amazonaws.<region>.s3 (see docs/deploying.md)',
    });
    return parameter.valueAsString;
  }
}

/** Where a function itself asks for a person although nothing failed. */
function watchCalls(alarms: Alarms, gateway: MailGateway, letters: LetterSending): void {
  const { registryUnusable, letterUnanswered } = alarmCalls;
  alarms.watchCall(gateway.function, registryUnusable, 'The registry of contacts cannot be used: every mail is quarantined.');
  alarms.watchCall(letters.function, letterUnanswered, 'Nobody knows whether a letter went; it is never sent again by itself.');
}
