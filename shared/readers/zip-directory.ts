import { refusal } from './package.ts';

/** What the central directory says of one entry. */
export interface DirectoryEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated: OPC allows no other (ISO/IEC 29500-2, annex C). */
  readonly method: number;
  readonly crc: number;
  readonly deflatedSize: number;
  /** Size after inflating, as declared: never to be trusted. */
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const largeLocatorSignature = 0x07064b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

const utf8 = new TextDecoder();

/**
 * Reads the end record and the central directory of a zip.
 * @param mostEntries more entries than this are refused before any is read
 * @returns the entries, and the offset where the directory starts
 * @throws GateRefusal `corrupt-file`, `archive-limits`, `encrypted` or `unsafe-path`
 */
export function readDirectory(view: DataView, mostEntries: number): { entries: readonly DirectoryEntry[]; start: number } {
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const onOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  const large = end >= 20 && view.getUint32(end - 20, true) === largeLocatorSignature;
  if (!onOneDisk || large || start + length !== end) throw refusal('corrupt-file', 'zip: end record and directory disagree');
  if (count > mostEntries) throw refusal('archive-limits', `${count} parts`);
  const entries: DirectoryEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let n = 0; n < count; n += 1) {
    const { entry, next } = entryAt(view, at, end);
    const folded = entry.name.normalize('NFC').toLowerCase();
    if (names.has(folded)) throw refusal('corrupt-file', `zip: ${entry.name} stands twice`);
    names.add(folded);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw refusal('corrupt-file', 'zip: end record and directory disagree');
  return { entries, start };
}

/** The end record closes the file: one whose comment does not reach exactly to the end is none. */
function endRecordAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw refusal('corrupt-file', 'zip: no end record');
}

function entryAt(view: DataView, at: number, limit: number): { entry: DirectoryEntry; next: number } {
  if (at + entryLength > limit || view.getUint32(at, true) !== entrySignature)
    throw refusal('corrupt-file', 'zip: directory is cut off');
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > limit) throw refusal('corrupt-file', 'zip: directory is cut off');
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameEnd - at - entryLength);
  const entry = {
    name: utf8.decode(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    deflatedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  refuseStrange(entry, view.getUint32(at + 38, true) >>> 16, view.getUint16(at + 34, true));
  return { entry, next };
}

/** @param mode Unix file mode, where the writer was a Unix program */
function refuseStrange(entry: DirectoryEntry, mode: number, disk: number): void {
  if ((entry.flags & 0x2041) !== 0) throw refusal('encrypted', entry.name);
  if ((mode & 0xf000) === 0xa000) throw refusal('unsafe-path', `${entry.name} is a link`);
  const leaves = /(^|\/)\.\.(\/|$)|^\/|^[a-z]:|[\\\0]/i.test(entry.name);
  if (leaves) throw refusal('unsafe-path', entry.name);
  const folder = entry.name.endsWith('/');
  const large = [entry.deflatedSize, entry.size, entry.offset].includes(0xffffffff);
  const strange =
    entry.name === '' || disk !== 0 || large || (entry.method !== 0 && entry.method !== 8) || (folder && entry.size > 0);
  if (strange) throw refusal('corrupt-file', `zip: ${entry.name} cannot be read`);
}
