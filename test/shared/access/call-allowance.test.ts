import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callAllowance } from '../../../shared/access/call-allowance.ts';

describe('callAllowance', () => {
  it('lets a burst through, then as many as come back with time', () => {
    let now = 0;
    const take = callAllowance({ burst: 3, perSecond: 2, callers: 10 }, () => now);
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
    now = 500;
    expect([take('a'), take('a')]).toEqual([0, 1]);
    now = 60_000;
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
  });

  it('says how long to wait, and that is long enough', () => {
    let now = 0;
    const take = callAllowance({ burst: 1, perSecond: 0.1, callers: 10 }, () => now);
    take('a');
    const seconds = take('a');
    expect(seconds).toBe(10);
    now = seconds * 1_000;
    expect(take('a')).toBe(0);
  });

  it('counts callers apart: a thousand calls of one cost another nothing', () => {
    const take = callAllowance({ burst: 5, perSecond: 1, callers: 10 }, () => 0);
    const refused = Array.from({ length: 1_000 }, () => take('loud')).filter((seconds) => seconds > 0);
    expect(refused).toHaveLength(995);
    expect(take('quiet')).toBe(0);
  });

  it('remembers the callers that called last, and no more of them', () => {
    const take = callAllowance({ burst: 1, perSecond: 0.001, callers: 2 }, () => 0);
    expect([take('a'), take('b'), take('c')]).toEqual([0, 0, 0]);
    expect(take('c')).toBeGreaterThan(0);
    expect(take('a')).toBe(0);
  });

  it('never lets more through than a burst and what came back, also where the clock goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 60 }), (steps) => {
        let now = 10_000;
        let forward = 0;
        const take = callAllowance({ burst: 4, perSecond: 2, callers: 5 }, () => now);
        const passed = steps.filter((step) => {
          now += step;
          forward += Math.max(0, step);
          return take('a') === 0;
        });
        expect(passed.length).toBeLessThanOrEqual(4 + (forward / 1_000) * 2);
      }),
      { numRuns: 100 },
    );
  });
});
