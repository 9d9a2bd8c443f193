import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/model/language.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { hostilePapers } from './hostile.ts';
import { papers2021 } from './papers-2021.ts';
import { conclusion, record } from './proceedings.ts';
import { conclusions2021, records2021 } from './proceedings-2021.ts';
import { meetingOf, paper, reportOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const proceedings = { conclusions: conclusions2021, records: records2021 };

/** A reader by the grammar of RFC 4180, which throws on anything else. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(csv) ?? [];
    if (end === undefined) throw new Error(`no cell at ${at}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('renderCsv', () => {
  it('has a row for each contribution and each conclusion under one of headings, with a byte order mark', () => {
    const csv = renderCsv(reportOf(meeting, papers2021, 'en', proceedings));
    expect(csv.startsWith('\ufeffType,')).toBe(true);
    const [headings, ...rows] = read(csv);
    expect(rows.every((row) => row.length === headings?.length)).toBe(true);
    expect(rows.filter(([type]) => type === 'Contribution')).toHaveLength(8);
    expect(rows.filter(([type]) => type === 'Proposed conclusion')).toHaveLength(conclusions2021.length);
  });

  it('keeps the words of a conclusion, with its lines, kinds and procedure', () => {
    const [headings = [], ...rows] = read(renderCsv(reportOf(meeting, [], 'en', proceedings)));
    const cell = (row: readonly string[] | undefined, heading: string) => row?.[headings.indexOf(heading)];
    const noted = rows.find((row) => cell(row, 'Kind')?.startsWith('Noting at the meeting;'));
    expect(cell(noted, 'Text')).toBe(conclusions2021[2]?.text);
    expect(cell(noted, 'Item')).toBe('Annex 2, item 7');
    expect(cell(noted, 'Place')).toBe('4.5; 4.6; line 30, line 31');
    expect(cell(noted, 'Follow-up')).toContain('compile the views received (2021-06-17 17:00)');
  });

  it('holds whatever is written in cells of its grammar, and nothing that begins as a formula', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '"', "'", ',', '');
    fc.assert(
      fc.property(fc.tuple(starts, fc.string({ unit: 'grapheme', maxLength: 20 })), ([start, rest]) => {
        const words = `${start}${rest}`;
        const papers = [paper({ n: 1, symbol: 'C21/84', title: words, action: words, source: words, items: ['C21-A2-07'] })];
        const conclusions = [conclusion({ line: 3, words: [words], title: words })];
        const rows = read(renderCsv(reportOf(meeting, papers, 'en', { conclusions, records: [record(1, [], { name: words })] })));
        expect(rows).toHaveLength(3);
        expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows hostile texts as they are', () => {
    const csv = renderCsv(reportOf(meeting, hostilePapers, 'en'));
    expect(csv).toContain('contribution[U+202E]xcod.exe');
    expect(csv).not.toContain('\u0000');
  });

  it.each([...languages])('has headings in %s', (language) => {
    const [headings = []] = read(renderCsv(reportOf(meeting, [], language)));
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain('');
  });
});
