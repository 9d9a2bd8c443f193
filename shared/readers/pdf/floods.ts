import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';

/** A sheet of A0, scanned at 300 dots an inch, has 140 million. */
const mostPixels = 500_000_000;
/** One row of such a sheet in four colours of 16 bits has 80 KB. */
const longestRow = 1024 * 1024;
/** Filters of one stream that are looked at; pages may share a list of contents, which is looked at once. */
const mostFilters = 16;
/** Filters that only a picture has. */
const pictureFilters: ReadonlySet<string> = new Set(['JBIG2Decode', 'JPXDecode', 'CCITTFaxDecode', 'DCTDecode']);

/**
 * What would flood a reader that opened this file, in words; null where nothing would. It is asked before pdf.js is: a few hundred bytes can ask for gigabytes.
 */
export function floodIn(objects: PdfObjects): string | null {
  if (objects.flooded) return 'an object stream without end';
  const looked = new Set<PdfValue>();
  for (const value of objects.byNumber.values()) {
    const dictionary = asDictionary(value);
    const side = (key: string): number => numberUnder(dictionary, key, objects) ?? 0;
    if (nameIn(dictionary, 'Subtype') === 'Image' && side('Width') * side('Height') > mostPixels)
      return `a picture of ${side('Width')} by ${side('Height')} pixels`;
    if (
      itemsOf(dictionary.get('DecodeParms'), objects, mostFilters).some(
        (parameters) => rowOf(asDictionary(parameters), objects) > longestRow,
      )
    )
      return 'a stream with rows without end';
    const contents = nameIn(dictionary, 'Type') === 'Page' ? resolve(dictionary.get('Contents'), objects) : null;
    if (looked.has(contents)) continue;
    looked.add(contents);
    if (itemsOf(contents, objects).some((content) => isPicture(asDictionary(content), objects)))
      return 'a picture in place of the drawing of a page';
  }
  return null;
}

/** Bytes of one row, as a predictor reckons them (ISO 32000-1, table 8). */
function rowOf(parameters: PdfDictionary, objects: PdfObjects): number {
  const number = (key: string, otherwise: number): number => numberUnder(parameters, key, objects) ?? otherwise;
  return (Math.abs(number('Colors', 1)) * Math.abs(number('BitsPerComponent', 8)) * Math.abs(number('Columns', 1))) / 8;
}

function isPicture(dictionary: PdfDictionary, objects: PdfObjects): boolean {
  return itemsOf(dictionary.get('Filter'), objects, mostFilters).some(
    (filter) => filter !== null && typeof filter === 'object' && 'name' in filter && pictureFilters.has(filter.name),
  );
}

function numberUnder(dictionary: PdfDictionary, key: string, objects: PdfObjects): number | null {
  const value = resolve(dictionary.get(key), objects);
  return typeof value === 'number' ? value : null;
}

/** A value that may stand alone or in an array. */
function itemsOf(value: PdfValue | undefined, objects: PdfObjects, most?: number): readonly PdfValue[] {
  if (value === undefined) return [];
  const resolved = resolve(value, objects);
  return Array.isArray(resolved) ? resolved.slice(0, most).map((item: PdfValue) => resolve(item, objects)) : [resolved];
}
