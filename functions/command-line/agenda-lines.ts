import type { Acceptance } from '../../shared/desk/decide-agenda.ts';
import type { AgendaItem } from '../../shared/model/agenda.ts';
import type { AgendaChange, AgendaHistory } from '../../shared/model/agenda-change.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { counted, quoted } from './terminal-lines.ts';

/** The agenda in force, a line an item. */
export function agendaTable({ id, version, letter, agenda }: Meeting): string[] {
  return [`${id}, version ${version} (${letter}): ${counted(agenda.items.length, 'item')}`, ...agenda.items.map(itemLine)];
}

function itemLine({ id, priority, documents, title }: AgendaItem): string {
  return `  ${id.padEnd(12)} ${(priority ?? '-').padEnd(3)} ${(documents.join(' ') || '-').padEnd(24)} ${quoted(title)}`;
}

/** How the agenda came to be as it is, oldest first. */
export function historyLines(histories: readonly AgendaHistory[]): string[] {
  return histories.flatMap(({ version, at, by, reason, source, changes }) => [
    `version ${version}, ${at}, ${by}: ${quoted(reason)}${source === null ? '' : ` (${source})`}`,
    ...changes.map((change) => `  ${changeWords(change)}`),
  ]);
}

/** One change in words. */
export function changeWords(change: AgendaChange): string {
  switch (change.kind) {
    case 'priority':
      return `${change.itemId}: group ${change.from ?? '-'} to ${change.to ?? '-'}`;
    case 'spill-over':
      return `fall to group 2: ${change.itemIds.join(', ')}`;
    case 'add':
      return `new item ${change.item.id}: ${quoted(change.item.title)}`;
    case 'remove':
      return `${change.itemId} leaves the agenda`;
    case 'documents':
      return `${change.itemId}: documents ${change.documents.join(', ') || 'none'}`;
    case 'title':
      return `${change.itemId}: title ${quoted(change.title)}`;
  }
}

/** What became of a wish to change the agenda, and what to do next. */
export function acceptanceLines(acceptance: Acceptance): string[] {
  switch (acceptance.outcome) {
    case 'accepted':
      return [
        `In force: ${acceptance.meeting.id}, version ${acceptance.meeting.version}.`,
        ...acceptance.changes.map((change) => `  ${changeWords(change)}`),
        ...(acceptance.refiled.length === 0 ? [] : [`  ${counted(acceptance.refiled.length, 'paper')} placed anew.`]),
      ];
    case 'unchanged':
      return [`In force already: ${acceptance.meeting.id}, version ${acceptance.meeting.version}. Nothing was changed.`];
    case 'refused':
      return [
        'Nothing was changed: these contributions would stand under no item.',
        ...acceptance.orphans.map(({ paper, symbol, items }) => `  ${symbol ?? paper}, now under ${items.join(', ')}`),
        'Give each another item first, or say --even-so.',
      ];
  }
}
