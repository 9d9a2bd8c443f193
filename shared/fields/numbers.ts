import { foldedText } from '../languages/fold.ts';
import type { TemplateReading } from '../model/examination.ts';
import { type Language, languages } from '../model/language.ts';
import { c21 } from '../templates/c21.ts';
import { findNumbers, modified, modifierAfter, modifierBefore, type PrintedNumber, revisionOf } from './document-number.ts';
import { inOneFlow, type Line } from './lines.ts';
import type { Mark } from './marks.ts';

/** The paper's own number, with the revision line round it. */
export interface OwnNumber {
  readonly value: string;
  readonly revision: TemplateReading['revision'];
  readonly placeholder: boolean;
  readonly languages: readonly Language[];
  /** The line that it ends on; offsets of the whole ("Revision 1 to Document C21/76-E") count in `Paper.text`. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly labelled: boolean;
  /** Only a header prints such a number, so it speaks for the form of 2021. */
  readonly certain: boolean;
  /** It has the language letter or a revision line: even a form without a place for it may carry such a number. */
  readonly given: boolean;
  /** It stands under a label whose text may cite documents. */
  readonly cited: boolean;
}

/** A header line is short; what stands in a longer one is a citation. */
const longestNumberLine = 160;

/** Finds the paper's own number among everything that looks like one: a header's number beats a bare mention, the first of equals wins. */
export function findOwnNumber(lines: readonly Line[], marks: readonly Mark[]): OwnNumber | null {
  let best: OwnNumber | null = null;
  for (const line of lines) {
    if (line.text.length > longestNumberLine || !line.text.includes('/')) continue;
    for (const number of findNumbers(line.text)) {
      const found = ownNumber(lines, marks, line, number);
      if (found !== null && (best === null || weight(found) > weight(best))) best = found;
    }
  }
  return best;
}

function weight({ labelled, certain, cited, revision }: OwnNumber): number {
  return (certain ? 2 : 0) + (labelled ? 1 : 0) + (certain && revision !== null ? 1 : 0) - (cited ? 2 : 0);
}

function ownNumber(lines: readonly Line[], marks: readonly Mark[], line: Line, number: PrintedNumber): OwnNumber | null {
  const rest = line.text.slice(number.end);
  const after = modifierAfter(foldedText(rest));
  const behind = labelBehind(line, rest);
  if (after === null && behind === null && !endsHere(rest, line.start + number.end, marks)) return null;
  const lead = { ...leadOf(lines, line, number), ...behind };
  const change = lead.modifier ?? after;
  const certain = number.certain || change !== null;
  const cited = change === null && inBox(marks, line);
  if (!mayStand(marks, line, lead, certain) || (cited && !certain)) return null;
  return {
    value: change === null ? number.value : modified(number, change),
    revision: revisionOf(number, change),
    placeholder: number.base === null,
    languages: lead.languages,
    line: line.index,
    start: lead.start,
    end: line.start + (after === null && behind === null ? number.end : line.text.trimEnd().length),
    labelled: lead.labelled,
    cited,
    given: change !== null || /-[A-Z]$/u.test(number.value),
    certain: certain && (lead.labelled || change !== null || !lead.inner),
  };
}

function endsHere(rest: string, offset: number, marks: readonly Mark[]): boolean {
  return (
    /^\s*(?:$|\t)/u.test(rest) ||
    marks.some(({ start }) => start >= offset && start - offset <= 2) ||
    /^\s+\d{1,2}\s\p{L}+\s\d{4}\s*$/u.test(rest)
  );
}

interface Lead {
  readonly start: number;
  readonly labelled: boolean;
  readonly languages: readonly Language[];
  readonly modifier: ReturnType<typeof modifierBefore>;
  /** Words stand before it on its line. */
  readonly inner: boolean;
}

/** The words before a number that belong to it: "Document", "Revision 1 to Document", on this line or at the end of the one before. */
function leadOf(lines: readonly Line[], line: Line, number: PrintedNumber): Lead {
  const before = line.text.slice(0, number.start);
  const own = leadIn(before);
  const previous = lines[line.index - 1];
  if (/\S/u.test(before.slice(0, own.from)) || previous === undefined || !joinsOn(previous, line)) {
    return { ...own, start: line.start + own.from, inner: /\S/u.test(before.slice(0, own.from)) };
  }
  const above = own.modifier === null ? leadIn(previous.text) : null;
  const column = own.labelled && line.passage.page !== null ? `\t${before}` : before;
  if (above === null || above.from === previous.text.length || !standsAlone(previous.text.slice(0, above.from), column))
    return { ...own, start: line.start + own.from, inner: false };
  return {
    start: previous.start + above.from,
    labelled: own.labelled || above.labelled,
    languages: own.labelled ? own.languages : above.languages,
    modifier: above.modifier,
    inner: false,
  };
}

/**
 * Nothing stands to the left of the words above, or both lines are behind a tab: the right-hand column of the header, which in a pdf begins a line that
 * has nothing else.
 */
function standsAlone(leftAbove: string, left: string): boolean {
  return !/\S/u.test(leftAbove) || (leftAbove.endsWith('\t') && left.startsWith('\t'));
}

/** The label may stand in the cell to the left of its number. */
function joinsOn(previous: Line, line: Line): boolean {
  const [left, right] = [previous.passage.cell, line.passage.cell];
  if (inOneFlow(previous, line)) return true;
  return (
    left !== null && right !== null && left.table === right.table && left.row === right.row && left.column + 1 === right.column
  );
}

const numberLabels = languages.flatMap((language) => {
  const field = c21.fields.find(({ key }) => key === 'documentNumber');
  return (field?.labels[language] ?? []).map((label) => ({ language, label: foldedText(label) }));
});
const longestLead = 80;

function leadIn(before: string): Omit<Lead, 'start' | 'inner'> & { readonly from: number } {
  const words = before.slice(-longestLead);
  const shift = before.length - words.length;
  const label = labelAtEnd(words);
  const modifier = modifierBefore(foldedText(words.slice(0, label.from)));
  const from = modifier === null ? label.from : modifierStart(words.slice(0, label.from));
  return { from: shift + from, labelled: label.languages.length > 0, languages: label.languages, modifier };
}

function labelAtEnd(words: string): { from: number; languages: Language[] } {
  const trimmed = words.replace(/[\s:：#№]+$/u, '');
  const word = /[\p{L}\p{M}\u0640]+$/u.exec(trimmed)?.[0] ?? '';
  const folded = foldedText(word);
  const found = numberLabels.filter(({ label }) => folded === label || inflected(folded, label));
  if (found.length === 0)
    return { from: words.trimEnd() === '' ? words.length : words.replace(/\s+$/u, '').length, languages: [] };
  return { from: trimmed.length - word.length, languages: [...new Set(found.map(({ language }) => language))] };
}

/** A right-to-left line of a pdf may begin with the code and end with its label: `C21/xx-A الوثيقة`. */
function labelBehind({ passage }: Line, rest: string): Pick<Lead, 'labelled' | 'languages'> | null {
  const word = foldedText(rest).trim();
  const known = passage.page !== null && numberLabels.some(({ language, label }) => language === 'ar' && label === word);
  return known ? { labelled: true, languages: ['ar'] } : null;
}

const russian = foldedText('документ');
const arabic = foldedText('الوثيقة');
const inflectedArabic = [foldedText('للوثيقة'), foldedText('بالوثيقة'), foldedText('والوثيقة')];

/** "к Документу", "للوثيقة": the label as a revision line inflects it. */
function inflected(word: string, label: string): boolean {
  if (label === russian) return /^документ(?:а|у|е|ом)$/u.test(word);
  return label === arabic && inflectedArabic.includes(word);
}

/** Where "Revision 1 to" begins: the last place from which the words to the end still read as one modifier. */
function modifierStart(words: string): number {
  let start = 0;
  for (const { index } of words.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const rest = modifierBefore(foldedText(words.slice(index)));
    if (rest === null) break;
    start = index;
  }
  return start;
}

/** A number may be the paper's own at the start of a line or column, or behind another label; a mere mention of the text is none. */
function mayStand(marks: readonly Mark[], line: Line, lead: Lead, certain: boolean): boolean {
  if (!certain && !lead.labelled) return false;
  const onLine = marks.filter(
    ({ line: first, lastLine, key }) => key !== 'fixed' && (first === line.index || lastLine === line.index),
  );
  const behind = onLine.findLast(({ end }) => end <= lead.start);
  const from = behind === undefined ? 0 : behind.end - line.start;
  const between = line.text.slice(from, Math.max(from, lead.start - line.start));
  if (behind !== undefined && behind.key !== 'agendaItem' && behind.key !== 'documentNumber' && !between.includes('\t'))
    return false;
  if (behind?.key === 'agendaItem') return certain ? lead.labelled || between.includes('\t') : /[^\s,;(]\s+$/u.test(between);
  if (/\S/u.test(between) && !between.endsWith('\t')) return false;
  return true;
}

const textFields = new Set(['summary', 'actionRequired', 'references', 'commentsOn', 'proposedWayForward', 'title']);

/** Whether the last label before the line opens a text, or the reference of the form of 2020: there documents are cited. */
function inBox(marks: readonly Mark[], line: Line): boolean {
  const last = marks.findLast(({ lastLine, key }) => lastLine <= line.index && key !== 'fixed');
  return last !== undefined && (textFields.has(last.key) || !last.editions.includes('C21'));
}
