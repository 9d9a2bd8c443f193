import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../shared/judging/index.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { hazardCodes } from '../../../shared/model/examination.ts';
import { languages } from '../../../shared/model/language.ts';
import { severities, verdictSchema } from '../../../shared/model/verdict.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown, type Variation } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

describe('judge', () => {
  it.each(['C20', 'C21'] as const)('accepts an ordinary paper of %s and files it', (edition) => {
    const verdict = judged({}, {}, edition);
    expect(inShort(verdict)).toBe('accepted:');
    expect(verdict.filing).toEqual({ items: [edition === 'C21' ? 'C21-A2-07' : 'C20-35'], how: 'declared' });
    expect(verdict.states).toEqual([edition === 'C21' ? 'ET' : 'KE']);
    expect(verdict.rulesVersion).toBe(1);
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  it.each([
    ['return before hold', { values: { title: null }, hazards: ['embedded-object'] }, 'returned: embedded-object missing-title'],
    ['hold before warning', { hazards: ['embedded-object', 'hidden-text'] }, 'held: embedded-object hidden-text'],
    ['a warning alone', { hazards: ['hidden-text'] }, 'accepted: hidden-text'],
    ['info alone', { values: { agendaItem: '48' } }, 'accepted: item-without-document'],
  ] satisfies [string, Variation, string][])('%s', (_name, variation, expected) => {
    expect(inShort(judged(variation))).toBe(expected);
  });

  it('tells the strongest findings first', () => {
    const verdict = judged({ values: { title: null, summary: null, agendaItem: '48' }, hazards: ['embedded-object'] });
    const codes = verdict.findings.map((finding) => finding.code);
    expect(codes).toEqual(['missing-title', 'embedded-object', 'missing-summary', 'item-without-document']);
  });

  it('gives each finding its authority', () => {
    const rules = judged(
      { values: { title: null, summary: null }, hazards: ['macro-enabled'] },
      { receivedAt: '2021-06-01T00:00:00Z' },
    );
    expect(rules.findings.map(({ code, rule }) => [code, rule.document, rule.paragraph])).toEqual([
      ['macro-enabled', 'Practice of the register', 'safety'],
      ['missing-title', 'DM-21/1008', 'Annex 4'],
      ['late', 'DM-21/1008', 'Annex 1, Deadline for contributions of Member States'],
      ['missing-summary', 'DM-21/1008', 'Annex 4'],
    ]);
  });

  it('speaks the language of the sender, else of the paper, else of its labels, else English', () => {
    const sender = { state: 'ET', address: null, authenticated: true, language: 'fr' } as const;
    const unknown = { language: null } as const;
    expect(judged({ file: { language: 'ru' } }, { sender }).language).toBe('fr');
    expect(judged({ file: { language: 'ru' } }, { sender: { ...sender, language: null } }).language).toBe('ru');
    expect(judged({ file: unknown, form: { labelLanguage: 'zh' } }).language).toBe('zh');
    expect(judged({ file: unknown, form: null }).language).toBe('en');
  });

  it('says nothing about the fields of a file that could not be read', () => {
    const verdict = judged(
      { file: { kind: 'pdf', read: false, pages: null }, form: null, hazards: ['encrypted'] },
      { fileName: 'a.pdf' },
    );
    expect(inShort(verdict)).toBe('returned: encrypted');
    expect(verdict.filing).toEqual({ items: [], how: 'none' });
    expect(verdict.pages.verdict).toBe('unreadable');
  });
});

const variations: fc.Arbitrary<Variation> = fc.record({
  hazards: fc.uniqueArray(fc.constantFrom(...hazardCodes), { maxLength: 4 }),
  values: fc.record({
    title: fc.constantFrom('A title', null),
    summary: fc.constantFrom('A summary', null),
    agendaItem: fc.constantFrom('7', '15, 16', '61', '48', null),
    source: fc.constantFrom(null, { raw: 'X', states: ['ET', 'KE'], organisations: [], others: [] }),
  }),
  file: fc.record({ read: fc.boolean(), kind: fc.constantFrom('docx', 'pdf', 'zip', 'image', 'odt', 'docm', 'unknown') }),
});
const times = fc.constantFrom('2021-05-20T00:00:00Z', '2021-05-26T00:00:00Z');

describe('every verdict', () => {
  const all = (check: (verdict: ReturnType<typeof judged>, variation: Variation) => void) =>
    fc.assert(
      fc.property(variations, times, (variation, receivedAt) => {
        check(judged(variation, { receivedAt }), variation);
      }),
    );

  it('has the status of its strongest finding', () => {
    all(({ status, findings }) => {
      const strongest = Math.max(0, ...findings.map((finding) => severities.indexOf(finding.severity)));
      expect(status).toBe(['accepted', 'accepted', 'held', 'returned'][strongest]);
    });
  });

  it('is the same for the same facts', () => {
    all((verdict, variation) => {
      const again = judge(examinationOf(structuredClone(variation)), meetingOf('C21'), arrivalOf(), nothingKnown);
      const first = judge(examinationOf(variation), meetingOf('C21'), arrivalOf(), nothingKnown);
      expect(again).toEqual(first);
      expect(verdict.rulesVersion).toBe(first.rulesVersion);
    });
  });

  it('is never accepted with a finding that returns, nor when the file was not read', () => {
    const returning = hazardCodes.filter((code) => findingCodes[code].severity === 'return');
    fc.assert(
      fc.property(variations, fc.constantFrom(...returning), (variation, code) => {
        expect(judged({ ...variation, hazards: [...(variation.hazards ?? []), code] }).status).toBe('returned');
      }),
    );
    all((verdict, variation) => {
      if (variation.file?.read === false) expect(verdict.status).not.toBe('accepted');
    });
  });

  it('uses codes of the list, with their effects, each once, and a sentence', () => {
    all(({ findings }) => {
      const codes = findings.map((finding) => finding.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, severity, message } of findings) {
        expect(findingCodes).toHaveProperty(code);
        expect(findingCodes[code as keyof typeof findingCodes].severity).toBe(severity);
        expect(message.length).toBeGreaterThan(10);
      }
    });
  });

  it('is well formed in every language', () => {
    for (const language of languages) {
      const sender = { state: 'ET', address: null, authenticated: true, language };
      const verdict = judged({ values: { title: null, agendaItem: '61' }, cites: { body: ['C21/30'] } }, { sender });
      expect(verdictSchema.parse(verdict).language).toBe(language);
    }
  });
});
