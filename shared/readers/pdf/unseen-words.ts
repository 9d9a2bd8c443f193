import { deflateSync } from 'node:zlib';
import { contentOf } from './content-stream.ts';
import { type Drawn, drawnPage, type Shown } from './drawn-page.ts';
import { hasClearState } from './graphics-state.ts';
import { hiddenLayers } from './layers.ts';
import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import type { PdfPage } from './open-pdf.ts';
import { referenceOf, referencesOf } from './operands.ts';
import type { TextItem } from './page-lines.ts';
import { isSeen } from './seen.ts';
import type { PageDrawing, Structure } from './structure.ts';
import type { PdfValue } from './syntax.ts';

/** Pages, from 0, with words that a person does not see, and a copy of the file that shows nothing else on them. */
export interface Unseen {
  readonly pages: readonly number[];
  readonly bytes: Uint8Array;
}

/** As many pages as are read. */
const mostPages = 100;
/** Streams of one page that are looked at: contents and forms. */
const mostStreams = 64;
/** Operators looked at in all, in characters: a paper has a tenth. */
const longestInAll = 8 * 1024 * 1024;
/** Operators of all suspicious pages together: a page of text has some thousand. */
const mostOperations = 400_000;
/** Type of less than a point cannot be read. */
const smallestType = 1;

/**
 * Operators that may hide words: no colour, a layer, white by light in any space, white without ink. Most pages have none, and are looked at no further. Blanks are
 * counted, since a page may have a million.
 */
const mayHide =
  /[37]\.?0{0,6}\s{1,3}Tr\b|\/OC\b|(?:^|\s)(?:1(?:\.0{0,6})?|0?\.9\d{0,9})\s{1,3}(?:g|rg|scn?)\b|(?:^|\s)(?:0(?:\.0\d{0,9})?\s{1,3}){4}(?:k|scn?)\b/;
const mayClear = /\bgs\b/;

/** Words that are drawn so that nobody sees them (white, in no colour, in a layer that is off); null where there are none. */
export function unseenWords(bytes: Uint8Array, objects: PdfObjects, { drawings }: Structure): Unseen | null {
  if (objects.encrypted || drawings === null) return null;
  const isOff = hiddenLayers(objects) ?? (() => false);
  const clears = hasClearState(objects);
  const look = {
    known: new Map<number, boolean>(),
    left: longestInAll,
    hides: (text: string) => mayHide.test(text) || (clears && mayClear.test(text)),
  };
  const budget = { operations: mostOperations };
  const found = new Map<number, Drawn>();
  const unseen = new Set<string>();
  for (const [page, drawing] of drawings.slice(0, mostPages).entries()) {
    if (!suspicious(bytes, objects, drawing, look)) continue;
    const drawn = drawnPage(bytes, objects, drawing, isOff, budget);
    const hidden = drawn?.shown.filter((words) => !isSeen(words, drawn.areas)) ?? [];
    if (drawn !== null && hidden.length > 0) found.set(page, drawn);
    for (const words of hidden) unseen.add(placeIn(words));
  }
  return found.size === 0 ? null : { pages: [...found.keys()], bytes: withoutSeen(bytes, objects, [...found.values()], unseen) };
}

/** A form may be drawn on many pages, and hidden on one. */
function placeIn({ stream, start }: Shown): string {
  return `${stream} ${start}`;
}

/** The pieces of a page that are too small to be seen. Those outside of it are not among its pieces: pdf.js passes over them. */
export function unseenItems({ items }: PdfPage): readonly TextItem[] {
  return items.filter(({ height }) => Math.abs(height) < smallestType);
}

interface Look {
  readonly known: Map<number, boolean>;
  left: number;
  readonly hides: (content: string) => boolean;
}

/** A cheap look at the operators of a page and of the forms among its resources. */
function suspicious(bytes: Uint8Array, objects: PdfObjects, { contents, resources }: PageDrawing, look: Look): boolean {
  const forms = formsIn(asDictionary(resolve(resources, objects)).get('XObject'), objects);
  return [...referencesOf(contents, objects), ...forms].slice(0, mostStreams).some((number) => {
    const before = look.known.get(number);
    if (before !== undefined || look.left <= 0) return before ?? false;
    const content = contentOf(bytes, number, objects) ?? '';
    const hides = look.hides(content);
    look.left -= content.length;
    look.known.set(number, hides);
    return hides;
  });
}

function formsIn(drawn: PdfValue | undefined, objects: PdfObjects): readonly number[] {
  return [...asDictionary(resolve(drawn, objects)).values()].flatMap((value) =>
    nameIn(asDictionary(resolve(value, objects)), 'Subtype') === 'Form' ? (referenceOf(value) ?? []) : [],
  );
}

/** A copy in which the operators that show words to a person are blank, in place, so that no offset of the file changes. */
function withoutSeen(bytes: Uint8Array, objects: PdfObjects, pages: readonly Drawn[], unseen: ReadonlySet<string>): Uint8Array {
  const copy = new Uint8Array(bytes);
  const streams = new Map(pages.flatMap((page) => [...page.streams]));
  const seen = new Map<number, Shown[]>();
  for (const words of pages.flatMap(({ shown }) => shown)) {
    if (unseen.has(placeIn(words))) continue;
    const others = seen.get(words.stream) ?? [];
    others.push(words);
    seen.set(words.stream, others);
  }
  for (const [number, content] of streams) {
    const place = objects.streams.get(number);
    if (place === undefined) continue;
    const kept = Buffer.from(blanked(content, seen.get(number) ?? []), 'latin1');
    const deflated = asDictionary(objects.byNumber.get(number)).has('Filter');
    const stored = deflated ? deflateSync(kept, { level: 9 }) : kept;
    copy.fill(deflated ? 0 : 0x20, place.start, place.end);
    if (stored.length <= place.end - place.start) copy.set(stored, place.start);
  }
  return copy;
}

/** @param operators those to blank; a form that is drawn twice has each of its operators twice */
function blanked(content: string, operators: readonly Shown[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, newLine } of operators.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    pieces.push(content.slice(at, start), newLine ? ' T*'.padEnd(end - start) : ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + content.slice(at);
}
