import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from './kit/acknowledge.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead, grantTableWrite } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface LetterSendingProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly intakeAddress: string;
  readonly linkBase: string;
  readonly linkSecret: Secret;
}

const sendingTimeout = Duration.seconds(30);

/** The queue of letters that may be due, apart from the function that reads it, since those who fill it are built before. */
export class LetterQueue extends QueueWithDeadLetters {
  constructor(scope: Construct, id: string) {
    super(scope, id, { name: 'letter-due', consumerTimeout: sendingTimeout });
  }
}

/** Sends letters through SES, each at most once, and hears which of them came back. */
export class LetterSending extends Construct {
  readonly function: RapporteurFunction;

  constructor(scope: Construct, id: string, letterDue: QueueWithDeadLetters, props: LetterSendingProps) {
    super(scope, id);
    const { table, ledger, linkBase, linkSecret } = props;
    const configurationSet = this.#hearBounces(letterDue);
    this.function = new RapporteurFunction(this, 'SendLetter', {
      name: 'send-letter',
      description: 'Writes and sends the letters about a mail, each at most once',
      timeout: sendingTimeout,
      memoryMegabytes: 512,
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        CONFIGURATION_SET: configurationSet.configurationSetName,
        LINK_BASE: linkBase,
        // Resolved by CloudFormation when the stack is deployed; it stands in no template.
        LINK_SECRET: linkSecret.secretValue.unsafeUnwrap(),
      },
    });
    const { role } = this.function;
    grantObjects(role, 'read', ledger, ['mails/', 'members/', 'meetings/', 'facts/']);
    grantObjects(role, 'write', ledger, ['facts/']);
    grantList(role, ledger);
    grantTableRead(role, table);
    grantTableWrite(role, table);
    this.#maySend(props.intakeAddress, configurationSet);
    consume(this.function, letterDue, { batchSize: 5, maxConcurrency: 2 });
  }

  /** Only from the address to which contributions are mailed, whichever identity of the account covers it. */
  #maySend(intakeAddress: string, { configurationSetName }: ConfigurationSet): void {
    const ses = `arn:aws:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
    this.function.role.addToPolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [`${ses}:identity/*`, `${ses}:configuration-set/${configurationSetName}`],
        conditions: { StringEquals: { 'ses:FromAddress': intakeAddress } },
      }),
    );
    acknowledge(this.function.role, {
      'AwsSolutions-IAM5[Resource::arn:aws:ses:<AWS::Region>:<AWS::AccountId>:identity/*]':
        'The identity is the address or its domain, as whoever deploys has verified it; the condition names the one address.',
    });
  }

  #hearBounces({ queue, deadLetters }: QueueWithDeadLetters): ConfigurationSet {
    // SES cannot use the key that AWS manages for topics.
    const key = new Key(this, 'Key', {
      enableKeyRotation: true,
      description: 'Encrypts what SES tells of letters that came back',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.grantEncryptDecrypt(new ServicePrincipal('ses.amazonaws.com'));
    const topic = new Topic(this, 'Bounces', { displayName: 'Letters that came back', masterKey: key, enforceSSL: true });
    topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters.queue }));
    const configurationSet = new ConfigurationSet(this, 'Letters', {
      configurationSetName: 'rapporteur-letters',
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    configurationSet.addEventDestination('Bounces', {
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.BOUNCE],
    });
    return configurationSet;
  }
}
