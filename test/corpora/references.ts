import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findCitations } from '../../shared/citations/find.ts';
import { detectLanguage } from '../../shared/languages/detect.ts';
import { meetings } from '../../shared/meetings/index.ts';
import type { Citation } from '../../shared/model/examination.ts';
import type { Paper } from '../../shared/model/paper.ts';
import { paperOfText } from '../../shared/readers/text.ts';
import { decodeText } from '../../shared/readers/text-encoding.ts';
import type { Comparison, Measure } from './comparison.ts';
import { readRows } from './tab-separated.ts';

/** `references-gold-000.tsv` lists what the text whose name begins with `000` refers to. */
const tableName = /^references-gold-(\w+)\.tsv$/;

export async function compareReferences(folder: string, textFolder: string): Promise<Comparison[]> {
  const texts = await readdir(textFolder);
  const comparisons: Comparison[] = [];
  for (const table of (await readdir(folder)).filter((name) => tableName.test(name)).sort()) {
    const name = texts.find((text) => text.startsWith(tableName.exec(table)?.[1] ?? ' '));
    if (name === undefined) throw new Error(`${table}: no text for it in ${textFolder}`);
    const paper = paperOfText(decodeText(await readFile(join(textFolder, name))) ?? '');
    const rows = readRows(await readFile(join(folder, table), 'utf8'));
    comparisons.push(...compareRows(rows, paper, basename(name)));
  }
  return comparisons;
}

interface Row {
  readonly status: string;
  readonly line: string;
  readonly raw: string;
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * Compares row by row: one row is one phrase, and cites what it lists. What the program finds outside all rows is a row of its own, of which
 * nothing is expected. `self` and `optional` rows are neutral.
 */
export function compareRows(table: readonly Record<string, string>[], paper: Paper, file: string): Comparison[] {
  const language = detectLanguage(paper.text);
  // Letters and records come with the meeting that they are about; its session completes their short symbols.
  const session = meetings.at(-1)?.session ?? null;
  const citations = findCitations(paper, { language, session, exclude: [] });
  const rows = placed(table, paper);
  const foundIn = new Map<Row | null, Citation[]>();
  for (const citation of citations) {
    const row = rowOf(citation, rows);
    foundIn.set(row, [...(foundIn.get(row) ?? []), citation]);
  }
  const one = (measure: Measure, place: string, expected: readonly string[], found: readonly string[]): Comparison => {
    return { measure, file, language, kind: paper.kind, rule: null, place, expected, found };
  };
  const ofRows = rows.flatMap((row) => {
    const measure = measureOf(row.status);
    const found = (foundIn.get(row) ?? []).map(({ id }) => id);
    return measure === null ? [] : [one(measure, `line ${row.line}: ${row.raw}`, row.ids, found)];
  });
  const outside = (foundIn.get(null) ?? []).map(({ id, form, place }) => {
    const where = `line ${lineOf(paper, place.start)}: ${place.quote}`;
    return one(form === 'link' ? 'links' : 'references', where, [], [id]);
  });
  return [...ofRows, ...outside];
}

function measureOf(status: string): Measure | null {
  if (status === 'cite') return 'references';
  if (status === 'link') return 'links';
  return status === 'placeholder' ? 'placeholders' : null;
}

/** The row that expects this citation where it stands, or else the first that it touches. */
function rowOf({ id, place }: Citation, rows: readonly Row[]): Row | null {
  const touched = rows.filter(({ start, end }) => place.start < end && place.end > start);
  return touched.find(({ ids }) => ids.includes(id)) ?? touched[0] ?? null;
}

function lineOf({ passages }: Paper, offset: number): number {
  return passages.findLastIndex(({ start }) => start <= offset) + 1;
}

/** Rows give line, column in code points, and the phrase, whose blanks and line ends are folded. */
function placed(table: readonly Record<string, string>[], paper: Paper): Row[] {
  const dense = withoutBlanks(paper.text);
  return table.map(({ status = '', line = '', col = '', raw = '', ids = '' }) => {
    const passage = paper.passages[Number(line) - 1];
    const phrase = raw.replaceAll(/\s/gu, '');
    const before = [...(passage?.text.trimStart() ?? '')].slice(0, Number(col) - 1).join('');
    const indent = (passage?.text.length ?? 0) - (passage?.text.trimStart().length ?? 0);
    const from = dense.at.findIndex((offset) => offset >= (passage?.start ?? 0) + indent + before.length);
    const found = dense.text.indexOf(phrase, from);
    const [start, last] = [dense.at[found], dense.at[found + phrase.length - 1]];
    if (from < 0 || start === undefined || last === undefined) throw new Error(`line ${line}: “${raw}” does not stand there`);
    return { status, line, raw, ids: idsOf(ids), start, end: last + 1 };
  });
}

/** An address that leads to no official document gives nothing, though the table names it. */
function idsOf(ids: string): string[] {
  return ids.split('; ').filter((id) => id !== '' && !id.startsWith('http'));
}

function withoutBlanks(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { text: text.replaceAll(/\s/g, ''), at };
}
