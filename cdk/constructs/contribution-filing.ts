import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead, grantTableWrite } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { filingTimeout } from './ledger.ts';

export interface ContributionFilingProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly paperExamined: QueueWithDeadLetters;
  readonly reportDue: QueueWithDeadLetters;
  readonly letterDue: QueueWithDeadLetters;
  /** Where a referee is asked about disputed lengths; none where there is no referee. */
  readonly pagesDisputed?: QueueWithDeadLetters | undefined;
}

/** Judges what was observed, gives numbers and writes the register; it never opens a paper. */
export class ContributionFiling extends Construct {
  readonly function: RapporteurFunction;

  constructor(scope: Construct, id: string, props: ContributionFilingProps) {
    super(scope, id);
    const { table, ledger, paperExamined, reportDue, letterDue, pagesDisputed } = props;
    this.function = new RapporteurFunction(this, 'FileContribution', {
      name: 'file-contribution',
      description: 'Judges an examined paper, files it under its agenda item and gives it a number',
      timeout: filingTimeout,
      memoryMegabytes: 512,
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        FILING_QUEUE_URL: paperExamined.queue.queueUrl,
        REPORT_QUEUE_URL: reportDue.queue.queueUrl,
        LETTER_QUEUE_URL: letterDue.queue.queueUrl,
        ...(pagesDisputed && { REFEREE_QUEUE_URL: pagesDisputed.queue.queueUrl }),
      },
    });
    const { role } = this.function;
    grantObjects(role, 'read', ledger, ['inbox/', 'arrivals/', 'examinations/', 'renderings/', 'facts/', 'meetings/']);
    grantObjects(role, 'write', ledger, ['facts/']);
    grantList(role, ledger);
    grantTableRead(role, table);
    grantTableWrite(role, table);
    paperExamined.queue.grantSendMessages(role);
    reportDue.queue.grantSendMessages(role);
    letterDue.queue.grantSendMessages(role);
    pagesDisputed?.queue.grantSendMessages(role);
    consume(this.function, paperExamined, { batchSize: 10, maxConcurrency: 5 });
  }
}
