import type { PageEvidence, Witness } from '../model/examination.ts';
import type { PageVerdict } from '../model/verdict.ts';

/** The layout is off by about this much of a page where it knows all the typefaces and nothing floats. */
const layoutError = 0.1;
/** So much more for each unit of confidence that it lacks. */
const errorOfDoubt = 0.5;
/** However doubtful the layout, no more than this much of a page beyond the limit is taken for its error: about eight lines. */
const mostForgiven = 0.2;
/** Pages beyond the limit at which the layout alone, against stored counts or without any, says that a paper is too long. */
const farBeyond = 1;
/** So much more for each unit of confidence that it lacks: a doubtful layout never refuses a paper of three pages by itself. */
const fartherInDoubt = 3;
/** Lines on the one page beyond the limit that a wider face, a longer header or another printer may explain: a person looks. */
const fewLines = 5;

/** The witnesses, drawn together; pages are pages with content. */
interface Weighed {
  readonly limit: number;
  /** Pages of a pdf's tree. */
  readonly tree: number | null;
  /** Pages that LibreOffice rendered. */
  readonly referee: number | null;
  /** The larger of what the file declares and what its stored breaks say; null where it says nothing. */
  readonly stored: number | null;
  readonly declared: number | null;
  readonly marks: number | null;
  /** The stored counts agree with each other that the limit is just used up. */
  readonly storedAtLimit: boolean;
  readonly layout: number | null;
  /** Pages by the layout, as a fraction, and what it may be off by. */
  readonly fraction: number;
  readonly error: number;
  readonly far: number;
  readonly lastPageLines: number | null;
  readonly refereesLastLines: number | null;
}

interface Row {
  readonly when: (weighed: Weighed) => boolean;
  readonly verdict: PageVerdict['verdict'];
  readonly grade: PageVerdict['grade'];
}

/**
 * The policy: the first row that applies decides. A refusal needs two witnesses, or a layout far beyond the limit. What the file says of
 * itself can support a refusal or raise doubt; it accepts only where it says twice that the limit is just used up, and the layout is
 * beyond it by no more than its own error. A wrong refusal is worse than asking a person.
 */
const policy: readonly Row[] = [
  { when: (w) => w.tree !== null && w.tree > w.limit, verdict: 'over', grade: 'measured' },
  { when: (w) => w.tree !== null, verdict: 'within', grade: 'measured' },

  { when: (w) => exceeds(w.referee, w) && rendersFewLinesBeyond(w), verdict: 'borderline-review', grade: 'rendered' },
  { when: (w) => rendersOnePageBeyondWhatIsStored(w), verdict: 'borderline-review', grade: 'conflict' },
  { when: (w) => exceeds(w.referee, w) && (exceeds(w.layout, w) || exceeds(w.stored, w)), verdict: 'over', grade: 'rendered' },
  { when: (w) => exceeds(w.referee, w), verdict: 'borderline-review', grade: 'conflict' },
  {
    when: (w) => w.referee !== null && (exceeds(w.stored, w) || w.fraction > w.limit + w.error),
    verdict: 'borderline-review',
    grade: 'conflict',
  },
  { when: (w) => w.referee !== null, verdict: 'within', grade: 'rendered' },

  { when: (w) => w.layout === null, verdict: 'unreadable', grade: 'none' },
  { when: (w) => justUsedUp(w), verdict: 'within', grade: 'corroborated' },
  { when: (w) => exceeds(w.layout, w) && fewLinesBeyond(w), verdict: 'borderline-review', grade: 'single' },
  { when: (w) => exceeds(w.layout, w) && exceeds(w.stored, w), verdict: 'over', grade: 'corroborated' },
  { when: (w) => exceeds(w.layout, w) && w.fraction > w.limit + w.far, verdict: 'over', grade: 'single' },
  { when: (w) => exceeds(w.layout, w) || exceeds(w.stored, w), verdict: 'borderline-review', grade: 'conflict' },
  { when: (w) => w.fraction > w.limit - w.error, verdict: 'borderline-review', grade: 'single' },
  { when: (w) => w.stored !== null, verdict: 'within', grade: 'corroborated' },
  { when: () => true, verdict: 'within', grade: 'single' },
];

/**
 * What the witnesses say together of a paper that may have `limit` pages (DM-21/1008, Annex 1: two). Blank pages at the end do not count.
 * `borderline-review` is for a person: a few lines too many, or witnesses that dispute.
 */
export function weighPages(evidence: PageEvidence | null, limit: number): PageVerdict {
  if (evidence === null) return { verdict: 'unreadable', count: null, grade: 'none' };
  const weighed = weigh(evidence, limit);
  const row = policy.find(({ when }) => when(weighed));
  return { verdict: row?.verdict ?? 'unreadable', count: contentPages(weighed), grade: row?.grade ?? 'none' };
}

function weigh(evidence: PageEvidence, limit: number): Weighed {
  const blank = evidence.trailingBlankPages;
  const pages = (name: Witness['witness']): number | null => {
    const witness = evidence.witnesses.find((one) => one.witness === name);
    return witness === undefined || witness.pages === 0 ? null : Math.max(1, witness.pages - blank);
  };
  const layout = evidence.witnesses.find(({ witness }) => witness === 'layout');
  const content = pages('layout');
  const doubt = 1 - (layout?.confidence ?? 0);
  const declared = pages('declared');
  const marks = pages('marks');
  return {
    limit,
    tree: pages('tree'),
    referee: pages('referee'),
    stored: declared === null && marks === null ? null : Math.max(declared ?? 0, marks ?? 0),
    declared,
    marks,
    storedAtLimit: declared === limit && marks === limit,
    layout: content,
    fraction: Math.min(layout?.fraction ?? 0, content ?? 0),
    error: layoutError + errorOfDoubt * doubt,
    far: farBeyond + fartherInDoubt * doubt,
    lastPageLines: evidence.lastPageLines,
    refereesLastLines: evidence.witnesses.find(({ witness }) => witness === 'referee')?.lastPageLines ?? null,
  };
}

/** Both stored counts end on the last page allowed, and the layout there too, as far as it is exact. */
function justUsedUp({ storedAtLimit, fraction, limit, error }: Weighed): boolean {
  return storedAtLimit && fraction <= limit + Math.min(error, mostForgiven);
}

function exceeds(pages: number | null, { limit }: Weighed): boolean {
  return pages !== null && pages > limit;
}

/** Exactly one page too many by the layout, with a few lines and no more on it: a page without any line holds a picture. */
function fewLinesBeyond({ limit, layout, lastPageLines }: Weighed): boolean {
  return layout === limit + 1 && isFew(lastPageLines);
}

/** The same by the renderer, unless the layout is more than a page beyond the limit: then two witnesses are. */
function rendersFewLinesBeyond(weighed: Weighed): boolean {
  const { limit, referee, layout, lastPageLines, refereesLastLines } = weighed;
  if (referee !== limit + 1 || (layout !== null && layout > referee)) return false;
  return isFew(refereesLastLines) || (layout === referee && isFew(lastPageLines));
}

/**
 * The program that saved the paper broke it within the limit, and the renderer is one page over. Layout and renderer may err alike, both without the
 * author's typefaces and printer; stored breaks that are stale are as likely. Only a person can tell.
 */
function rendersOnePageBeyondWhatIsStored({ limit, referee, marks, declared }: Weighed): boolean {
  return referee === limit + 1 && marks !== null && marks <= limit && (declared ?? 0) <= limit;
}

function isFew(lines: number | null): boolean {
  return lines !== null && lines > 0 && lines <= fewLines;
}

/**
 * The best count: of the tree, of the renderer, or of the layout. Where the layout ends so near the end of a page that its error covers the
 * next page too, what Word declared chooses between the two; it makes a paper that is over the limit look shorter only where the stored
 * breaks say so too.
 */
function contentPages(weighed: Weighed): number | null {
  const { tree, referee, layout, declared, fraction, error, limit } = weighed;
  const counted = tree ?? referee ?? layout;
  if (counted !== layout || counted === null || declared === null) return counted;
  if (counted > limit && declared <= limit) return justUsedUp(weighed) ? limit : counted;
  return declared >= Math.ceil(fraction - error) && declared <= Math.ceil(fraction + error) ? declared : counted;
}
