import { fill, reportWords } from '../../languages/report/index.ts';
import { datesText, dateText, numberText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { FollowUp } from '../../model/conclusion.ts';
import type { Language } from '../../model/language.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ConclusionReference, RecordReference, ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { Line, Words } from '../document.ts';
import { anchor, code, itemName } from './phrases.ts';

export function procedureText({ procedure, session }: ReportedConclusion, language: Language): string {
  const words = outcomeWords(language);
  return procedure === 'deferred-council' && session !== null
    ? fill(words.deferredTo, { year: session })
    : words.procedures[procedure];
}

/** The kinds in the language, joined as a list; an amendment is said after them. */
export function kindsText({ kinds, withAmendment }: ReportedConclusion, language: Language): string {
  const words = outcomeWords(language);
  const said = kinds.map((kind) => words.kinds[kind]).join(reportWords(language).semicolon);
  return withAmendment ? `${said} (${words.withAmendment})` : said;
}

/** `sitting 2, paragraph 5.9 (1)`, or the name of the record where its sitting is not known. */
export function placeName({ record, paragraphKeys, places, ordinal }: ReportedConclusion, language: Language): string {
  const words = outcomeWords(language);
  const paragraphs =
    paragraphKeys.length === 0
      ? fill(words.line, { n: places[0]?.line ?? 1 })
      : fill(words.paragraph, { n: paragraphKeys.map((key) => keyText(key, language)).join(reportWords(language).semicolon) });
  const which = ordinal === null ? '' : ` (${ordinal})`;
  return `${[recordName(record, language), paragraphs].join(reportWords(language).comma)}${which}`;
}

/** In Arabic a mark of direction keeps `5.9#2` from turning round its sign. */
export function keyText(key: string, language: Language): string {
  return language === 'ar' ? `\u200e${key}\u200e` : key;
}

/** `sitting 2`, or the name of the file. */
export function recordName({ name, sitting }: RecordReference, language: Language): string {
  return sitting === null ? name : fill(outcomeWords(language).sitting, { n: numberText(sitting, language) });
}

/** Leads to the words of the conclusion in this report. */
export function conclusionLink(conclusion: ReportedConclusion, language: Language): Words {
  return { text: placeName(conclusion, language), leadsTo: anchor('conclusion', conclusion.id) };
}

/** A conclusion that another names: by its place where this report has it, else by its record and its words. */
export function referenceLines(reference: ConclusionReference, { conclusions, language }: OutcomeReport): Line[] {
  const found = conclusions.find(({ id }) => id === reference.id);
  const name = found === undefined ? { text: recordName(reference.record, language) } : conclusionLink(found, language);
  return [[name], ...reference.text.split('\n').map((text): Line => [{ text, language: reference.language, look: 'quiet' }])];
}

/** The date in the language, and beside it the words that it was read from; null where there is none. */
export function deadlineLine({ deadline }: FollowUp, quotedIn: Language, language: Language): Line | null {
  if (deadline === null) return null;
  const { from, to, time, text } = deadline;
  const days = from === to ? dateText(from, language) : datesText(from, to, language);
  const moment = time === null ? days : [days, time].join(reportWords(language).comma);
  return [{ text: moment }, { text: ' (' }, { text, language: quotedIn, look: 'quiet' }, { text: ')' }];
}

/** Items as links to their rows in the agenda. */
export function itemLinks(ids: readonly string[], { items, language }: OutcomeReport): Line {
  const found = items.filter(({ id }) => ids.includes(id));
  return found.flatMap((item, i) => [
    ...(i === 0 ? [] : [{ text: reportWords(language).semicolon }]),
    { text: itemName(item, language), leadsTo: anchor('item', item.id) },
  ]);
}

/** `Rec 1.docx · sitting 1 · 8 June 2021 (date inferred)`. */
export function recordLine({ name, sitting, date, dateBasis }: RecordReference, language: Language): Line {
  const words = outcomeWords(language);
  const day = date === null ? [] : [dateText(date, language)];
  const basis = date === null || dateBasis === null ? '' : ` (${words.dateBases[dateBasis]})`;
  const number = sitting === null ? [] : [fill(words.sitting, { n: numberText(sitting, language) })];
  const said = [...number, ...day].map((part) => ` · ${part}`).join('');
  return [code(name), { text: `${said}${basis}` }];
}

/** Lines of a record's places: `lines 19, 22`. */
export function linesText({ places }: ReportedConclusion, language: Language): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  return lines.map((line) => fill(outcomeWords(language).line, { n: line })).join(reportWords(language).comma);
}
