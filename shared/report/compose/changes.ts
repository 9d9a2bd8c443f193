import { fill, reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { ReportChanges } from '../changes.ts';
import type { Cell, Fact, Line, Section } from '../document.ts';
import { conclusionLink, placeName } from './conclusion-phrases.ts';
import { reportSymbol } from './masthead.ts';
import { anchor, code, genevaMoment, itemName, labelled, own, sourceLine } from './phrases.ts';

/** What changed since the last revision, each leading to its place. */
export function changesSection(changes: ReportChanges, report: OutcomeReport): Section {
  const facts = changeFacts(changes, report).filter(({ cell }) => cell.length > 0);
  const words = outcomeWords(report.language);
  const heading = changesHeading(changes.previous, report);
  return {
    anchor: 'changes',
    number: null,
    heading: own(heading),
    blocks: [
      facts.length === 0 ? { kind: 'paragraph', line: own(words.noChanges) } : { kind: 'facts', caption: own(heading), facts },
    ],
    sections: [],
  };
}

/** Named by its symbol where the revision before had one of its own, else by its date. */
function changesHeading(previous: OutcomeReport, report: OutcomeReport): string {
  const { language } = report;
  const words = outcomeWords(language);
  const symbol = reportSymbol(previous);
  if (symbol !== reportSymbol(report)) return fill(words.changesSinceDocument, { symbol });
  if (previous.asOf === null) return words.changesSinceLast;
  return fill(words.changesSinceDate, { date: genevaMoment(previous.asOf, language) });
}

function changeFacts(changes: ReportChanges, report: OutcomeReport): Fact[] {
  const { language } = report;
  const words = outcomeWords(language);
  const facets = (names: readonly string[]): Line => own(` (${names.join(reportWords(language).semicolon)})`, 'quiet');
  return [
    { label: words.newConclusions, cell: changes.newConclusions.map((one) => [conclusionLink(one, language)]) },
    {
      label: words.changedConclusions,
      cell: changes.changedConclusions.map(({ conclusion, facets: changed }) => [
        conclusionLink(conclusion, language),
        ...facets(changed.map((facet) => words.conclusionFacets[facet])),
      ]),
    },
    { label: words.withdrawnConclusions, cell: changes.withdrawnConclusions.flatMap((one) => withdrawn(one, report)) },
    { label: words.newContributions, cell: changes.newContributions.map((paper) => paperLine(paper, report, true)) },
    { label: words.withdrawnContributions, cell: changes.withdrawnContributions.map((paper) => paperLine(paper, report, false)) },
    {
      label: words.changedItems,
      cell: [
        ...changes.addedItems.map((item): Line => [itemLink(item, report), ...facets([words.itemFacets.added])]),
        ...changes.changedItems.map(
          ({ item, facets: changed }): Line => [
            itemLink(item, report),
            ...facets(changed.map((facet) => words.itemFacets[facet])),
          ],
        ),
        ...changes.removedItems.map((item): Line => [{ text: itemName(item, language) }, ...facets([words.itemFacets.removed])]),
      ],
    },
  ];
}

/** Of a conclusion that is gone the words are kept here, since they stand nowhere else. */
function withdrawn(conclusion: ReportChanges['withdrawnConclusions'][number], { language }: OutcomeReport): Cell {
  return [
    own(placeName(conclusion, language)),
    ...conclusion.paragraphs.map((text): Line => [{ text, language: conclusion.language, look: 'quiet' }]),
  ];
}

function paperLine(paper: ReportedPaper, report: OutcomeReport, stands: boolean): Line {
  const item = report.items.find(({ id }) => paper.filing.items.includes(id));
  const symbol = code(paper.symbol ?? paper.paperId);
  const name = stands ? { ...symbol, leadsTo: anchor(item?.id ?? 'unplaced', paper.paperId) } : symbol;
  const title = (paper.title ?? '').trim();
  const said: Line =
    title === '' ? own(reportWords(report.language).untitled, 'quiet') : [{ text: title, language: paper.language }];
  return [name, { text: ' – ' }, { text: labelled(text(sourceLine(paper, report.language)), '', report.language) }, ...said];
}

function text(line: Line): string {
  return line.map((words) => words.text).join('');
}

function itemLink(item: ReportedItem, { language }: OutcomeReport) {
  return { text: itemName(item, language), leadsTo: anchor('item', item.id) };
}
