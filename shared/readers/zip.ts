import { refusal } from './package.ts';
import { type DirectoryEntry, readDirectory } from './zip-directory.ts';

/** Parts of a package (`archive-limits`): Word writes 15 to 60, a paper full of pictures some hundreds. */
export const mostParts = 2_000;

/** An entry whose place in the file is settled: its local header agrees with the directory and its bytes belong to it alone. */
export interface ZipEntry extends DirectoryEntry {
  /** The bytes as stored, still deflated where `method` is 8. */
  readonly stored: Uint8Array;
}

const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;
const localHeaderLength = 30;
/** Encrypted, described behind the data, strongly encrypted: the other flags change nothing, and writers disagree with themselves about them. */
const tellingFlags = 0x0049;

/**
 * The entries of a zip, in the order of its directory, after every statement that the archive makes twice was compared
 * (APPNOTE 6.3.10, 4.3). Nothing is inflated.
 * @throws GateRefusal `corrupt-file`, `archive-limits`, `encrypted` or `unsafe-path`
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = known.get(bytes) ?? readEntries(bytes);
  known.set(bytes, entries);
  return entries;
}

/** An archive is looked into twice: to know its kind, and to open it. */
const known = new WeakMap<Uint8Array, readonly ZipEntry[]>();

function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view, mostParts);
  const extents = new Map<DirectoryEntry, Extent>();
  for (const entry of directory.entries) extents.set(entry, extentOf(view, entry, directory.start));
  const inOrder = [...extents.values()].sort((one, other) => one.start - other.start);
  let end = 0;
  for (const extent of inOrder) {
    if (extent.start !== end)
      throw refusal('corrupt-file', extent.start < end ? 'zip: entries overlap' : 'zip: bytes outside the entries');
    end = extent.end;
  }
  if (end !== directory.start) throw refusal('corrupt-file', 'zip: bytes outside the entries');
  return directory.entries.map((entry) => {
    const { data } = extents.get(entry) as Extent;
    return { ...entry, stored: bytes.subarray(data, data + entry.deflatedSize) };
  });
}

interface Extent {
  readonly start: number;
  readonly data: number;
  /** After the data and the descriptor that may follow it. */
  readonly end: number;
}

function extentOf(view: DataView, entry: DirectoryEntry, limit: number): Extent {
  const at = entry.offset;
  if (at + localHeaderLength > limit || view.getUint32(at, true) !== localSignature) throw mismatch(entry);
  const nameLength = view.getUint16(at + 26, true);
  const data = at + localHeaderLength + nameLength + view.getUint16(at + 28, true);
  const end = data + entry.deflatedSize;
  if (end > limit) throw mismatch(entry);
  const sameName =
    entry.nameBytes.length === nameLength &&
    entry.nameBytes.every((byte, i) => view.getUint8(at + localHeaderLength + i) === byte);
  const sameMethod =
    (view.getUint16(at + 6, true) & tellingFlags) === (entry.flags & tellingFlags) &&
    view.getUint16(at + 8, true) === entry.method;
  if (!sameName || !sameMethod) throw mismatch(entry);
  const described = (entry.flags & 8) !== 0;
  if (!sameSizes(view, entry, described)) throw mismatch(entry);
  return { start: at, data, end: described ? afterDescriptor(view, entry, end, limit) : end };
}

/** Sizes and checksum of the local header; a writer that streams leaves them 0 there and says them behind the data. */
function sameSizes(view: DataView, entry: DirectoryEntry, described: boolean): boolean {
  const [crc, deflated, inflated] = [14, 18, 22].map((at) => view.getUint32(entry.offset + at, true));
  const same = (said: number | undefined, known: number): boolean =>
    said === known || (described && (said === 0 || said === 0xffffffff));
  return same(crc, entry.crc) && same(deflated, entry.deflatedSize) && same(inflated, entry.size);
}

/** The data descriptor has an optional signature, and sizes of four bytes, or of eight from writers that reckon with large files. */
function afterDescriptor(view: DataView, entry: DirectoryEntry, at: number, limit: number): number {
  for (const signed of [4, 0]) {
    for (const width of [4, 8]) {
      const end = at + signed + 4 + 2 * width;
      if (end > limit || (signed === 4 && view.getUint32(at, true) !== descriptorSignature)) continue;
      const size = (i: number): number => {
        const place = at + signed + 4 + i * width;
        return width === 4 ? view.getUint32(place, true) : Number(view.getBigUint64(place, true));
      };
      if (view.getUint32(at + signed, true) === entry.crc && size(0) === entry.deflatedSize && size(1) === entry.size) return end;
    }
  }
  throw mismatch(entry);
}

function mismatch(entry: DirectoryEntry): Error {
  return refusal('corrupt-file', `zip: ${entry.name} is not what the directory says`);
}
