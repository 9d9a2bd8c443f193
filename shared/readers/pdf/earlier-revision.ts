import { createHash } from 'node:crypto';
import { collectObjects, type PdfObjects } from './objects.ts';
import { referencesOf } from './operands.ts';
import { type Structure, structureOf } from './structure.ts';

/** Earlier revisions that are looked at; each costs a walk through the file. */
const mostRevisions = 4;
const endMark = '%%EOF';

/**
 * The file as it was before an update changed what draws its pages (ISO 32000-1, 7.5.6); null where no update did. Signatures, notes and filled
 * forms leave the drawing of pages as it is.
 */
export function earlierRevision(bytes: Uint8Array, objects: PdfObjects, structure: Structure): Uint8Array | null {
  const drawing = fingerprints(bytes, objects, structure);
  if (drawing === null) return null;
  for (const end of endsOfRevisions(bytes)) {
    const earlier = bytes.subarray(0, end);
    const before = collectObjects(earlier);
    const other = before.root === null ? null : fingerprints(earlier, before, structureOf(before));
    if (other !== null && other.length > 0 && other !== drawing) return earlier;
  }
  return null;
}

/** Offsets behind the end marks but for the last. */
function endsOfRevisions(bytes: Uint8Array): readonly number[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = source.indexOf(endMark); at >= 0 && ends.length <= mostRevisions; at = source.indexOf(endMark, at + 1))
    ends.push(at + endMark.length);
  return ends.slice(0, -1);
}

/** What draws the pages, in their order; null where the pages or a stream cannot be found. */
function fingerprints(bytes: Uint8Array, objects: PdfObjects, { drawings }: Structure): string | null {
  if (drawings === null) return null;
  const hash = createHash('sha256');
  for (const { contents } of drawings) {
    for (const number of referencesOf(contents, objects)) {
      const stream = objects.streams.get(number);
      if (stream === undefined) return null;
      hash.update(bytes.subarray(stream.start, stream.end));
    }
    hash.update(' ');
  }
  return hash.digest('hex');
}
