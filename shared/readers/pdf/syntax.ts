/** Objects of a pdf file (ISO 32000-1, 7.3), read from its bytes as Latin-1 text. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | readonly PdfValue[] | PdfDictionary;
interface PdfName {
  readonly name: string;
}
interface PdfString {
  readonly string: string;
}
interface PdfReference {
  readonly reference: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Deeper arrays and dictionaries are made to exhaust a reader. */
const deepestNesting = 64;

const space = /[\0\t\n\f\r ]*(?:%[^\n\r]*[\0\t\n\f\r ]*)*/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z0-9])/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const keyword = /true|false|null/y;

/** A value and the offset behind it; null where there is no well-formed value. */
export function readValue(source: string, at: number, depth = 0): { value: PdfValue; end: number } | null {
  const start = afterSpace(source, at);
  if (depth > deepestNesting) return null;
  if (source.startsWith('<<', start)) return readDictionary(source, start + 2, depth + 1);
  const first = source[start];
  if (first === '[') return readArray(source, start + 1, depth + 1);
  if (first === '(') return readString(source, start + 1);
  const found = match(reference, source, start);
  if (found !== null) return { value: { reference: Number(found[1]) }, end: start + found[0].length };
  return readSimple(source, start);
}

/** The offset of the next sign that is neither space nor comment. */
export function afterSpace(source: string, at: number): number {
  return at + (match(space, source, at)?.[0].length ?? 0);
}

function readSimple(source: string, start: number): { value: PdfValue; end: number } | null {
  for (const [pattern, toValue] of simple) {
    const found = match(pattern, source, start);
    if (found !== null) return { value: toValue(found), end: start + found[0].length };
  }
  return null;
}

const simple: readonly (readonly [RegExp, (found: RegExpExecArray) => PdfValue])[] = [
  [number, ([text]) => Number(text)],
  [name, ([, text]) => ({ name: nameOf(text ?? '') })],
  [hexadecimal, ([, text]) => ({ string: Buffer.from((text ?? '').replace(/[^0-9A-Fa-f]/g, ''), 'hex').toString('latin1') })],
  [keyword, ([text]) => (text === 'null' ? null : text === 'true')],
];

/** `#53` in a name is the sign of that code: names are compared by their signs (7.3.5). */
function nameOf(written: string): string {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readArray(source: string, from: number, depth: number): { value: PdfValue; end: number } | null {
  const values: PdfValue[] = [];
  let at = afterSpace(source, from);
  while (source[at] !== ']') {
    const item = readValue(source, at, depth);
    if (item === null) return null;
    values.push(item.value);
    at = afterSpace(source, item.end);
  }
  return { value: values, end: at + 1 };
}

function readDictionary(source: string, from: number, depth: number): { value: PdfValue; end: number } | null {
  const entries = new Map<string, PdfValue>();
  let at = afterSpace(source, from);
  while (!source.startsWith('>>', at)) {
    const key = match(name, source, at);
    const value = key === null ? null : readValue(source, at + key[0].length, depth);
    if (key === null || value === null) return null;
    entries.set(nameOf(key[1] ?? ''), value.value);
    at = afterSpace(source, value.end);
  }
  return { value: entries, end: at + 2 };
}

/** Brackets inside a string are balanced or escaped. Escapes are kept as written: no rule needs them. */
function readString(source: string, from: number): { value: PdfValue; end: number } | null {
  let open = 1;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
    if (open === 0) return { value: { string: source.slice(from, at) }, end: at + 1 };
  }
  return null;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
