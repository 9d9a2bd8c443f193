import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import type { HazardCode } from '../../../shared/model/examination.ts';
import { arrivalOf, examinationOf, hazardOf, meetingOf, nothingKnown } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

const effects: Record<HazardCode, 'returned' | 'held' | 'accepted'> = {
  'empty-file': 'returned',
  'corrupt-file': 'returned',
  'too-large': 'returned',
  encrypted: 'returned',
  'permissions-restricted': 'accepted',
  'no-text-layer': 'returned',
  'unusable-text-layer': 'returned',
  'partial-text-layer': 'held',
  'macro-enabled': 'returned',
  'active-content': 'returned',
  'archive-limits': 'returned',
  'too-complex': 'returned',
  'xml-doctype': 'returned',
  'xml-too-deep': 'returned',
  'unsafe-path': 'returned',
  'external-relationship': 'held',
  'embedded-object': 'held',
  'tracked-changes': 'accepted',
  'comments-present': 'accepted',
  'hidden-text': 'accepted',
  'invisible-text': 'accepted',
};

describe('hazards', () => {
  it.each(Object.entries(effects) as [HazardCode, string][])('%s: %s', (code, status) => {
    expect(inShort(judged({ hazards: [code] }))).toBe(`${status}: ${code}`);
  });

  it('tells a kind of hazard once, with the first place and its detail', () => {
    const objects = ['first.bin', 'second.bin'].map((detail) => ({ ...hazardOf('embedded-object'), detail }));
    const examination = { ...examinationOf(), hazards: objects };
    const { findings } = judge(examination, meetingOf('C21'), arrivalOf(), nothingKnown);
    expect(findings.map((finding) => [finding.code, finding.values.detail])).toEqual([['embedded-object', 'first.bin']]);
    expect(findings[0]?.message).toContain('(first.bin)');
  });

  it('never tells a size that would be allowed', () => {
    const [tooLarge] = judged({ file: { size: 10_000_001 }, hazards: ['too-large'] }).findings;
    expect(tooLarge?.values).toEqual({ megabytes: 10.1, limit: 10 });
  });

  it('asks for no field that may stand on a page without text', () => {
    const variation = {
      hazards: ['partial-text-layer'],
      values: { title: null, source: null, summary: null, agendaItem: null, references: null },
      cites: {},
    } as const;
    expect(inShort(judged(variation))).toBe('held: partial-text-layer');
    expect(inShort(judged({ form: null, cites: {}, hazards: ['partial-text-layer'] }))).toBe('held: partial-text-layer');
  });
});
