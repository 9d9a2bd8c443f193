import { quotation } from '../judging/quotation.ts';
import { voiceOf } from '../languages/findings/wording.ts';
import type { Language } from '../model/language.ts';
import { visibleText } from '../report/visible-text.ts';

/** Longest name or title in a letter, in characters: two lines of it. */
const twoLines = 140;

/** Marks of direction, soft hyphens, blanks without width, tags: nobody sees them, and some reorder what stands round them. */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const isolates = /[\u2066-\u2069]/gu;

/**
 * Words that somebody else wrote, as a letter may repeat them: on one line, all to be seen, at most `longest` characters, with no address in them
 * that a mail program would make a link of, and set off where they run in another direction than the letter.
 */
export function outsideWords(text: string, language: Language, longest = twoLines): string {
  return voiceOf(language).code(quotation(sentenceWords(text.replace(isolates, '')), longest));
}

/** A sentence of ours that repeats words of others: what it has set off stays set off. */
export function sentenceWords(text: string): string {
  return withoutLinks(visibleText(text.replace(unseen, '')));
}

/** Mail programs make links of bare addresses; a letter has no links but its own. */
function withoutLinks(text: string): string {
  return text.replace(/:\/\//gu, '[://]').replace(/www\./giu, (www) => `${www.slice(0, 3)}[.]`);
}
