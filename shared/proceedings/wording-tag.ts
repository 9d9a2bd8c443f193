import { createHash } from 'node:crypto';

/** What a tag says: which conclusion, and on which wording of it the bearer was made. */
export interface WordingTag {
  readonly conclusionId: string;
  /** First twelve hexadecimal digits of the SHA-256 of the wording. */
  readonly wording: string;
}

/** `conclusion:<id>@<wording>`; Word keeps at most 64 characters of a content control's tag. */
export function wordingTag(conclusionId: string, text: string): string {
  return `conclusion:${conclusionId}@${wordingHash(text)}`;
}

/** Null for the tag of any other content control. */
export function parseWordingTag(tag: string): WordingTag | null {
  const [, conclusionId, wording] = /^conclusion:([A-Za-z0-9_-]+\.\d+\.\d+)@([0-9a-f]{12})$/u.exec(tag) ?? [];
  return conclusionId === undefined || wording === undefined ? null : { conclusionId, wording };
}

/** Names a wording: the same words, in whatever form of Unicode and with whatever blanks, have the same name. */
export function wordingHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 12);
}

/** Property of a report in Word that names its meeting. */
export const meetingProperty = 'meeting';
