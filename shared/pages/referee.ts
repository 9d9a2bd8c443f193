import type { Examination, PageEvidence, Witness } from '../model/examination.ts';
import type { Rendering } from '../model/rendering.ts';
import { weighPages } from './weigh.ts';

/** Whether the length of a docx needs a referee: it was read, and its own witnesses leave the limit open (DM-21/1008, Annex 1: two pages). */
export function isDisputed({ kind, read, pages }: Examination, limit: number): boolean {
  return kind === 'docx' && read && weighPages(pages, limit).verdict === 'borderline-review';
}

/** The evidence with the referee's witness. A renderer that failed stands there too, without a say: its failure tells nothing of the length. */
export function withReferee(evidence: PageEvidence, rendering: Rendering): PageEvidence {
  const witness = 'failed' in rendering ? failedWitness(rendering) : countingWitness(rendering, evidence);
  return { ...evidence, witnesses: [...evidence.witnesses, witness] };
}

function failedWitness({ engine, version, failed }: Extract<Rendering, { failed: unknown }>): Witness {
  return { witness: 'referee', pages: 0, fraction: null, confidence: 0, detail: `${engine} ${version}: ${failed}` };
}

function countingWitness(rendering: Exclude<Rendering, { failed: unknown }>, evidence: PageEvidence): Witness {
  const { engine, version, pages, trailingBlankPages, lastPageLines } = rendering;
  const counted = `${engine} ${version}: ${pages} pages, ${trailingBlankPages} of them blank at the end`;
  return {
    witness: 'referee',
    // The evidence has one number of blank pages, that of the layout; this witness is told in the same terms, so that what is left is its own count.
    pages: pages - trailingBlankPages + evidence.trailingBlankPages,
    fraction: null,
    confidence: 1,
    lastPageLines,
    detail: trailingBlankPages === evidence.trailingBlankPages ? `${engine} ${version}` : counted,
  };
}
