import { readsAsSource } from '../languages/states/find-source.ts';
import { isDateRange, readDate } from './dates.ts';
import { findNumber } from './document-number.ts';
import { inOneFlow, isRuler, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { isDatePlaceholder } from './placeholder-text.ts';

/** Source and title as the form of 2021 has them: two lines without labels (DM-21/1008, Annex 4: they overwrite the words there). */
export interface Author {
  readonly source: readonly Line[];
  readonly title: readonly Line[];
  /** Whether the source line names States or organisations and nothing else; otherwise order alone decided. */
  readonly recognised: boolean;
}

/** A source line or a title is shorter: a longer paragraph is the body. */
const longestTitle = 400;
const mostSourceLines = 6;
const mostTitleLines = 6;

/**
 * Finds source and title among the lines that no label claims: between header and box, before all labels, or after the header of a
 * paper that has its box first. `wanted` says which of the two no label gave.
 */
export function findAuthor(
  lines: readonly Line[],
  marks: readonly Mark[],
  claimed: ReadonlySet<number>,
  wanted: { readonly source: boolean; readonly title: boolean },
): Author {
  const free = new Map<Line, boolean>();
  const isFree = (line: Line) => {
    const known = free.get(line) ?? !(claimed.has(line.index) || namesNobody(line));
    free.set(line, known);
    return known;
  };
  let first: Author | null = null;
  for (const zone of zonesOf(lines, marks)) {
    const left = zone.lines.filter(isFree);
    if (left.length === 0) continue;
    const author = split({ ...zone, lines: left }, wanted);
    if (author.recognised) return author;
    first ??= author;
  }
  return first ?? { source: [], title: [], recognised: false };
}

/** Lines that are nobody's name: rulers, dates, numbers, running heads. */
function namesNobody(line: Line): boolean {
  const text = line.text.trim();
  if (isRuler(line) || text.length > longestTitle || !/\p{L}{2}|\p{Script=Han}/u.test(text)) return true;
  const number = text.length < 60 ? findNumber(text) : null;
  if (number?.certain === true && number.end - number.start > text.length / 2) return true;
  return readDate(text) !== null || isDateRange(text) || isDatePlaceholder(text);
}

const headerKeys = new Set(['agendaItem', 'documentNumber', 'date', 'originalLanguage', 'fixed']);
const boxKeys = new Set(['summary', 'actionRequired', 'references']);

/** Lines among which source and title may stand; `closed` by labels on either side, so that the body is not among them. */
interface Zone {
  readonly lines: readonly Line[];
  readonly closed: boolean;
}

function zonesOf(lines: readonly Line[], marks: readonly Mark[]): Zone[] {
  const header = marks.filter(({ key }) => headerKeys.has(key));
  const box = marks.filter(({ key }) => boxKeys.has(key));
  const author = marks.filter(({ key }) => key === 'source' || key === 'title');
  const endOfHeader = Math.max(-1, ...header.map(({ lastLine }) => lastLine));
  const first = Math.min(lines.length, ...marks.map(({ line }) => line));
  const nextBox = Math.min(lines.length, ...box.filter(({ line }) => line > endOfHeader).map(({ line }) => line));
  const closed = (from: number, to: number): Zone => ({ lines: lines.slice(Math.max(0, from), to), closed: true });
  // With the header elsewhere, source and title may stand right before the box.
  const beforeBox = closed((box[0]?.line ?? 0) - 2, box[0]?.line ?? 0);
  const besideLabel = {
    lines: author.flatMap(({ line, lastLine }) => [lines[line - 1] ?? [], lines[lastLine + 1] ?? []].flat()),
    closed: false,
  };
  if (nextBox < lines.length) return [closed(endOfHeader + 1, nextBox), closed(0, first), beforeBox, besideLabel];
  const opening = endOfHeader < 0 ? [] : [{ lines: openingOf(lines.slice(endOfHeader + 1)), closed: false }];
  return [closed(0, first), ...opening, beforeBox, besideLabel];
}

const numberedHeading = /^\s*(?:\d{1,2}[.)、]?\s*[\p{Lu}\p{Script=Han}\p{Script=Arabic}]|[IVX]+\.\s|[一二三四五]、)/u;

/** After the header of a paper that has its box first: its next lines, up to a numbered heading. */
function openingOf(lines: readonly Line[]): Line[] {
  const free = lines.filter(({ passage }) => passage.part !== 'textbox').slice(0, mostSourceLines + mostTitleLines);
  const heading = free.findIndex((line, i) => i > 0 && numberedHeading.test(line.text));
  return free.slice(0, heading < 0 ? free.length : heading);
}

function split(zone: Zone, wanted: { readonly source: boolean; readonly title: boolean }): Author {
  const { lines } = zone;
  const title = (from: readonly Line[]) => (wanted.title ? titleOf(from, zone.closed) : []);
  if (!wanted.source) return { source: [], title: title(lines), recognised: false };
  const source = sourceLines(lines);
  if (source !== null) {
    const [first, last] = [source[0]?.index ?? 0, source.at(-1)?.index ?? 0];
    const after = lines.filter(({ index }) => index > last);
    const before = lines.filter(({ index }) => index < first);
    return { source, title: title(after.length > 0 ? after : before), recognised: true };
  }
  if (lines.length === 1 && wanted.title) return { source: [], title: title(lines), recognised: false };
  return { source: lines.slice(0, 1), title: title(lines.slice(1)), recognised: false };
}

/** A name broken over lines reads as a source again within so many lines. */
const brokenName = 3;

/** The longest run of lines that together read as a source; null where none does. */
function sourceLines(zone: readonly Line[]): Line[] | null {
  for (let from = 0; from < Math.min(zone.length, mostTitleLines); from += 1) {
    let best = 0;
    for (let length = 1; length <= Math.min(mostSourceLines, zone.length - from, best + brokenName); length += 1) {
      const run = zone.slice(from, from + length);
      if (readsAsSource(run.map(({ text }) => text).join(' '))) best = length;
    }
    if (best > 0) return zone.slice(from, from + best);
  }
  return null;
}

/** With these words the Secretary-General sends a contribution on to the Council, between its title and its box. */
const transmission = /^(?:I have the honour|J[’']ai l[’']honneur|Tengo el honor|Имею честь|يشرفني|أتشرف|我荣幸地|我谨|谨)/iu;

/** Between labels all lines of a pdf are the title's; elsewhere, and among paragraphs, those that go on like its first. */
function titleOf(all: readonly Line[], closed: boolean): Line[] {
  const sent = all.findIndex((line, i) => i > 0 && transmission.test(line.text.trim()));
  const lines = all.slice(0, sent < 0 ? all.length : sent);
  const end = lines.findIndex(
    (line, i) => i > 0 && !(closed && line.passage.page !== null) && !continuesTitle(lines[i - 1], line),
  );
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, mostTitleLines));
}

/** A title runs on over paragraphs centred like it, over the lines of a cell, over a line that ends or begins in mid-sentence. */
function continuesTitle(title: Line | undefined, line: Line): boolean {
  if (title === undefined || !inOneFlow(title, line)) return false;
  if (title.passage === line.passage || title.passage.cell !== null) return true;
  if (title.passage.centred || title.passage.page === null) return title.passage.centred && line.passage.centred;
  return /^\s*\p{Ll}/u.test(line.text) || /[,:，、：-]\s*$/u.test(title.text);
}
