import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { acknowledge } from './kit/acknowledge.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects, grantTableRead, grantTableWrite } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { DeadLetters, type QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface InboxSweepProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly paperExamined: QueueWithDeadLetters;
  readonly proceedingsStored: QueueWithDeadLetters;
  readonly reportDue: QueueWithDeadLetters;
  readonly mailStored: QueueWithDeadLetters;
}

/** A lost event is made good within a quarter of an hour. */
export const sweepInterval = Duration.minutes(10);

/** Compares ledger and register on a schedule and announces what an event failed to. */
export class InboxSweep extends Construct {
  readonly function: RapporteurFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: InboxSweepProps) {
    super(scope, id);
    const { table, ledger, paperStored, paperExamined, proceedingsStored, reportDue, mailStored } = props;
    this.function = new RapporteurFunction(this, 'SweepInbox', {
      name: 'sweep-inbox',
      description: 'Compares ledger and register and announces what was missed',
      timeout: Duration.seconds(300),
      memoryMegabytes: 512,
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        INTAKE_QUEUE_URL: paperStored.queue.queueUrl,
        FILING_QUEUE_URL: paperExamined.queue.queueUrl,
        PROCEEDINGS_QUEUE_URL: proceedingsStored.queue.queueUrl,
        REPORT_QUEUE_URL: reportDue.queue.queueUrl,
        MAIL_QUEUE_URL: mailStored.queue.queueUrl,
      },
    });
    const { role } = this.function;
    grantList(role, ledger);
    grantObjects(role, 'read', ledger, ['']);
    grantObjects(role, 'write', ledger, ['meetings/', 'audit/']);
    grantTableRead(role, table);
    grantTableWrite(role, table);
    for (const { queue } of [paperStored, paperExamined, proceedingsStored, reportDue, mailStored]) queue.grantSendMessages(role);
    this.deadLetters = new DeadLetters(this, 'Dead', { name: 'sweep-inbox-dead' });
    this.#runOnSchedule();
  }

  #runOnSchedule(): void {
    const { lambda } = this.function;
    const { queue } = this.deadLetters;
    // The next run is the retry: it sees all that this one saw.
    lambda.configureAsyncInvoke({ retryAttempts: 0, onFailure: new SqsDestination(queue) });
    new Rule(this, 'EveryTenMinutes', {
      schedule: Schedule.rate(sweepInterval),
      targets: [new LambdaFunction(lambda, { deadLetterQueue: queue, retryAttempts: 2, maxEventAge: sweepInterval })],
    });
    acknowledge(lambda, {
      'Serverless-LambdaDLQ': 'Its failure destination is a queue of dead letters, which also says why a run failed.',
    });
  }
}
