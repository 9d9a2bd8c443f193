import { csvText } from '../exports/csv-text.ts';
import { reportWords } from '../languages/report/index.ts';
import { outcomeWords } from '../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../model/outcome-report.ts';
import type { ReportedConclusion } from '../model/reported-conclusion.ts';
import type { ReportedPaper } from '../model/reported-paper.ts';
import { kindsText, linesText, procedureText } from './compose/conclusion-phrases.ts';
import { consentTexts, itemName } from './compose/phrases.ts';
import { contributionsOf } from './contributions-of.ts';

/**
 * The report as a table for spreadsheets: a row for each contribution, then one for each proposed conclusion, under headings in the
 * language of the report. RFC 4180, UTF-8 with a byte order mark; no cell can be taken for a formula.
 */
export function renderCsv(report: OutcomeReport): string {
  const rows = [
    ...contributionsOf(report).map((paper) => contributionRow(paper, report)),
    ...report.conclusions.map((conclusion) => conclusionRow(conclusion, report)),
  ];
  const columns = headings(report);
  const keys = Object.keys(columns) as Column[];
  return csvText([columns, ...rows].map((row) => keys.map((key) => row[key] ?? '')));
}

type Column = keyof ReturnType<typeof headings>;
type Row = Partial<Record<Column, string>>;

function headings({ language }: OutcomeReport) {
  const words = reportWords(language);
  const outcome = outcomeWords(language);
  return {
    type: outcome.rowType,
    id: outcome.symbolOrId,
    items: words.itemNumber,
    documents: words.documents,
    source: words.source,
    title: words.paperTitle,
    text: outcome.text,
    language: words.original,
    kinds: outcome.kind,
    procedure: outcome.procedure,
    relatedDocuments: outcome.relatedDocuments,
    followUps: outcome.followUps,
    record: outcome.record,
    sitting: outcome.sittingNumber,
    date: outcome.date,
    section: outcome.sectionTitle,
    place: outcome.place,
    namedIn: outcome.namedIn,
    consents: words.consents,
    versions: words.versions,
    amendedBy: outcome.amendedBy,
    changedBy: outcome.changedBy,
  };
}

function contributionRow(paper: ReportedPaper, report: OutcomeReport): Row {
  const { language } = report;
  return {
    type: outcomeWords(language).contribution,
    id: paper.symbol ?? paper.paperId,
    items: itemsText(paper.filing.items, report),
    documents: paper.citations.join('; '),
    source: paper.sourceNames.length === 0 ? (paper.source ?? '') : paper.sourceNames.join('; '),
    title: paper.title ?? '',
    text: paper.actionRequested ?? '',
    language: paper.language === null ? '' : reportWords(language).originals[paper.language],
    consents: consentTexts(paper, language).join('; '),
    versions: paper.versions.map(({ paperId }) => paperId).join('; '),
    date: paper.receivedAt,
    namedIn: paper.namedIn.join('; '),
  };
}

function conclusionRow(conclusion: ReportedConclusion, report: OutcomeReport): Row {
  const { language } = report;
  const { record, section, paragraphKeys, followUps, edits } = conclusion;
  return {
    type: outcomeWords(language).conclusion,
    id: conclusion.id,
    items: itemsText(conclusion.items, report),
    documents: conclusion.documents.join('; '),
    title: section.title,
    text: conclusion.text,
    language: reportWords(language).originals[conclusion.language],
    kinds: kindsText(conclusion, language),
    procedure: procedureText(conclusion, language),
    relatedDocuments: conclusion.relatedDocuments.join('; '),
    followUps: followUps.map(followUpText).join('\n'),
    record: record.name,
    sitting: record.sitting === null ? '' : String(record.sitting),
    date: record.date ?? '',
    section: section.number,
    place: [...paragraphKeys, linesText(conclusion, language)].join('; '),
    amendedBy: conclusion.supersededBy?.id ?? '',
    changedBy: edits.map(({ by, at, reason }) => `${by}; ${at}; ${reason}`).join('\n'),
  };
}

function followUpText({ who, what, deadline }: ReportedConclusion['followUps'][number]): string {
  if (deadline === null) return `${who}: ${what}`;
  const days = deadline.from === deadline.to ? deadline.from : `${deadline.from}/${deadline.to}`;
  return `${who}: ${what} (${[days, deadline.time].filter((part) => part !== null).join(' ')})`;
}

function itemsText(ids: readonly string[], { items, language }: OutcomeReport): string {
  return items
    .filter(({ id }) => ids.includes(id))
    .map((item) => itemName(item, language))
    .join('; ');
}
