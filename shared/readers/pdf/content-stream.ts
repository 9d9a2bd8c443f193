import { inflateSync } from 'node:zlib';
import { asDictionary, isDeflated, type PdfObjects } from './objects.ts';
import { afterSpace, type PdfValue, readValue } from './syntax.ts';

/** One operator of a content stream with what stands before it (ISO 32000-1, 7.8.2), and where it stands. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
  readonly start: number;
  readonly end: number;
}

/** The operators of a page of text have some ten kilobytes; those of a page with drawings some hundred. */
const longestContent = 1024 * 1024;
/** `scn` takes at most 32 colours and a pattern (ISO 32000-1, annex C). */
const mostOperands = 33;

const word = /[A-Za-z'"][A-Za-z0-9*]*/y;
const opening: ReadonlySet<string> = new Set(['(', '[', '<']);
/** The pixels of a picture among the operators end with this word (8.9.7). */
const afterPixels = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;

/** The text of the stream behind an object; null where it cannot be read here. */
export function contentOf(bytes: Uint8Array, number: number, objects: PdfObjects): string | null {
  const stream = objects.streams.get(number);
  const dictionary = asDictionary(objects.byNumber.get(number));
  if (stream === undefined) return null;
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset + stream.start, stream.end - stream.start);
  if (!dictionary.has('Filter')) return stored.length > longestContent ? null : stored.toString('latin1');
  if (!isDeflated(dictionary)) return null;
  try {
    return inflateSync(stored, { maxOutputLength: longestContent }).toString('latin1');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return null;
    throw cause;
  }
}

/** The operators in their order. What is no value and no operator is passed over, sign by sign, as far as the first bracket that does not close. The operands of `ID` are those of a picture. */
export function* operationsOf(source: string): Generator<Operation> {
  let operands: PdfValue[] = [];
  let start = afterSpace(source, 0);
  for (let at = start; at < source.length; at = afterSpace(source, at)) {
    if (operands.length === 0) start = at;
    const value = readValue(source, at);
    if (value !== null) {
      if (operands.length < mostOperands) operands.push(value.value);
      at = value.end;
      continue;
    }
    // What opens and does not close reaches to the end.
    if (opening.has(source[at] ?? '')) return;
    word.lastIndex = at;
    const operator = word.exec(source)?.[0];
    at += operator?.length ?? 1;
    if (operator === undefined || operator === 'BI') continue;
    if (operator === 'ID') at = behindPixels(source, at);
    yield { operator, operands, start, end: at };
    operands = [];
  }
}

function behindPixels(source: string, at: number): number {
  afterPixels.lastIndex = at;
  return afterPixels.test(source) ? afterPixels.lastIndex : source.length;
}
