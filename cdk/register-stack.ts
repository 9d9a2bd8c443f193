import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { KeptBucket, type SharedBucket, share } from './constructs/kit/kept-bucket.ts';
import type { QueueWithDeadLetters } from './constructs/kit/queue-with-dead-letters.ts';
import { Ledger } from './constructs/ledger.ts';

/** A report can be compiled again from the register; the versions of a year show what was published when. */
const earlierReportsKept = Duration.days(365);
const accessLogsKept = Duration.days(365);

/** What must not be lost: the ledger, the register and the reports. All of it stays when the stack goes. */
export class RegisterStack extends Stack {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly reports: SharedBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly paperExamined: QueueWithDeadLetters;
  readonly proceedingsStored: QueueWithDeadLetters;
  readonly mailStored: QueueWithDeadLetters;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const accessLogs = new KeptBucket(this, 'AccessLogs', {
      versioned: false,
      lifecycleRules: [{ id: 'old-logs', expiration: accessLogsKept }],
    });
    const ledger = new Ledger(this, 'Ledger', { accessLogs });
    const reports = new KeptBucket(this, 'Reports', {
      versioned: true,
      accessLogs: { bucket: accessLogs, prefix: 'reports/' },
      lifecycleRules: [
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { id: 'earlier-reports', noncurrentVersionExpiration: earlierReportsKept },
      ],
    });
    this.ledger = share(ledger.bucket, 'rapporteur-ledger-arn');
    this.reports = share(reports, 'rapporteur-reports-arn');
    this.paperStored = ledger.paperStored;
    this.paperExamined = ledger.paperExamined;
    this.proceedingsStored = ledger.proceedingsStored;
    this.mailStored = ledger.mailStored;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      encryption: TableEncryption.AWS_MANAGED,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
