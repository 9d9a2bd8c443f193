import { crc32, inflateRawSync } from 'node:zlib';
import { relationshipsOf, targetOf } from './docx/parse-relationships.ts';
import { GateRefusal, type OpenPackage, refusal } from './package.ts';
import { scanXml } from './xml-scan.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** Largest part after inflating (`archive-limits`): the text of a book has 3 MB; pictures are hardly compressed, and the file is at most 10 MB. */
const largestPart = 15 * 1024 * 1024;
/** All parts together: a file of 10 MB whose parts inflate to ten times that is no paper, and the reader's memory is bounded. */
const largestPackage = 100 * 1024 * 1024;
/** Inflated bytes for each byte of the file: papers have 3 to 20. */
const highestRatio = 200;
/** A part is inflated into one piece of the size that the directory says, which is only believed so far. */
const largestChunk = 1024 * 1024;
/** zlib takes no less. */
const smallestChunk = 64;
/** Below this much in all, a high ratio is nothing but a repetitive text or a blank picture. */
const harmlessPackage = 1024 * 1024;

/**
 * Opens an office document, after everything that it says of itself was checked and every part was inflated within limits,
 * by counted bytes.
 * @throws GateRefusal with the reason to stop: `corrupt-file`, `archive-limits`, `encrypted`, `unsafe-path`, `xml-doctype`,
 * `xml-too-deep`, `too-complex`
 */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const parts = new Map<string, Uint8Array>();
  const scanned = new Set<string>();
  const names: string[] = [];
  let inflated = 0;
  for (const entry of zipEntries(bytes)) {
    const part = inflate(entry);
    inflated += part.length;
    if (inflated > largestPackage) throw refusal('archive-limits', `parts of more than ${largestPackage} bytes in all`);
    names.push(entry.name);
    parts.set(entry.name.toLowerCase(), part);
  }
  if (inflated > harmlessPackage && inflated > highestRatio * bytes.length)
    throw refusal('archive-limits', `${inflated} bytes out of ${bytes.length}`);
  const pkg: OpenPackage = {
    names,
    part(name) {
      const part = parts.get(name.toLowerCase()) ?? null;
      if (part === null || scanned.has(name) || !opensLikeXml(part)) return part;
      scanXml(part, name);
      scanned.add(name);
      return part;
    },
  };
  for (const name of names) if (/\.(xml|rels|vml)$/i.test(name)) pkg.part(name);
  refuseWithoutMainPart(pkg);
  return pkg;
}

function inflate(entry: ZipEntry): Uint8Array {
  const part = entry.method === 0 ? entry.stored : inflateDeflated(entry);
  if (part.length > largestPart) throw tooLarge(entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc)
    throw refusal('corrupt-file', `zip: ${entry.name} is not what the directory says`);
  return part;
}

function inflateDeflated(entry: ZipEntry): Uint8Array {
  try {
    // With `info` Node answers with the engine beside the bytes, which its types do not say.
    const chunkSize = Math.max(smallestChunk, Math.min(entry.size + 1, largestChunk));
    const inflated: unknown = inflateRawSync(entry.stored, { maxOutputLength: largestPart, chunkSize, info: true });
    const { buffer, engine } = inflated as { buffer: Buffer; engine: { bytesWritten: number } };
    if (engine.bytesWritten !== entry.stored.length) throw refusal('corrupt-file', `zip: ${entry.name} has bytes behind its end`);
    return buffer;
  } catch (cause) {
    if (cause instanceof GateRefusal) throw cause;
    if (cause instanceof RangeError) throw tooLarge(entry);
    throw refusal('corrupt-file', `zip: ${entry.name} cannot be inflated`);
  }
}

function tooLarge(entry: ZipEntry): GateRefusal {
  return refusal('archive-limits', `${entry.name}: more than ${largestPart} bytes`);
}

/** Whether the first character after a byte order mark is `<`, in UTF-8 or UTF-16. */
function opensLikeXml(part: Uint8Array): boolean {
  for (const byte of part.subarray(0, 16)) {
    if (byte === 0x3c) return true;
    if (![0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte)) return false;
  }
  return false;
}

function refuseWithoutMainPart(pkg: OpenPackage): void {
  if (pkg.part('[Content_Types].xml') === null) throw refusal('corrupt-file', 'no content types');
  const main = targetOf(relationshipsOf(pkg, ''), 'officeDocument');
  if (main === null || pkg.part(main) === null) throw refusal('corrupt-file', 'no main part');
}
