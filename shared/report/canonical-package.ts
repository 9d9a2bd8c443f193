import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip can tell, in the local fields that a zip stores: the same bytes in every time zone. */
const zipTime = new Date(1980, 0, 1);

/**
 * The same package with all that the moment and the process left in it taken out: dates in the properties become `moment`
 * (ISO 8601), parts stand in the order of their names with the list of content types first (ECMA-376, Part 2), at one time.
 */
export function canonicalPackage(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort(byRank);
  const files: Zippable = {};
  for (const name of names) {
    const content = parts[name];
    if (content !== undefined) files[name] = [canonicalPart(name, content, moment), { mtime: zipTime, level: 6 }];
  }
  return zipSync(files);
}

function byRank(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function canonicalPart(name: string, content: Uint8Array, moment: string): Uint8Array {
  if (!/\.(xml|rels)$/.test(name)) return content;
  return strToU8(name === 'docProps/core.xml' ? dated(strFromU8(content), moment) : strFromU8(content));
}

function dated(xml: string, moment: string): string {
  const seconds = new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
  return xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${seconds}`);
}
