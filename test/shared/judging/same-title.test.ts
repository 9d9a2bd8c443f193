import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import type { TemplateReading } from '../../../shared/model/examination.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from './examination-of.ts';
import { inShort } from './judged.ts';

const earlier = { symbol: 'C21/84', fileName: 'first.docx' };

function judged(sameTitle?: typeof earlier, revision: TemplateReading['revision'] = null) {
  const source = { raw: 'Kenya', states: ['KE'], organisations: [], others: [] };
  const known = { symbols: [{ symbol: 'C21/84', states: ['KE'] }], ...(sameTitle === undefined ? {} : { sameTitle }) };
  return judge(examinationOf({ form: { revision }, values: { source } }), meetingOf('C21'), arrivalOf({}), known);
}

describe('a title that its State has used', () => {
  it('holds the paper, by the rule on numbers', () => {
    const { findings } = judged(earlier);
    expect(inShort(judged(earlier))).toBe('held: same-title');
    expect(findings[0]).toMatchObject({ code: 'same-title', severity: 'hold', values: earlier });
  });

  it('is as it should be where the paper says what it revises', () => {
    expect(inShort(judged(earlier, { base: 'C21/84', kind: 'Rev', index: 1 }))).toBe('accepted: revision');
  });

  it('says nothing where no such paper stands', () => {
    expect(judged()).toEqual(
      judge(
        examinationOf({ values: { source: { raw: 'Kenya', states: ['KE'], organisations: [], others: [] } } }),
        meetingOf('C21'),
        arrivalOf({}),
        nothingKnown,
      ),
    );
  });
});
