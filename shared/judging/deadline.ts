import { finding, type Rule } from './finding.ts';

/**
 * Papers are due by the closing time, that whole second included (DM-21/1008, Annex 1; DM-20/1008, letter). The time of storage
 * alone counts, never a date printed in the paper. No letter names a sanction, so a person decides on a late paper.
 */
export const deadline: Rule = (_examination, meeting, arrival) => {
  const { closes } = meeting.submission;
  const received = secondOf(arrival.receivedAt);
  return received > secondOf(closes) ? [finding('late', { closes, received: arrival.receivedAt })] : [];
};

/** Whole seconds since 1970. Throws on a text that is no time: an arrival without one is a fault of the program. */
function secondOf(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`no time: ${JSON.stringify(instant)}`);
  return Math.floor(milliseconds / 1000);
}
