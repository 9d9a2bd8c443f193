import { describe, expect, it } from 'vitest';
import { heightOf, highest } from '../../../shared/layout/heights.ts';

describe('heights', () => {
  it('of things one under the other add up', () => {
    expect(heightOf([{ height: 3 }, { height: 4.5 }])).toBe(7.5);
    expect(heightOf([])).toBe(0);
  });
  it('of things side by side are the highest, of more things than a call takes arguments too', () => {
    expect(highest([2, 7, 5], (one) => one)).toBe(7);
    expect(highest([], () => 1)).toBe(0);
    expect(
      highest(
        Array.from({ length: 500_000 }, (_, n) => n),
        (one) => one,
      ),
    ).toBe(499_999);
  });
});
