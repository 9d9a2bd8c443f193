import type { Paper } from '../../model/paper.ts';
import { gather, type OpenSection } from './gather.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';
import { linesOf, type RecordLine } from './lines.ts';
import { countedLines, isReversed } from './numbering.ts';
import { beginningOf } from './sentences.ts';
import { joinedStretches, type Stretch } from './stretch.ts';

/** One stretch of a paragraph that stands by itself: its first words, a bullet, a further line. */
export interface Unit {
  readonly words: Stretch;
  readonly line: number;
  readonly bullet: boolean;
}

export interface RawParagraph {
  readonly number: string | null;
  readonly key: string;
  readonly line: number;
  readonly continuation: readonly number[];
  readonly units: readonly Unit[];
}

export interface RawSection {
  readonly number: string;
  readonly heading: Stretch;
  readonly line: number;
  readonly paragraphs: readonly RawParagraph[];
}

/** Something wrong with the numbers, and where. */
export interface NumberingFault {
  readonly at: Stretch;
  readonly detail: string;
}

export interface Sectioned {
  /** Lines before the first section: title page, list of items. */
  readonly preamble: readonly RecordLine[];
  readonly sections: readonly RawSection[];
  /** Signatures, and what stands below them. */
  readonly ending: readonly RecordLine[];
  readonly faults: readonly NumberingFault[];
  /** Lines are broken for the page, and a citation may run over the end of one. */
  readonly wrapped: boolean;
}

/**
 * Cuts a record into sections (`5 TAB title`) and paragraphs (`5.9 TAB words`). Unnumbered lines go on with the paragraph above them; behind a
 * heading they are a paragraph of their own. Where lines are broken for the page (pdf, wrapped text), they are joined.
 */
export function sectionsOf(paper: Paper, grammar: RecordGrammar | null): Sectioned {
  const all = linesOf(paper);
  const { lines: counted, faults } = countedLines(paper, all);
  const begun = firstOfBody(counted);
  const end = counted.findIndex(({ words }, index) => index > begun && isEnding(words.text, grammar));
  const lines = end < 0 ? counted : counted.slice(0, end);
  const wrapped = isWrapped(paper, lines);
  const gathered = gather(lines, wrapped, grammar?.language === 'ar' && isReversed(lines));
  const sections = gathered.sections.map((section) => closed(section, wrapped));
  const ending = end < 0 ? [] : all.slice(end);
  return { preamble: gathered.preamble, sections, ending, faults: [...faults, ...gathered.faults], wrapped };
}

/** The title page names the Chair as the signatures do: only what stands behind the first numbered paragraph may end a record. */
function firstOfBody(lines: readonly RecordLine[]): number {
  const paragraph = lines.findIndex(({ number }) => number?.length === 2);
  return paragraph >= 0 ? paragraph : lines.findIndex(({ number }) => number !== null);
}

function isEnding(text: string, grammar: RecordGrammar | null): boolean {
  return /^[_＿]{5,}$/u.test(text) || (grammar?.signatures.test(beginningOf(text)) ?? false);
}

/** Paper fits about so many characters on a line; a text with longer lines keeps its paragraphs whole. */
const longestWrapped = 140;

/** Fewer lines without numbers than this show nothing. */
const leastWrapped = 10;

function isWrapped({ kind }: Paper, lines: readonly RecordLine[]): boolean {
  if (kind === 'pdf') return true;
  if (kind === 'docx' || lines.length === 0) return false;
  const open = lines.filter(({ number, bullet }) => number === null && !bullet).length;
  return open >= leastWrapped && open * 2 >= lines.length && lines.every(({ words }) => words.text.length <= longestWrapped);
}

type Glue = (before: string, after: string) => string;

function closed({ printed, heading, paragraphs }: OpenSection, wrapped: boolean): RawSection {
  const glue: Glue = wrapped ? acrossLines : () => '\n';
  const title = heading.map(({ words, body, number }) => (number === null ? words : body));
  return {
    number: printed,
    line: heading[0]?.line ?? paragraphs[0]?.line ?? 1,
    heading: joinedStretches(title, acrossLines),
    paragraphs: paragraphs.map(({ number, key, line, lines }) => {
      return { number, key, line, continuation: lines.slice(1).map((one) => one.line), units: unitsOf(lines, wrapped, glue) };
    }),
  };
}

function unitsOf(lines: readonly RecordLine[], wrapped: boolean, glue: Glue): Unit[] {
  const groups: RecordLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (wrapped && last !== undefined && !line.bullet) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group, n) => ({
    words: joinedStretches(
      group.map((one, place) => (place > 0 || (n > 0 && !one.bullet) ? one.words : one.body)),
      glue,
    ),
    line: group[0]?.line ?? 1,
    bullet: group[0]?.bullet ?? false,
  }));
}

/** Chinese words, and the halves of a code or of a hyphened word, touch across the end of a line. */
function acrossLines(before: string, after: string): string {
  const touching =
    /[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef]$/u.test(before) && /^[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef]/u.test(after);
  return touching || /[-/\u2010\u2011]$/u.test(before) ? '' : ' ';
}
