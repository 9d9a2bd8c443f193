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
}

interface Found {
  readonly states: Set<string>;
  readonly organisations: Set<Organisation>;
  readonly others: Set<string>;
}

function read(whole: string): { source: Source; unknown: number } {
  const text = whole.slice(0, mostRead);
  const found: Found = { states: new Set(), organisations: new Set(), others: new Set() };
  const items = itemsOf(text);
  const behalf = items.findIndex(({ known }) => known.kind === 'behalf');
  const speaking = behalf < 0 ? items : items.slice(0, behalf);
  for (const segment of segments(speaking)) readSegment(text, segment, found);
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

/** A body of a State ("Communications Authority of Kenya"): its name ends in a word that ties it to the State named last. */
function isTied(open: readonly Item[]): boolean {
  return open.at(-1)?.known.kind === 'state' && open.at(-2)?.known.kind === 'link';
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

const notNames = new Set(['wording', 'link', 'and']);

function addOther(text: string, segment: readonly Item[], found: Found): void {
  const first = segment.find(({ known }) => !notNames.has(known.kind));
  const last = segment.at(-1);
  if (first === undefined || last === undefined) return;
  const closing = (last.bracketed ? /^[)\]）］.]+/u : /^\./u).exec(text.slice(last.end))?.[0] ?? '';
  found.others.add(text.slice(first.start, last.end + closing.length).trim());
}
