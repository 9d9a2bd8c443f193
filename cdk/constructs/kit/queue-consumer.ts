import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { acknowledge } from './acknowledge.ts';
import type { RapporteurFunction } from './function.ts';
import type { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export interface Consumption {
  readonly batchSize: number;
  /** How many batches may be in work at once: a flood waits in the queue, where it costs nothing. */
  readonly maxConcurrency: number;
}

/** Lets a function take from a queue; it answers which messages of a batch failed, and only those come again. */
export function consume({ lambda }: RapporteurFunction, { queue }: QueueWithDeadLetters, consumption: Consumption): void {
  lambda.addEventSource(new SqsEventSource(queue, { ...consumption, reportBatchItemFailures: true }));
  acknowledge(lambda, {
    'Serverless-LambdaDLQ': 'Only its queue calls this function; what fails goes to the dead letters of the queue.',
    'Serverless-LambdaEventSourceMappingDestination':
      'A mapping from SQS takes no failure destination; what fails goes to the dead letters of the queue.',
  });
}
