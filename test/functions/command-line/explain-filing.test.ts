import { describe, expect, it } from 'vitest';
import { filingSection } from '../../../functions/command-line/explain-filing.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown, type Variation } from '../../shared/judging/examination-of.ts';

/** What a person reads of the filing, on one line. */
function filing(variation: Variation, edition: 'C20' | 'C21' = 'C21'): string {
  const [examination, meeting] = [examinationOf(variation, edition), meetingOf(edition)];
  const verdict = judge(examination, meeting, arrivalOf({}, edition), nothingKnown);
  const { heading, lines } = filingSection(examination, verdict, meeting, 400);
  return [heading, ...lines.map((line) => line.trim())].join(' ');
}

const item = (agendaItem: string | null, cites: Variation['cites'] = {}): Variation => ({
  values: { agendaItem, references: [] },
  cites,
});

describe('why a paper is filed where it is', () => {
  it.each([
    [
      'declared, with its document',
      item('7', { body: ['C21/30', 'C21/25'] }),
      ['Filing: C21-A2-07', 'The paper declares it: “7”; it cites C21/30 (C21-A2-07), and of other items C21/25 (C21-A2-52).'],
    ],
    ['declared, and nothing cited', item('7'), ['The paper declares it: “7”; it cites no document of that item.']],
    [
      'several',
      item('15, 16', { body: ['C21/37'] }),
      ['Filing: C21-A2-15, C21-A2-16', 'The paper declares them: “15, 16”; it cites C21/37 (C21-A2-16).'],
    ],
    [
      'an item without a document',
      item('48', { body: ['C21/25'] }),
      ['(no document of its own)', 'C21-A2-48 has no document of its own: no citation can speak for or against it.'],
    ],
    [
      'a conflict',
      item('34', { title: ['C21/25'] }),
      ['Filing: C21-A2-34', 'Yet what it cites belongs elsewhere: C21/25 (C21-A2-52).', 'What the sender declared stands'],
    ],
    [
      'a bare number of the later annex',
      item('1', { title: ['C21/33'] }),
      ['Filing: C21-A3-01', 'The number alone means an item of the first annex; the documents cited point to C21-A3-01.'],
    ],
    [
      'inferred',
      item(null, { title: ['C21/64'], body: ['C21/30(Corr.1)'] }),
      [
        'Filing: C21-A2-05',
        'its title cites C21/64 (C21-A2-05), of this item alone.',
        'What it cites elsewhere counts less: C21/30 (C21-A2-07).',
      ],
    ],
    [
      'inferred for a number that is on no agenda',
      item('99', { summary: ['C21/30'] }),
      ['The paper names “99”, which is not on the agenda.', 'cites C21/30 (C21-A2-07), of this item alone.'],
    ],
    [
      'one of two numbers on no agenda',
      item('7, 99', { body: ['C21/30'] }),
      ['Filing: C21-A2-07', 'The paper names “99”, which is not on the agenda.', 'The paper declares it: “7, 99”'],
    ],
    [
      'several to choose from',
      item(null, { summary: ['C21/30', 'C21/25'] }),
      ['Filing: under no item', 'cites C21/30 (C21-A2-07), C21/25 (C21-A2-52), of several items: a person decides.'],
    ],
    ['nothing to go by', item(null), ['It declares no item of the agenda, and cites no document that belongs to one.']],
    [
      'documents of another session only',
      item(null, { body: ['C20/14', 'C21/DT/8'] }),
      ['cites no document that belongs to one. On this agenda is none of C20/14, C21/DT/8.'],
    ],
    ['a file that was not read', { file: { read: false } }, ['Filing: under no item Nothing was read that could be filed.']],
  ] satisfies [string, Variation, string[]][])('%s', (_name, variation, words) => {
    const said = filing(variation);
    for (const one of words) expect(said).toContain(one);
  });

  it('names no more documents than help', () => {
    const many = ['C21/25', 'C21/75', 'C21/44', 'C21/63', 'C21/54', 'C21/37', 'C21/2', 'C21/64', 'C21/65', 'C21/51'];
    expect(filing(item('34', { title: many }))).toContain('C21/64 (C21-A2-05) and 2 more.');
  });

  it('reads the form of 2020', () => {
    const said = filing({ values: { agendaItem: 'Document C20/62' }, cites: { agendaItem: ['C20/62'] } }, 'C20');
    expect(said).toContain('it cites C20/62 (C20-35).');
  });
});
