import type { Paper, Passage } from '../../model/paper.ts';

/** Stands for a mark that is not read: dropped wherever text is cleaned, so that every offset stays what it was. */
const unseen = '\u200b';

const bold = /\*\*|(?<=^\s*)#{1,6}(?= )/gu;
const link = /\[([^[\]\n]{0,300})\]\(([^()\s]{0,1000})\)/gu;
const pointed = /<(?=(?:https?:|mailto:)[^<>\s]{1,1000}>)|(?<=<(?:https?:|mailto:)[^<>\s]{1,1000})>/gu;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu;

/**
 * The same paper at the same offsets, with the marks of Markdown made invisible (`**bold**`, `[words](address)`, `<address>`), its links
 * made links, and all digits 0-9. A docx and a pdf have no such marks.
 */
export function unmarked(paper: Paper): Paper {
  const passages = paper.passages.map((passage) => plain(paper.kind === 'text' ? withLinks(passage) : passage));
  return { ...paper, passages, text: passages.map(({ text }) => text).join('\n') };
}

function withLinks(passage: Passage): Passage {
  const found = [...passage.text.matchAll(link)].map(({ index, 1: words = '', 2: href = '' }) => {
    return { start: index + 1, end: index + 1 + words.length, href };
  });
  const text = passage.text
    .replace(link, (whole, words: string) => `${unseen}${words}${unseen.repeat(whole.length - words.length - 1)}`)
    .replace(bold, (mark) => unseen.repeat(mark.length))
    .replace(pointed, unseen);
  return { ...passage, text, links: [...passage.links, ...found.filter(({ href }) => /^https?:/iu.test(href))] };
}

function plain(passage: Passage): Passage {
  return { ...passage, text: passage.text.replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf)) };
}

/** Words as they are quoted: nothing unseen, one blank for each run of blanks, none at either end. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[^\S\n\t]+/gu, ' ')
    .replace(/^\s+|\s+$/gu, '');
}
