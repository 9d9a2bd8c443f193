import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface ReportCompilationProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly reports: SharedBucket;
}

const compilationTimeout = Duration.seconds(120);

/** Compiles the outcome report of a meeting whenever a message says that one is due. */
export class ReportCompilation extends Construct {
  readonly function: RapporteurFunction;
  readonly reportDue: QueueWithDeadLetters;

  constructor(scope: Construct, id: string, { table, ledger, reports }: ReportCompilationProps) {
    super(scope, id);
    this.reportDue = new QueueWithDeadLetters(this, 'ReportDue', { name: 'report-due', consumerTimeout: compilationTimeout });
    this.function = new RapporteurFunction(this, 'CompileReport', {
      name: 'compile-report',
      description: 'Compiles the outcome report of a meeting from the register',
      timeout: compilationTimeout,
      memoryMegabytes: 1024,
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        REPORTS_BUCKET: reports.bucket.bucketName,
      },
    });
    const { role } = this.function;
    grantTableRead(role, table);
    grantObjects(role, 'read', ledger, ['meetings/', 'examinations/']);
    grantList(role, ledger);
    grantObjects(role, 'read', reports, ['']);
    grantObjects(role, 'write', reports, ['']);
    grantList(role, reports);
    consume(this.function, this.reportDue, { batchSize: 10, maxConcurrency: 2 });
  }
}
