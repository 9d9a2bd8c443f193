import type { addressProblems, SenderAddress } from '../../model/mail.ts';
import { decodeWords } from './encoded-words.ts';
import type { HeaderField } from './headers.ts';

type Problem = (typeof addressProblems)[number];

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const topLabel = '(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})';
const addressPattern = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${topLabel}$`, 'u');

/** RFC 5321, 4.5.3.1. */
const longestAddress = 254;
const longestLocalPart = 64;

/**
 * The one address of the one From (RFC 5322, 3.6.2), in lower case, or why it is not taken at its word. Stricter than the standard:
 * of the forms that it allows, only those are taken that every mail reader understands alike, since what one reader shows as the sender must be
 * what the next one checked.
 */
export function readSender(fields: readonly HeaderField[]): SenderAddress {
  const froms = fields.filter(({ name }) => name === 'from');
  const [from, second] = froms;
  if (from === undefined) return problem('missing', '');
  if (second !== undefined) return problem('several-headers', `${froms.length} From fields`);
  if (from.malformed || fields.some(({ name }) => name === '')) return problem('malformed-header', from.value);
  return readMailbox(from.value, from.folds);
}

/** `name <local@domain>` or `local@domain`; a fold stands only before or inside the name. */
export function readMailbox(value: string, folds: readonly number[] = []): SenderAddress {
  if (/[^\P{Cc}\t\x80-\x9f]/u.test(value)) return problem('control-character', value);
  const parts = split(value);
  if ('problem' in parts) return parts;
  const { name, address } = parts;
  const begins = value.lastIndexOf(address);
  const folded = folds.some((fold) => (name === '' && value.slice(0, fold).trim() === '') || fold > begins);
  if (folded) return problem('malformed-header', value);
  const wrong = problemOf(address);
  if (wrong !== null) return problem(wrong, value);
  if (nameSaysAnother(name, address)) return problem('look-alike', value);
  return { address: address.toLowerCase() };
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The name and the address, when nothing else stands there. */
function split(value: string): Mailbox | Extract<SenderAddress, { problem: unknown }> {
  const outside = value.replace(/"(?:[^"\\]|\\.)*"/gu, (quoted) => '_'.repeat(quoted.length));
  if (outside.includes('"')) return problem('malformed-address', value);
  const plain = value.trim();
  const open = outside.indexOf('<');
  const before = open === -1 ? outside : outside.slice(0, open);
  if (/[()]/u.test(outside)) return problem('comment', value);
  if (open === -1) {
    if (/[,;]/u.test(outside)) return problem('several-addresses', value);
    if (/^_+@/u.test(outside.trim()) && plain.startsWith('"')) return problem('quoted-local-part', value);
    if (outside.includes(':')) return problem('group', value);
    return { name: '', address: plain };
  }
  const inner = /^[^<]*<([^<>]*)>\s*$/u.exec(outside);
  if (/[,;]/u.test(before)) return problem('several-addresses', value);
  if (before.includes(':')) return problem('group', value);
  if (inner === null) return problem(/>\s*[,;]/u.test(outside) ? 'several-addresses' : 'malformed-address', value);
  const address = value.slice(open + 1, open + 1 + (inner[1] ?? '').length);
  if (/^\s*@/u.test(address)) return problem('route', value);
  if (address.includes('"')) return problem('quoted-local-part', value);
  if (before.includes('@')) return problem('malformed-address', value);
  return { name: value.slice(0, open).trim(), address };
}

function problemOf(address: string): Problem | null {
  if (address.includes('=?')) return 'encoded-word-in-address';
  if (/[\x80-\xff]/u.test(address)) return 'not-ascii';
  const local = address.slice(0, address.lastIndexOf('@'));
  const fits = address.length <= longestAddress && local.length <= longestLocalPart;
  return fits && addressPattern.test(address) ? null : 'malformed-address';
}

/** A name that is itself an address, but another one, is meant to be read in place of the true one. */
function nameSaysAnother(name: string, address: string): boolean {
  const shown = decodeWords(name);
  const words = shown.match(/[^\s<>"(),;:]+@[^\s<>"(),;:]+/gu) ?? [];
  const claimed = words.map((word) => word.replace(/^'+|'+$/gu, '').toLowerCase());
  return /[<>\r\n\0\u202a-\u202e\u2066-\u2069]/u.test(shown) || claimed.some((one) => one !== address.toLowerCase());
}

function problem(code: Problem, detail: string) {
  return {
    problem: code,
    detail: detail
      .replace(/\p{Cc}/gu, '\ufffd')
      .trim()
      .slice(0, 300),
  } as const;
}
