import { findCitations } from '../../citations/find.ts';
import { baseOf, parseSymbol } from '../../citations/symbol.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import type { LinePlace } from '../../model/conclusion.ts';
import { type Language, languages } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { SummaryRecord } from '../../model/summary-record.ts';
import { paperOfText } from '../../readers/text.ts';
import { letterCues } from '../letters/cues/index.ts';

/** A change of the agenda that a record states, as a proposal: a person accepts it. */
export interface StatedChange {
  /** Null where the words could not be read as a change, or name no item of the agenda. */
  readonly change: AgendaChange | null;
  readonly words: string;
  readonly place: LinePlace;
  /** Why there is no change, in plain words; null where there is one. */
  readonly doubt: string | null;
}

/**
 * The changes of the agenda that a summary record states: those of its conclusions that approve the agenda with an amendment (the opening of
 * C21/VCC-1 raised C21/45 from group 2 to group 1). Each is stated once, at its first place.
 */
export function changesStated(record: SummaryRecord, meeting: Pick<Meeting, 'agenda' | 'session'>): StatedChange[] {
  const amended = record.sections
    .flatMap(({ conclusions }) => conclusions)
    .filter(({ kinds, withAmendment }) => withAmendment && kinds.includes('agenda-approved'));
  const stated = amended.flatMap(({ quotes }) => quotes.flatMap((quote) => changesIn(quote, record.language, meeting)));
  const seen = new Set<string>();
  return stated.filter(({ change, words }) => {
    const key = change === null ? words : JSON.stringify(change);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function changesIn(
  { text, place }: { readonly text: string; readonly place: LinePlace },
  language: Language,
  meeting: Pick<Meeting, 'agenda' | 'session'>,
): StatedChange[] {
  const groups = groupsIn(text);
  const documents = documentsIn(text, language, meeting.session).filter((symbol) => !isAgenda(symbol));
  const doubtful = (doubt: string): StatedChange[] => [{ change: null, words: text, place, doubt }];
  if (documents.length === 0) return doubtful('the amendment names no document of the agenda');
  const to = groups.at(-1);
  if (to === undefined) return doubtful('the amendment names no group');
  return documents.flatMap((symbol) => {
    const item = meeting.agenda.items.find((one) => one.documents.includes(symbol));
    if (item === undefined) return doubtful(`${symbol} stands under no item of the agenda`);
    const from = groups.length > 1 ? (groups[0] ?? null) : item.priority;
    const change: AgendaChange = { kind: 'priority', itemId: item.id, from, to };
    return [{ change, words: text, place, doubt: null }];
  });
}

/** `C21/1`: the agenda itself. */
function isAgenda(symbol: string): boolean {
  return /\/1$/u.test(symbol);
}

function documentsIn(text: string, language: Language, session: string): string[] {
  const found = findCitations(paperOfText(text), { language, session, exclude: [] });
  return [...new Set(found.filter(({ kind }) => kind === 'document').flatMap(({ id }) => baseSymbol(id)))];
}

function baseSymbol(id: string): string[] {
  const symbol = parseSymbol(id);
  return symbol === null ? [] : [baseOf(symbol)];
}

const group = languages.map((language) => letterCues[language].group.source).join('|');
/** "From group 2 to 1": the second number may stand without the word. */
const bareSecond = String.raw`(?:\s*(?:to|au?|a|до|в|إلى|至|到|升级到|升至|->|→)\s*([12]\+?))?`;

/** The groups that a sentence names, in its order. */
function groupsIn(text: string): AgendaItem['priority'][] {
  const found = text.matchAll(new RegExp(`(?:${group})${bareSecond}`, 'giu'));
  return [...found].flatMap((match) =>
    match.slice(1).flatMap((one): AgendaItem['priority'][] => {
      const number = one?.replace(/^\+(.)$/u, '$1+');
      return number === '1+' || number === '1' || number === '2' ? [number] : [];
    }),
  );
}
