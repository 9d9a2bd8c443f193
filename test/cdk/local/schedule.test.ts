import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSchedule } from '../../../cdk/local/schedule.ts';

const settings = { name: 'sweep-inbox', region: 'eu-central-1', timeoutSeconds: 300 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('calls the function every ten minutes with the event of a schedule, until it is stopped', async () => {
  const handler = vi.fn(async () => {});
  const running = startSchedule({ name: 'sweep-due', everyMinutes: 10, function: settings, handler, onFault: vi.fn() });
  await vi.advanceTimersByTimeAsync(30 * 60_000);
  expect(handler).toHaveBeenCalledTimes(3);
  expect(handler.mock.calls[0]).toMatchObject([
    { source: 'aws.events', 'detail-type': 'Scheduled Event' },
    { functionName: 'sweep-inbox' },
  ]);
  await running.stop();
  await vi.advanceTimersByTimeAsync(30 * 60_000);
  expect(handler).toHaveBeenCalledTimes(3);
});

it('goes on after a fault, which it tells', async () => {
  const onFault = vi.fn();
  const handler = (): Promise<never> => Promise.reject(new Error('no bucket'));
  const running = startSchedule({ name: 'sweep-due', everyMinutes: 10, function: settings, handler, onFault });
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(onFault.mock.calls).toEqual([
    [new Error('no bucket'), 'sweep-inbox'],
    [new Error('no bucket'), 'sweep-inbox'],
  ]);
  await running.stop();
});

it('leaves out a call while one is under way, and waits for that one when it is stopped', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const handler = vi.fn(() => promise);
  const running = startSchedule({ name: 'sweep-due', everyMinutes: 1, function: settings, handler, onFault: vi.fn() });
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(handler).toHaveBeenCalledTimes(1);
  const stopped = vi.fn();
  const stopping = running.stop().then(stopped);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stopped).not.toHaveBeenCalled();
  resolve();
  await stopping;
});
