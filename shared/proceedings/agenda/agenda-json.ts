import type { AgendaItem } from '../../model/agenda.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingProposal } from '../../model/meeting-proposal.ts';
import { isPackage } from './packages.ts';

/** An item of an agenda for other programs. */
export interface AgendaRow {
  readonly id: string;
  readonly annex: number | null;
  readonly itemNo: number;
  readonly title: string;
  readonly documents: readonly string[];
  readonly priority: AgendaItem['priority'];
  readonly instruments: readonly string[];
  readonly url: string | null;
  /** Noted with others, without debate. */
  readonly package: boolean;
  readonly notes: readonly string[];
}

export interface AgendaJson {
  readonly letter: string | null;
  readonly meeting: string | null;
  readonly language: Meeting['agenda']['language'];
  readonly items: readonly AgendaRow[];
}

/** The agenda of a meeting, or the one that a letter proposes, as JSON. */
export function agendaJson(source: Meeting | MeetingProposal): AgendaJson {
  if ('agenda' in source) {
    const { letter, id, agenda } = source;
    return { letter, meeting: id.replace('-', '/'), language: agenda.language, items: agenda.items.map(rowOf) };
  }
  const { reference, meeting, language, items } = source;
  return { letter: reference.value, meeting: meeting.value, language, items: items.map(({ item }) => rowOf(item)) };
}

function rowOf(item: AgendaItem): AgendaRow {
  const { id, annex, itemNo, title, documents, priority, instruments, url, notes } = item;
  return { id, annex, itemNo: Number(itemNo), title, documents, priority, instruments, url, package: isPackage(item), notes };
}
