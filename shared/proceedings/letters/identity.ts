import { parseSymbol } from '../../citations/symbol.ts';
import { isDateRange, readDate } from '../../fields/dates.ts';
import type { Paper, Passage } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';
import type { LetterCues } from './cues/letter-cues.ts';
import { inferred, missing, type Stated, stated } from './stated.ts';
import { tidy } from './unmarked.ts';

/** Reference, date and date of opening stand above the address, among the first lines. */
const headLines = 60;

const letterSymbol = /(?<![\p{L}\d])(?:DM|CL) ?[-–‑] ?\d{2} ?\/ ?\d{1,5}(?![\d/])/giu;

/** The letter's own number: the one behind its label, or else the first of the head of the letter. */
export function referenceOf(paper: Paper, original: Paper, cues: readonly LetterCues[]): Stated<string> {
  let first: Stated<string> | null = null;
  for (const passage of head(paper)) {
    for (const { index, 0: words } of passage.text.matchAll(letterSymbol)) {
      const value = parseSymbol(words);
      if (value === null) continue;
      const place = linePlaceAt(original, passage.start + index, passage.start + index + words.length);
      const before = `${before2(paper, passage)}${passage.text.slice(0, index)}`.replace(/[\s\u200b:：]+$/u, '');
      if (
        cues.some(({ reference }) =>
          new RegExp(`(?:${reference.source.replaceAll(' ?[:：]?', '').replaceAll(' ?:?', '')})$`, 'iu').test(before),
        )
      )
        return stated(value, place);
      first ??= inferred(value, place);
    }
  }
  return first ?? missing;
}

/** A label may stand in the cell or on the line before its value. */
function before2(paper: Paper, passage: Passage): string {
  const at = paper.passages.indexOf(passage);
  const earlier = paper.passages.slice(Math.max(0, at - 2), at).map(({ text }) => text.trim());
  return `${earlier.findLast((text) => text !== '') ?? ''} `;
}

/** The day of the letter: the first line, cell or column of its head that is a date and nothing else. */
export function dateOf(paper: Paper, original: Paper): Stated<string> {
  for (const passage of head(paper)) {
    let start = 0;
    for (const piece of passage.text.split(/[\t\n]| {3,}/u)) {
      const value = readDate(tidy(piece).replace(/^\p{L}+ ?[:：] ?/u, ''));
      const at = passage.start + passage.text.indexOf(piece, start);
      if (value !== null && !isDateRange(piece)) return stated(value, linePlaceAt(original, at, at + piece.length));
      start += piece.length;
    }
  }
  return missing;
}

/** The code of the meeting (`C21/VCC-1`), which some letters print with a backslash; the most frequent of several. */
export function meetingOf(paper: Paper, original: Paper): Stated<string> {
  const found = [...paper.text.slice(0, longestText).matchAll(/(?<![\p{L}\d])C ?(\d{2}) ?[/\\] ?VCC ?[-–‑] ?(\d{1,2})(?!\d)/giu)];
  const codes = Map.groupBy(found, ([, year = '', number = '']) => `C${year}/VCC-${Number(number)}`);
  const [most] = [...codes].sort(([, one], [, other]) => other.length - one.length);
  const first = most?.[1][0];
  if (most === undefined || first === undefined) return missing;
  return stated(most[0], linePlaceAt(original, first.index, first.index + first[0].length));
}

const longestText = 200_000;

function head(paper: Paper): Passage[] {
  return paper.passages
    .filter(({ part, text }) => part !== 'footer' && part !== 'footnote' && text.trim() !== '')
    .slice(0, headLines);
}
