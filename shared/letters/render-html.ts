import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import { directionOf, languageAttributes } from '../report/html/lines.ts';
import { escaped } from '../report/html/markup.ts';
import { styles } from './html-styles.ts';
import type { Block, Entry, Fact, LetterDocument, Line, Words } from './letter-document.ts';

/**
 * The letter as HTML for a mail program: styles in the elements, since many programs drop style sheets; no picture, no script, nothing fetched, no link
 * but ours. Language and direction are said on the element round everything too, since many programs drop `html` and `body`.
 */
export function renderHtml(letter: LetterDocument): string {
  const { language } = letter;
  const attributes = `lang="${language}" dir="${directionOf(language)}"`;
  return `<!DOCTYPE html>
<html ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(letter.title)}</title></head>
<body style="${styles.body}">
<div ${attributes} style="${styles.sheet}">
<p style="${styles.meeting}">${inner(letter.meeting)}</p>
<h1 style="${styles.title}">${inner(letter.title)}</h1>
${letter.blocks.map((block) => blockHtml(block, language)).join('\n')}
</div>
</body>
</html>
`;
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${styles.heading}">${lineHtml(block.line, language)}</h2>`;
    case 'paragraph':
      return `<p style="${styles.paragraph}">${lineHtml(block.line, language)}</p>`;
    case 'notice':
      return `<p style="${styles.notice}">${lineHtml(block.line, language)}</p>`;
    case 'facts':
      return factsHtml(block.facts, language);
    case 'list':
      return `<ul style="${styles.list}">\n${block.entries.map((entry) => entryHtml(entry, language)).join('\n')}\n</ul>`;
    case 'link':
      return linkHtml(block.label, block.address);
  }
}

/** The address is shown too: who doubts the link can read where it leads. */
function linkHtml(label: string, address: string): string {
  const target = escaped(address);
  return `<p style="${styles.paragraph}"><a href="${target}" style="${styles.link}">${escaped(label)}</a></p>
<p style="${styles.address}"><span dir="ltr">${target}</span></p>`;
}

function entryHtml({ line, facts }: Entry, language: Language): string {
  return `<li style="${styles.entry}">${lineHtml(line, language)}${factsHtml(facts, language)}</li>`;
}

function factsHtml(facts: readonly Fact[], language: Language): string {
  if (facts.length === 0) return '';
  const { labelled } = letterWords(language);
  const align = `text-align:${directionOf(language) === 'rtl' ? 'right' : 'left'}`;
  const rows = facts.map(({ label, line }) => {
    const name = escaped(fill(labelled, { label, value: '' }).trim());
    return `<tr><th scope="row" style="${styles.label};${align}">${name}</th><td style="${styles.value};${align}">${lineHtml(line, language)}</td></tr>`;
  });
  return `<table style="${styles.facts}">${rows.join('')}</table>`;
}

function lineHtml(line: Line, language: Language): string {
  return line.map((words) => wordsHtml(words, language)).join('');
}

function wordsHtml({ text, look, language: own }: Words, language: Language): string {
  const spoken = own === undefined || own === language ? inner(text) : `<span${languageAttributes(own)}>${inner(text)}</span>`;
  if (look === 'strong') return `<strong>${spoken}</strong>`;
  return look === 'code' ? `<span dir="ltr" style="${styles.code}">${spoken}</span>` : spoken;
}

/** Isolates of the text become elements, which more mail programs honour; `escaped` has left none that is not closed. */
function inner(text: string): string {
  return escaped(text)
    .replaceAll('\u2066', '<span dir="ltr">')
    .replace(/[\u2067\u2068]/gu, '<span dir="auto">')
    .replaceAll('\u2069', '</span>');
}
