import { paperOfText } from '../readers/text.ts';
import { findCitations } from './find.ts';
import { citedIds } from './ids.ts';

/** `pp-resolution:77`, `convention:87A`: an id of an instrument says what it is of before the colon. */
const isInstrumentId = /^[a-z0-9]+(?:-[a-z0-9]+)*:\S+$/u;

/**
 * The ids that a person means who names documents or instruments as papers do (`Resolution 77`, `Décision 611 du Conseil`, `C21/35`, `第77号决议`), or by an id.
 * None where the words name nothing that is cited. An instrument named without a version has none: all its versions are meant.
 *
 * @param session whose short symbols are meant (`DT/6`), such as `C21`.
 */
export function idsMeant(words: string, session: string | null): string[] {
  const named = words.trim();
  if (isInstrumentId.test(named)) return [named];
  // With a word before it, a revision's line is a mention, and not the paper's own number.
  return citedIds(findCitations(paperOfText(`see ${named}`), { language: null, session, exclude: [] }));
}
