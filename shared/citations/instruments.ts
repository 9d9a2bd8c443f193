import type { Body } from './grammar/conferences.ts';
import type { WordClass } from './grammar/vocabulary.ts';
import {
  expandRange,
  type InstrumentSubject,
  isArabic,
  isMark,
  isWord,
  longestList,
  type Mention,
  type Reading,
  skipOver,
} from './mention.ts';
import type { Token } from './tokens.ts';
import { readVersion, type Version } from './versions.ts';

/** Numbers of resolutions and decisions: four digits at most, and no year (the Council stands at 1,400 after 75 years). */
export const highestInstrument = 1899;

/** One number of a list, with the version that stands behind it. */
export interface Numbered {
  readonly number: number;
  readonly version: Version | null;
  readonly end: number;
}

interface Head {
  readonly form: 'resolution' | 'decision';
  readonly many: boolean;
  readonly body: Body | null;
}

/** Words that head an instrument; Acuerdo names the Council by itself. */
const heads: Readonly<Partial<Record<WordClass, Head>>> = {
  resolution: { form: 'resolution', many: false, body: null },
  resolutions: { form: 'resolution', many: true, body: null },
  decision: { form: 'decision', many: false, body: null },
  decisions: { form: 'decision', many: true, body: null },
  councilDecision: { form: 'decision', many: false, body: 'council' },
  councilDecisions: { form: 'decision', many: true, body: 'council' },
};

/** What a word heads; null for a word that heads no instrument. */
export function headOf(token: Token | undefined): Head | null {
  const word = token?.entry?.word;
  return word === null || word === undefined ? null : (heads[word] ?? null);
}

/**
 * Reads instruments whose head noun comes first: `Council Resolutions 1305 and 1306`, `Décisions 613 et 616 du Conseil`,
 * `Резолюции 77 (Пересм. Дубай, 2018 г.) и 111 (…)`, `مقرر المجلس 611`. Resolutions of other organisations are read over.
 */
export function readInstruments(tokens: readonly Token[], at: number): Reading | null {
  const head = headOf(tokens[at]) ?? shortHead(tokens, at);
  if (head === null || isWord(tokens[at - 1], 'made', 'counter')) return null;
  const owner = readOwner(tokens, skipOver(tokens, at + 1, '.°', 'number', 'ordinal', 'of', 'union'));
  const first = skipOver(tokens, owner.next, '.°#', 'number', 'ordinal', 'of', 'union', 'in');
  if (first - at > 9) return null;
  const list = readNumbers(tokens, first, head.many);
  if (list === null) return null;
  // `Dec. 5` is a day; abbreviated decisions are those of the Council, or have their version with them.
  const [lead] = list.numbers;
  if (tokens[at]?.folded === 'dec' && lead !== undefined && lead.number < 300 && lead.version === null) return null;
  const before = ownerBefore(tokens, at);
  const after = ownerAfter(tokens, list.next);
  const owners = [before?.owner, owner.owner, after?.owner];
  const version = after === null ? null : readVersion(tokens, after.next);
  const next = version?.next ?? after?.next ?? list.next;
  if (owners.includes('foreign') || isMark(tokens[list.next], '/')) return { mentions: [], next };
  const bodies = owners.filter((one) => one !== 'foreign' && one !== null && one !== undefined);
  const span = { start: before?.start ?? (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end };
  const loose = isArabic(tokens[at]) && head.form === 'resolution';
  return { mentions: mentionsOf(withVersion(list.numbers, version), { ...head, loose }, bodies[0] ?? head.body, span), next };
}

/** A version behind the body (`Резолюция 1336 Совета (измененная)`) belongs to the last number, if that has none. */
function withVersion(numbers: readonly Numbered[], version: Version | null): readonly Numbered[] {
  const last = numbers.at(-1);
  return version === null || last === undefined || last.version !== null
    ? numbers
    : [...numbers.slice(0, -1), { ...last, version }];
}

/** `D 608`, `R 1238 (C05)`: only with numbers that decisions and resolutions of the Council have. */
function shortHead(tokens: readonly Token[], at: number): Head | null {
  const token = tokens[at];
  if (token?.text.length !== 1) return null;
  const number = tokens[at + 1];
  if (number?.kind !== 'number' || number.start - token.end > 1) return null;
  if (token.text === 'D' && /^(?:3[89]|[456]\d)\d$/.test(number.text)) return { form: 'decision', many: false, body: 'council' };
  if (token.text === 'R' && /^1[0-4]\d\d$/.test(number.text)) return { form: 'resolution', many: false, body: 'council' };
  return null;
}

/** Mentions of all numbers of a list, each with its own version; the body is named, or the version's, or left to the number. */
export function mentionsOf(
  numbers: readonly Numbered[],
  head: Pick<InstrumentSubject, 'form' | 'loose'>,
  named: Body | null,
  span: Pick<Mention, 'start' | 'end'>,
): Mention[] {
  return numbers.map(({ number, version }) => ({
    subject: {
      type: 'instrument',
      form: head.form,
      loose: head.loose,
      body: named ?? version?.body ?? null,
      number,
      version: version?.id ?? null,
    },
    ...span,
    form: 'text',
    certainty: 'high',
  }));
}

/**
 * Reads `77 (Rev. Dubai, 2018), 111 and 123 (…)`. After a singular head only `and` goes on, and only where no noun follows the
 * number: `Resolution 77 and 12 Member States` cites one resolution.
 */
function readNumbers(tokens: readonly Token[], at: number, many: boolean): { numbers: Numbered[]; next: number } | null {
  const first = numberAt(tokens, at);
  if (first === null) return null;
  const numbers = [first.numbered];
  let next = first.next;
  while (numbers.length < longestList) {
    const range = isWord(tokens[next], 'to') || isMark(tokens[next], '-');
    const from = range ? next + 1 : skipOver(tokens, next, ',;&', 'and');
    const more = from === next ? null : numberAt(tokens, skipOver(tokens, from, '.°', 'number', 'ordinal'));
    if (more === null || !goesOn(tokens, next, from, more, many)) break;
    const last = numbers.at(-1) as Numbered;
    if (range) {
      const between = expandRange(last.number, more.numbered.number, isArabic(tokens[next])).filter((n) => n !== last.number);
      if (!many || between.length === 2) break;
      numbers.push(
        ...between.map((number) =>
          number === more.numbered.number ? more.numbered : { ...more.numbered, number, version: null },
        ),
      );
    } else {
      numbers.push(more.numbered);
    }
    next = more.next;
  }
  return { numbers, next };
}

function goesOn(
  tokens: readonly Token[],
  separator: number,
  from: number,
  more: { numbered: Numbered; next: number },
  many: boolean,
): boolean {
  if (more.numbered.version !== null) return true;
  const after = tokens[more.next];
  const closed = after === undefined || (after.kind !== 'other' && after.kind !== 'number' && !isWord(after, 'year'));
  const byAnd = isWord(tokens[from - 1], 'and');
  if (many) return byAnd || closed;
  return byAnd && closed && isWord(tokens[separator], 'and');
}

/** A whole number with its version; a year, a dotted number, `70/125` and `2-8` with more behind are none. */
export function numberAt(tokens: readonly Token[], at: number): { numbered: Numbered; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[1-9]\d{0,3}$/.test(token.text) || Number(token.text) > highestInstrument) return null;
  if (isMark(tokens[at + 1], '/') && tokens[at + 2]?.kind === 'number') return null;
  if (tokens[at + 1]?.text === '%') return null;
  const version = readVersion(tokens, at + 1);
  const next = version?.next ?? at + 1;
  return { numbered: { number: Number(token.text), version, end: (tokens[next - 1] as Token).end }, next };
}

type Owner = Body | 'foreign' | null;

/** A body at this very place, with the year of its acronym: `Council`, `WTDC-17`, `全权代表大会`. */
function readOwner(tokens: readonly Token[], at: number): { owner: Owner; next: number } {
  const owner = ownerOf(tokens[at]);
  if (owner === null) return { owner, next: at };
  const dated = isMark(tokens[at + 1], '-') && tokens[at + 2]?.kind === 'number' && /^\d\d$/.test(tokens[at + 2]?.text ?? '');
  return { owner, next: at + (dated ? 3 : 1) };
}

function ownerOf(token: Token | undefined): Owner {
  const word = token?.entry?.word;
  if (word === 'council' || word === 'councilOf') return 'council';
  if (word === 'pp' || word === 'wtdc' || word === 'wtsa' || word === 'ra' || word === 'wrc' || word === 'foreign') return word;
  return null;
}

/** The body right before a head or a Chinese list: `Council Resolution`, `WTDC-17 Resolution`, `理事会第`, `PP第`. */
export function ownerBefore(tokens: readonly Token[], at: number): { owner: Owner; start: number } | null {
  let from = at - 1;
  while (isMark(tokens[from], "'’") || tokens[from]?.folded === 's') from -= 1;
  if (tokens[from]?.kind === 'number' && /^\d\d$/.test(tokens[from]?.text ?? '') && isMark(tokens[from - 1], '-')) from -= 2;
  const owner = ownerOf(tokens[from]);
  return owner === null ? null : { owner, start: (tokens[from] as Token).start };
}

/** The body behind the numbers: `of the Council`, `du Conseil`, `Совета`, `الصادر عن المجلس`, `ВАСЭ`. */
function ownerAfter(tokens: readonly Token[], at: number): { owner: Owner; next: number } | null {
  const from = skipOver(tokens, at, "’'", 'of', 'union');
  const token = tokens[from];
  const linked =
    from > at ||
    isWord(token, 'councilOf', 'pp', 'wtdc', 'wtsa', 'ra', 'wrc') ||
    (isArabic(token) && ownerOf(token) !== 'council');
  const { owner, next } = readOwner(tokens, from);
  // A new resolution may begin there: `Resolution 77 and Council Resolution 1305`, `Resolution 2 PP Decision 5`.
  if (owner === null || !linked || headOf(tokens[next]) !== null || from - at > 4) return null;
  return { owner, next };
}
