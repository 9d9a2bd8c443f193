import { mailLimits } from '../../model/mail.ts';

/** One field of a mail's head, as the bytes have it: a byte is a character of the same number. */
export interface HeaderField {
  /** In lower case; empty where the line is no field at all. */
  readonly name: string;
  /** Unfolded: each fold is the white space that followed the line end. */
  readonly value: string;
  /** Offsets into `value` at which a line was folded. */
  readonly folds: readonly number[];
  /** `From :`, a name with bytes that no name has, a line without a colon, or a fold that is only white space. */
  readonly malformed: boolean;
}

const fieldName = /^[!-9;-~]+$/u;

/**
 * The head of a mail (RFC 5322, 2.2), up to the first empty line, top first. Nothing is mended: who reads a field decides what a malformed
 * one means. A value longer than the limit is cut and malformed.
 */
export function readHeaders(bytes: Uint8Array): HeaderField[] {
  const fields: { name: string; value: string; folds: number[]; malformed: boolean }[] = [];
  for (const line of headLines(bytes)) {
    const last = fields.at(-1);
    if (/^[ \t]/u.test(line) && last !== undefined) {
      last.folds.push(last.value.length);
      last.malformed ||= line.trim() === '';
      last.value += line;
    } else {
      fields.push(fieldOf(line));
    }
  }
  return fields.map((field) =>
    field.value.length > mailLimits.headerCharacters
      ? { ...field, value: field.value.slice(0, mailLimits.headerCharacters), malformed: true }
      : field,
  );
}

function fieldOf(line: string) {
  const colon = line.indexOf(':');
  const written = colon === -1 ? '' : line.slice(0, colon);
  const name = written.trimEnd();
  const malformed = !fieldName.test(written);
  return { name: fieldName.test(name) ? name.toLowerCase() : '', value: line.slice(colon + 1), folds: [] as number[], malformed };
}

/** Lines end with CR LF or LF; a CR by itself ends none, since a reader that took it for an end would see other fields than the next. */
function headLines(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, longestHead)).toString('latin1');
  const end = /\r?\n\r?\n/u.exec(text)?.index ?? text.length;
  return text.slice(0, end).split(/\r?\n/u);
}

/** Bytes in which a head must end; the longest that mail systems let through is far shorter. */
const longestHead = 512 * 1024;
