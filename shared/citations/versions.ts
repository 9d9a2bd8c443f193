import { type Body, bodyAt, meetingOf } from './grammar/conferences.ts';
import { isArabic, isMark, isWord } from './mention.ts';
import type { Token } from './tokens.ts';

/** A version of an instrument, as its bracket says it. */
export interface Version {
  /** `Rev.Dubai-2018`, `Dubai-2018`, `C19`, `mod.C16`, `Rev.2020`, `2009`, `Rev.WRC-07`, `mod`. */
  readonly id: string;
  /** Whose meeting that was, where place and year or an acronym tell. */
  readonly body: Body | null;
  readonly next: number;
}

/** Most tokens inside a bracket that may still be a version: `(Rev. Buenos Aires, 2017, last amended C20)` has twelve. */
const longestVersion = 18;

/** Reads the version that follows a number: in brackets, or as `, Rev. Dubai, 2018`; null when there is none. */
export function readVersion(tokens: readonly Token[], at: number): Version | null {
  // A pdf may store the brackets of a right-to-left line as they look: `)المراجع في دبي، 2018(`.
  const mirrored = isMark(tokens[at], ')') && isArabic(tokens[at + 1]) && isWord(tokens[at + 1], 'revised');
  if (!mirrored && !isMark(tokens[at], '([')) return readUnbracketed(tokens, at);
  const closing = mirrored ? '(' : ')]';
  const seen = gather(tokens, at + 1, closing, longestVersion);
  if (seen === null || !isMark(tokens[seen.next], closing)) return null;
  const said = sayVersion(seen);
  return said === null ? null : { ...said, next: seen.next + 1 };
}

/** Without brackets only the full form counts: revised, place and year. */
function readUnbracketed(tokens: readonly Token[], at: number): Version | null {
  const from = isMark(tokens[at], ',') ? at + 1 : at;
  if (!isWord(tokens[from], 'revised')) return null;
  let next = from + 1;
  while (isMark(tokens[next], '.,') || isWord(tokens[next], 'in', 'to', 'of')) next += 1;
  const place = tokens[next]?.entry?.place;
  if (place === null || place === undefined) return null;
  next += 1;
  while (isMark(tokens[next], ',(') || isWord(tokens[next], 'in')) next += 1;
  const year = yearOf(tokens[next]);
  if (year === null) return null;
  next += 1;
  return { id: `Rev.${place}-${year}`, body: bodyAt(place, year), next: isMark(tokens[next], ')') ? next + 1 : next };
}

interface Seen {
  revised: boolean;
  modified: boolean;
  readonly places: string[];
  readonly years: string[];
  /** `C19`, in order. */
  readonly sessions: string[];
  /** Acronym and year: `WRC-07`. */
  acronym: { readonly body: Body; readonly year: string } | null;
  council: boolean;
  next: number;
}

/** Collects what the bracket names; null as soon as something stands in it that no version has. */
function gather(tokens: readonly Token[], at: number, closing: string, most: number): Seen | null {
  const seen: Seen = {
    revised: false,
    modified: false,
    places: [],
    years: [],
    sessions: [],
    acronym: null,
    council: false,
    next: at,
  };
  while (seen.next < at + most && !isMark(tokens[seen.next], closing)) {
    const taken = take(tokens, seen);
    if (taken === 0) return null;
    seen.next += taken;
  }
  return seen;
}

/** Takes one thing at `seen.next`; the number of tokens taken, 0 when it does not belong in a version. */
function take(tokens: readonly Token[], seen: Seen): number {
  const token = tokens[seen.next];
  const session = sessionAt(tokens, seen.next);
  if (session !== null) {
    seen.sessions.push(session.name);
    return session.taken;
  }
  const acronym = acronymAt(tokens, seen.next);
  if (acronym !== null) {
    seen.acronym = acronym;
    return 3;
  }
  const place = token?.entry?.place ?? null;
  const year = yearOf(token);
  if (place !== null) seen.places.push(place);
  else if (year !== null) seen.years.push(year);
  else if (isWord(token, 'revised')) seen.revised = true;
  else if (isWord(token, 'modified')) seen.modified = true;
  else if (isWord(token, 'council', 'councilOf')) seen.council = true;
  else if (!isMark(token, ',;.-') && !isWord(token, 'in', 'of', 'to', 'year', 'filler', 'and')) return 0;
  return 1;
}

/** `C19`, `C-2000`, `C2000`. */
function sessionAt(tokens: readonly Token[], at: number): { name: string; taken: number } | null {
  if (tokens[at]?.text.toUpperCase() !== 'C') return null;
  const dash = isMark(tokens[at + 1], '-') ? 1 : 0;
  const number = tokens[at + 1 + dash];
  if (number?.kind !== 'number' || !/^(?:(?:19|20)\d\d|\d\d)$/.test(number.text)) return null;
  const two = number.text.slice(-2);
  return { name: two === '00' ? 'C2000' : `C${two}`, taken: 2 + dash };
}

/** `PP-18`, `WRC-07`. */
function acronymAt(tokens: readonly Token[], at: number): { body: Body; year: string } | null {
  const word = tokens[at]?.entry?.word;
  if (word !== 'pp' && word !== 'wtdc' && word !== 'wtsa' && word !== 'ra' && word !== 'wrc') return null;
  const year = tokens[at + 2];
  if (!isMark(tokens[at + 1], '-') || year?.kind !== 'number' || !/^\d\d$/.test(year.text)) return null;
  return { body: word, year: `${Number(year.text) > 80 ? '19' : '20'}${year.text}` };
}

function yearOf(token: Token | undefined): string | null {
  return token?.kind === 'number' && /^(?:19[4-9]|20[0-9])\d$/.test(token.text) ? token.text : null;
}

function sayVersion(seen: Seen): Pick<Version, 'id' | 'body'> | null {
  const [place, secondPlace] = seen.places;
  const year = seen.years.at(-1);
  const rev = seen.revised ? 'Rev.' : '';
  if (secondPlace !== undefined) return null;
  if (place !== undefined) {
    if (year === undefined) return null;
    return { id: `${rev}${place}-${year}`, body: bodyAt(place, year) };
  }
  if (seen.acronym !== null) {
    const { body, year: held } = seen.acronym;
    return { id: `${rev}${meetingOf(body, held) ?? `${body.toUpperCase()}-${held.slice(2)}`}`, body };
  }
  return sayCouncilVersion(seen, year);
}

/** The Council amends its texts at a session or in a year; `modified` and a bare `revised` say the same of it. */
function sayCouncilVersion(seen: Seen, year: string | undefined): Pick<Version, 'id' | 'body'> | null {
  const changed = seen.revised || seen.modified;
  const session = seen.sessions.at(-1) ?? (seen.council && year !== undefined ? `C${year.slice(2)}` : undefined);
  if (session !== undefined) {
    return { id: changed || seen.sessions.length > 1 ? `mod.${session}` : session, body: 'council' };
  }
  if (year !== undefined) return { id: changed ? `Rev.${year}` : year, body: null };
  return changed ? { id: 'mod', body: null } : null;
}
