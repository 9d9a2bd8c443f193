import type { Part, Place } from './place.ts';

/**
 * The neutral content that a reader made of a file: what a person sees on paper, in reading order, in the accepted view
 * of tracked changes. Deleted, hidden and commented text is left out; a text box stands once, after the paragraph that
 * anchors it; header parts come first and footers last.
 */
export interface Paper {
  readonly kind: 'docx' | 'pdf' | 'text';
  readonly passages: readonly Passage[];
  /** The texts of all passages joined by line feeds: what every span and place counts in. */
  readonly text: string;
}

/** One paragraph of a docx, or one line of a pdf or of plain text. */
export interface Passage {
  /** Words as seen: a tab is `\t`, a line break inside the paragraph is `\n`, a no-break hyphen is `-`. */
  readonly text: string;
  /** Offset of the first character in `Paper.text`. */
  readonly start: number;
  readonly part: Part;
  /** Page, from 1, where the format fixes it (pdf); null in a docx. */
  readonly page: number | null;
  /** Cell of a table, counted from 0 in reading order; null outside tables. Nested tables count as tables of their own. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** The innermost content control round the passage, or the one that its text fills. */
  readonly control: { readonly tag: string | null; readonly alias: string | null } | null;
  readonly bold: boolean;
  readonly centred: boolean;
  /** Hyperlinks whose address is a web address, with offsets into `text` (not into the paper). */
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
}

/** Joins passages that have no offsets yet; the one place that decides how `Paper.text` is made. */
export function paperOf(kind: Paper['kind'], passages: readonly Omit<Passage, 'start'>[]): Paper {
  const placed: Passage[] = [];
  let start = 0;
  for (const passage of passages) {
    placed.push({ ...passage, start });
    start += passage.text.length + 1;
  }
  return { kind, passages: placed, text: placed.map((passage) => passage.text).join('\n') };
}

/** The place of `[start, end)` of `paper.text`. An offset outside the text is drawn to its nearest end. */
export function placeAt(paper: Paper, start: number, end: number): Place {
  const from = Math.max(0, Math.min(start, paper.text.length));
  const to = Math.max(from, Math.min(end, paper.text.length));
  const passage = passageAt(paper, from);
  return {
    part: passage?.part ?? 'body',
    page: passage?.page ?? null,
    cell: passage?.cell ?? null,
    start: from,
    end: to,
    quote: paper.text.slice(from, Math.min(to, from + 200)),
  };
}

/** The passage that holds the offset; undefined in a paper without passages. */
export function passageAt(paper: Paper, offset: number): Passage | undefined {
  return paper.passages[passageIndexAt(paper, offset)];
}

/** Index of the passage that holds the offset (binary search); 0 in a paper without passages. */
export function passageIndexAt({ passages }: Paper, offset: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
