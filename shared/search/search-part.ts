import { createHash } from 'node:crypto';
import * as z from 'zod';
import { addPapers, indexText, loadIndex, newIndex, type PaperIndex } from './paper-index.ts';
import type { SearchedPaper } from './searched-paper.ts';
import { phraseText } from './words.ts';

/** Some hundreds of papers: what is written again for one new paper, and what a question is put to at a time. */
export interface SearchPart {
  readonly index: PaperIndex;
  /** By id of the paper. */
  readonly texts: Map<string, string>;
}

/** A part as it is kept. */
export interface StoredPart {
  readonly content: string;
  readonly index: string;
  readonly texts: string;
}

/** Past either, a part is full: writing it again for one paper would begin to take longer than the report. */
const papersInAPart = 250;
const charactersInAPart = 8_000_000;

export function newPart(): SearchPart {
  return { index: newIndex(), texts: new Map() };
}

/** Puts papers into a part until it is full. Answers those that it took. */
export function fillPart(part: SearchPart, papers: readonly SearchedPaper[]): SearchedPaper[] {
  const taken: SearchedPaper[] = [];
  for (const paper of papers) {
    if (isFull(part)) break;
    addPapers(part.index, [paper]);
    part.texts.set(paper.paperId, [paper.title, paper.summary, paper.text].map(phraseText).join('\n'));
    taken.push(paper);
  }
  return taken;
}

export function isFull({ index, texts }: SearchPart): boolean {
  if (index.documentCount >= papersInAPart) return true;
  let characters = 0;
  for (const text of texts.values()) characters += text.length;
  return characters >= charactersInAPart;
}

export function storedPart({ index, texts }: SearchPart): StoredPart {
  const halves = { index: indexText(index), texts: JSON.stringify([...texts]) };
  const content = createHash('sha256').update(halves.index).update(halves.texts).digest('hex').slice(0, 12);
  return { content, ...halves };
}

const textsSchema = z.array(z.tuple([z.string(), z.string()]));

export function loadTexts(texts: string): Map<string, string> {
  return new Map(textsSchema.parse(JSON.parse(texts)));
}

export function loadPart({ index, texts }: Omit<StoredPart, 'content'>): SearchPart {
  return { index: loadIndex(index), texts: loadTexts(texts) };
}
