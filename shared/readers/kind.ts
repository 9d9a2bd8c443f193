import type { FileKind } from '../model/examination.ts';
import { zipKind } from './kind-of-zip.ts';
import { decodeText } from './text-encoding.ts';

/** What a file is, and whether it is locked as a whole (an office document inside an encrypted compound file). */
export interface Recognised {
  readonly kind: FileKind;
  readonly encrypted: boolean;
}

/** Magic bytes at the start of a file, in Latin-1. */
const signatures: readonly (readonly [string, FileKind])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG\r\n\x1a\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['8BPS', 'image'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['MSCF', 'archive'],
];

/** A local header, the end record of an empty archive, the mark of a split one. */
const zipSignatures = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** How far pdf readers look for the header (ISO 32000-1, annex H, note 13). */
const pdfHeaderWithin = 1024;
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Enough of a text to know it by. */
const sampleLength = 64 * 1024;

/** The kind of a file by its content alone, and whether a password hides the document as a whole. */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: 'empty', encrypted: false };
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = source.toString('latin1', 0, pdfHeaderWithin);
  if (head.startsWith(compoundFile)) return compoundKind(source);
  if (zipSignatures.some((magic) => head.startsWith(magic))) return { kind: zipKind(bytes), encrypted: false };
  return { kind: kindByHead(source, head) ?? kindOfText(bytes), encrypted: false };
}

function kindByHead(source: Buffer, head: string): FileKind | null {
  const signature = signatures.find(([magic]) => head.startsWith(magic));
  if (signature !== undefined) return signature[1];
  if (head.startsWith('BM') && source.length > 14 && source.readUInt32LE(6) === 0) return 'image';
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(hei|hev|mif1|avif)/.test(head)) return 'image';
  if (head.slice(257, 262) === 'ustar') return 'archive';
  return head.includes('%PDF-') ? 'pdf' : null;
}

/**
 * Office documents of the binary formats, and the shell of an encrypted docx. Streams are told by their directory entries: the
 * name in UTF-16, its length at 64, and 2 (a stream) at 66 ([MS-CFB] 2.6.1).
 */
function compoundKind(source: Buffer): Recognised {
  const holds = (stream: string): boolean => {
    const name = Buffer.from(`${stream}\0`, 'utf16le');
    for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      if (at + 66 < source.length && source.readUInt16LE(at + 64) === name.length && source[at + 66] === 2) return true;
    }
    return false;
  };
  if (holds('EncryptedPackage')) return { kind: 'docx', encrypted: true };
  return { kind: holds('WordDocument') ? 'doc' : 'unknown', encrypted: false };
}

function kindOfText(bytes: Uint8Array): FileKind {
  const text = decodeText(bytes.subarray(0, sampleLength));
  if (text === null) return 'unknown';
  const start = text.trimStart().slice(0, 2_000).toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta|title|div|table|p|script|style)\b/.test(start))
    return 'html';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg\b/.test(start)) return 'image';
  return start.startsWith('<?xml') ? 'unknown' : 'text';
}
