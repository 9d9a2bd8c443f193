import { findCitations } from '../../citations/find.ts';
import { foldedText } from '../../languages/fold.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import { type Language, languages } from '../../model/language.ts';
import { paperOfText } from '../../readers/text.ts';
import { letterCues } from './cues/index.ts';

const symbol =
  '(?:C ?\\d{2}|VC) ?/ ?(?:(?:INF|DT|ADM|DL) ?/ ?)?\\d{1,4}(?: ?\\((?:R[eé]v|Add|Corr)\\. ?\\d{1,2}\\))*(?:-[EFSRAC](?![\\p{L}\\d]))?(?: ?\\+ ?(?:(?:R[eé]v|Add|Corr)\\. ?|附录|补遗)\\d{1,2}(?:(?: ?[-–和,、] ?)\\d{1,2})?(?:号文件)?)?';
/** One symbol or a list of them, or a dash where an item has none. */
export const documentPattern = `(?:(?:Documents? |文件 ?|Documentos? |Документы? |الوثيقة )?${symbol}(?:(?:\\s?[,;、،&+/]\\s?|\\s?(?:and|et|y|и|و|和|及)\\s?|\\s)${symbol})*(?:号文件)?|[-–—−―]{1,3}|n/a)`;
/** Bare numbers, under a head that names the session (`C20/#`). */
export const bareNumbers = '\\d{1,4}(?: ?[,;、،和&] ?\\d{1,4})*';

const wholeDocument = new RegExp(`^${documentPattern}$`, 'iu');
const wholeBare = new RegExp(`^${bareNumbers}$`, 'u');

/** Whether a cell says which documents an item has, or that it has none. */
export function isDocumentCell(text: string, bare: boolean): boolean {
  const words = text.replace(/\s+/gu, ' ');
  return words.length < 400 && (wholeDocument.test(words) || (bare && wholeBare.test(words)));
}

/** Symbols of a cell of documents. Numbers alone belong to the session that heads the column. */
export function documentsOf(text: string, session: string | null, language: Language): string[] {
  if (session !== null && wholeBare.test(text.trim()))
    return [...text.matchAll(/\d+/gu)].map(([number]) => `${session}/${Number(number)}`);
  const found = findCitations(paperOfText(text), { language, session, exclude: [] });
  return [...new Set(found.flatMap(({ id, kind, form }) => (kind === 'document' && form === 'text' ? [id] : [])))];
}

/** Instruments that a title cites, by their normalised ids, each once. */
export function instrumentsOf(title: string, session: string | null, language: Language): string[] {
  const found = findCitations(paperOfText(title), { language, session, exclude: [] });
  return [...new Set(found.flatMap(({ id, kind }) => (kind === 'instrument' ? [id] : [])))];
}

const groupWords = languages.map((language) => letterCues[language].group.source).join('|');
/** A priority as a cell gives it: its sign alone, or with the word for a group. */
export const priorityPattern = `(?:${groupWords}|1\\s?\\+|\\+\\s?1|[12])`;
const groupOnly = new RegExp(`^(?:${groupWords})$`, 'iu');
const groupAhead = new RegExp(`^(?:${groupWords})(?=$|\\s*[-–—:：(（,，])`, 'iu');

/** `1+`, `Group 1+`, `第2组`, `+1`: the priority that a cell gives; null for any other text. */
export function priorityOf(text: string): AgendaItem['priority'] {
  const words = text
    .replace(/[()（）[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length > 40) return null;
  const named =
    groupOnly
      .exec(words)
      ?.slice(1)
      .find((one) => one !== undefined) ?? words;
  return asPriority(named.replaceAll(' ', ''));
}

/** The group that a heading over several items names (`Group 2 – items for a later meeting`). */
export function groupAtHead(text: string): AgendaItem['priority'] {
  if (text.length > 120) return null;
  const named = groupAhead
    .exec(text.trim())
    ?.slice(1)
    .find((one) => one !== undefined);
  return named === undefined ? null : asPriority(named);
}

function asPriority(text: string): AgendaItem['priority'] {
  if (text === '1+' || text === '+1') return '1+';
  return text === '1' || text === '2' ? text : null;
}

const decisions = new Set(languages.flatMap((language) => letterCues[language].decisionWords.map(foldedText)));

/** Words of the column that tells whether a document has a draft decision or resolution, one or several of them. */
export function isDecisionCell(text: string): boolean {
  if (text.length > 60) return false;
  const words = foldedText(text)
    .split(/[\s,、;/،]+|(?<=\p{L})(?:和|或)(?=\p{L})/u)
    .filter((word) => word !== '');
  const joining = new Set(['and', 'et', 'y', 'и', 'و', 'or', 'ou', 'o', 'или', 'او']);
  return (
    words.length > 0 &&
    words.every((word) => decisions.has(word) || joining.has(word)) &&
    words.some((word) => decisions.has(word))
  );
}
