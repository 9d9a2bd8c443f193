import { fill, reportWords } from '../../languages/report/index.ts';
import { datesText, listText, numberText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import { countText } from '../../languages/report/outcome/plurals.ts';
import type { PaperStatus } from '../../model/contribution.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { Block, Fact, Table } from '../document.ts';
import { charts } from './charts.ts';
import { recordLine } from './conclusion-phrases.ts';
import { code, genevaMoment, labelled, own } from './phrases.ts';

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

/** The box under the title: what the paper is, in a few lines, and the letter or record it goes back to. */
export function frontBlocks(report: OutcomeReport): Block[] {
  const { language } = report;
  const words = reportWords(language);
  const asOf: Fact[] = report.asOf === null ? [] : [{ label: words.asOf, cell: [own(genevaMoment(report.asOf, language))] }];
  const facts: Fact[] = [
    {
      label: words.summary,
      cell: [
        own(words.consultative),
        own(outcomeWords(language).proposals),
        ...(report.variant.kind === 'sitting' ? [] : [own(papersText(report))]),
        own(conclusionsText(report)),
      ],
    },
    ...(report.variant.kind === 'sitting'
      ? report.records.map((record) => ({ label: outcomeWords(language).record, cell: [recordLine(record, language)] }))
      : []),
    { label: words.letterOfConvening, cell: [[code(report.meeting.letter)]] },
    ...asOf,
  ];
  return [{ kind: 'box', facts }];
}

function papersText({ counts, language }: OutcomeReport): string {
  const words = reportWords(language);
  const byStatus = statusesInOrder
    .filter((status) => counts[status] > 0)
    .map((status) => labelled(words.statuses[status], numberText(counts[status], language), language));
  return [labelled(words.received, numberText(counts.received, language), language), ...byStatus].join(' · ');
}

function conclusionsText({ conclusions, followUps, records, language }: OutcomeReport): string {
  const words = outcomeWords(language);
  if (records.length + conclusions.length === 0) return words.noRecords;
  return [
    countText(records.length, words.recordCount, language),
    countText(conclusions.length, words.conclusionCount, language),
    countText(followUps.length, words.followUpCount, language),
  ].join(' · ');
}

export function overviewBlocks(report: OutcomeReport): Block[] {
  return [meetingFacts(report), countsTable(report), ...charts(report)];
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
    ...(i === 0 ? [] : [{ text: reportWords(report.language).semicolon }]),
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

/** `Annex 2 to the letter`, or the agenda where it has one list. */
export function listName(annex: number | null, report: OutcomeReport): string {
  const words = reportWords(report.language);
  return annex === null ? words.agenda : fill(words.annexOfLetter, { annex });
}
