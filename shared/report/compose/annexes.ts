import { fill, reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { Language } from '../../model/language.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { Place } from '../../model/place.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import { contributionsOf } from '../contributions-of.ts';
import type { Block, Cell, Line, Table } from '../document.ts';
import { byArrival } from '../order.ts';
import { findingsInWords } from './findings.ts';
import { anchor, code, genevaMoment, labelled, own, quotedOr, sourceLine, statusText } from './phrases.ts';

/** Papers that wait for a person, and those that came late and were filed all the same. */
export function heldOrLateBlocks(report: OutcomeReport): Block[] {
  const late = contributionsOf(report).filter(({ findings }) => findings.some(({ code }) => code === 'late'));
  const papers = [...report.held, ...late].sort(byArrival);
  const words = reportWords(report.language);
  return listed(papers, words.heldNote, report, () => foundTable(papers, outcomeWords(report.language).heldOrLate, report));
}

export function returnedBlocks(report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  return listed(report.returned, words.returnedNote, report, () => foundTable(report.returned, words.returnedAnnex, report));
}

/** Duplicates with the paper that each repeats, and papers withdrawn, set aside, or waiting for their number. */
export function othersBlocks(report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  return listed(report.others, null, report, () => ({
    kind: 'table',
    caption: own(words.othersAnnex),
    columns: [
      { label: words.paper, share: 40 },
      { label: words.status, share: 20 },
      { label: words.duplicateOf, share: 20 },
      { label: words.receivedAt, share: 20 },
    ],
    rows: report.others.map((paper) => ({
      cells: [
        presented(paper, report.language),
        [own(statusText(paper, report.language))],
        [repeats(paper)],
        received(paper, report.language),
      ],
    })),
  }));
}

/** Every paper once, in the order of arrival, whatever became of it. */
export function registerBlocks(report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  const papers = everyPaper(report);
  return listed(papers, words.registerNote, report, () => ({
    kind: 'table',
    caption: own(words.registerAnnex),
    columns: [
      { label: words.paper, share: 24 },
      { label: words.file, share: 44 },
      { label: words.readAt, share: 32 },
    ],
    rows: papers.map((paper) => ({
      anchor: anchor('entry', paper.paperId),
      cells: [entry(paper, report), fileCell(paper, report.language), placesCell(paper, report.language)],
    })),
  }));
}

function listed(papers: readonly ReportedPaper[], note: string | null, report: OutcomeReport, table: () => Table): Block[] {
  if (papers.length === 0) return [{ kind: 'paragraph', line: own(reportWords(report.language).nothingHere) }];
  return note === null ? [table()] : [{ kind: 'paragraph', line: own(note) }, table()];
}

function foundTable(papers: readonly ReportedPaper[], caption: string, report: OutcomeReport): Table {
  const words = reportWords(report.language);
  return {
    kind: 'table',
    caption: own(caption),
    columns: [
      { label: words.paper, share: 34 },
      { label: words.findings, share: 46 },
      { label: words.receivedAt, share: 20 },
    ],
    rows: papers.map((paper) => ({
      cells: [presented(paper, report.language), findingsInWords(paper, report.language), received(paper, report.language)],
    })),
  };
}

function presented(paper: ReportedPaper, language: Language): Cell {
  return [
    ...(paper.symbol === null ? [] : [[code(paper.symbol)]]),
    sourceLine(paper, language),
    ...quotedOr(paper.title, paper.language, reportWords(language).untitled),
    [{ ...code(paper.trace.fileName) }],
  ];
}

function received(paper: ReportedPaper, language: Language): Cell {
  return [own(genevaMoment(paper.receivedAt, language)), [toEntry(paper.paperId)]];
}

function repeats(paper: ReportedPaper): Line {
  if (paper.duplicateOf === null) return own('–', 'quiet');
  const { paperId, symbol } = paper.duplicateOf;
  return symbol === null ? [toEntry(paperId)] : [code(symbol), { text: ' · ' }, toEntry(paperId)];
}

function toEntry(paperId: string) {
  return { text: paperId, look: 'code', leadsTo: anchor('entry', paperId) } as const;
}

/** Under several items a contribution stands several times in the report, and once here. */
function everyPaper(report: OutcomeReport): ReportedPaper[] {
  const filed = report.items.flatMap((item) => item.contributions);
  const all = [...filed, ...report.unplaced, ...report.held, ...report.returned, ...report.others];
  return [...new Map(all.map((paper) => [paper.paperId, paper])).values()].sort(byArrival);
}

function entry(paper: ReportedPaper, report: OutcomeReport): Cell {
  const item = report.items.find(({ contributions }) => contributions.some(({ paperId }) => paperId === paper.paperId));
  const symbol: Line =
    paper.symbol === null
      ? []
      : [item === undefined ? code(paper.symbol) : { ...code(paper.symbol), leadsTo: anchor(item.id, paper.paperId) }];
  return [[code(paper.paperId)], ...(symbol.length === 0 ? [] : [symbol]), own(statusText(paper, report.language))];
}

function fileCell(paper: ReportedPaper, language: Language): Cell {
  const words = reportWords(language);
  const field = (label: string) => ({ text: labelled(label, '', language) });
  return [
    [code(paper.trace.fileName)],
    [field('SHA-256'), code(paper.trace.sha256)],
    [field(words.arrival), code(paper.trace.arrivalId), { text: ` · ${words.channels[paper.channel]}` }],
    own(genevaMoment(paper.receivedAt, language)),
  ];
}

function placesCell(paper: ReportedPaper, language: Language): Cell {
  const words = reportWords(language);
  const names = { source: words.source, title: words.paperTitle, summary: words.summary, actionRequired: words.actionRequired };
  const lines = paper.trace.places.map(({ field, place }) => own(labelled(names[field], placeText(place, language), language)));
  return lines.length === 0 ? [own('–', 'quiet')] : lines;
}

function placeText(place: Place, language: Language): string {
  const words = reportWords(language);
  const page = place.page === null ? [] : [fill(words.pageNumber, { n: place.page })];
  const { cell } = place;
  const inTable = cell === null ? [] : [fill(words.cell, { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 })];
  return [words.parts[place.part], ...page, ...inTable].join(' · ');
}
