import { describe, expect, it } from 'vitest';
import { byArrival, bySymbol } from '../../../shared/report/order.ts';
import { meetingOf, paper, reportOf } from './records.ts';

function reported(sketches: Parameters<typeof paper>[0][]) {
  return reportOf(meetingOf('C21-VCC-1'), sketches.map(paper), 'en').unplaced;
}

describe('bySymbol', () => {
  it('orders numbers by value and changes after what they change', () => {
    const symbols = ['C21/101', 'C21/84(Rev.10)', 'C21/9', 'C21/84(Rev.2)', 'C21/84', 'C21/84(Add.1)'];
    const sorted = reported(symbols.map((symbol, i) => ({ n: i + 1, symbol }))).toSorted(bySymbol);
    expect(sorted.map(({ symbol }) => symbol)).toEqual([
      'C21/9',
      'C21/84',
      'C21/84(Add.1)',
      'C21/84(Rev.2)',
      'C21/84(Rev.10)',
      'C21/101',
    ]);
  });

  it('puts what has no symbol last, in the order of arrival', () => {
    const sorted = reported([{ n: 3 }, { n: 1 }, { n: 2, symbol: 'C21/84' }]).toSorted(bySymbol);
    expect(sorted.map(({ trace }) => trace.fileName)).toEqual([
      'contribution-2.docx',
      'contribution-1.docx',
      'contribution-3.docx',
    ]);
  });
});

describe('byArrival', () => {
  it('compares moments, and parts those of one moment by the id', () => {
    const sorted = reported([
      { n: 10, receivedAt: '2021-05-20T10:00:00Z' },
      { n: 9, receivedAt: '2021-05-20T12:00:00+02:00' },
      { n: 1, receivedAt: '2021-05-20T11:00:00Z' },
    ]).toSorted(byArrival);
    expect(sorted.map(({ trace }) => trace.arrivalId)).toEqual([
      '20210520T0900-0009',
      '20210520T0900-0010',
      '20210520T0900-0001',
    ]);
  });
});
