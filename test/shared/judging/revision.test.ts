import { describe, expect, it } from 'vitest';
import type { Known } from '../../../shared/judging/finding.ts';
import { judge } from '../../../shared/judging/judge.ts';
import type { TemplateReading } from '../../../shared/model/examination.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from './examination-of.ts';
import { inShort } from './judged.ts';

function revised(
  revision: TemplateReading['revision'],
  known: Known = nothingKnown,
  states: string[] = ['ET'],
  edition: 'C20' | 'C21' = 'C21',
) {
  const source = { raw: states.join(), states, organisations: [], others: [] };
  const examination = examinationOf({ form: { revision }, values: { source } }, edition);
  return judge(examination, meetingOf(edition), arrivalOf({}, edition), known);
}

const spelled = { symbols: [{ symbol: 'C21/86-F', states: ['ET'] }] };
const filed = { symbols: [{ symbol: 'C21/84', states: ['KE', 'ET'] }] };

describe('a revision', () => {
  it.each([
    ['of a paper received before', { base: 'C21/76', kind: 'Rev', index: 1 }, nothingKnown, 'accepted: revision'],
    ['with a language suffix', { base: 'C21/76-E', kind: 'Corr', index: null }, nothingKnown, 'accepted: revision'],
    ['of an earlier revision', { base: 'C21/76(Rev.1)', kind: 'Rev', index: 2 }, nothingKnown, 'accepted: revision'],
    ['of a filed paper, by one of its States', { base: 'C21/84', kind: 'Add', index: 1 }, filed, 'accepted: revision'],
    ['of a paper known by another spelling', { base: 'C21/86-F', kind: 'Rev', index: 1 }, spelled, 'accepted: revision'],
    ['of a number never given', { base: 'C21/85', kind: 'Rev', index: 1 }, filed, 'held: revision revision-base-unknown'],
    [
      'of a document of the secretariat',
      { base: 'C21/30', kind: 'Corr', index: 1 },
      filed,
      'held: revision revision-base-unknown',
    ],
    ["of another State's paper", { base: 'C21/79', kind: 'Rev', index: 1 }, filed, 'held: revision revision-source-mismatch'],
    ['of something unreadable', { base: 'C21/', kind: 'Rev', index: 1 }, filed, 'held: revision revision-base-unknown'],
  ] as const)('%s', (_name, revision, known, expected) => {
    expect(inShort(revised(revision, known))).toBe(expected);
  });

  it('puts base and kind into the verdict', () => {
    expect(revised({ base: 'C21/76(Rev.1)', kind: 'Add', index: 1 }).revision).toEqual({ base: 'C21/76', kind: 'Add' });
    expect(revised(null).revision).toBeNull();
  });

  it('does not accuse a paper whose source is not known of being from another State', () => {
    expect(inShort(revised({ base: 'C21/79', kind: 'Rev', index: 1 }, nothingKnown, []))).toBe('held: revision source-unknown');
  });

  it('knows both series of 2020', () => {
    const change = (base: string) => inShort(revised({ base, kind: 'Rev', index: 1 }, nothingKnown, ['RU'], 'C20'));
    expect([change('VC/2'), change('C20/66'), change('VC/3')]).toEqual([
      'accepted: revision',
      'accepted: revision',
      'held: revision revision-source-mismatch',
    ]);
  });
});
