import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { Consultation, Question } from '../../model/consultation.ts';
import type { Meeting } from '../../model/meeting.ts';
import { wordingHash } from '../wording-tag.ts';

/** The letter that carries a consultation, and when it opens and closes (ISO 8601 with offset). */
export interface Letter {
  readonly symbol: string;
  readonly opens: string;
  readonly closes: string;
}

/**
 * The consultation of the Council Member States on every proposed conclusion that calls for it (DM-21/1008, Annex 1: Rule 3.2 of the Rules of
 * Procedure of the Council), in the order of the agenda and of the records. A conclusion that a later one amends is not put; one whose words
 * are in dispute is held back.
 * @throws RangeError on a conclusion of another meeting, or a consultation that closes before it opens
 */
export function consultation(meeting: Meeting, conclusions: readonly RegisteredConclusion[], letter: Letter): Consultation {
  const stranger = conclusions.find(({ meetingId }) => meetingId !== meeting.id);
  if (stranger !== undefined) {
    throw new RangeError(`conclusion ${stranger.conclusion.id} belongs to ${stranger.meetingId}, not to ${meeting.id}`);
  }
  if (!(Date.parse(letter.opens) < Date.parse(letter.closes))) {
    throw new RangeError(`the consultation would close at ${letter.closes} and open at ${letter.opens}`);
  }
  const called = conclusions
    .filter(({ conclusion, supersededBy }) => conclusion.procedure === 'correspondence' && supersededBy === null)
    .toSorted(inOrderOf(meeting));
  return {
    meetingId: meeting.id,
    ...letter,
    questions: called.filter(({ conflict }) => conflict === null).map(question),
    heldBack: called.filter(({ conflict }) => conflict !== null).map(({ conclusion }) => conclusion.id),
  };
}

function question(one: RegisteredConclusion, index: number): Question {
  const { conclusion, text, language, section } = one;
  return {
    number: index + 1,
    conclusionId: conclusion.id,
    wording: wordingHash(text),
    text,
    language,
    heading: section.title,
    documents: conclusion.documents,
  };
}

/** By the first of its agenda items; those without an item at the end, then by record and line. */
function inOrderOf({ agenda }: Meeting) {
  const rank = ({ items }: RegisteredConclusion) => {
    const first = agenda.items.findIndex(({ id }) => items.includes(id));
    return first < 0 ? agenda.items.length : first;
  };
  const [byRecord, byLine] = [
    ({ recordId }: RegisteredConclusion) => recordId,
    ({ conclusion }: RegisteredConclusion) => conclusion.id,
  ];
  return (a: RegisteredConclusion, b: RegisteredConclusion) =>
    rank(a) - rank(b) ||
    compared(byRecord(a), byRecord(b)) ||
    byLine(a).localeCompare(byLine(b), 'en', { numeric: true }) ||
    compared(byLine(a), byLine(b));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
