import { fill, reportWords } from '../../languages/report/index.ts';
import { listText, momentText } from '../../languages/report/moments.ts';
import type { Language } from '../../model/language.ts';
import type { ReportedItem } from '../../model/outcome-report.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { Cell, Line, Words } from '../document.ts';

/** Our own words, as one line. */
export function own(text: string, look?: Words['look']): Line {
  return [look === undefined ? { text } : { text, look }];
}

export function code(text: string): Words {
  return { text, look: 'code' };
}

/** A quoted text in its own language, a line for each of its paragraphs. */
export function quoted(text: string, language: Language | null): Cell {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => [{ text: line, language }]);
}

/** A quoted text, or the words that say there is none. */
export function quotedOr(text: string | null, language: Language | null, otherwise: string): Cell {
  const lines = text === null ? [] : quoted(text, language);
  return lines.length === 0 ? [own(otherwise, 'quiet')] : lines;
}

/** Symbols or ids in one line, with the separator between them. */
export function codes(ids: readonly string[]): Line {
  return ids.flatMap((id, i) => (i === 0 ? [code(id)] : [{ text: '; ' }, code(id)]));
}

/** The documents of an item; the first leads to the address that the letter gives. */
export function documentsOf(item: ReportedItem): Line {
  if (item.documents.length === 0) return own('–', 'quiet');
  const address = item.url !== null && /^https?:\/\//i.test(item.url) ? { address: item.url } : {};
  return codes(item.documents).map((words, i) => (i === 0 ? { ...words, ...address } : words));
}

/** `Annex 2, item 7`, or `Item 7` in a letter whose agenda has one list. */
export function itemName(item: Pick<ReportedItem, 'annex' | 'itemNo'>, language: Language): string {
  const words = reportWords(language);
  return item.annex === null
    ? fill(words.item, { no: item.itemNo })
    : fill(words.itemOfAnnex, { annex: item.annex, no: item.itemNo });
}

/** Who sent the paper: names in the language of the report, else the words printed in the paper. */
export function sourceLine(paper: ReportedPaper, language: Language): Line {
  if (paper.sourceNames.length > 0) return own(listText(paper.sourceNames, language));
  const printed = (paper.source ?? '').trim();
  if (printed !== '') return [{ text: printed, language: paper.language }];
  return own(reportWords(language).sourceUnknown, 'quiet');
}

/** What the report calls the state of a paper; one joined with a contribution repeats nothing, but says it in another language. */
export function statusText(paper: Pick<ReportedPaper, 'status' | 'languageVersion'>, language: Language): string {
  const words = reportWords(language);
  return paper.languageVersion ? words.languageVersion : words.statuses[paper.status];
}

/** `Uganda: consents`, for each State that has answered. */
export function consentTexts({ consents }: ReportedPaper, language: Language): string[] {
  const { answers } = reportWords(language);
  return consents.map(({ stateName, answer }) => labelled(stateName, answers[answer], language));
}

export function genevaMoment(iso: string, language: Language): string {
  return fill(reportWords(language).genevaTime, { moment: momentText(iso, language) });
}

export function labelled(label: string, value: string, language: Language): string {
  return fill(reportWords(language).labelled, { label, value });
}

/** Anchor of a part of the document: what is no letter, digit, dot or hyphen is written by its number. */
export function anchor(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)).join('--');
}
