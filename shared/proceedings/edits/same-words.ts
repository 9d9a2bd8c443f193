import { wordText } from '../../report/docx/word-text.ts';

/** Marks that nobody sees, and the hyphens that programs put for one another. */
const unseen = /[\u00ad\u200e\u200f\u061c\ufeff]/gu;

/** Whether two texts say the same in the same words: what a Word file cannot hold, and what nobody sees, is no difference. */
export function sameWords(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** The text as it is compared; empty where there is no word in it. */
export function comparable(text: string): string {
  return wordText(text).normalize('NFC').replace(unseen, '').replaceAll('\u2011', '-').replace(/\s+/gu, ' ').trim();
}
