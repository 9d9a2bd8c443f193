import { refusal } from './package.ts';

/** Deepest nesting that is followed; ordinary papers stay below 60. */
const deepestLevel = 256;
/** Attributes of one element: the root of Word's own files declares about 35 namespaces. */
const mostAttributes = 256;
/** Elements of one part: a paper of two pages has some thousands, a book of 300 pages about 400,000. */
const mostElements = 400_000;

const tagOpen = 0x3c;
const tagClose = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const bang = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * Looks over an XML part without building anything from it, for what would exhaust or mislead a parser. It runs over every part,
 * also those that no reader of ours opens.
 * @throws GateRefusal `xml-doctype`, `xml-too-deep`, `too-complex`, or `corrupt-file` where a tag does not end
 */
export function scanXml(part: Uint8Array, name: string): void {
  const bytes = asciiCompatible(part, name);
  const cut = (): Error => refusal('corrupt-file', `${name}: cut off`);
  let depth = 0;
  let elements = 0;
  for (let at = bytes.indexOf(tagOpen); at >= 0; at = bytes.indexOf(tagOpen, at)) {
    const next = bytes[at + 1];
    if (next === bang || next === question) at = afterDeclaration(bytes, at, name);
    else if (next === slash) {
      depth -= 1;
      at = bytes.indexOf(tagClose, at);
      if (at < 0) throw cut();
    } else {
      const end = endOfTag(bytes, at, name);
      if (end < 0) throw cut();
      elements += 1;
      if (bytes[end - 1] !== slash) depth += 1;
      if (depth > deepestLevel) throw refusal('xml-too-deep', `${name}: more than ${deepestLevel} levels`);
      if (elements > mostElements) throw refusal('too-complex', `${name}: more than ${mostElements} elements`);
      at = end;
    }
  }
  if (depth > 0) throw cut();
}

/** Position of the `>` of a start tag; -1 where it has none. An `=` outside quotes is one attribute. */
function endOfTag(bytes: Uint8Array, start: number, name: string): number {
  let attributes = 0;
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === tagClose) return at;
    if (byte === doubleQuote || byte === singleQuote) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return -1;
    } else if (byte === equals) {
      attributes += 1;
      if (attributes > mostAttributes)
        throw refusal('too-complex', `${name}: more than ${mostAttributes} attributes on one element`);
    }
  }
  return -1;
}

/** Position after a comment, a CDATA section or a processing instruction; every other declaration is a document type. */
function afterDeclaration(bytes: Uint8Array, at: number, name: string): number {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const closers = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const;
  for (const [opener, closer] of closers) {
    if (source.toString('latin1', at, at + opener.length) !== opener) continue;
    const end = source.indexOf(closer, at + opener.length);
    if (end < 0) throw refusal('corrupt-file', `${name}: cut off`);
    return end + closer.length;
  }
  throw refusal('xml-doctype', name);
}

/** The part in an encoding where every markup character is one byte: UTF-16 is turned into UTF-8, and UTF-7 can hide anything. */
function asciiCompatible(bytes: Uint8Array, name: string): Uint8Array {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (second === 0 && first === tagOpen);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === tagOpen);
  if (little || big) return new TextEncoder().encode(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes));
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  if (/^[^>]*encoding\s*=\s*["']\s*(x-|unicode-1-1-)?utf-?7/i.test(head)) throw refusal('xml-doctype', `${name}: UTF-7`);
  return bytes;
}
