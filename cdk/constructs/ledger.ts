import { Duration, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBucket, HttpMethods, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { proceedingPrefixes } from '../../shared/register/ledger-keys.ts';
import { KeptBucket } from './kit/kept-bucket.ts';
import { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { admitMail } from './mail-storage.ts';

/**
 * Time-outs of the functions that the bucket's events reach; the queues' visibility follows from them. Five hostile files, each opened twice for
 * ten seconds by two processes, take less than a minute: twice that.
 */
export const observationTimeout = Duration.seconds(120);
export const filingTimeout = Duration.seconds(30);
/** One proceeding, opened twice for ten seconds by two processes, and a row for each of some hundred conclusions. */
export const importTimeout = Duration.seconds(90);
/** A mail of 40 MB, opened twice for ten seconds by two processes, and its papers stored. */
export const receptionTimeout = Duration.seconds(90);

/** Where convening letters, summary records and edited reports arrive. */
export const proceedingsInbox: readonly string[] = Object.values(proceedingPrefixes);

/**
 * Papers, who sent them, what was seen in them and rendered of them; letters, records and edited reports, and what was read in them; the numbers
 * given and what people decided; the digests of the audit: nobody may change these, the program included.
 */
const writtenOnce = [
  'inbox/',
  'arrivals/',
  'examinations/',
  'renderings/',
  'reading-copies/',
  'facts/',
  ...proceedingsInbox,
  'proceedings/',
  'mails/',
  'precheck/',
  'prechecked/',
  'audit/',
];

/** Files sent for a verdict without being filed are nobody's record: gone after a day, with what was seen in them. */
const prechecksKept = Duration.days(1);

/**
 * Raw mails hold what people wrote beside their papers. What the register needs of them stands elsewhere (papers, who sent them, when they came), so two years
 * after a mail came, when the session that it was for has approved its report, it is erased (docs/decisions/0022-what-is-erased.md).
 */
const mailsKept = Duration.days(730);

/** An erased version is kept no longer than it takes to see a mistake. */
const erasedVersionsKept = Duration.days(30);

/** What ends by itself. Papers, facts and all else that the register is built from never do. */
const lifecycleRules: LifecycleRule[] = [
  { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
  ...['precheck/', 'prechecked/'].map((prefix) => ({
    id: `${prefix.slice(0, -1)}-after-a-day`,
    prefix,
    expiration: prechecksKept,
    noncurrentVersionExpiration: prechecksKept,
  })),
  { id: 'mails-after-two-years', prefix: 'mail/', expiration: mailsKept, noncurrentVersionExpiration: erasedVersionsKept },
];

/** The bucket that is the ledger, and the queues that its events feed: what the bucket names must stand in the same stack. */
export class Ledger extends Construct {
  readonly bucket: KeptBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly paperExamined: QueueWithDeadLetters;
  readonly proceedingsStored: QueueWithDeadLetters;
  readonly mailStored: QueueWithDeadLetters;

  constructor(scope: Construct, id: string, props: { readonly accessLogs: KeptBucket; readonly portalOrigin: string }) {
    super(scope, id);
    this.paperStored = new QueueWithDeadLetters(this, 'PaperStored', {
      name: 'paper-stored',
      consumerTimeout: observationTimeout,
    });
    this.paperExamined = new QueueWithDeadLetters(this, 'PaperExamined', {
      name: 'paper-examined',
      consumerTimeout: filingTimeout,
    });
    this.proceedingsStored = new QueueWithDeadLetters(this, 'ProceedingsStored', {
      name: 'proceedings-stored',
      consumerTimeout: importTimeout,
    });
    this.mailStored = new QueueWithDeadLetters(this, 'MailStored', { name: 'mail-stored', consumerTimeout: receptionTimeout });
    this.bucket = new KeptBucket(this, 'Bucket', {
      versioned: true,
      accessLogs: { bucket: props.accessLogs, prefix: 'ledger/' },
      lifecycleRules,
      // From the pages of the portal a browser may send what a ticket was given for, and nothing else.
      cors: [
        {
          allowedOrigins: [props.portalOrigin],
          allowedMethods: [HttpMethods.PUT],
          allowedHeaders: ['content-type', 'if-none-match'],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
    });
    this.#writeOnce();
    admitMail(this.bucket);
    this.#announce();
  }

  /** What is evidence is written once: without `If-None-Match` no object may be put there, by anyone. */
  #writeOnce(): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EvidenceIsWrittenOnce',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: writtenOnce.map((prefix) => this.bucket.arnForObjects(`${prefix}*`)),
        conditions: { Null: { 's3:if-none-match': 'true' } },
      }),
    );
  }

  /**
   * The notifications are set on the bucket itself, for the L2 method would add a Lambda of its own with rights on every
   * bucket. S3 tries the queues when it is told of them, so their policies come first.
   */
  #announce(): void {
    const bucket = this.bucket.node.defaultChild;
    if (!(bucket instanceof CfnBucket)) throw new TypeError('The ledger has no CloudFormation bucket');
    const queueConfiguration = (queue: QueueWithDeadLetters, prefix: string, suffix = '') => ({
      event: 's3:ObjectCreated:*',
      queue: queue.queue.queueArn,
      filter: {
        s3Key: { rules: [{ name: 'prefix', value: prefix }, ...(suffix === '' ? [] : [{ name: 'suffix', value: suffix }])] },
      },
    });
    bucket.notificationConfiguration = {
      queueConfigurations: [
        queueConfiguration(this.paperStored, 'inbox/'),
        queueConfiguration(this.paperStored, 'precheck/'),
        queueConfiguration(this.paperExamined, 'examinations/', '.json'),
        queueConfiguration(this.paperExamined, 'renderings/', '.json'),
        ...proceedingsInbox.map((prefix) => queueConfiguration(this.proceedingsStored, prefix)),
        queueConfiguration(this.mailStored, 'mail/'),
      ],
    };
    for (const { queue } of [this.paperStored, this.paperExamined, this.proceedingsStored, this.mailStored]) {
      queue.addToResourcePolicy(this.#bucketMaySend(queue.queueArn));
      bucket.node.addDependency(...queue.node.children.filter((child) => child.node.id === 'Policy'));
    }
  }

  /** The policy cannot name the bucket, which waits for the policy: it names the account and how CloudFormation begins the name. */
  #bucketMaySend(queueArn: string): PolicyStatement {
    const { account, stackName } = Stack.of(this);
    return new PolicyStatement({
      sid: 'LedgerMaySend',
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': `arn:aws:s3:::${stackName.toLowerCase()}-ledger*` },
      },
    });
  }
}
