import { reportWords } from '../../languages/report/index.ts';
import { listText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import { contributionsOf } from '../contributions-of.ts';
import type { Block, Cell, Fact, Line, Words } from '../document.ts';
import { conclusionLink, recordName } from './conclusion-phrases.ts';
import { listName } from './overview.ts';
import { anchor, code, labelled, own, sourceLine } from './phrases.ts';

/** What a person would look for and not find, each leading to where it would be. */
export function missingBlocks(report: OutcomeReport): Block[] {
  const { language, missing, records, conclusions } = report;
  const words = outcomeWords(language);
  const unread = records.length === 0 && conclusions.length === 0;
  const facts: Fact[] = [
    { label: reportWords(language).withoutContributions, cell: itemLines(report) },
    { label: words.contributionsWithoutOutcome, cell: unread ? [own(words.noRecords, 'quiet')] : contributionLines(report) },
    { label: words.conclusionsWithoutDocument, cell: conclusionLines(missing.conclusionsWithoutDocument, report) },
    { label: words.conclusionsInConflict, cell: conclusionLines(missing.conclusionsInConflict, report) },
    { label: words.sectionsWithoutConclusion, cell: sectionLines(report) },
  ].filter(({ cell }) => cell.length > 0);
  if (facts.length === 0) return [{ kind: 'paragraph', line: own(words.nothingMissing) }];
  return [{ kind: 'facts', caption: own(words.missing), facts }];
}

/** One line for each list of the agenda. */
function itemLines(report: OutcomeReport): Cell {
  const empty = new Set(report.itemsWithoutContributions);
  const annexes = [...new Set(report.items.map((item) => item.annex))];
  return annexes.flatMap((annex): Line[] => {
    const items = report.items.filter((item) => item.annex === annex && empty.has(item.id));
    const links = separated(items.map((item) => ({ text: item.itemNo, leadsTo: anchor('item', item.id) })));
    return items.length === 0 ? [] : [[{ text: labelled(listName(annex, report), '', report.language) }, ...links]];
  });
}

function contributionLines(report: OutcomeReport): Cell {
  const { contributionsWithoutOutcome, earlierWithoutOutcome } = report.missing;
  const papers = contributionsOf(report).filter(({ paperId }) => contributionsWithoutOutcome.includes(paperId));
  return [
    ...report.receivedBefore
      .filter(({ symbol }) => earlierWithoutOutcome.includes(symbol))
      .map(({ symbol, sourceNames }): Line => [code(symbol), { text: ` – ${listText(sourceNames, report.language)}` }]),
    ...papers.map((paper): Line => {
      const item = report.items.find(({ id }) => paper.filing.items.includes(id));
      const link = { ...code(paper.symbol ?? paper.paperId), leadsTo: anchor(item?.id ?? 'unplaced', paper.paperId) };
      return [link, { text: ' – ' }, ...sourceLine(paper, report.language)];
    }),
  ];
}

function conclusionLines(ids: readonly string[], report: OutcomeReport): Cell {
  const found = report.conclusions.filter(({ id }) => ids.includes(id));
  return found.map((conclusion): Line => [conclusionLink(conclusion, report.language)]);
}

function sectionLines({ missing, records, language }: OutcomeReport): Cell {
  return missing.sectionsWithoutConclusion.flatMap(({ recordId, number, title }): Line[] =>
    records
      .filter((record) => record.recordId === recordId)
      .map((record) => [
        { text: `${recordName(record, language)} · ${number} – ` },
        { text: title.replace(/\s+/g, ' '), language: record.language },
      ]),
  );
}

function separated(links: readonly Words[]): Line {
  return links.flatMap((link, i) => (i === 0 ? [link] : [{ text: ' · ' }, link]));
}
