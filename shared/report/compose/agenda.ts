import { reportWords } from '../../languages/report/index.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { Block, Line, Table } from '../document.ts';
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
  return {
    kind: 'table',
    caption: own(listName(annex, report)),
    columns: [
      { label: words.itemNumber, share: 9 },
      { label: words.paperTitle, share: withPriority ? 47 : 57 },
      { label: words.documents, share: 15 },
      ...(withPriority ? [{ label: words.priority, share: 12 }] : []),
      { label: words.contributions, share: withPriority ? 17 : 19 },
    ],
    rows: items.map((item) => ({
      anchor: anchor('item', item.id),
      cells: [
        [own(item.itemNo)],
        quoted(item.title, report.meeting.agendaLanguage),
        [documentsOf(item)],
        ...(withPriority ? [[[code(item.priority ?? '–')]]] : []),
        [contributionLinks(item)],
      ],
    })),
  };
}

function contributionLinks(item: ReportedItem): Line {
  if (item.contributions.length === 0) return own('–', 'quiet');
  return item.contributions.flatMap((paper, i) => {
    const link = { text: paper.symbol ?? paper.paperId, look: 'code', leadsTo: anchor(item.id, paper.paperId) } as const;
    return i === 0 ? [link] : [{ text: '; ' }, link];
  });
}
