import { Duration, Fn } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './kit/acknowledge.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { proceedingsInbox } from './ledger.ts';

/** What the faces of the register stand on. */
export interface DeskPlace {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly reports: SharedBucket;
  /** Where decisions are taken up. */
  readonly paperExamined: QueueWithDeadLetters;
  /** Where letters and records are imported, and decided agendas brought into force. */
  readonly proceedingsStored: QueueWithDeadLetters;
  /** All queues, in the order of a paper's walk: an operator sees them, and moves dead letters back. */
  readonly queues: readonly QueueWithDeadLetters[];
  /** Seals the tokens that open the next part of a list. */
  readonly listSecret: ListSecret;
  /** Who signs people in, and for which application. */
  readonly signIn: { readonly issuer: string; readonly clientId: string };
  /** `https://` and the name under which people know the portal. */
  readonly portalOrigin: string;
}

export interface DeskFunctionsProps extends DeskPlace {
  /** Folder under `functions/`. */
  readonly folder: string;
  readonly description: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Not the secret of the links in letters: with that one, whoever breaks into a page could answer for any State. */
export class ListSecret extends Secret {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      secretName: 'rapporteur/list-secret',
      description: 'Seals the tokens by which long lists are read on',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(this, {
      'AwsSolutions-SMG4':
        'A new secret voids the tokens of lists that are being read, which are asked for again; nothing else hangs on it.',
    });
  }
}

/** What a page may need to read of the ledger; a raw mail and a convening letter as it came are not among it. */
const readPrefixes = [
  'inbox/',
  'arrivals/',
  'examinations/',
  'renderings/',
  'reading-copies/',
  'prechecked/',
  'facts/',
  'proceedings/',
  'mails/',
  'members/',
  'meetings/',
  'audit/',
];

/** What a person can put down: decisions, who sends something, and by a ticket the paper, letter, record or edited report itself. All of it is written once. */
const writePrefixes = ['facts/', 'arrivals/', 'inbox/', 'precheck/', ...proceedingsInbox];

/** Partitions of the one kind of row that a face writes: that somebody wished to do what their role may not. */
const refusals = 'REFUSALS#*';

/** API Gateway waits for thirty. */
const answerTimeout = Duration.seconds(29);

/**
 * One bundle as two functions: what only looks (GET) runs in one that can change nothing, whatever is wrong with its code; what a person decides runs in another,
 * whose rights end where filing begins: it writes no paper's row.
 */
export class DeskFunctions extends Construct {
  readonly reader: RapporteurFunction;
  readonly decider: RapporteurFunction;

  constructor(scope: Construct, id: string, props: DeskFunctionsProps) {
    super(scope, id);
    const make = (part: string, name: string, what: string) =>
      new RapporteurFunction(this, part, {
        name: `${props.folder}-${name}`,
        folder: props.folder,
        description: `${props.description}: ${what}`,
        timeout: answerTimeout,
        // A page is waited for; more memory is more of a processor, and the bundle is read sooner.
        memoryMegabytes: 1024,
        environment: { ...environmentOf(props), ...props.environment },
      });
    this.reader = make('Reader', 'read', 'what only looks');
    this.decider = make('Decider', 'decide', 'what a person sends or decides');
    for (const each of [this.reader, this.decider]) {
      grantReading(each, props);
      acknowledge(each.lambda, {
        'Serverless-LambdaDLQ': 'API Gateway waits for its answer: whoever asked sees a failure and asks again.',
      });
    }
    grantDeciding(this.decider, props);
  }
}

function environmentOf({
  table,
  ledger,
  reports,
  paperExamined,
  proceedingsStored,
  queues,
  listSecret,
  signIn,
  portalOrigin,
}: DeskPlace): Record<string, string> {
  return {
    TABLE_NAME: table.tableName,
    LEDGER_BUCKET: ledger.bucket.bucketName,
    REPORTS_BUCKET: reports.bucket.bucketName,
    FILING_QUEUE_URL: paperExamined.queue.queueUrl,
    PROCEEDINGS_QUEUE_URL: proceedingsStored.queue.queueUrl,
    QUEUE_URLS: Fn.join(
      ',',
      queues.map(({ queue }) => queue.queueUrl),
    ),
    // Resolved by CloudFormation when the stack is deployed; it stands in no template.
    LINK_SECRET: listSecret.secretValue.unsafeUnwrap(),
    ISSUER: signIn.issuer,
    CLIENT_ID: signIn.clientId,
    PORTAL_ORIGIN: portalOrigin,
    UPLOAD_ORIGIN: `https://${ledger.bucket.bucketRegionalDomainName}`,
  };
}

function grantReading({ role }: RapporteurFunction, { table, ledger, reports, queues }: DeskPlace): void {
  grantTableRead(role, table);
  grantObjects(role, 'read', ledger, readPrefixes);
  grantList(role, ledger);
  grantObjects(role, 'read', reports, ['']);
  grantList(role, reports);
  Grant.addToPrincipal({
    grantee: role,
    actions: ['sqs:GetQueueAttributes'],
    resourceArns: queues.flatMap(({ queue, deadLetters }) => [queue.queueArn, deadLetters.queue.queueArn]),
  });
}

/** Dead letters are put back before they are ended, so whoever may end them may also send to their queue. */
function grantDeciding({ role }: RapporteurFunction, { table, ledger, queues }: DeskPlace): void {
  grantObjects(role, 'write', ledger, writePrefixes);
  Grant.addToPrincipal({
    grantee: role,
    actions: ['dynamodb:PutItem'],
    resourceArns: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [refusals] } },
  });
  Grant.addToPrincipal({
    grantee: role,
    actions: ['sqs:SendMessage'],
    resourceArns: queues.map(({ queue }) => queue.queueArn),
  });
  Grant.addToPrincipal({
    grantee: role,
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
    resourceArns: queues.map(({ deadLetters }) => deadLetters.queue.queueArn),
  });
}
