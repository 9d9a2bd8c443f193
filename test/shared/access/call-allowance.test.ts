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

  it('lets nothing more of a flood through until it ends, and most of what is asked a little too often', () => {
    let now = 0;
    const take = callAllowance({ burst: 5, perSecond: 10, callers: 10 }, () => now);
    const passedOf = (rate: number) => {
      let passed = 0;
      for (const end = now + 10_000; now < end; now += 1_000 / rate) passed += take('a') === 0 ? 1 : 0;
      return passed;
    };
    expect(passedOf(1_000)).toBe(5);
    now += take('a') * 1_000;
    expect(take('a')).toBe(0);
    expect(passedOf(15)).toBeGreaterThan(90);
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
