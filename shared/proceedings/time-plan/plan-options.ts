import type { AgendaItem } from '../../model/agenda.ts';
import { mostSittings } from './sitting-days.ts';

/** What a time plan is made from beside the agenda; whoever runs the meeting sets it. */
export interface PlanOptions {
  /** Hours of a sitting, local time (DM-21/1008, Annex 1: 12 to 15 h Geneva time). */
  readonly from: string;
  readonly to: string;
  readonly mostSittings: number;
  /** Days within the meeting on which nobody sits. */
  readonly without: readonly string[];
  /** Minutes that the opening takes of the first sitting (chair, agenda, time plan, organisation), and the close of the last. */
  readonly opening: number;
  readonly closing: number;
  /** Minutes of an item by its group; `none` for agendas without groups. */
  readonly minutes: Readonly<Record<NonNullable<AgendaItem['priority']> | 'none', number>>;
  /** Minutes for all items that are noted as a package, together. */
  readonly packageMinutes: number;
  /** Minutes of single items, by id. */
  readonly minutesOf: Readonly<Record<string, number>>;
}

/**
 * The hours are those of the letter. The minutes are ours: 27 hours for some seventy items leave about twenty minutes each, and urgent ones
 * take more.
 */
export const usualOptions: PlanOptions = {
  from: '12:00',
  to: '15:00',
  mostSittings,
  without: [],
  opening: 30,
  closing: 15,
  minutes: { '1+': 25, '1': 20, '2': 15, none: 20 },
  packageMinutes: 15,
  minutesOf: {},
};
