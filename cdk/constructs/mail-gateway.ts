import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { sandboxFile } from './kit/write-bundle.ts';
import { receptionTimeout } from './ledger.ts';
import { receiptRuleSet } from './mail-storage.ts';

export interface MailGatewayProps {
  readonly ledger: SharedBucket;
  readonly mailStored: QueueWithDeadLetters;
  readonly letterDue: QueueWithDeadLetters;
  /** Address to which contributions are mailed. */
  readonly intakeAddress: string;
}

/**
 * Takes mail: SES stores the raw bytes in the ledger, and `receive-mail` takes them apart in a process of its own. It opens hostile bytes, so it has no right to the
 * register: what it decides goes into the ledger, and papers go the way of all papers.
 */
export class MailGateway extends Construct {
  readonly function: RapporteurFunction;

  constructor(scope: Construct, id: string, { ledger, mailStored, letterDue, intakeAddress }: MailGatewayProps) {
    super(scope, id);
    this.#receive(ledger, intakeAddress);
    this.function = new RapporteurFunction(this, 'ReceiveMail', {
      name: 'receive-mail',
      description: 'Takes a stored mail apart, decides what it is, and puts its papers into the inbox',
      timeout: receptionTimeout,
      memoryMegabytes: 1769,
      besides: [sandboxFile],
      environment: {
        LEDGER_BUCKET: ledger.bucket.bucketName,
        LETTER_QUEUE_URL: letterDue.queue.queueUrl,
        SANDBOX_ENTRY: `/var/task/${sandboxFile.file}`,
      },
    });
    const { role } = this.function;
    grantObjects(role, 'read', ledger, ['mail/', 'mails/', 'members/', 'meetings/']);
    grantObjects(role, 'write', ledger, ['inbox/', 'arrivals/', 'mails/']);
    grantList(role, ledger);
    letterDue.queue.grantSendMessages(role);
    consume(this.function, mailStored, { batchSize: 1, maxConcurrency: 10 });
  }

  /** CloudFormation makes the rule set; only a person can make it the active one, of which a Region has one (docs/deploying.md). */
  #receive(ledger: SharedBucket, intakeAddress: string): void {
    const rules = new CfnReceiptRuleSet(this, 'Rules', { ruleSetName: receiptRuleSet });
    new CfnReceiptRule(this, 'Rule', {
      ruleSetName: rules.ref,
      rule: {
        name: 'contributions',
        enabled: true,
        recipients: [intakeAddress],
        // Spam and viruses are looked for; what is found stands in the headers, and nothing is thrown away.
        scanEnabled: true,
        tlsPolicy: 'Require',
        actions: [{ s3Action: { bucketName: ledger.bucket.bucketName, objectKeyPrefix: 'mail/' } }],
      },
    });
  }
}
