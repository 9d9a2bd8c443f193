import { layOut } from '../layout/lay-out.ts';
import type { PageEvidence, Witness } from '../model/examination.ts';
import type { Paper } from '../model/paper.ts';
import type { WordDocument } from '../readers/docx/word-document.ts';
import { firstPassages, placedStarts } from './page-starts.ts';
import { brokenPages, declaredPages, markedPages, savedByWord } from './stored-counts.ts';

/** What the readers know of the length of a file; a `Reading` has it. */
export interface Measurable {
  readonly word: WordDocument | null;
  /** Pages in the tree of a pdf, and how many lines of text each has. */
  readonly pdf: { readonly pages: number; readonly textLines: readonly number[] } | null;
}

/** How far each witness is believed by itself: stored counts are stale in a third of all files, hard breaks are a lower bound. */
const trust = { tree: 1, declared: 0.5, marks: 0.5, breaks: 0.3 } as const;
/** Longest detail of a witness (`witnessSchema`). */
const detailLength = 300;

/** All that can be said of the length of a paper; null where nothing in the file says anything. */
export function pageEvidence(reading: Measurable, paper: Paper): PageEvidence | null {
  if (reading.pdf !== null) return ofPdf(reading.pdf, paper);
  return reading.word === null ? null : ofWord(reading.word, paper);
}

/**
 * A page without a line of text at the end is blank, unless no page has any (a scan). A picture alone on a last page looks the same
 * here; the reader tells of it by `partial-text-layer`, which a person sees.
 */
function ofPdf({ pages, textLines }: NonNullable<Measurable['pdf']>, paper: Paper): PageEvidence {
  const last = textLines.findLastIndex((lines) => lines > 0);
  return {
    witnesses: [{ witness: 'tree', pages, fraction: null, confidence: trust.tree, detail: null }],
    trailingBlankPages: last < 0 ? 0 : Math.max(0, pages - 1 - last),
    lastPageLines: textLines[last] ?? null,
    pageStarts: firstPassages(paper),
  };
}

function ofWord(word: WordDocument, paper: Paper): PageEvidence {
  const laidOut = layOut(word);
  const declared = declaredPages(word);
  const stored: Witness[] = [];
  if (declared !== null) stored.push(count('declared', declared, word.properties.application));
  if (savedByWord(word)) stored.push(count('marks', markedPages(word), null));
  const { pages, fraction, confidence, doubts } = laidOut;
  const detail = doubts.length === 0 ? null : doubts.join('; ').slice(0, detailLength);
  return {
    witnesses: [...stored, count('breaks', brokenPages(word), null), { witness: 'layout', pages, fraction, confidence, detail }],
    trailingBlankPages: laidOut.trailingBlankPages,
    lastPageLines: laidOut.lastPageLines,
    pageStarts: placedStarts(paper, laidOut.pageStarts),
  };
}

function count(witness: 'declared' | 'marks' | 'breaks', pages: number, detail: string | null): Witness {
  return { witness, pages, fraction: null, confidence: trust[witness], detail: detail?.slice(0, detailLength) ?? null };
}
