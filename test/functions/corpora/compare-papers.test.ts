import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import { agrees } from '../../corpora/comparison.ts';
import { comparePaper } from '../../corpora/contributions.ts';
import { summarised } from '../../corpora/evaluation.ts';
import { type ExpectedPaper, expectedPapers } from '../../corpora/expected-record.ts';
import { findData } from '../../corpora/find-data.ts';
import { comparePageCounts } from '../../corpora/pages.ts';
import { printEvaluation } from '../../corpora/print-evaluation.ts';
import { rowOf } from '../../corpora/record.ts';
import { compareRows } from '../../corpora/references.ts';
import { readRows } from '../../corpora/tab-separated.ts';
import { writtenPaper } from '../../shared/citations/written-paper.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown, pagesOf } from '../../shared/judging/examination-of.ts';

/** What is right for the ordinary paper of `examinationOf`. */
const ordinary: ExpectedPaper = {
  file: 'contributions/ordinary.docx',
  kind: 'docx',
  language: 'en',
  edition: 'C21',
  receivedAt: '2021-05-20T09:40:00+02:00',
  pageLimitVerdict: 'within',
  fields: {
    agendaItem: '7',
    documentNumber: 'C21/xx-E',
    date: '2021-05-19',
    originalLanguage: 'en',
    source: { raw: 'Ethiopia', states: ['ET'], organisations: [] },
    title: 'Timing of the  conference',
    summary: 'A proposal on Document C21/30.',
    actionRequired: 'Take note.',
    references: ['C21/30'],
  },
  placeholders: [],
  citations: ['pp-resolution:77', 'C21/30'],
  filing: { items: ['C21-A2-07'], how: 'declared' },
  expectedStatus: 'accepted',
  expectedFindings: [],
  info: [],
  scored: 'yes',
};

function compared(expected: Partial<ExpectedPaper> = {}, examination = examinationOf()) {
  return comparePaper({ ...ordinary, ...expected }, examination, judge(examination, meetingOf('C21'), arrivalOf(), nothingKnown));
}

describe('comparing a paper', () => {
  it('finds the ordinary paper right in everything', () => {
    expect(compared().filter((one) => !agrees(one))).toEqual([]);
    expect(new Set(compared().map(({ measure }) => measure)).size).toBe(8);
  });

  it.each<[string, Partial<ExpectedPaper>, string]>([
    ['the status', { expectedStatus: 'held' }, 'status'],
    ['a finding', { expectedFindings: ['late'] }, 'findings'],
    ['a note', { info: ['revision'] }, 'notes'],
    ['the page verdict', { pageLimitVerdict: 'over' }, 'page verdict'],
    ['a field', { fields: { ...(ordinary.fields as NonNullable<ExpectedPaper['fields']>), title: 'Another' } }, 'fields'],
    ['a placeholder', { placeholders: ['title'] }, 'placeholders left'],
    ['a citation', { citations: ['C21/30'] }, 'citations'],
    ['the item', { filing: { items: ['C21-A3-01'], how: 'declared' } }, 'filing'],
    ['the way to the item', { filing: { items: ['C21-A2-07'], how: 'cited' } }, 'filing'],
  ])('sees that %s differs', (_, expected, measure) => {
    expect(
      compared(expected)
        .filter((one) => !agrees(one))
        .map((one) => one.measure),
    ).toEqual([measure]);
  });

  it('asks only status and findings of a file that stops at the gate, and of one left to a person', () => {
    const unread = examinationOf({ file: { kind: 'doc', read: false } });
    expect(compared({ scored: 'gate', fields: null }).map(({ measure }) => measure)).toEqual(['status', 'findings']);
    expect(compared({ scored: 'optional' }, unread).map(({ measure }) => measure)).toEqual(['status', 'findings']);
  });

  it('compares no more than a record says', () => {
    const { file, kind, language, edition, receivedAt, expectedStatus, expectedFindings } = ordinary;
    const short = {
      file,
      kind,
      language,
      edition,
      receivedAt,
      expectedStatus,
      expectedFindings,
      filing: { items: ['C21-A2-07'] },
    };
    const [record] = expectedPapers([short]);
    const examination = examinationOf();
    const verdict = judge(examination, meetingOf('C21'), arrivalOf(), nothingKnown);
    const comparisons = comparePaper(record as ExpectedPaper, examination, verdict);
    expect(comparisons.map(({ measure, found }) => [measure, ...found])).toEqual([
      ['status', 'accepted'],
      ['findings'],
      ['filing', 'C21-A2-07'],
    ]);
  });

  it('leaves mails out', () => {
    expect(expectedPapers([{ file: 'mail/one.eml', attachments: [] }, ordinary])).toEqual([ordinary]);
  });
});

describe('comparing page counts', () => {
  it('counts blank pages at the end as the printer does', () => {
    const comparisons = comparePageCounts('a.pdf', 3, examinationOf({ file: { kind: 'pdf', pages: pagesOf(2, 1) } }));
    expect(comparisons.find(({ measure }) => measure === 'policy, exact')?.found).toEqual(['3 pages']);
  });

  it('has no answer of a layout that there is not', () => {
    const [layout] = comparePageCounts('a.pdf', 3, examinationOf({ file: { kind: 'pdf', pages: pagesOf(3) } }));
    expect(layout).toMatchObject({ expected: ['over'], found: [] });
  });
});

describe('comparing references', () => {
  const paper = writtenPaper('Document C21/xx-E\nSee C21/35 and DT/8, and  Resolution\n77.\n  Not listed: C21/36', 'text');
  const table = readRows(
    [
      'line\traw\tids\tcol\tstatus',
      '1\tDocument C21/xx-E\t\t1\tplaceholder',
      '2\tC21/35\tC21/35\t5\tcite',
      '2\tDT/8\tC21/DT/8\t16\tcite',
      '2\tResolution77\tpp-resolution:77; pp-resolution:78\t27\tcite',
    ].join('\n'),
  );
  const comparisons = compareRows(table, paper, 'text.txt');

  it('goes phrase by phrase, over line ends', () => {
    expect(comparisons.map(({ measure, expected, found }) => [measure, expected, found])).toEqual([
      ['placeholders', [], []],
      ['references', ['C21/35'], ['C21/35']],
      ['references', ['C21/DT/8'], ['C21/DT/8']],
      ['references', ['pp-resolution:77', 'pp-resolution:78'], ['pp-resolution:77']],
      ['references', [], ['C21/36']],
    ]);
  });

  it('says where a surplus stands', () => expect(comparisons.at(-1)?.place).toBe('line 4: C21/36'));

  it('refuses a table that does not fit the text', () => {
    expect(() => compareRows([{ status: 'cite', line: '1', col: '1', raw: 'C21/99', ids: 'C21/99' }], paper, 'text.txt')).toThrow(
      'line 1: “C21/99” does not stand there',
    );
  });
});

describe('the evaluation', () => {
  const evaluation = summarised([...compared(), ...compared({ expectedStatus: 'held', language: 'fr' })]);

  it('is by language, kind and rule', () => {
    const status = evaluation.figures.find(({ measure }) => measure === 'status');
    expect(status?.byLanguage).toMatchObject({ en: { exact: 1 }, fr: { exact: 0 } });
    expect(status?.byKind).toMatchObject({ docx: { places: 2 } });
    expect(status?.byRule).toMatchObject({ held: { expected: 1, correct: 0 } });
  });

  it('lists every miss with file, place, expected and found', () => {
    expect(printEvaluation(evaluation)).toContain('contributions/ordinary.docx · status\n  expected held\n  found    accepted');
  });

  it('is kept as shares and counts', () => {
    expect(rowOf(evaluation)).toMatchObject({
      figures: { status: { places: 2, exact: 0.5 } },
      outcomes: { 'wrong acceptances (returned or held is right)': '1 of 2' },
    });
  });
});

describe('finding data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('looks into a folder and the folders below it', () => {
    for (const name of ['papers', 'texts', 'counts', 'seeds']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'papers', 'gold.json'), '[]');
    writeFileSync(join(folder, 'texts', 'references-gold-000.tsv'), '');
    writeFileSync(join(folder, 'counts', 'pages.tsv'), '');
    expect(findData(folder).sets).toEqual([
      { holds: 'pages', folder: join(folder, 'counts') },
      { holds: 'contributions', folder: join(folder, 'papers') },
      { holds: 'references', folder: join(folder, 'texts'), texts: join(folder, 'seeds') },
    ]);
    expect(findData(join(folder, 'papers')).sets).toHaveLength(1);
  });

  it('says so where there is none', () => {
    expect(findData(join(folder, 'seeds'))).toMatchObject({ sets: [], notes: [expect.stringContaining('holds no')] });
  });
});
