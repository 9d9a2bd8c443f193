import { inflateRawSync } from 'node:zlib';
import type { FileKind } from '../model/examination.ts';
import { GateRefusal } from './package.ts';
import { mostParts, zipEntries } from './zip.ts';

/** An entry by name, and its bytes as far as they can be had without any trust in the archive. */
interface Glimpse {
  readonly name: string;
  read(): string;
}

/** Longest content-types part that is looked at. */
const glimpseLength = 1024 * 1024;

/**
 * The kind of a zip: by its directory where that is sound, and else by the entries that can be made out, so that a broken docx is
 * still known for what it was. The gate says afterwards whether it may be opened.
 */
export function zipKind(bytes: Uint8Array): FileKind {
  const entries = soundEntries(bytes) ?? foundEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const mimetype = entries.find((entry) => entry.name === 'mimetype')?.read() ?? '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
  const types = entries.find((entry) => entry.name.toLowerCase() === '[content_types].xml')?.read() ?? '';
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  const word = /wordprocessingml\.(document|template)\.main\+xml/i.test(types) || has(/^word\/document\.xml$/i);
  if (/ms-word\.(document|template)\.macroenabled/i.test(types)) return 'docm';
  if (!word) return 'zip';
  return has(/(^|\/)vbaproject\.bin$/i) || /ms-office\.vbaproject/i.test(types) ? 'docm' : 'docx';
}

function soundEntries(bytes: Uint8Array): Glimpse[] | null {
  try {
    return zipEntries(bytes).map(({ name, stored, method }) => ({ name, read: () => glimpse(stored, method) }));
  } catch (cause) {
    if (cause instanceof GateRefusal) return null;
    throw cause;
  }
}

/** Entries by the signatures of their local headers. */
function foundEntries(source: Buffer): Glimpse[] {
  const found: Glimpse[] = [];
  for (
    let at = source.indexOf('PK\x03\x04', 0, 'latin1');
    at >= 0 && found.length < mostParts;
    at = source.indexOf('PK\x03\x04', at + 4, 'latin1')
  ) {
    if (at + 30 > source.length) break;
    const method = source.readUInt16LE(at + 8);
    const size = source.readUInt32LE(at + 18);
    const nameEnd = at + 30 + source.readUInt16LE(at + 26);
    const data = nameEnd + source.readUInt16LE(at + 28);
    const name = source.toString('utf8', at + 30, nameEnd);
    const stored = source.subarray(data, size > 0 ? data + size : source.length);
    found.push({ name, read: () => glimpse(stored, method) });
  }
  return found;
}

/** The text of an entry; nothing where it cannot be inflated, which the gate will say with its reason. */
function glimpse(stored: Uint8Array, method: number): string {
  if (method === 0) return Buffer.from(stored.subarray(0, glimpseLength)).toString('latin1');
  try {
    return inflateRawSync(stored, { maxOutputLength: glimpseLength }).toString('latin1');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return '';
    throw cause;
  }
}
