import { fill, reportWords } from '../../languages/report/index.ts';
import { listText, numberText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import { citationsKept } from '../../model/contribution.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { Block, Cell, Fact, Line, Section } from '../document.ts';
import type { Composition } from './composition.ts';
import { conclusionLink } from './conclusion-phrases.ts';
import { conclusionSections } from './conclusions.ts';
import { remarks } from './findings.ts';
import {
  anchor,
  code,
  codes,
  consentTexts,
  documentsOf,
  genevaMoment,
  itemName,
  labelled,
  own,
  quotedOr,
  sourceLine,
} from './phrases.ts';

/** A section for each item under which something was filed or that a record takes up, in the order of the agenda. */
export function itemSections(composition: Composition): Section[] {
  const { report } = composition;
  return report.items
    .filter((item) => report.variant.kind === 'item' || isTreated(item))
    .map((item) => ({
      anchor: anchor('contributions', item.id),
      number: null,
      heading: [
        { text: `${itemName(item, report.language)} – ` },
        { text: item.title.replace(/\s+/g, ' '), language: report.meeting.agendaLanguage },
      ],
      blocks: [{ kind: 'paragraph', line: itemLine(item, report) }, ...earlierBlocks(item, report)],
      sections: [
        ...item.contributions.map((paper) => contribution(paper, item, report)),
        ...conclusionSections(item, composition),
      ],
    }));
}

function isTreated(item: ReportedItem): boolean {
  return [item.contributions, item.conclusions, item.sections, item.earlier].some((some) => some.length > 0);
}

/** Contributions that came before the register began: symbol and source are all that it knows of them. */
function earlierBlocks(item: ReportedItem, report: OutcomeReport): Block[] {
  if (item.earlier.length === 0) return [];
  const words = reportWords(report.language);
  const cell = item.earlier.flatMap(({ symbol, sourceNames, namedIn }): Line[] => [
    [code(symbol), { text: ` – ${listText(sourceNames, report.language)}` }],
    ...namedLines(namedIn, report.missing.earlierWithoutOutcome.includes(symbol), report),
  ]);
  return [{ kind: 'facts', caption: own(words.receivedBefore), facts: [{ label: words.receivedBefore, cell }] }];
}

/** The conclusions that name a contribution; that none does is said only where it is so of the whole register. */
function namedLines(namedIn: readonly string[], without: boolean, report: OutcomeReport): Line[] {
  const words = outcomeWords(report.language);
  if (without) return [own(words.notNamed, 'quiet')];
  const links = report.conclusions
    .filter(({ id }) => namedIn.includes(id))
    .flatMap((one, i) => [
      ...(i === 0 ? [] : [{ text: reportWords(report.language).semicolon }]),
      conclusionLink(one, report.language),
    ]);
  return links.length === 0 ? [] : [[{ text: labelled(words.namedIn, '', report.language) }, ...links]];
}

/** Accepted papers under no item of this agenda (an item may be withdrawn after papers came): none may be lost. */
export function unplacedSections(report: OutcomeReport): Section[] {
  return report.unplaced.map((paper) => contribution(paper, null, report));
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
  const remarked = remarks(paper, report.language);
  const named = namedLines(paper.namedIn, report.missing.contributionsWithoutOutcome.includes(paper.paperId), report);
  return [
    ...(named.length === 0 ? [] : [{ label: outcomeWords(report.language).conclusion, cell: named }]),
    ...(paper.revision === null ? [] : [{ label: words.revisionOf, cell: [[code(paper.revision.base)]] }]),
    ...(elsewhere.length === 0
      ? []
      : [{ label: words.alsoUnder, cell: elsewhere.map((other) => otherItem(other, paper, report)) }]),
    ...(paper.consents.length === 0
      ? []
      : [{ label: words.consents, cell: consentTexts(paper, report.language).map((text) => own(text)) }]),
    ...(paper.versions.length === 0 ? [] : [{ label: words.versions, cell: versions(paper, report) }]),
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

function versions(paper: ReportedPaper, { language }: OutcomeReport): Cell {
  const words = reportWords(language);
  return paper.versions.map((version): Line => {
    const original = version.language === null ? words.notGiven : words.originals[version.language];
    const entry = { text: version.paperId, look: 'code', leadsTo: anchor('entry', version.paperId) } as const;
    return [{ text: labelled(original, '', language) }, code(version.fileName), { text: ' · ' }, entry];
  });
}

function otherItem(item: ReportedItem, paper: ReportedPaper, report: OutcomeReport): Line {
  return [{ text: itemName(item, report.language), leadsTo: anchor(item.id, paper.paperId) }];
}

/** Where a paper cites more than the register keeps, the number of all mentions says so. */
function citations(paper: ReportedPaper, report: OutcomeReport): Cell {
  if (paper.citations.length === 0) return [own('–', 'quiet')];
  const notes = paper.citationNotes.map(({ message }): Line => own(message, 'quiet'));
  if (paper.citationsInAll <= citationsKept) return [codes(paper.citations), ...notes];
  const all = fill(reportWords(report.language).mentionsInAll, { n: numberText(paper.citationsInAll, report.language) });
  return [[...codes(paper.citations), { text: ` (${all})`, look: 'quiet' }], ...notes];
}
