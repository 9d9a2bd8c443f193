import { fill, reportWords } from '../../languages/report/index.ts';
import { datesText, listText, numberText } from '../../languages/report/moments.ts';
import type { PaperStatus } from '../../model/contribution.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { Block, Chart, Fact, Table } from '../document.ts';
import { anchor, code, genevaMoment, itemName, labelled, own } from './phrases.ts';

/** As a reader asks: what was filed, what was not, and why. */
const statusesInOrder = [
  'accepted',
  'returned',
  'held',
  'duplicate',
  'ignored',
  'withdrawn',
  'pending',
] as const satisfies readonly PaperStatus[];

/** The box under the title: what the paper is, in a few lines, and the letter it goes back to. */
export function frontBlocks(report: OutcomeReport): Block[] {
  const { counts, language } = report;
  const words = reportWords(language);
  const said = [
    labelled(words.received, numberText(counts.received, language), language),
    ...statusesInOrder
      .filter((status) => counts[status] > 0)
      .map((status) => labelled(words.statuses[status], numberText(counts[status], language), language)),
  ];
  const asOf: Fact[] = report.asOf === null ? [] : [{ label: words.asOf, cell: [own(genevaMoment(report.asOf, language))] }];
  const facts: Fact[] = [
    { label: words.summary, cell: [own(words.consultative), said.flatMap((text, i) => own(i === 0 ? text : ` · ${text}`))] },
    { label: words.letterOfConvening, cell: [[code(report.meeting.letter)]] },
    ...asOf,
  ];
  return [{ kind: 'box', facts }];
}

export function overviewBlocks(report: OutcomeReport): Block[] {
  const chart = contributionsChart(report);
  return [meetingFacts(report), countsTable(report), ...(chart.bars.length === 0 ? [] : [chart])];
}

function meetingFacts(report: OutcomeReport): Block {
  const { language, meeting } = report;
  const words = reportWords(language);
  return {
    kind: 'facts',
    caption: own(words.meeting),
    facts: [
      { label: words.meeting, cell: [[{ text: `${meeting.name} (` }, code(meeting.id), { text: ')' }]] },
      { label: words.dates, cell: [own(datesText(meeting.opens, meeting.closes, language))] },
      { label: words.letterOfConvening, cell: [[code(meeting.letter)]] },
      { label: words.closing, cell: [own(genevaMoment(meeting.submissionCloses, language))] },
      ...receivedBefore(report),
      { label: words.asOf, cell: [own(report.asOf === null ? words.emptyRegister : genevaMoment(report.asOf, language))] },
    ],
  };
}

function receivedBefore(report: OutcomeReport): Fact[] {
  if (report.receivedBefore.length === 0) return [];
  const line = report.receivedBefore.flatMap(({ symbol, sourceNames }, i) => [
    ...(i === 0 ? [] : [{ text: '; ' }]),
    code(symbol),
    { text: ` (${listText(sourceNames, report.language)})` },
  ]);
  return [{ label: reportWords(report.language).receivedBefore, cell: [line] }];
}

function countsTable(report: OutcomeReport): Table {
  const { counts, language } = report;
  const words = reportWords(language);
  const rows = statusesInOrder.map((status) => ({
    cells: [[own(words.statuses[status])], [own(numberText(counts[status], language))]],
  }));
  return {
    kind: 'table',
    caption: own(words.papersReceived),
    columns: [
      { label: words.status, share: 70 },
      { label: words.number, share: 30, numeric: true },
    ],
    rows: [...rows, { cells: [[own(words.received)], [own(numberText(counts.received, language))]], total: true }],
  };
}

function contributionsChart(report: OutcomeReport): Chart {
  const words = reportWords(report.language);
  return {
    kind: 'chart',
    title: words.chart,
    description: words.chartNote,
    bars: report.items
      .filter((item) => item.contributions.length > 0)
      .map((item) => ({
        label: itemName(item, report.language),
        count: item.contributions.length,
        anchor: anchor('item', item.id),
      })),
  };
}

/** `Annex 2 to the letter`, or the agenda where it has one list. */
export function listName(annex: number | null, report: OutcomeReport): string {
  const words = reportWords(report.language);
  return annex === null ? words.agenda : fill(words.annexOfLetter, { annex });
}
