import { html, raw } from 'hono/html';
import { voiceOf } from '../../shared/languages/findings/wording.ts';
import type { Language } from '../../shared/model/language.ts';
import { languageAttributes } from '../../shared/report/html/lines.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import type { Html } from './visiting.ts';

/** Nobody sees these, and some reorder what stands round them: marks of direction, blanks without width, isolates, tags. */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Words that somebody else wrote (a title, the name of a file or a person), set off so that they keep their own direction and change nobody else's. What
 * is hidden in them is shown as `[U+202E]` or left out. `language`: theirs, where it is known.
 */
export function outside(text: string, language?: Language | null): Html {
  const attributes = language === undefined || language === null ? ' dir="auto"' : languageAttributes(language);
  return html`<bdi${raw(attributes)}>${visibleText(text.replace(unseen, ''))}</bdi>`;
}

/** The same where there can be no element (a title, an attribute): set off by U+2066 or U+2068 ... U+2069 where the directions differ. */
export function plain(text: string, language: Language): string {
  return voiceOf(language).code(visibleText(text.replace(unseen, '')));
}

/** A symbol, an id or a hash: it runs from left to right in every language. */
export function code(text: string): Html {
  return html`<bdi class="code" dir="ltr">${visibleText(text)}</bdi>`;
}
