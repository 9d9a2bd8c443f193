import type { CitingLine, DatedFollowUp, ItemLine } from '../../shared/desk/desk.ts';
import { paperColumns } from '../../shared/exports/paper-columns.ts';
import { betweenValues } from '../../shared/exports/table-columns.ts';
import { reportWords } from '../../shared/languages/report/index.ts';
import { outcomeWords } from '../../shared/languages/report/outcome/index.ts';
import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import { paperStatuses } from '../../shared/model/contribution.ts';
import type { Language } from '../../shared/model/language.ts';
import type { PaperLine } from '../../shared/model/paper-query.ts';
import type { Columns } from './list-answer.ts';

/** The lists as tables, under the headings of the report in the language of the caller. */
export function paperTable(meetingId: string, language: Language): Columns<PaperLine> {
  return { fileName: `papers-${meetingId}`, columns: paperColumns(language) };
}

export function citingTable(id: string, language: Language): Columns<CitingLine> {
  const words = reportWords(language);
  const ofPaper = paperColumns(language).map(([heading, cell]) => [heading, ({ line }: CitingLine) => cell(line)] as const);
  return {
    fileName: `citing-${id.replaceAll(/[^A-Za-z0-9.-]+/gu, '-')}`,
    columns: [
      ...ofPaper,
      [words.citations, ({ citation }) => citation.id],
      [outcomeWords(language).text, ({ sentence }) => sentence],
    ],
  };
}

export function itemTable(meetingId: string, language: Language): Columns<ItemLine> {
  const words = reportWords(language);
  return {
    fileName: `items-${meetingId}`,
    columns: [
      [words.itemNumber, ({ item }) => item.id],
      [words.paperTitle, ({ item }) => item.title],
      [words.documents, ({ item }) => item.documents.join(betweenValues)],
      [words.priority, ({ item }) => item.priority ?? ''],
      ...paperStatuses.map((status) => [words.statuses[status], ({ counts }: ItemLine) => String(counts[status] ?? 0)] as const),
      [outcomeWords(language).conclusions, ({ conclusions }) => String(conclusions)],
    ],
  };
}

export function conclusionTable(meetingId: string, language: Language): Columns<RegisteredConclusion> {
  const words = reportWords(language);
  const outcome = outcomeWords(language);
  return {
    fileName: `conclusions-${meetingId}`,
    columns: [
      [outcome.symbolOrId, ({ conclusion }) => conclusion.id],
      [words.itemNumber, ({ items }) => items.join(betweenValues)],
      [words.documents, ({ conclusion }) => conclusion.documents.join(betweenValues)],
      [outcome.kind, ({ conclusion }) => conclusion.kinds.map((kind) => outcome.kinds[kind]).join(betweenValues)],
      [outcome.procedure, ({ conclusion }) => outcome.procedures[conclusion.procedure]],
      [outcome.text, ({ text }) => text],
      [outcome.section, ({ section }) => section.number],
      [outcome.sectionTitle, ({ section }) => section.title],
      [outcome.amendedBy, ({ supersededBy }) => supersededBy ?? ''],
    ],
  };
}

export function followUpTable(meetingId: string, language: Language): Columns<DatedFollowUp> {
  const words = reportWords(language);
  const outcome = outcomeWords(language);
  return {
    fileName: `follow-ups-${meetingId}`,
    columns: [
      [outcome.date, ({ followUp }) => daysOf(followUp.deadline, outcome.undated)],
      [outcome.holder, ({ followUp }) => followUp.who],
      [outcome.task, ({ followUp }) => followUp.what],
      [words.itemNumber, ({ items }) => items.join(betweenValues)],
      [outcome.sectionTitle, ({ section }) => section],
      [outcome.conclusion, ({ conclusionId }) => conclusionId],
    ],
  };
}

function daysOf(deadline: DatedFollowUp['followUp']['deadline'], undated: string): string {
  if (deadline === null) return undated;
  const days = deadline.from === deadline.to ? deadline.from : `${deadline.from}/${deadline.to}`;
  return [days, deadline.time].filter((part) => part !== null).join(' ');
}
