import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FunctionTimedOut, invoke } from '../../../cdk/local/invocation.ts';

const settings = { name: 'observe-paper', region: 'eu-central-1', timeoutSeconds: 60 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tells a function what it is and how long it still has', async () => {
  const left = await invoke(
    settings,
    async (event: string, context) => {
      expect(event).toBe('event');
      expect(context).toMatchObject({ functionName: 'observe-paper', functionVersion: '$LATEST' });
      const atFirst = context.getRemainingTimeInMillis();
      vi.advanceTimersByTime(20_000);
      return [atFirst, context.getRemainingTimeInMillis()];
    },
    'event',
  );
  expect(left).toEqual([60_000, 40_000]);
});

it('fails a function that does not answer in its time', async () => {
  const running = expect(invoke(settings, () => new Promise(() => {}), 'event')).rejects.toThrow(FunctionTimedOut);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await running;
});

it('passes on what a function throws, at once or later, and leaves no timer behind', async () => {
  const atOnce = (): never => {
    throw new Error('at once');
  };
  await expect(invoke(settings, atOnce, 'event')).rejects.toThrow('at once');
  await expect(invoke(settings, () => Promise.reject(new Error('later')), 'event')).rejects.toThrow('later');
  expect(vi.getTimerCount()).toBe(0);
});
