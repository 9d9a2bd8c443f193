import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ledgerKeys,
  parseDecisionKey,
  parseEvidenceKey,
  parseInboxKey,
  parseNumberKey,
  parseProceedingKey,
  UnknownKey,
} from '../../../shared/register/ledger-keys.ts';

describe('the keys of the ledger', () => {
  it('read back what they were made from, whatever the file is called', () => {
    const fileName = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !name.includes('/'));
    fc.assert(
      fc.property(fileName, fc.integer({ min: 1, max: 999 }), fc.uuid(), (name, n, arrivalId) => {
        const paper = { meetingId: 'C21-VCC-1', arrivalId, n, fileName: name };
        expect(parseInboxKey(ledgerKeys.inbox(paper))).toEqual(paper);
        for (const kind of ['letter', 'record', 'edits'] as const) {
          const file = { kind, meetingId: 'C21-VCC-1', arrivalId, fileName: name };
          expect(parseProceedingKey(ledgerKeys.proceeding(file))).toEqual(file);
        }
      }),
    );
  });

  it('read back an examination and the number of a revision', () => {
    const paper = { meetingId: 'C20-VCC-1', arrivalId: 'a-1', n: 2 };
    expect(parseEvidenceKey(ledgerKeys.examination(paper))).toEqual(paper);
    expect(parseEvidenceKey(ledgerKeys.rendering(paper))).toEqual(paper);
    const number = { series: 'C21/76(Rev)', number: 12 };
    expect(parseNumberKey(ledgerKeys.numberGiven('C21-VCC-1', number.series, number.number))).toEqual(number);
  });

  it('read back of what a decision and an extension are, in the order of their numbers', () => {
    const [ninth, tenth] = [9, 10].map((n) => ledgerKeys.decision('C21-VCC-1', 'a-1.2', n));
    expect(ninth?.startsWith(ledgerKeys.decisions('C21-VCC-1', 'a-1.2'))).toBe(true);
    expect(String(ninth) < String(tenth)).toBe(true);
    expect(parseDecisionKey(String(tenth))).toEqual({ of: 'a-1.2', n: 10 });
    expect(parseDecisionKey(ledgerKeys.extension('C21-VCC-1', 'KE', 3))).toEqual({ of: 'KE', n: 3 });
  });

  it.each([
    'inbox/paper.docx', // no arrival
    'inbox/C21-VCC-1/a/0/paper.docx', // files count from 1
    'inbox/C21-VCC-1/a/1/', // a folder marker of some tools
    'inbox/../C21-VCC-1/a/1/x',
    'inbox/C21-VCC-1/a b/1/x', // a blank in the arrival
    'arrivals/C21-VCC-1/a.json',
  ])('refuse %s as the key of a paper', (key) => {
    expect(() => parseInboxKey(key)).toThrow(UnknownKey);
  });

  it('never throw anything but UnknownKey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        for (const parse of [parseInboxKey, parseEvidenceKey, parseNumberKey, parseProceedingKey, parseDecisionKey]) {
          try {
            parse(key);
          } catch (error) {
            expect(error).toBeInstanceOf(UnknownKey);
          }
        }
      }),
    );
  });
});
