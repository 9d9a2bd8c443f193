import { createHash } from 'node:crypto';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { type MailMessage, type MailPart, mailLimits } from '../../model/mail.ts';
import { decodeWords } from './encoded-words.ts';

export interface Parts {
  readonly text: string;
  readonly html: string;
  readonly parts: readonly MailPart[];
  /** The bytes of each part by its number; those of pictures and signatures too. */
  readonly contents: ReadonlyMap<number, Uint8Array>;
  readonly broken: MailMessage['broken'];
}

/** A mail that cannot be taken apart within the limits. */
class Broken extends Error {
  override name = 'Broken';
  readonly why: NonNullable<MailMessage['broken']>;

  constructor(why: NonNullable<MailMessage['broken']>, options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

/**
 * Takes a mail apart by postal-mime, messages within messages by ourselves, so that their depth and the number of all parts have one limit. What was found
 * until a limit was passed is kept and told.
 */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const found: Leaf[] = [];
  const empty = { text: '', html: '', broken: null };
  if (bytes.byteLength > mailLimits.bytes) return { ...empty, ...numbered([]), broken: 'too-large' };
  if (partsClaimed(bytes) > mostPartsClaimed) return { ...empty, ...numbered([]), broken: 'too-many-parts' };
  try {
    const email = await collect(bytes, '', 0, found);
    return { ...numbered(found), text: email.text ?? '', html: email.html ?? '', broken: null };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ...empty, ...numbered(found), broken: error.why };
  }
}

/** Heads of parts that a mail within the limits can have: its parts, the multiparts and messages round them, and as much again in quoted text. */
const mostPartsClaimed = 4 * mailLimits.parts;
/** All heads together; five times what the heads of the largest mail within the limits take. */
const mostHeaderBytes = 1024 * 1024;

/** Counted before a parser spends time on each: a part, of whatever kind, begins with a line that says so. */
function partsClaimed(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let count = 0;
  for (const _ of text.matchAll(/^content-type[ \t]*:/gimu)) count += 1;
  return count;
}

interface Leaf extends Omit<MailPart, 'n'> {
  readonly content: Uint8Array;
}

async function collect(bytes: Uint8Array, path: string, depth: number, found: Leaf[]): Promise<Email> {
  if (depth > mailLimits.depth) throw new Broken('too-deep');
  const email = await parsed(bytes);
  let at = 0;
  for (const attachment of email.attachments) {
    at += 1;
    const place = path === '' ? `${at}` : `${path}.${at}`;
    const content = contentOf(attachment);
    // A forwarded message says nothing about who speaks; only what it carries counts.
    if (attachment.mimeType === 'message/rfc822') await collect(content, place, depth + 1, found);
    else found.push(leafOf(attachment, content, place, depth > 0));
    if (found.length > mailLimits.parts) throw new Broken('too-many-parts');
  }
  return email;
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: mailLimits.depth,
      maxHeadersSize: mostHeaderBytes,
    });
  } catch (cause) {
    throw new Broken(/nesting depth/iu.test(String(cause)) ? 'too-deep' : 'malformed', { cause });
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const dispositions = ['attachment', 'inline'] as const;

function leafOf(attachment: Attachment, content: Uint8Array, path: string, forwarded: boolean): Leaf {
  const { mimeType, disposition } = attachment;
  const name = nameOf(attachment.filename);
  return {
    path,
    name,
    type: mimeType.slice(0, 200),
    disposition: dispositions.find((known) => known === disposition) ?? 'none',
    forwarded,
    size: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    role: roleOf(mimeType, name, content),
    content,
  };
}

function numbered(leaves: readonly Leaf[]): Pick<Parts, 'parts' | 'contents'> {
  const parts = leaves.map(({ content: _, ...part }, i) => ({ n: i + 1, ...part }));
  return { parts, contents: new Map(leaves.map(({ content }, i) => [i + 1, content])) };
}

/** The last step of a path, without control characters, in one form of Unicode: a name is shown to people and never opened. */
function nameOf(filename: string | null): string | null {
  if (filename === null) return null;
  const decoded = filename.includes('=?') ? decodeWords(filename) : filename;
  const name = (decoded.split(/[\\/]/u).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .normalize('NFC')
    .trim();
  return name === '' || name === '.' || name === '..' ? null : name.slice(0, longestName);
}

/** File systems take 255 bytes; this many characters of any script fit. */
const longestName = 80;

/** `%PDF`, ZIP, the compound file of old Word, RTF: whatever a part says that it is, such content is a document. */
const documentMagic = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74],
];

const roles: readonly (readonly [pattern: RegExp, role: MailPart['role']])[] = [
  [/^application\/(?:x-)?pkcs7-signature$|^application\/pgp-signature$/u, 'signature'],
  [/^application\/(?:vnd\.)?ms-tnef$/u, 'tnef'],
  [/^image\//u, 'picture'],
  [/^text\/calendar$|^application\/ics$/u, 'calendar'],
  [/^message\/(?:delivery-status|disposition-notification|feedback-report)$|^text\/rfc822-headers$/u, 'report'],
  [/^text\/(?:x-)?vcard$|^text\/directory$|^application\/pgp-(?:keys|encrypted)$/u, 'other'],
];
const rolesByName: readonly (readonly [pattern: RegExp, role: MailPart['role']])[] = [
  [/^winmail\.dat$/iu, 'tnef'],
  [/^smime\.p7s$|\.asc$|\.sig$/iu, 'signature'],
  [/\.ics$/iu, 'calendar'],
  [/\.vcf$/iu, 'other'],
];

/** Everything that is not known to be something else is taken for a paper, so that none is passed over in silence. */
function roleOf(type: string, name: string | null, content: Uint8Array): MailPart['role'] {
  const byType = roles.find(([pattern]) => pattern.test(type))?.[1];
  const byName = name === null ? undefined : rolesByName.find(([pattern]) => pattern.test(name))?.[1];
  if (byType === 'tnef' || byName === 'tnef') return 'tnef';
  if (documentMagic.some((magic) => magic.every((byte, i) => content[i] === byte))) return 'document';
  if (byType !== undefined) return byType;
  if (byName !== undefined) return byName;
  // Words without a name are the body's other form, or what a list wrote below it.
  return name === null && type.startsWith('text/') ? 'body' : 'document';
}
