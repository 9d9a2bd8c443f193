import type { Body } from './grammar/conferences.ts';
import { type Head, headOf, ownerAfter, ownerBefore, readOwner } from './heads.ts';
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
const highestInstrument = 1899;

/** One number of a list, with the version that stands behind it. */
export interface Numbered {
  readonly number: number;
  readonly version: Version | null;
  readonly end: number;
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
  const list = readNumbers(tokens, first, head.many || abbreviations.has(tokens[at]?.folded ?? ''));
  if (list === null) return null;
  // `res1` is a name; an abbreviation and its number are set apart.
  if (/^(?:res|dec)$/.test(tokens[at]?.folded ?? '') && tokens[first]?.start === tokens[at]?.end) return null;
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
  return { mentions: mentionsOf(withVersion(list.numbers, version), { ...head, loose }, bodies[0] ?? null, span), next };
}

/** Heads that are written alike for one and for many: `Res. 71, 77 y 111`. */
const abbreviations: ReadonlySet<string> = new Set(['res', 'dec', 'рез', 'реш']);

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

/**
 * Mentions of all numbers of a list, each with its own version; the body is named, or the version's (an Acuerdo that was revised at a Plenipotentiary
 * Conference is none of the Council), or the head's own, or left to the number.
 */
export function mentionsOf(
  numbers: readonly Numbered[],
  head: Pick<InstrumentSubject, 'form' | 'loose'> & { readonly body: Body | null },
  named: Body | null,
  span: Pick<Mention, 'start' | 'end'>,
): Mention[] {
  return numbers.map(({ number, version }) => ({
    subject: {
      type: 'instrument',
      form: head.form,
      loose: head.loose,
      body: named ?? version?.body ?? head.body,
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
      const unbroken = Math.abs(more.numbered.number - last.number) === between.length;
      if (!many || !unbroken) break;
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
  const byAnd = isWord(tokens[from - 1], 'and') || isMark(tokens[from - 1], '&');
  if (many) return byAnd || closed;
  return byAnd && closed && from === separator + 1;
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
