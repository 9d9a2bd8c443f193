import { fill, reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { Block, Line, Words } from '../document.ts';
import { itemLinks } from './conclusion-phrases.ts';
import { code, codes, genevaMoment, labelled, own } from './phrases.ts';

/** How the agenda came to be as it is: what changed, when, by whom, why and on which source. */
export function agendaChangeBlocks(report: OutcomeReport): Block[] {
  const { language, agendaHistory } = report;
  if (agendaHistory.length === 0) return [];
  const words = outcomeWords(language);
  return [
    {
      kind: 'table',
      caption: own(words.agendaChanges),
      columns: [
        { label: words.date, share: 24 },
        { label: words.change, share: 38 },
        { label: words.reason, share: 38 },
      ],
      rows: agendaHistory.map(({ at, by, reason, source, changes }) => ({
        cells: [
          [own(genevaMoment(at, language)), [{ text: by, language: null, look: 'quiet' }]],
          changes.length === 0 ? [own('–', 'quiet')] : changes.map((change) => changeLine(change, report)),
          [[{ text: reason, language: null }], ...(source === null || reason.includes(source) ? [] : [[code(source)]])],
        ],
      })),
    },
  ];
}

function changeLine(change: AgendaChange, report: OutcomeReport): Line {
  const { language, meeting } = report;
  const label = outcomeWords(language).agendaChangeKinds[change.kind];
  const after = (ids: readonly string[], what: string): Line => [...itemsOrIds(ids, report), { text: ` – ${what}` }];
  switch (change.kind) {
    case 'priority':
      return after([change.itemId], fill(label, { from: change.from ?? '–', to: change.to ?? '–' }));
    case 'spill-over':
      return after(change.itemIds, label);
    case 'add':
      return [
        ...after([change.item.id], labelled(label, '', language)),
        { text: change.item.title, language: meeting.agendaLanguage },
      ];
    case 'remove':
      return after([change.itemId], label);
    case 'documents':
      return [
        ...after([change.itemId], labelled(label, '', language)),
        ...codes(change.documents.length === 0 ? ['–'] : change.documents),
      ];
    case 'title':
      return [...after([change.itemId], labelled(label, '', language)), { text: change.title, language: meeting.agendaLanguage }];
  }
}

/** An item that is no more on the agenda has only its id left. */
function itemsOrIds(ids: readonly string[], report: OutcomeReport): Line {
  const gone = ids.filter((id) => !report.items.some((item) => item.id === id));
  const links = itemLinks(ids, report);
  const separator: Words[] = links.length > 0 && gone.length > 0 ? [{ text: reportWords(report.language).semicolon }] : [];
  return [...links, ...separator, ...codes(gone)];
}
