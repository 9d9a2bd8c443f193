import { inflateSync } from 'node:zlib';
import { afterSpace, type PdfDictionary, type PdfValue, readValue } from './syntax.ts';

/** All objects of a pdf, as its bytes hold them. */
export interface PdfObjects {
  readonly byNumber: ReadonlyMap<number, PdfValue>;
  /** The document catalogue. */
  readonly root: PdfDictionary | null;
  /** Where the stream behind an object is stored. */
  readonly streams: ReadonlyMap<number, StoredStream>;
  readonly encrypted: boolean;
  /** An object stream is so long that no paper has it. */
  readonly flooded: boolean;
  /** False where some objects lie in streams that cannot be read here (encrypted, or of an unusual filter). */
  readonly complete: boolean;
}

/** Offsets in the file. */
export interface StoredStream {
  readonly start: number;
  readonly end: number;
}

/** Object streams of ordinary papers hold some ten kilobytes. */
const largestObjectStream = 8 * 1024 * 1024;
const mostInObjectStreams = 40 * 1024 * 1024;

/**
 * Collects objects by walking through the bytes, in their order, so that a later one replaces an earlier one as in an incremental
 * update, and a broken cross-reference table hides nothing.
 */
export function collectObjects(bytes: Uint8Array): PdfObjects {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const byNumber = new Map<number, PdfValue>();
  const streams = new Map<number, StoredStream>();
  const trailers: PdfDictionary[] = [];
  let budget = mostInObjectStreams;
  let complete = true;
  let flooded = false;
  const header = /(?<!\d)(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj|trailer(?=[\0\t\n\f\r ]*<<)/g;
  for (let found = header.exec(source); found !== null; found = header.exec(source)) {
    const read = readValue(source, header.lastIndex);
    if (read === null) continue;
    header.lastIndex = read.end;
    const dictionary = asDictionary(read.value);
    if (found[1] === undefined || nameIn(dictionary, 'Type') === 'XRef') trailers.push(dictionary);
    if (found[1] !== undefined) byNumber.set(Number(found[1]), read.value);
    const stream = streamBehind(source, read.end, dictionary);
    if (stream === null) continue;
    header.lastIndex = stream.end;
    if (found[1] !== undefined) streams.set(Number(found[1]), stream);
    if (nameIn(dictionary, 'Type') !== 'ObjStm') continue;
    const inner = objectStream(bytes.subarray(stream.start, stream.end), dictionary, Math.min(budget, largestObjectStream));
    flooded ||= inner === 'too long' && budget >= largestObjectStream;
    if (typeof inner === 'string' || !addCompressed(inner.text, dictionary, byNumber)) complete = false;
    budget -= typeof inner === 'string' ? 0 : inner.text.length;
  }
  const encrypted = trailers.some((trailer) => trailer.has('Encrypt'));
  return { byNumber, root: rootOf(trailers, byNumber), streams, encrypted, flooded, complete: complete && !encrypted };
}

/** Follows references to the value itself; null where they lead nowhere. */
export function resolve(value: PdfValue | undefined, objects: Pick<PdfObjects, 'byNumber'>): PdfValue {
  let current = value ?? null;
  for (let step = 0; step < 16 && current !== null && typeof current === 'object' && 'reference' in current; step += 1) {
    current = objects.byNumber.get(current.reference) ?? null;
  }
  return current;
}

/** The value as a dictionary; empty where it is none. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary {
  return value instanceof Map ? value : emptyDictionary;
}

const emptyDictionary: PdfDictionary = new Map();

/** The name that stands under a key, directly. */
export function nameIn(dictionary: PdfDictionary, key: string): string | null {
  const value = dictionary.get(key);
  return value !== null && typeof value === 'object' && 'name' in value ? value.name : null;
}

/** Whether a stream is deflated in the plain way. */
export function isDeflated(value: PdfValue | undefined): boolean {
  const dictionary = asDictionary(value);
  const filter = dictionary.get('Filter');
  const [only] = Array.isArray(filter) && filter.length === 1 ? filter : [filter];
  const name = only !== null && typeof only === 'object' && 'name' in only ? only.name : null;
  return name === 'FlateDecode' && !dictionary.has('DecodeParms');
}

/** A stated length counts only if `endstream` stands there. */
function streamBehind(source: string, at: number, dictionary: PdfDictionary): StoredStream | null {
  const word = afterSpace(source, at);
  if (!source.startsWith('stream', word)) return null;
  const start = word + (source.startsWith('\r\n', word + 6) ? 8 : 7);
  const length = dictionary.get('Length');
  if (typeof length === 'number' && source.startsWith('endstream', afterSpace(source, start + length)))
    return { start, end: start + length };
  const end = source.indexOf('endstream', start);
  return { start, end: end < 0 ? source.length : end };
}

function objectStream(
  stored: Uint8Array,
  dictionary: PdfDictionary,
  limit: number,
): { text: string } | 'too long' | 'unreadable' {
  if (!dictionary.has('Filter')) return { text: Buffer.from(stored).toString('latin1') };
  if (!isDeflated(dictionary) || limit <= 0) return 'unreadable';
  try {
    return { text: inflateSync(stored, { maxOutputLength: limit }).toString('latin1') };
  } catch (cause) {
    if (cause instanceof RangeError) return 'too long';
    if (cause instanceof Error && 'code' in cause) return 'unreadable';
    throw cause;
  }
}

/** `N` pairs of number and offset, and the objects from `First` on (7.5.7). */
function addCompressed(text: string, dictionary: PdfDictionary, byNumber: Map<number, PdfValue>): boolean {
  const first = dictionary.get('First');
  if (typeof first !== 'number') return false;
  const pairs = text
    .slice(0, first)
    .trim()
    .split(/[\0\t\n\f\r ]+/)
    .map(Number);
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const read = readValue(text, first + (pairs[i + 1] ?? 0));
    if (read !== null) byNumber.set(pairs[i] ?? 0, read.value);
  }
  return true;
}

/** The catalogue of the last trailer that names one; where none does, the last one found. */
function rootOf(trailers: readonly PdfDictionary[], byNumber: ReadonlyMap<number, PdfValue>): PdfDictionary | null {
  const named = trailers
    .map((trailer) => asDictionary(resolve(trailer.get('Root'), { byNumber })))
    .findLast((root) => root.has('Pages'));
  if (named !== undefined) return named;
  return [...byNumber.values()].map(asDictionary).findLast((value) => nameIn(value, 'Type') === 'Catalog') ?? null;
}
