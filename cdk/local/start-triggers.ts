import type { SQSClient } from '@aws-sdk/client-sqs';
import type { ScheduledEvent, SQSEvent } from 'aws-lambda';
import type { Running } from './event-source.ts';
import { startEventSource } from './event-source.ts';
import type { Handler } from './invocation.ts';
import type { TriggerQueue } from './resources.ts';
import { startSchedule } from './schedule.ts';
import type { QueueFunction, ScheduledFunction } from './triggers.ts';
import { scheduleTriggers } from './triggers.ts';

/** What may be left out: the referee, which needs a program, and mail; the queue is there, and nobody takes from it. */
type Optional = 'referee-pages' | 'receive-mail' | 'send-letter';

/** The handlers of the functions, by name. */
export type Handlers = Readonly<
  Record<Exclude<QueueFunction, Optional>, Handler<SQSEvent>> &
    Partial<Record<Optional, Handler<SQSEvent>>> &
    Record<ScheduledFunction, Handler<ScheduledEvent>>
>;

export interface TriggerOptions {
  /** When failed messages show again; undefined leaves the queue's visibility to run out, minutes long. */
  readonly retryAfterSeconds?: number | undefined;
  /** Batches of one function at the same time. */
  readonly pollers?: number;
}

/** Enough that one slow batch holds up nothing, and no more papers in memory at once than a small computer bears. */
const POLLERS = 2;

/** Runs every trigger with its handler until it is stopped. */
export const startTriggers = (
  surroundings: {
    readonly sqs: SQSClient;
    readonly queues: readonly TriggerQueue[];
    readonly region: string;
    readonly onFault: (fault: unknown, functionName: string) => void;
  },
  handlers: Handlers,
  { retryAfterSeconds, pollers = POLLERS }: TriggerOptions,
): Running => {
  const { sqs: client, queues, region, onFault } = surroundings;
  const sources = queues.flatMap(({ trigger, queue }) => {
    const handler = handlers[trigger.function];
    if (handler === undefined) return [];
    return startEventSource({
      client,
      queueUrl: queue.url,
      queueArn: queue.arn,
      batchSize: trigger.batchSize,
      partialBatchAnswers: trigger.partialBatchAnswers,
      function: { name: trigger.function, region, timeoutSeconds: trigger.timeoutSeconds },
      handler,
      pollers,
      retryAfterSeconds,
      onFault,
    });
  });
  const schedules = scheduleTriggers.map(({ schedule, function: name, everyMinutes, timeoutSeconds }) =>
    startSchedule({ name: schedule, everyMinutes, function: { name, region, timeoutSeconds }, handler: handlers[name], onFault }),
  );
  return {
    stop: async (how) => {
      await Promise.all([...sources, ...schedules].map((running) => running.stop(how)));
    },
  };
};
