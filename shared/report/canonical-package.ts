import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can tell, in the local fields that a zip stores: the same bytes in every time zone. */
const zipTime = new Date(1980, 0, 1);

/**
 * The same package with all that the moment and the process left in it taken out: dates in the properties become `moment`
 * (ISO 8601), relationships, bookmarks and marked changes are numbered as they come, parts stand in the order of their names with the list of
 * content types first (ECMA-376, Part 2), at one time.
 */
export function canonicalPackage(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(bytes);
  const renamed = relationshipNames(parts);
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(byRank)) {
    const content = parts[name];
    if (content !== undefined) files[name] = [canonicalPart(name, content, renamed, moment), { mtime: zipTime, level: 6 }];
  }
  return zipSync(files);
}

function byRank(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** The ids that the library draws by lot, and the counted ones that take their place; those it counts itself stay. */
function relationshipNames(parts: Unzipped): ReadonlyMap<string, string> {
  const drawn = Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .sort(byRank)
    .flatMap((name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/\bId="([^"]+)"/g)].map((match) => match[1] ?? ''))
    .filter((id) => !/^rId\d+$/.test(id));
  return new Map([...new Set(drawn)].map((id, i) => [id, `rIdLink${i + 1}`]));
}

function canonicalPart(name: string, content: Uint8Array, renamed: ReadonlyMap<string, string>, moment: string): Uint8Array {
  if (!/\.(xml|rels)$/.test(name)) return content;
  const xml = strFromU8(content).replace(/\b(Id|r:id)="([^"]+)"/g, (whole, key, id) =>
    renamed.has(id) ? `${key}="${renamed.get(id)}"` : whole,
  );
  return strToU8(name === 'docProps/core.xml' ? dated(xml, moment) : withCountedMarks(xml));
}

function dated(xml: string, moment: string): string {
  const seconds = new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
  return xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${seconds}`);
}

/**
 * One row of numbers for all that carries one (ISO/IEC 29500-1, 17.13): both ends of a bookmark share theirs, every marked change has its
 * own. The library counts bookmarks on through all documents of a process.
 */
function withCountedMarks(xml: string): string {
  const bookmarks = new Map<string, number>();
  let last = 0;
  return xml.replace(
    /(<w:(bookmarkStart|bookmarkEnd|ins|del)\b[^>]*\bw:id=")([^"]*)/g,
    (_, before: string, kind: string, id: string) => {
      const known = kind.startsWith('bookmark') ? bookmarks.get(id) : undefined;
      if (known !== undefined) return `${before}${known}`;
      last += 1;
      if (kind.startsWith('bookmark')) bookmarks.set(id, last);
      return `${before}${last}`;
    },
  );
}
