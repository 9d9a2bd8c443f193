import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import type { Block, Entry, Fact, LetterDocument, Line } from './letter-document.ts';
import { wrapped } from './wrap.ts';

/** The letter as plain text: lines of 72 columns in Latin and Cyrillic script; Chinese and Arabic paragraphs stand on one line each. */
export function renderText(letter: LetterDocument): string {
  const { language } = letter;
  const blocks = [
    laid(letter.meeting, language),
    laid(letter.title, language),
    ...letter.blocks.map((block) => blockText(block, language)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block.line, language);
    case 'paragraph':
    case 'notice':
      return laid(lineText(block.line), language);
    case 'facts':
      return factLines(block.facts, '', language).join('\n');
    case 'list':
      return block.entries.map((entry) => entryText(entry, language)).join('\n\n');
    case 'link':
      return `${laid(fill(letterWords(language).labelled, { label: block.label, value: '' }).trim(), language)}\n${block.address}`;
  }
}

function headingText(line: Line, language: Language): string {
  const rule = laid('-'.repeat(shortRule), language);
  return `${rule}\n${laid(lineText(line), language)}`;
}

/** A rule of any length would do; one that is shorter than the text cannot be taken for the end of the letter. */
const shortRule = 24;

function entryText({ line, facts }: Entry, language: Language): string {
  return [laid(lineText(line), language, '- ', '  '), ...factLines(facts, '  ', language)].join('\n');
}

function factLines(facts: readonly Fact[], indent: string, language: Language): string[] {
  const { labelled } = letterWords(language);
  return facts.map(({ label, line }) => laid(fill(labelled, { label, value: lineText(line) }), language, indent, `${indent}  `));
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function laid(text: string, language: Language, first = '', indent = ''): string {
  if (language === 'zh') return `${first}${text}`;
  return language === 'ar' ? fromTheRight(`${first}${text}`) : wrapped(text, first, indent);
}

/** A program shows a line in the direction of its first letter: an Arabic line that begins otherwise is told its own (U+200F). */
function fromTheRight(text: string): string {
  return /^[\s\p{P}]*\p{Script=Arabic}/u.test(text) ? text : `\u200f${text}`;
}
