import { fill, reportWords } from '../../languages/report/index.ts';
import { numberText } from '../../languages/report/moments.ts';
import { citationsKept } from '../../model/contribution.ts';
import type { OutcomeReport, ReportedItem, ReportedPaper } from '../../model/outcome-report.ts';
import type { Block, Cell, Fact, Line, Section } from '../document.ts';
import { remarks } from './findings.ts';
import { listName } from './overview.ts';
import { anchor, code, codes, documentsOf, genevaMoment, itemName, labelled, own, quotedOr, sourceLine } from './phrases.ts';

/** A section for each item under which something was filed, in the order of the agenda. */
export function itemSections(report: OutcomeReport): Section[] {
  return report.items
    .filter((item) => item.contributions.length > 0)
    .map((item) => ({
      anchor: anchor('contributions', item.id),
      number: null,
      heading: [
        { text: `${itemName(item, report.language)} – ` },
        { text: item.title.replace(/\s+/g, ' '), language: report.meeting.agendaLanguage },
      ],
      blocks: [{ kind: 'paragraph', line: itemLine(item, report) }],
      sections: item.contributions.map((paper) => contribution(paper, item, report)),
    }));
}

/** Accepted papers under no item of this agenda (an item may be withdrawn after papers came): none may be lost. */
export function unplacedSections(report: OutcomeReport): Section[] {
  return report.unplaced.map((paper) => contribution(paper, null, report));
}

/** The items under which nothing was filed, one line for each list of the agenda, each item leading to its row. */
export function withoutContributions(report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  const empty = new Set(report.itemsWithoutContributions);
  if (empty.size === 0) return [{ kind: 'paragraph', line: own(words.everyItemHasOne) }];
  const annexes = [...new Set(report.items.map((item) => item.annex))];
  const lists: Fact[] = annexes.flatMap((annex) => {
    const items = report.items.filter((item) => item.annex === annex && empty.has(item.id));
    const line = items.flatMap((item, i) => [
      ...(i === 0 ? [] : [{ text: ' · ' }]),
      { text: item.itemNo, leadsTo: anchor('item', item.id) },
    ]);
    return items.length === 0 ? [] : [{ label: listName(annex, report), cell: [line] }];
  });
  return [
    { kind: 'paragraph', line: own(words.withoutContributionsNote) },
    { kind: 'facts', caption: own(words.withoutContributions), facts: lists },
  ];
}

function itemLine(item: ReportedItem, report: OutcomeReport): Line {
  const { language } = report;
  const words = reportWords(language);
  const priority = item.priority === null ? [] : [{ text: ` · ${labelled(words.priority, '', language)}` }, code(item.priority)];
  const count = labelled(words.contributions, numberText(item.contributions.length, language), language);
  return [{ text: labelled(words.documents, '', language) }, ...documentsOf(item), ...priority, { text: ` · ${count}` }];
}

function contribution(paper: ReportedPaper, item: ReportedItem | null, report: OutcomeReport): Section {
  const symbol = paper.symbol ?? paper.paperId;
  return {
    anchor: anchor(item?.id ?? 'unplaced', paper.paperId),
    number: null,
    heading: [code(symbol), { text: ' – ' }, ...sourceLine(paper, report.language)],
    blocks: [
      {
        kind: 'facts',
        caption: own(fill(reportWords(report.language).details, { paper: symbol })),
        facts: [...templateFacts(paper, report), ...circumstances(paper, item, report)],
      },
    ],
    sections: [],
  };
}

function templateFacts(paper: ReportedPaper, report: OutcomeReport): Fact[] {
  const words = reportWords(report.language);
  return [
    { label: words.source, cell: source(paper, report) },
    { label: words.paperTitle, cell: quotedOr(paper.title, paper.language, words.notGiven) },
    { label: words.summary, cell: quotedOr(paper.summary, paper.language, words.notGiven) },
    { label: words.actionRequired, cell: quotedOr(paper.actionRequested, paper.language, words.notGiven) },
  ];
}

/** The names as the Union writes them, and below them the words of the paper where these say it otherwise. */
function source(paper: ReportedPaper, report: OutcomeReport): Cell {
  const line = sourceLine(paper, report.language);
  const printed = (paper.source ?? '').trim();
  const same = printed === '' || line.some((words) => words.text === printed);
  return same ? [line] : [line, [{ text: printed, language: paper.language, look: 'quiet' }]];
}

function circumstances(paper: ReportedPaper, item: ReportedItem | null, report: OutcomeReport): Fact[] {
  const words = reportWords(report.language);
  const elsewhere = report.items.filter((other) => other.id !== item?.id && paper.filing.items.includes(other.id));
  const remarked = remarks(paper);
  return [
    ...(paper.revision === null ? [] : [{ label: words.revisionOf, cell: [[code(paper.revision.base)]] }]),
    ...(elsewhere.length === 0
      ? []
      : [{ label: words.alsoUnder, cell: elsewhere.map((other) => otherItem(other, paper, report)) }]),
    { label: words.citations, cell: citations(paper, report) },
    ...(remarked.length === 0 ? [] : [{ label: words.remarks, cell: remarked }]),
    { label: words.receivedAt, cell: [receipt(paper, report)] },
  ];
}

/** When it came, in which language, how long it is, and where the register traces it. */
function receipt(paper: ReportedPaper, report: OutcomeReport): Line {
  const { language } = report;
  const words = reportWords(language);
  const original = paper.language === null ? words.notGiven : words.originals[paper.language];
  const count = paper.pages.count === null ? words.notGiven : numberText(paper.pages.count, language);
  const facts = [
    genevaMoment(paper.receivedAt, language),
    labelled(words.original, original, language),
    labelled(words.pages, count, language),
  ];
  const entry = { text: paper.paperId, look: 'code', leadsTo: anchor('entry', paper.paperId) } as const;
  return [{ text: `${facts.join(' · ')} · ` }, entry];
}

function otherItem(item: ReportedItem, paper: ReportedPaper, report: OutcomeReport): Line {
  return [{ text: itemName(item, report.language), leadsTo: anchor(item.id, paper.paperId) }];
}

/** Where a paper cites more than the register keeps, the number of all mentions says so. */
function citations(paper: ReportedPaper, report: OutcomeReport): Cell {
  if (paper.citations.length === 0) return [own('–', 'quiet')];
  if (paper.citationsInAll <= citationsKept) return [codes(paper.citations)];
  const all = fill(reportWords(report.language).mentionsInAll, { n: numberText(paper.citationsInAll, report.language) });
  return [[...codes(paper.citations), { text: ` (${all})`, look: 'quiet' }]];
}
