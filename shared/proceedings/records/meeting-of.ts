import type { Meeting } from '../../model/meeting.ts';
import type { SummaryRecord } from '../../model/summary-record.ts';
import { isOfMeeting } from './matching.ts';

/** `C21/VCC-1`, as records name a virtual consultation, also between Arabic or Chinese letters. */
const meetingSymbol = /(?<![A-Z0-9/])C\d{2}\/VCC(?:-\d{1,2})?(?![A-Z0-9])/gu;

/**
 * Ids of the meetings that a record may be of: those that it names; where it names several or none, the one of the meetings known that more than
 * half of the documents of its sections are of. One where the record says so; several or none where a person has to.
 */
export function meetingsOf({ sections }: SummaryRecord, known: readonly Meeting[]): string[] {
  const texts = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
  const symbols = texts.flatMap((text) => [...text.matchAll(meetingSymbol)].map(([symbol]) => symbol));
  const named = [...new Set(symbols)].map((symbol) => symbol.replace('/', '-'));
  if (named.length === 1) return named;
  const documents = [...new Set(sections.flatMap((section) => section.documents))];
  const half = documents.length / 2;
  const likely = known.filter((meeting) => documents.filter((one) => isOfMeeting([one], meeting)).length > half);
  const ids = likely.map(({ id }) => id).filter((id) => named.length === 0 || named.includes(id));
  return ids.length === 0 ? named : ids;
}
