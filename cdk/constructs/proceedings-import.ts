import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead, grantTableWrite } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { sandboxFile } from './kit/write-bundle.ts';
import { importTimeout, proceedingsInbox } from './ledger.ts';

export interface ProceedingsImportProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly proceedingsStored: QueueWithDeadLetters;
  /** Where papers under a changed item are placed anew. */
  readonly paperExamined: QueueWithDeadLetters;
  readonly reportDue: QueueWithDeadLetters;
}

/**
 * Reads convening letters, summary records and edited reports in a process of their own, enters what records conclude, and brings decided agendas into force. It
 * never sees a paper: of the ledger it may read its own inboxes, what it read before, and what people decided.
 */
export class ProceedingsImport extends Construct {
  readonly function: RapporteurFunction;

  constructor(scope: Construct, id: string, props: ProceedingsImportProps) {
    super(scope, id);
    const { table, ledger, proceedingsStored, paperExamined, reportDue } = props;
    this.function = new RapporteurFunction(this, 'ImportProceedings', {
      name: 'import-proceedings',
      description:
        'Reads letters, summary records and edited reports and enters their conclusions, and brings agendas into force',
      timeout: importTimeout,
      // As for papers: one whole processor.
      memoryMegabytes: 1769,
      besides: [sandboxFile],
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        FILING_QUEUE_URL: paperExamined.queue.queueUrl,
        PROCEEDINGS_QUEUE_URL: proceedingsStored.queue.queueUrl,
        REPORT_QUEUE_URL: reportDue.queue.queueUrl,
        SANDBOX_ENTRY: `/var/task/${sandboxFile.file}`,
      },
    });
    const { role } = this.function;
    grantObjects(role, 'read', ledger, [...proceedingsInbox, 'arrivals/', 'proceedings/', 'facts/', 'meetings/']);
    // A meeting's own file says which version is in force where the register is lost.
    grantObjects(role, 'write', ledger, ['proceedings/', 'facts/', 'meetings/']);
    grantList(role, ledger);
    grantTableRead(role, table);
    grantTableWrite(role, table);
    proceedingsStored.queue.grantSendMessages(role);
    paperExamined.queue.grantSendMessages(role);
    reportDue.queue.grantSendMessages(role);
    consume(this.function, proceedingsStored, { batchSize: 1, maxConcurrency: 2 });
  }
}
