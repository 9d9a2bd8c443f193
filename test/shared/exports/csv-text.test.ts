import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../shared/exports/csv-text.ts';

describe('csvText', () => {
  it('writes rows by RFC 4180, with a byte order mark', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['1,2', 'say "so"'],
        ['two\r\nlines', ''],
      ]),
    ).toBe('\ufeffa,b\r\n"1,2","say ""so"""\r\n"two\nlines",\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1', "=cmd|' /C calc'!A1"])(
    'makes no formula of %j',
    (text) => {
      expect(csvText([[text]])).toMatch(/^\ufeff"'/u);
    },
  );

  it('has one cell for each cell and one line for each row, whatever is in them', () => {
    const unit = fc.oneof(fc.constantFrom(',', '"', "'", '\n', '\r', '=', ';', '\u2028'), fc.string({ maxLength: 1 }));
    const cell = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = csvText(rows).slice(1);
        const fields = csv.match(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/gu) ?? [];
        expect(fields.join('')).toBe(csv);
        expect(fields).toHaveLength(rows.length * 2);
      }),
      { numRuns: 200 },
    );
  });
});
