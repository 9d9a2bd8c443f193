import type { Source } from '../../model/examination.ts';
import { type Known, longestMatch } from './name-index.ts';
import { nameWords } from './name-words.ts';
import type { Organisation } from './organisations.ts';

/**
 * Reads a source line: the Member States and regional organisations that it names, each once and in the order named, and whatever
 * else it names (`others`: operators, observers, territories). What stands after "on behalf of" adds organisations and no State
 * (DM-20/1008, Annex 2: a joint paper names every State that submits it). Never throws; an empty text gives an empty source.
 */
export function findSource(text: string): Source {
  return read(text).source;
}

/** Whether a line says who submits and nothing else: names of States and organisations, and the words that go with them. */
export function readsAsSource(text: string): boolean {
  if (text.length > longestSource) return false;
  const { source, unknown } = read(text);
  return unknown === 0 && source.others.length === 0 && source.states.length + source.organisations.length > 0;
}

/** A line longer than this is prose: even a joint paper of sixty States names them in less. */
const longestSource = 1_000;

/** All 193 Member States take half of this; what follows in a longer text is not read. */
const mostRead = 10_000;

interface Item {
  readonly known: Known | { readonly kind: 'unknown' };
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
  /** A comma, a line or a conjunction stands before it. */
  readonly parted: boolean;
  /** It names its State as an adjective. */
  readonly adjective?: boolean;
}

interface Found {
  readonly states: Set<string>;
  readonly organisations: Set<Organisation>;
  readonly others: Set<string>;
}

function read(whole: string): { source: Source; unknown: number } {
  const text = whole.slice(0, mostRead);
  const found: Found = { states: new Set(), organisations: new Set(), others: new Set() };
  const items = settled(text, itemsOf(text));
  const behalf = items.findIndex(({ known }) => known.kind === 'behalf');
  const speaking = afterPreface(text, behalf < 0 ? items : items.slice(0, behalf), found);
  for (const segment of withOffices(segments(speaking))) readSegment(text, segment, found);
  if (behalf >= 0) readRepresented(text, items.slice(behalf + 1), found);
  const unknown = items.filter(({ known }) => known.kind === 'unknown').length;
  const source = {
    raw: text.trim(),
    states: [...found.states],
    organisations: [...found.organisations],
    others: [...found.others],
  };
  return { source, unknown };
}

function itemsOf(text: string): Item[] {
  const words = nameWords(text);
  const items: Item[] = [];
  let depth = 0;
  let last = 0;
  let and = false;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    const between = text.slice(last, word.start);
    depth = Math.max(0, depth + count(between, /[([（［]/gu) - count(between, /[)\]）］]/gu));
    const match = longestMatch(words, i);
    const length = match?.length ?? 1;
    const end = words[i + length - 1]?.end ?? word.end;
    const parted = and || (match?.and ?? false) || parting.test(between);
    and = match?.known.kind === 'and';
    if (!and) items.push({ known: match?.known ?? { kind: 'unknown' }, start: word.start, end, bracketed: depth > 0, parted });
    depth = Math.max(
      0,
      depth + count(text.slice(word.start, end), /[([（［]/gu) - count(text.slice(word.start, end), /[)\]）］]/gu),
    );
    last = end;
    i += length;
  }
  return items;
}

const takesAdjective: ReadonlySet<string> = new Set(['mission', 'office']);

/** What the words of two meanings are here: an adjective names a State beside what speaks for it, a preface stands before a colon. */
function settled(text: string, items: readonly Item[]): Item[] {
  const colon = colonAt(text, items);
  const speaker = (one: Item | undefined) => one !== undefined && takesAdjective.has(one.known.kind);
  return items.map((item, i): Item => {
    if (item.known.kind === 'organisation' && isArticle(text, item, items[i + 1])) return { ...item, known: { kind: 'wording' } };
    if (item.known.kind === 'preface') return { ...item, known: { kind: i <= colon ? 'wording' : 'unknown' } };
    if (item.known.kind !== 'national') return item;
    const beside = [items[i - 1], ...items.slice(i + 1, i + 1 + adjectives)].some(speaker);
    const closing = items[i + 1]?.parted ?? true;
    const closes = closing && items.slice(Math.max(0, i - longestOffice), i).some(({ known }) => known.kind === 'office');
    const known = beside || closes ? { kind: 'state' as const, iso: item.known.iso } : { kind: 'unknown' as const };
    return { ...item, known, adjective: true };
  });
}

/** "LAS" is the League where capitals say so; in a text all in capitals a word follows the Spanish article. */
function isArticle(text: string, { start, end }: Item, next: Item | undefined): boolean {
  const word = text.slice(start, end);
  if (word.toUpperCase() !== 'LAS') return false;
  return word !== 'LAS' || (next !== undefined && !next.parted && !/\p{Ll}/u.test(text));
}

/** The last item before the first colon; -1 where there is none. */
function colonAt(text: string, items: readonly Item[]): number {
  return items.findIndex(({ end }, i) => /^[^\p{L}\p{N}]*[:：]/u.test(text.slice(end, items[i + 1]?.start ?? end)));
}

/** "French and German Administrations", "Malaysian Communications and Multimedia Commission": so many words may stand between. */
const adjectives = 4;

/** The name of a ministry may close with the adjective, so many words after the word for it. */
const longestOffice = 8;

const parting = /[,;/\n&+、，；،؛•·|]|\s[-–—]\s/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The members of a list; a comma inside brackets parts nothing. */
function segments(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    if (parts.length === 0 || (item.parted && !item.bracketed)) parts.push([]);
    parts.at(-1)?.push(item);
  }
  return parts;
}

const speaks = (kind: Item['known']['kind']): boolean => kind === 'state' || kind === 'enterprise' || kind === 'elsewhere';

/** "Common proposal of the region: Kenya, Ghana": words before a colon that name nobody only tell what follows. */
function afterPreface(text: string, items: readonly Item[], found: Found): readonly Item[] {
  const colon = colonAt(text, items);
  const preface = items.slice(0, colon + 1);
  if (preface.some(({ known }) => speaks(known.kind))) return items;
  if (!items.slice(colon + 1).some(({ known }) => known.kind === 'state')) return items;
  addOrganisations(preface, found);
  return items.slice(colon + 1);
}

/** The name of a ministry may hold commas and conjunctions: it ends with the State or, in Chinese, began with it. */
function withOffices(parts: readonly Item[][]): Item[][] {
  const joined: Item[][] = [];
  let open = false;
  for (const part of parts) {
    const last = joined.at(-1);
    if (open && last !== undefined) last.push(...part);
    else joined.push([...part]);
    const whole = joined.at(-1) ?? [];
    open = whole.some(({ known }) => known.kind === 'office') && !whole.some(({ known }) => speaks(known.kind));
  }
  return joined;
}

function readSegment(text: string, segment: readonly Item[], found: Found): void {
  const open = segment.filter(({ bracketed }) => !bracketed);
  const kinds = new Set(segment.map(({ known }) => known.kind));
  const strange = open.some(({ known }) => known.kind === 'unknown');
  if (kinds.has('enterprise') || kinds.has('elsewhere') || (strange && !isTied(open))) {
    addOther(text, segment, found);
    return;
  }
  for (const { known } of open.some(({ known }) => known.kind === 'state') ? open : segment) {
    if (known.kind === 'state') found.states.add(known.iso);
  }
  addOrganisations(segment, found);
  if (kinds.has('unknown') && !kinds.has('state') && !kinds.has('organisation')) addOther(text, segment, found);
}

/**
 * A body of a State: a word ties it to the State named last ("Communications Authority of Kenya"), or it is an office that closes with
 * its State, opens with it or has it as its adjective.
 */
function isTied(open: readonly Item[]): boolean {
  const [first, last] = [open[0]?.known.kind, open.at(-1)?.known.kind];
  if (open.some((item, i) => item.adjective === true && isOffice(open, i))) return true;
  if (last !== 'state') return first === 'state' && last === 'office';
  return open.at(-2)?.known.kind === 'link' || open.some(({ known }) => known.kind === 'office');
}

/** "German Federal Ministry for ...", "Ministère français de ...": the adjective is the ministry's own. */
function isOffice(open: readonly Item[], at: number): boolean {
  const next = open.slice(at + 1).find(({ known }) => known.kind !== 'wording');
  return open[at]?.known.kind === 'state' && (next?.known.kind === 'office' || open[at - 1]?.known.kind === 'office');
}

function addOrganisations(items: readonly Item[], found: Found): void {
  for (const { known } of items) if (known.kind === 'organisation') found.organisations.add(known.code);
}

/** "On behalf of the APT, Thailand": where nobody speaks before the words, whoever follows the organisation does. */
function readRepresented(text: string, items: readonly Item[], found: Found): void {
  const spoken = found.states.size > 0;
  addOrganisations(items, found);
  const organisation = items.findIndex(({ known }) => known.kind === 'organisation');
  if (!spoken) for (const segment of segments(items.slice(organisation + 1))) readSegment(text, segment, found);
  else if (organisation < 0 && items.every(({ known }) => known.kind !== 'state')) addOther(text, items, found);
}

const notNames = new Set(['wording', 'mission', 'office', 'link', 'and']);

function addOther(text: string, segment: readonly Item[], found: Found): void {
  const first = segment.find(({ known }) => !notNames.has(known.kind));
  const last = segment.at(-1);
  if (first === undefined || last === undefined) return;
  const inside = last.bracketed && text.slice(first.start, last.end).search(/[([（［]/u) >= 0;
  const closing = (inside ? /^[)\]）］.]+/u : /^\./u).exec(text.slice(last.end))?.[0] ?? '';
  found.others.add(text.slice(first.start, last.end + closing.length).trim());
}
