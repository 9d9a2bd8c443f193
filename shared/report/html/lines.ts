import type { Language } from '../../model/language.ts';
import type { Cell, Line, Words } from '../document.ts';
import { escaped } from './markup.ts';

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The paragraphs of a cell; one that is wholly quoted takes language and direction of its own. */
export function cellHtml(cell: Cell, language: Language): string {
  return cell
    .map((line) => {
      const [only] = line;
      const alone = line.length === 1 && only !== undefined && isForeign(only, language);
      return alone ? `<p${languageAttributes(only.language ?? null)}>${looked(only)}</p>` : `<p>${lineHtml(line, language)}</p>`;
    })
    .join('');
}

/** A line in its place; each run of words in another language is isolated from the direction of those round it. */
export function lineHtml(line: Line, language: Language, { links = true } = {}): string {
  return line.map((words) => wordsHtml(words, language, links)).join('');
}

function wordsHtml(words: Words, language: Language, links: boolean): string {
  const isolated = words.look === 'code' ? codeHtml(words.text) : foreign(words, language);
  const target = words.leadsTo === undefined ? words.address : `#${words.leadsTo}`;
  return links && target !== undefined ? `<a href="${escaped(target)}">${isolated}</a>` : isolated;
}

/** Symbols and hashes run from left to right in every language; a name of a file may begin with an Arabic letter. */
function codeHtml(text: string): string {
  const direction = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'auto' : 'ltr';
  return `<bdi class="code" dir="${direction}">${escaped(text)}</bdi>`;
}

function foreign(words: Words, language: Language): string {
  return isForeign(words, language) ? `<bdi${languageAttributes(words.language ?? null)}>${looked(words)}</bdi>` : looked(words);
}

function isForeign(words: Words, language: Language): boolean {
  return words.language !== undefined && words.language !== language;
}

/** A language that is not known is said to be so (`lang=""`), and its direction is that of its first letter. */
export function languageAttributes(language: Language | null): string {
  return language === null ? ' lang="" dir="auto"' : ` lang="${language}" dir="${directionOf(language)}"`;
}

function looked(words: Words): string {
  if (words.look === 'strong') return `<strong>${escaped(words.text)}</strong>`;
  if (words.look === 'quiet') return `<span class="quiet">${escaped(words.text)}</span>`;
  return escaped(words.text);
}
