import { readTemplate } from '../../fields/read-template.ts';
import type { Language } from '../../model/language.ts';
import { languages } from '../../model/language.ts';
import type { Paper } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';
import { letterCues } from './cues/index.ts';
import { findingOf, type ProceedingFinding } from './findings.ts';
import type { Stated } from './stated.ts';

/** A letter has more characters than this; a scan with a stamp, or a page of pictures, has fewer. */
const fewestCharacters = 40;
/** Paragraphs of a record bear numbers of two parts; a letter may quote a rule that does. */
const recordParagraph = /^(?:\s|\[bookmark:[^\]]*\])*\d{1,2}\.\d{1,2}\s+\S/u;
const recordParagraphs = 8;
/** What a file is shows on its first lines. */
const firstCharacters = 2_000;

interface WhatWasRead {
  readonly language: Language | null;
  readonly reference: Stated<string>;
  readonly items: number;
  readonly cut: boolean;
}

/** Whether the paper is a convening letter at all, and whether it could be read whole. */
export function kindFindings(paper: Paper, { language, reference, items, cut }: WhatWasRead): ProceedingFinding[] {
  const first = paper.passages.find(({ text }) => text.trim() !== '');
  const place = first === undefined ? null : linePlaceAt(paper, first.start, first.start + first.text.length);
  if (paper.text.replace(/\s/gu, '').length < fewestCharacters) return [findingOf('no-text-layer', 'error', place)];
  const found: ProceedingFinding[] = [];
  if (language === null) found.push(findingOf('language-not-read', 'warning', place));
  else if (!letterCues[language].confirmed)
    found.push(findingOf('language-not-read', 'note', place, `no letter in ${language} was seen before`));
  const isLabelled = reference.certainty === 'stated';
  const other = items === 0 || !isLabelled ? otherKind(paper, language, isLabelled) : null;
  if (other !== null) found.push(findingOf('not-a-letter', 'error', place, other));
  if (items === 0) found.push(findingOf('no-agenda-table', 'error', place));
  if (cut) found.push(findingOf('reading-cut', 'error', null));
  return found;
}

/** What the paper is instead: a summary record, or, unless it bears the number of a letter behind its label, a contribution on the prescribed form. */
function otherKind(paper: Paper, language: Language | null, isLabelled: boolean): string | null {
  const head = paper.text.slice(0, firstCharacters);
  const paragraphs = paper.passages.filter(({ text }) => recordParagraph.test(text)).length;
  if (paragraphs >= recordParagraphs || languages.some((one) => letterCues[one].record.test(head))) return 'a summary record';
  if (isLabelled) return null;
  const { edition, fields } = readTemplate(paper, language);
  const filled = [fields.source, fields.title, fields.documentNumber, fields.agendaItem].filter(
    ({ value, placeholder }) => value !== null && !placeholder,
  );
  return edition !== null && filled.length >= 2 ? `a contribution on the form ${edition}` : null;
}
