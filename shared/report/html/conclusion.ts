import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { Language } from '../../model/language.ts';
import type { ConclusionBlock } from '../document.ts';
import { factsHtml } from './facts.ts';
import { languageAttributes } from './lines.ts';
import { escaped } from './markup.ts';

/** The words as a quotation in their own language and direction, how they read before, and what the report says of them. */
export function conclusionHtml(block: ConclusionBlock, language: Language): string {
  return `<div class="conclusion" id="${block.anchor}" role="group" aria-label="${escaped(block.name)}">
${markHtml(block, language)}${wordsHtml(block.paragraphs, block.language)}
${beforeHtml(block, language)}${factsHtml([{ text: block.name }], block.facts, language)}
</div>`;
}

function wordsHtml(paragraphs: readonly string[], language: Language): string {
  return `<blockquote${languageAttributes(language)}>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</blockquote>`;
}

/** A revision marks what is new and what reads otherwise than in the one before. */
function markHtml(block: ConclusionBlock, language: Language): string {
  const words = outcomeWords(language);
  if (block.before === null) return `<p class="mark">${escaped(words.isNew)}</p>\n`;
  return hasChanged(block) ? `<p class="mark">${escaped(words.isChanged)}</p>\n` : '';
}

function beforeHtml(block: ConclusionBlock, language: Language): string {
  if (!hasChanged(block)) return '';
  const label = escaped(outcomeWords(language).wordsBefore);
  return `<div class="before"><p>${label}</p>\n${wordsHtml(block.before ?? [], block.language)}</div>\n`;
}

function hasChanged({ before, paragraphs }: ConclusionBlock): boolean {
  return before !== undefined && before !== null && before.join('\n') !== paragraphs.join('\n');
}
