import type { Examination, PageEvidence } from '../model/examination.ts';
import type { Rendering } from '../model/rendering.ts';
import { weighPages } from './weigh.ts';

/** Whether the length of a docx needs a referee: it was read, and its own witnesses leave the limit open (DM-21/1008, Annex 1: two pages). */
export function isDisputed({ kind, read, pages }: Examination, limit: number): boolean {
  return kind === 'docx' && read && weighPages(pages, limit).verdict === 'borderline-review';
}

/** The evidence with the referee's witness; unchanged where the renderer failed, since a failure says nothing of the length. */
export function withReferee(evidence: PageEvidence, rendering: Rendering): PageEvidence {
  if ('failed' in rendering) return evidence;
  const { engine, version, pages, trailingBlankPages } = rendering;
  const counted = `${engine} ${version}: ${pages} pages, ${trailingBlankPages} of them blank at the end`;
  const witness = {
    witness: 'referee' as const,
    // The evidence has one number of blank pages, that of the layout; this witness is told in the same terms, so that what is left is its own count.
    pages: pages - trailingBlankPages + evidence.trailingBlankPages,
    fraction: null,
    confidence: 1,
    detail: trailingBlankPages === evidence.trailingBlankPages ? `${engine} ${version}` : counted,
  };
  return { ...evidence, witnesses: [...evidence.witnesses, witness] };
}
