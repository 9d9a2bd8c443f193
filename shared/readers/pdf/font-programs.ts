import { asDictionary, isDeflated, nameIn, type PdfObjects, resolve, type StoredStream } from './objects.ts';
import type { PdfDictionary } from './syntax.ts';

const programKeys = ['FontFile', 'FontFile2', 'FontFile3'];
/** Fonts embedded in part carry six letters before their name (ISO 32000-1, 9.6.4). One of another name may pass for a standard font, which has a map of its own. */
const subset = /^[A-Z]{6}\+/;
/** A zlib stream of nothing. */
const nothing = Uint8Array.of(0x78, 0x9c, 0x03, 0, 0, 0, 0, 0x01);

/**
 * Empties the programs of fonts that bring a map from codes to characters, in place, so that no offset of the file changes: words and widths do
 * not come from them. Programs of fonts are what takes most time to load, and the part of pdf.js in which most holes were found.
 * Encrypted files stay as they are.
 */
export function emptyFontPrograms(bytes: Uint8Array, objects: PdfObjects): void {
  if (objects.encrypted) return;
  const needless = new Set<number>();
  const needed = new Set<number>();
  for (const value of objects.byNumber.values()) {
    const font = asDictionary(value);
    if (!font.has('FontDescriptor') && !font.has('DescendantFonts')) continue;
    // A descendant has no map itself: the font above it has, and is met on its own.
    if (font.has('CIDSystemInfo')) continue;
    for (const program of programsOf(font, objects)) (isMapped(font, objects) ? needless : needed).add(program);
  }
  for (const number of needless) {
    const stream = objects.streams.get(number);
    if (stream !== undefined && !needed.has(number) && isDeflated(objects.byNumber.get(number))) empty(bytes, stream);
  }
}

/** Type 1 fonts are left out: their codes are named by the program where the font names none. */
function isMapped(font: PdfDictionary, objects: PdfObjects): boolean {
  const kind = nameIn(font, 'Subtype');
  return (
    (kind === 'Type0' || kind === 'TrueType') &&
    subset.test(nameIn(font, 'BaseFont') ?? '') &&
    asDictionary(resolve(font.get('ToUnicode'), objects)).size > 0
  );
}

function programsOf(font: PdfDictionary, objects: PdfObjects): number[] {
  const below = resolve(font.get('DescendantFonts'), objects);
  // There is exactly one (ISO 32000-1, table 121).
  const described = Array.isArray(below) ? asDictionary(resolve(below[0], objects)) : font;
  const descriptor = asDictionary(resolve(described.get('FontDescriptor'), objects));
  return programKeys.flatMap((key) => {
    const value = descriptor.get(key);
    return value !== undefined && value !== null && typeof value === 'object' && 'reference' in value ? [value.reference] : [];
  });
}

function empty(bytes: Uint8Array, { start, end }: StoredStream): void {
  if (end - start < nothing.length) return;
  bytes.fill(0, start, end);
  bytes.set(nothing, start);
}
