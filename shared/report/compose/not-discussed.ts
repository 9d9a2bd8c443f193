import { ruleText } from '../../languages/letters/rule-words.ts';
import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import { countText } from '../../languages/report/outcome/plurals.ts';
import { type Destination, destinations, type OutcomeReport, type ReportedItem } from '../../model/outcome-report.ts';
import type { Block, Table } from '../document.ts';
import { itemLinks } from './conclusion-phrases.ts';
import { anchor, documentsOf, itemName, own, quoted } from './phrases.ts';

/** The items that no record takes up, with where each goes and by which rule; then those that need no section. */
export function notDiscussedBlocks(report: OutcomeReport): Block[] {
  const { language, notDiscussed, records } = report;
  const words = outcomeWords(language);
  const listed: Block[] =
    notDiscussed.length === 0
      ? [{ kind: 'paragraph', line: own(reportWords(language).nothingHere) }]
      : [
          { kind: 'paragraph', line: own(countText(records.length, words.notDiscussedNote, language)) },
          ...destinations.flatMap((goesTo) => destinationTable(goesTo, report)),
        ];
  const packaged = report.items.filter((item) => item.packaged && item.sections.length === 0 && item.conclusions.length === 0);
  if (packaged.length === 0) return listed;
  const links = itemLinks(
    packaged.map(({ id }) => id),
    report,
  );
  const facts = [{ label: words.packages, cell: [own(words.packagesNote), links] }];
  return [...listed, { kind: 'facts', caption: own(words.packages), facts }];
}

/** A table for each way that items go, named by it and by the rule that says so. */
function destinationTable(goesTo: Destination, report: OutcomeReport): Table[] {
  const { language, meeting } = report;
  const words = reportWords(language);
  const going = report.notDiscussed.filter((one) => one.goesTo === goesTo);
  const [first] = going;
  if (first === undefined) return [];
  const items = report.items.filter(({ id }) => going.some(({ itemId }) => itemId === id));
  return [
    {
      kind: 'table',
      caption: [
        { text: `${outcomeWords(language).destinations[goesTo]} (` },
        { text: ruleText(first.rule, language) },
        { text: ')' },
      ],
      columns: [
        { label: words.itemNumber, share: 20 },
        { label: words.paperTitle, share: 64 },
        { label: words.documents, share: 16 },
      ],
      rows: items.map((item) => ({
        cells: [[[itemLink(item, report)]], quoted(item.title, meeting.agendaLanguage), [documentsOf(item)]],
      })),
    },
  ];
}

function itemLink(item: ReportedItem, { language }: OutcomeReport) {
  return { text: itemName(item, language), leadsTo: anchor('item', item.id) };
}
