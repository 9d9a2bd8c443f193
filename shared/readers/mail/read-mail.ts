import { createHash } from 'node:crypto';
import sanitizeHtml from 'sanitize-html';
import { detectLanguage } from '../../languages/detect.ts';
import type { MailMessage } from '../../model/mail.ts';
import { readSender } from './address.ts';
import { readAddresses } from './addresses.ts';
import { readAuthentication } from './authentication.ts';
import { readAutomatic } from './automatic.ts';
import { decodeWords } from './encoded-words.ts';
import { type HeaderField, readHeaders } from './headers.ts';
import { readParts } from './parts.ts';

export interface ReadMail {
  readonly message: MailMessage;
  /** The bytes of each part by its number. */
  readonly contents: ReadonlyMap<number, Uint8Array>;
}

/** Of the body's words, so many are kept. */
const wordsKept = 4_000;
/** RFC 5322, 2.1.1: a line has at most 998 characters. */
const longestLine = 998;

/**
 * The facts of one mail as its bytes show them (RFC 5322, MIME). Addresses are read from the raw head by our own gate; the parts by postal-mime.
 * `server` is the name with which our receiving server signs its Authentication-Results. Whatever the bytes are, there is an answer.
 */
export async function readMail(bytes: Uint8Array, server: string): Promise<ReadMail> {
  const fields = readHeaders(bytes);
  const { text, html, parts, contents, broken } = await readParts(bytes);
  const words = (text.trim() === '' ? withoutMarkup(html) : text).trim();
  const subject = decodeWords(fieldValue(fields, 'subject')).replace(/\s+/gu, ' ').trim().slice(0, longestLine);
  const to = readAddresses(fields, 'to');
  const cc = readAddresses(fields, 'cc');
  const message: MailMessage = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
    messageId: /^\s*<([^\s<>]{1,990})>\s*$/u.exec(fieldValue(fields, 'message-id'))?.[1] ?? null,
    from: readSender(fields),
    to: [...to.addresses],
    cc: [...cc.addresses],
    unreadAddresses: to.unread + cc.unread,
    subject,
    language: detectLanguage(words) ?? detectLanguage(subject),
    authentication: readAuthentication(fields, server),
    automatic: readAutomatic(fields, { subject, text: words }),
    text: words.slice(0, wordsKept),
    hasLinks: /\bhttps?:\/\//iu.test(text) || /\bhref\s*=/iu.test(html),
    parts: [...parts],
    broken,
  };
  return { message, contents };
}

function fieldValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

/** Mails of which only the HTML form came are read by their words. */
function withoutMarkup(html: string): string {
  const spaced = html.replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^>]*>/giu, '\n');
  const words = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} });
  return words.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity).replaceAll('\u00a0', ' ');
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
