import type { Arrival } from '../model/arrival.ts';
import { finding, type Rule } from './finding.ts';

/**
 * Papers are due by the closing time, that whole second included (DM-21/1008, Annex 1; DM-20/1008, letter); for a State for which the secretariat has put it
 * off, by that later time. The time of storage alone counts, never a date printed in the paper. No letter names a sanction, so a person decides on a late paper.
 */
export const deadline: Rule = (_examination, meeting, arrival, known) => {
  const { closes } = meeting.submission;
  const due = known.closes !== undefined && secondOf(known.closes) > secondOf(closes) ? known.closes : closes;
  return isLate(arrival, due) ? [finding('late', { closes: due, received: arrival.receivedAt })] : [];
};

/** Whether it came after the second of the closing time. Throws a RangeError on a text that is no time: an arrival without one is a fault of the program. */
export function isLate({ receivedAt }: Pick<Arrival, 'receivedAt'>, closes: string): boolean {
  return secondOf(receivedAt) > secondOf(closes);
}

/** Whole seconds since 1970. */
function secondOf(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`no time: ${JSON.stringify(instant)}`);
  return Math.floor(milliseconds / 1000);
}
