import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { Block, Cell, Line, Table } from '../document.ts';
import { conclusionLink } from './conclusion-phrases.ts';
import { listName } from './overview.ts';
import { anchor, code, documentsOf, own, quoted } from './phrases.ts';

/** The agenda of the convening letter, one table for each of its lists, with the contributions filed under each item. */
export function agendaBlocks(report: OutcomeReport): Block[] {
  const annexes = [...new Set(report.items.map((item) => item.annex))];
  return annexes.map((annex) => agendaTable(report, annex));
}

function agendaTable(report: OutcomeReport, annex: number | null): Table {
  const words = reportWords(report.language);
  const items = report.items.filter((item) => item.annex === annex);
  const withPriority = items.some((item) => item.priority !== null);
  const withConclusions = report.conclusions.length > 0;
  const taken = (withPriority ? 11 : 0) + (withConclusions ? 17 : 0);
  return {
    kind: 'table',
    caption: own(listName(annex, report)),
    columns: [
      { label: words.itemNumber, share: 8 },
      { label: words.paperTitle, share: 64 - taken },
      { label: words.documents, share: 13 },
      ...(withPriority ? [{ label: words.priority, share: 11 }] : []),
      { label: words.contributions, share: 15 },
      ...(withConclusions ? [{ label: outcomeWords(report.language).conclusions, share: 17 }] : []),
    ],
    rows: items.map((item) => ({
      anchor: anchor('item', item.id),
      cells: [
        [own(item.itemNo)],
        quoted(item.title, report.meeting.agendaLanguage),
        [documentsOf(item)],
        ...(withPriority ? [[[code(item.priority ?? '–')]]] : []),
        [contributionLinks(item)],
        ...(withConclusions ? [conclusionLinks(item, report)] : []),
      ],
    })),
  };
}

function conclusionLinks(item: ReportedItem, { conclusions, language }: OutcomeReport): Cell {
  const found = conclusions.filter(({ id }) => item.conclusions.includes(id));
  return found.length === 0 ? [own('–', 'quiet')] : found.map((conclusion): Line => [conclusionLink(conclusion, language)]);
}

function contributionLinks(item: ReportedItem): Line {
  if (item.contributions.length === 0) return own('–', 'quiet');
  return item.contributions.flatMap((paper, i) => {
    const link = { text: paper.symbol ?? paper.paperId, look: 'code', leadsTo: anchor(item.id, paper.paperId) } as const;
    return i === 0 ? [link] : [{ text: '; ' }, link];
  });
}
