import { idsMeant } from '../../shared/citations/ids-meant.ts';
import { findSource } from '../../shared/languages/states/find-source.ts';
import { memberStates } from '../../shared/languages/states/member-states.ts';
import { UsageError } from './usage-error.ts';

/** The Member State that a person names by its code or by its name, in any of the six languages. Throws `UsageError`. */
export function stateNamed(text: string): string {
  const code = text.toUpperCase();
  if (memberStates.includes(code)) return code;
  const [state, ...others] = findSource(text).states;
  if (state !== undefined && others.length === 0) return state;
  throw new UsageError(`${text} names no Member State: give its two-letter code (such as KE), or its name.`);
}

/** Ids of agenda items that a person names by their ids, or by annex and number (`2:7` for item 7 of Annex 2). Throws `UsageError`. */
export function itemsNamed(texts: readonly string[], meetingId: string): string[] {
  return texts.map((text) => {
    const [, annex, itemNo] = /^(\d+):(\d+)$/u.exec(text) ?? [];
    if (annex !== undefined && itemNo !== undefined) return `${sessionOf(meetingId)}-A${annex}-${itemNo.padStart(2, '0')}`;
    if (/^[A-Z0-9]+(-A\d+)?-\d{2,}$/iu.test(text)) return text.toUpperCase();
    throw new UsageError(`${text} names no agenda item: give its id (such as C21-A2-07; agenda show lists them), or 2:7.`);
  });
}

/** The id of the one document or instrument that a person names. Throws `UsageError`. */
export function citedNamed(words: string, meetingId: string): string {
  const [id, ...others] = idsMeant(words, sessionOf(meetingId));
  if (id === undefined)
    throw new UsageError(
      `“${words}” names no document or instrument: say it as papers do ("Resolution 77", C21/35), or by its id (pp-resolution:77).`,
    );
  if (others.length > 0) throw new UsageError(`“${words}” names ${[id, ...others].join(' and ')}: ask for one at a time.`);
  return id;
}

/** `C21` of `C21-VCC-1`. */
function sessionOf(meetingId: string): string {
  return meetingId.split('-')[0] ?? meetingId;
}
