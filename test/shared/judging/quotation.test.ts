import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotation } from '../../../shared/judging/quotation.ts';
import { judged } from './judged.ts';

describe('quotation', () => {
  it.each([
    ['short\n\twords ', 20, 'short words'],
    ['exactly ten', 11, 'exactly ten'],
    ['one two three four', 10, 'one two…'],
    ['议议议议议议', 4, '议议议议…'],
    ['\u{20000}\u{20000}\u{20000}', 2, '\u{20000}\u{20000}…'],
    ['unbreakableword next', 6, 'unbrea…'],
    ['line\r\nBcc: someone\u0000', 40, 'line Bcc: someone'],
  ])('%j in %i characters', (text, length, expected) => {
    expect(quotation(text, length)).toBe(expected);
  });

  it('is one short line, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const quoted = quotation(text);
        expect([...quoted].length).toBeLessThanOrEqual(121);
        expect(quoted).not.toMatch(/[\p{Cc}\n]/u);
      }),
    );
  });

  it('keeps a finding small, however long the field or the name', () => {
    const long = 'x'.repeat(10_000);
    const source = { raw: long, states: [], organisations: [], others: [] };
    const { findings } = judged({ values: { source, agendaItem: long } }, { fileName: `${long}.pdf` });
    expect(findings.map((finding) => finding.code)).toEqual([
      'source-unknown',
      'extension-mismatch',
      'agenda-item-unknown',
      'agenda-item-inferred',
    ]);
    for (const { message } of findings) expect(message.length).toBeLessThan(600);
  });
});
