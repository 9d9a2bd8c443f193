import { SaxesParser } from 'saxes';
import type { HazardCode } from '../model/examination.ts';
import { refusal } from './package.ts';
import { outermostScope, type Scope } from './xml-names.ts';

/** Deepest nesting that is followed (ordinary papers stay below 60); deeper files are made to exhaust a reader. */
const deepestLevel = 256;
/** Elements of one part: a paper of two pages has some thousands, a book of 300 pages about 400,000. */
const mostElements = 1_000_000;
/** Attributes of one element: the root of Word's own files declares about 35 namespaces. */
const mostAttributes = 256;
/** Attributes by short name (`w:val`, `r:id`; unprefixed ones as they are). The object has no prototype. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** How one element is read. An element without a reader is skipped with all that it holds. */
export interface ElementReader {
  /** Called for a child; the result reads it. Names are short names (`w:p`), whatever prefix the file uses. */
  open?(name: string, attributes: Attributes): ElementReader | null;
  text?(text: string): void;
  close?(): void;
}

/** An element that only wraps: its children are read as if they stood in the parent. */
export function through(parent: ElementReader): ElementReader {
  return {
    open: (name, attributes) => parent.open?.(name, attributes) ?? null,
    text: (text) => parent.text?.(text),
  };
}

/**
 * Reads one XML part in a single pass. Of an `mc:AlternateContent` the readers see the first branch that Word understands
 * (ISO/IEC 29500-3, 7.2), and only that one.
 * @param part name of the part, for the detail of a refusal
 * @param unread stretches that no reader wants, cut out before the parser sees them; it must admit only what is well-formed by itself
 * @throws GateRefusal `xml-doctype`, `xml-too-deep`, `too-complex`, or `corrupt-file` where the part is not well-formed
 */
export function readXml(bytes: Uint8Array, part: string, document: ElementReader, unread: RegExp | null = null): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const readers: (ElementReader | null)[] = [document];
  const scopes: Scope[] = [outermostScope];
  let elements = 0;
  // Of the tag that is being read: saxes gives its attributes one by one before the tag as a whole.
  let attributes = 0;
  let declares = false;
  parser.on('doctype', () => refuse('xml-doctype', part));
  parser.on('error', (error) => refuse('corrupt-file', `${part}: ${error.message}`));
  parser.on('attribute', ({ name }) => {
    attributes += 1;
    declares ||= name.startsWith('xmlns');
  });
  parser.on('opentag', (tag) => {
    if (readers.length > deepestLevel) refuse('xml-too-deep', `${part}: more than ${deepestLevel} levels`);
    elements += 1;
    if (elements > mostElements) refuse('too-complex', `${part}: more than ${mostElements} elements`);
    const parent = readers.at(-1) ?? null;
    const around = scopes.at(-1) ?? outermostScope;
    // Inside a skipped element nobody asks for names.
    const scope = parent === null || !declares ? around : around.inside(tag.attributes);
    if (parent !== null && attributes > mostAttributes)
      refuse('too-complex', `${part}: more than ${mostAttributes} attributes on one element`);
    attributes = 0;
    declares = false;
    scopes.push(scope);
    readers.push(parent === null ? null : readerOf(parent, scope, tag.name, attributesOf(tag.attributes, scope)));
  });
  parser.on('closetag', () => {
    scopes.pop();
    readers.pop()?.close?.();
  });
  parser.on('text', (text) => readers.at(-1)?.text?.(text));
  parser.on('cdata', (text) => readers.at(-1)?.text?.(text));
  const text = decode(bytes, part);
  parser.write(unread === null ? text : text.replace(unread, '')).close();
}

function readerOf(parent: ElementReader, scope: Scope, written: string, attributes: Attributes): ElementReader | null {
  const name = scope.short(written, 'element');
  return name === 'mc:AlternateContent' ? alternatives(parent, scope) : (parent.open?.(name, attributes) ?? null);
}

/** `Requires` names prefixes; those declared on the `mc:Choice` itself count as not understood, which falls back safely. */
function alternatives(parent: ElementReader, scope: Scope): ElementReader {
  let taken = false;
  return {
    open(name, attributes) {
      if (taken) return null;
      if (name === 'mc:Choice') {
        const required = (attributes.Requires ?? '').split(/\s+/).filter((prefix) => prefix !== '');
        taken = required.every((prefix) => scope.understands(prefix));
      } else taken = name === 'mc:Fallback';
      return taken ? through(parent) : null;
    },
  };
}

function attributesOf(written: Readonly<Record<string, string>>, scope: Scope): Attributes {
  if (scope.plain) return written;
  const attributes: Record<string, string> = Object.create(null);
  for (const name in written) attributes[scope.short(name, 'attribute')] = written[name] ?? '';
  return attributes;
}

/** UTF-8 or UTF-16 by byte order mark, by the shape of the first two bytes, or by declaration: OPC allows no other (ISO/IEC 29500-2, 9.1.4). */
function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  let encoding = 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) encoding = 'utf-16le';
  else if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) encoding = 'utf-16be';
  else {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
    const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? 'utf-8';
    if (!/^(utf-?8|us-ascii|ascii)$/i.test(declared)) refuse('corrupt-file', `${part}: encoding ${declared}`);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('corrupt-file', `${part}: not ${encoding}`);
  }
}

function refuse(code: HazardCode, detail: string): never {
  throw refusal(code, detail);
}
