import { describe, expect, it } from 'vitest';
import { barShares } from '../../../../shared/report/docx/bar-shares.ts';

const bar = (count: number, from?: string, to?: string) => ({
  label: 'bar',
  count,
  anchor: 'place',
  ...(from === undefined || to === undefined ? {} : { span: { from, to } }),
});

describe('barShares', () => {
  it('measures counts by the longest', () => {
    const bars = [bar(4), bar(1), bar(0)];
    expect(bars.map(barShares(bars))).toEqual([
      [0, 1],
      [0, 0.25],
      [0, 0],
    ]);
    expect([bar(0)].map(barShares([bar(0)]))).toEqual([[0, 0]]);
  });

  it('measures days by all of them, both ends included', () => {
    const bars = [bar(1, '2021-06-01', '2021-06-05'), bar(3, '2021-06-06', '2021-06-10')];
    expect(bars.map(barShares(bars))).toEqual([
      [0, 0.5],
      [0.5, 1],
    ]);
  });

  it('shows a single day among years', () => {
    const bars = [bar(1, '2021-01-01', '2023-12-31'), bar(1, '2023-12-31', '2023-12-31')];
    expect(bars.map(barShares(bars))[1]).toEqual([0.99, 1]);
  });

  it('measures by counts where one bar has no days', () => {
    const bars = [bar(1, '2021-06-01', '2021-06-05'), bar(2)];
    expect(bars.map(barShares(bars))).toEqual([
      [0, 0.5],
      [0, 1],
    ]);
  });
});
