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
  const isFree = (line: Line) => !claimed.has(line.index) && !namesNobody(line);
  const zones = zonesOf(lines, marks).map((zone) => zone.filter(isFree));
  const authors = zones.filter((zone) => zone.length > 0).map((zone) => split(zone, wanted));
  const best = authors.find(({ recognised }) => recognised) ?? authors[0];
  return best ?? { source: [], title: [], recognised: false };
}

/** Lines that are nobody's name: rulers, dates, numbers, running heads. */
function namesNobody(line: Line): boolean {
  const text = line.text.trim();
  if (isRuler(line) || text.length > longestTitle || !/\p{L}{2}/u.test(text)) return true;
  const number = text.length < 60 ? findNumber(text) : null;
  if (number?.certain === true && number.end - number.start > text.length / 2) return true;
  return readDate(text) !== null || isDateRange(text) || isDatePlaceholder(text);
}

const headerKeys = new Set(['agendaItem', 'documentNumber', 'date', 'originalLanguage', 'fixed']);
const boxKeys = new Set(['summary', 'actionRequired', 'references']);

function zonesOf(lines: readonly Line[], marks: readonly Mark[]): Line[][] {
  const header = marks.filter(({ key }) => headerKeys.has(key));
  const box = marks.filter(({ key }) => boxKeys.has(key));
  const author = marks.filter(({ key }) => key === 'source' || key === 'title');
  const endOfHeader = Math.max(-1, ...header.map(({ lastLine }) => lastLine));
  const first = Math.min(lines.length, ...marks.map(({ line }) => line));
  const nextBox = Math.min(lines.length, ...box.filter(({ line }) => line > endOfHeader).map(({ line }) => line));
  const beforeAll = lines.slice(0, first);
  const besideLabel = author.flatMap(({ line, lastLine }) => [lines[line - 1] ?? [], lines[lastLine + 1] ?? []].flat());
  if (nextBox < lines.length) return [lines.slice(endOfHeader + 1, nextBox), beforeAll, beforeBox(lines, box), besideLabel];
  return [beforeAll, ...(endOfHeader < 0 ? [] : [opening(lines.slice(endOfHeader + 1))]), beforeBox(lines, box), besideLabel];
}

/** With the header elsewhere, source and title may stand right before the box. */
function beforeBox(lines: readonly Line[], box: readonly Mark[]): Line[] {
  const first = box[0]?.line ?? 0;
  return lines.slice(Math.max(0, first - 2), first);
}

/** After the header of a paper that has its box first: its next lines, up to a numbered heading or the end of the centred ones. */
function opening(lines: readonly Line[]): Line[] {
  const free = lines.filter(({ passage }) => passage.part !== 'textbox').slice(0, mostSourceLines + mostTitleLines);
  const heading = free.findIndex(
    (line, i) =>
      i > 0 && /^\s*(?:\d{1,2}[.)、]?\s*[\p{Lu}\p{Script=Han}\p{Script=Arabic}]|[IVX]+\.\s|[一二三四五]、)/u.test(line.text),
  );
  const upTo = free.slice(0, heading < 0 ? free.length : heading);
  const title = upTo.findIndex((line, i) => i > 1 && !continuesTitle(upTo[i - 1], line));
  return title < 0 ? upTo : upTo.slice(0, title);
}

/** A title runs on over centred or bold paragraphs like it, or over the lines of one table cell. */
function continuesTitle(title: Line | undefined, line: Line): boolean {
  if (title === undefined || !inOneFlow(title, line)) return false;
  if (title.passage === line.passage) return true;
  if (title.passage.page !== null && !title.passage.centred && !title.passage.bold) return /^\p{Ll}/u.test(line.text.trim());
  return (title.passage.centred && line.passage.centred) || (title.passage.cell !== null && line.passage.cell !== null);
}

function split(zone: readonly Line[], wanted: { readonly source: boolean; readonly title: boolean }): Author {
  if (!wanted.source) return { source: [], title: wanted.title ? titleOf(zone) : [], recognised: false };
  const source = sourceLines(zone);
  if (!wanted.title)
    return source === null ? { source: zone.slice(0, 1), title: [], recognised: false } : { source, title: [], recognised: true };
  if (source !== null) {
    const [after, before] = [
      zone.filter(({ index }) => index > (source.at(-1)?.index ?? 0)),
      zone.filter(({ index }) => index < (source[0]?.index ?? 0)),
    ];
    return { source, title: titleOf(after.length > 0 ? after : before), recognised: true };
  }
  if (zone.length === 1) return { source: [], title: zone, recognised: false };
  return { source: zone.slice(0, 1), title: titleOf(zone.slice(1)), recognised: false };
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

function titleOf(zone: readonly Line[]): Line[] {
  const end = zone.findIndex((line, i) => i > 0 && !isPdfLine(line) && !continuesTitle(zone[i - 1], line));
  return zone.slice(0, Math.min(end < 0 ? zone.length : end, mostTitleLines));
}

function isPdfLine(line: Line): boolean {
  return line.passage.page !== null;
}
