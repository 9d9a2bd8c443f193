import { describe, expect, it } from 'vitest';
import { queueTriggers, scheduleTriggers, writeOncePrefixes } from '../../../cdk/local/triggers.ts';

describe.each(queueTriggers)('the trigger $queue', (trigger) => {
  it('leaves a message hidden for six times the time of its function', () => {
    expect(trigger.visibilitySeconds).toBe(6 * trigger.timeoutSeconds);
  });

  it('asks for no more messages than SQS gives at once, and tries each often enough', () => {
    expect(trigger.batchSize).toBeLessThanOrEqual(10);
    expect(trigger.maxReceiveCount).toBeGreaterThanOrEqual(5);
  });

  it('has dead letters of its own', () => {
    expect(trigger.deadLetters).toBe(`${trigger.queue}-dead`);
  });
});

it('hears of every paper, every proceeding and every mail; keys of all but mails, which the service stores, are written once', () => {
  const prefixes = queueTriggers.flatMap(({ objectsCreated }) => objectsCreated.map(({ prefix }) => prefix));
  expect(prefixes).toEqual([
    'inbox/',
    'precheck/',
    'examinations/',
    'renderings/',
    'letters/',
    'records/',
    'edited-reports/',
    'mail/',
  ]);
  for (const prefix of prefixes.filter((one) => one !== 'mail/')) expect(writeOncePrefixes).toContain(prefix);
});

it('sweeps within the quarter of an hour in which a lost event must be mended', () => {
  expect(scheduleTriggers).toEqual([expect.objectContaining({ function: 'sweep-inbox', everyMinutes: 10 })]);
});
