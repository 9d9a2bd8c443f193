import { CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { KeptBucket, type SharedBucket, share } from './constructs/kit/kept-bucket.ts';
import type { QueueWithDeadLetters } from './constructs/kit/queue-with-dead-letters.ts';
import { Ledger } from './constructs/ledger.ts';
import { SignIn } from './constructs/sign-in.ts';

/** A report can be compiled again from the register; the versions of a year show what was published when. */
const earlierReportsKept = Duration.days(365);
const accessLogsKept = Duration.days(365);

/** Who signs people in, and for which application. */
export interface Identity {
  readonly issuer: string;
  readonly clientId: string;
}

export interface RegisterStackProps extends StackProps {
  /** An issuer that is there already; none makes a pool of accounts. */
  readonly identity: Identity | null;
}

/** What must not be lost: the ledger, the register, the reports and the accounts. All of it stays when the stack goes. */
export class RegisterStack extends Stack {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly reports: SharedBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly paperExamined: QueueWithDeadLetters;
  readonly proceedingsStored: QueueWithDeadLetters;
  readonly mailStored: QueueWithDeadLetters;
  /** The name under which people know the portal. */
  readonly portalDomain: string;
  readonly identity: Identity;

  constructor(scope: Construct, id: string, { identity, ...props }: RegisterStackProps) {
    super(scope, id, props);
    this.portalDomain = this.#portalDomain();
    const portalOrigin = `https://${this.portalDomain}`;
    const accessLogs = new KeptBucket(this, 'AccessLogs', {
      versioned: false,
      lifecycleRules: [{ id: 'old-logs', expiration: accessLogsKept }],
    });
    const ledger = new Ledger(this, 'Ledger', { accessLogs, portalOrigin });
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
    this.identity = identity ?? new SignIn(this, 'SignIn', { portalOrigin });
  }

  #portalDomain(): string {
    const parameter = new CfnParameter(this, 'PortalDomain', {
      type: 'String',
      allowedPattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
      description: 'Name under which people know the portal, without https:// (see docs/deploying.md)',
    });
    return parameter.valueAsString;
  }
}
