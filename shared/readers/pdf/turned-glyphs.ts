import { deflateSync, inflateSync } from 'node:zlib';
import { asDictionary, isDeflated, type PdfObjects, type StoredStream } from './objects.ts';

/** A map of characters has some ten kilobytes; a hundred fonts have one each. */
const longestMap = 1024 * 1024;
const longestInAll = 8 * 1024 * 1024;
/** Digits and blanks of a target: ligatures have at most eight letters. */
const longestTarget = 64;
/** Characters of the number of entries before a section. */
const longestCount = 16;
/** Codes of one range that are written out one by one. */
const longestRange = 256;

const letters = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Mn}]+$/u;
/** Lam-alef is the one ligature that Arabic always writes, and no sign stands for alef before lam: a map that says so has turned it round already. */
const turnedAlready = /^(?:\p{Mn}.*|[اأإآٱ]ل)$/u;
/** Targets in the blocks of Hebrew and Arabic and of their forms; maps of other scripts are not looked into further. */
const fromRight = /<\s*(?:05[9a-f]|0[67]|08|f[bcd])/i;
const ligatureForm = /[\ufb1d-\ufdff]/;

/**
 * pdf.js puts the signs of a line from right to left into the order of reading by turning their characters round, one by one. A
 * sign that stands for several characters (lam-alef, a letter with its vowel mark), which its font's map gives in the order of reading
 * (ISO 32000-1, 9.10.3), thus comes out turned round within the word. This turns such entries of the maps round beforehand, in place,
 * so that no offset of the file changes. Encrypted files stay as they are.
 */
export function turnGlyphs(bytes: Uint8Array, objects: PdfObjects): void {
  if (objects.encrypted) return;
  let budget = longestInAll;
  for (const map of characterMaps(objects)) {
    const text = readable(bytes, map, Math.min(budget, longestMap));
    if (text === null) continue;
    budget -= text.length;
    if (!fromRight.test(text)) continue;
    const turned = turnedMap(text);
    if (turned === text) continue;
    const stored = map.deflated
      ? deflateSync(Buffer.from(withoutPreamble(turned), 'latin1'), { level: 9 })
      : Buffer.from(turned, 'latin1');
    if (stored.length > map.end - map.start) continue;
    bytes.fill(map.deflated ? 0 : 0x20, map.start, map.end);
    bytes.set(stored, map.start);
  }
}

interface CharacterMap extends StoredStream {
  readonly deflated: boolean;
}

/** The streams of `ToUnicode` maps, each once. */
function characterMaps({ byNumber, streams }: PdfObjects): CharacterMap[] {
  const found = new Map<number, CharacterMap>();
  for (const value of byNumber.values()) {
    const map = asDictionary(value).get('ToUnicode');
    if (map === null || typeof map !== 'object' || !('reference' in map)) continue;
    const stream = streams.get(map.reference);
    const dictionary = asDictionary(byNumber.get(map.reference));
    const plain = !dictionary.has('Filter');
    const deflated = isDeflated(dictionary);
    if (stream !== undefined && (plain || deflated)) found.set(map.reference, { ...stream, deflated });
  }
  return [...found.values()];
}

function readable(bytes: Uint8Array, { start, end, deflated }: CharacterMap, limit: number): string | null {
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  if (!deflated) return stored.length > limit ? null : stored.toString('latin1');
  if (limit <= 0) return null;
  try {
    return inflateSync(stored, { maxOutputLength: limit }).toString('latin1');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return null;
    throw cause;
  }
}

/** A map with the entries of its `bfchar` and `bfrange` sections turned round where they need to be. */
export function turnedMap(map: string): string {
  const characters = inSections(map, 'bfchar', (section) =>
    section.replace(/(<[^<>]*>\s*)<([^<>]*)>/g, (_, code: string, target: string) => `${code}<${turnedTarget(target)}>`),
  );
  return inSections(characters, 'bfrange', (section) =>
    section.replace(/<([^<>]*)>\s*<([^<>]*)>\s*(?:<([^<>]*)>|\[([^[\]]*)\])/g, turnedRange),
  );
}

/** Without an expression that looks for the end of each section: a map may have a hundred thousand beginnings and no end. */
function inSections(map: string, name: string, turn: (section: string) => string): string {
  let turned = '';
  let at = 0;
  for (let begin = map.indexOf(`begin${name}`); begin >= 0; begin = map.indexOf(`begin${name}`, at)) {
    const end = map.indexOf(`end${name}`, begin);
    if (end < 0) break;
    turned += map.slice(at, begin) + turn(map.slice(begin, end));
    at = end;
  }
  return turned + map.slice(at);
}

function turnedRange(range: string, first: string, last: string, target: string | undefined, list: string | undefined): string {
  if (list !== undefined)
    return `<${first}> <${last}> [${list.replace(/<([^<>]*)>/g, (_, one: string) => `<${turnedTarget(one)}>`)}]`;
  if (target === undefined || turnedTarget(target) === target) return range;
  const more = Number.parseInt(last, 16) - Number.parseInt(first, 16);
  if (!(more >= 0 && more < longestRange)) return range;
  const targets = Array.from({ length: more + 1 }, (_, i) => turnedTarget(plus(target, i)));
  return `<${first}> <${last}> [${targets.map((one) => `<${one}>`).join('')}]`;
}

/** The target of a later code in a range: its last character counts on (ISO 32000-1, 9.10.3). */
function plus(target: string, more: number): string {
  const last = Number.parseInt(target.slice(-4), 16) + more;
  return target.slice(0, -4) + last.toString(16).padStart(4, '0');
}

/** A target in UTF-16, as hexadecimal digits, in the order in which the page draws it. */
function turnedTarget(target: string): string {
  if (target.length > longestTarget) return target;
  const units = target.replace(/\s/g, '').match(/[0-9a-f]{4}/gi) ?? [];
  const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  const said = ligatureForm.test(text) ? text.normalize('NFKC') : text;
  if (said.length < 2 || !letters.test(said) || turnedAlready.test(said)) return target;
  return [...said]
    .reverse()
    .map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}

/** A deflated map must not grow: what stands before its code space, but for how many entries that has, tells no reader anything. */
function withoutPreamble(map: string): string {
  const start = map.indexOf('begincodespacerange');
  if (start < 0) return map;
  const count = /\d+\s+$/.exec(map.slice(Math.max(0, start - longestCount), start))?.[0] ?? '';
  return `begincmap\n${count}${map.slice(start)}`;
}
