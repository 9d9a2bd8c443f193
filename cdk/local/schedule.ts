import { randomUUID } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';
import type { Running } from './event-source.ts';
import type { FunctionSettings, Handler } from './invocation.ts';
import { invoke } from './invocation.ts';

export interface Schedule {
  readonly name: string;
  readonly everyMinutes: number;
  readonly function: FunctionSettings;
  readonly handler: Handler<ScheduledEvent>;
  readonly onFault: (fault: unknown, functionName: string) => void;
}

const eventOf = ({ name, function: { region } }: Schedule): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '000000000000',
  time: new Date().toISOString(),
  region,
  resources: [`arn:aws:events:${region}:000000000000:rule/${name}`],
  detail: {},
});

/** Calls a function every so many minutes, until it is stopped; a call that would meet one still under way is left out. */
export const startSchedule = (schedule: Schedule): Running => {
  let underWay: Promise<void> | undefined;
  const call = (): void => {
    underWay ??= invoke(schedule.function, schedule.handler, eventOf(schedule))
      .then(() => {})
      .catch((fault: unknown) => schedule.onFault(fault, schedule.function.name))
      .finally(() => {
        underWay = undefined;
      });
  };
  const timer = setInterval(call, schedule.everyMinutes * 60_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
};
