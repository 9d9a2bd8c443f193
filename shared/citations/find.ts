import type { Citation } from '../model/examination.ts';
import type { Language } from '../model/language.ts';
import { type Paper, passageAt, placeAt } from '../model/paper.ts';
import { partsOfAddress } from './addresses.ts';
import { type Cleaned, clean } from './clean.ts';
import { withKnownAddenda } from './known-addenda.ts';
import { readAll } from './readers.ts';
import { type Resolved, resolve } from './resolve.ts';
import { printSymbol } from './symbol.ts';
import { tokenise } from './tokens.ts';

/** What the paper alone cannot tell: its language, the session whose short symbols it uses (`C21`), and spans that cite nothing. */
export interface CitationContext {
  readonly language: Language | null;
  readonly session: string | null;
  /** The paper's own number and revision line, in offsets of `Paper.text`. */
  readonly exclude: readonly { readonly start: number; readonly end: number }[];
}

/**
 * All citations of a paper, in the order of the text, each mention by itself: clean, tokenise, read by the grammar, resolve. The
 * patterns of all six languages apply everywhere; the paper's own only breaks ties (in Arabic a range may run from high to low). Time grows with the length of the text and with nothing else.
 */
export function findCitations(paper: Paper, context: CitationContext): Citation[] {
  const cleaned = clean(paper.text, boundariesOf(paper));
  const mentions = readAll(tokenise(cleaned.text), context.language);
  const resolved = resolve(mentions, context.session).map((mention) => inOriginal(mention, cleaned));
  const all = [...resolved, ...linkTargets(paper, resolved)];
  const own = new Set(all.filter((mention) => isExcluded(mention, context.exclude)).map(({ id }) => id));
  const citations = all
    .filter((mention) => !isExcluded(mention, context.exclude) && !isRevisionLine(mention, paper))
    .filter((mention) => !(own.has(mention.id) && isRunningHead(mention, paper)))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...rest }): Citation => ({ ...rest, place: placeAt(paper, start, end) }));
  return withKnownAddenda(
    citations,
    citations.map(({ id }) => id),
  );
}

/** In a docx a passage is a paragraph, and no citation runs over its end; a line of a pdf or of plain text ends anywhere. */
function boundariesOf(paper: Paper): (offset: number) => boolean {
  if (paper.kind !== 'docx') return () => false;
  const ends = new Set(paper.passages.map((passage) => passage.start + passage.text.length));
  return (offset) => ends.has(offset);
}

function inOriginal(mention: Resolved, cleaned: Cleaned): Resolved {
  const start = cleaned.toOriginal(mention.start);
  return { ...mention, start, end: Math.max(start, cleaned.toOriginal(mention.end - 1) + 1) };
}

/** Documents that only the target of a hyperlink names; where the words of the link cite the same, that is enough. */
function linkTargets(paper: Paper, found: readonly Resolved[]): Resolved[] {
  return paper.passages.flatMap((passage) =>
    passage.links.flatMap((link): Resolved[] => {
      const parts = partsOfAddress(link.href);
      if (parts === null || !link.href.startsWith('http')) return [];
      const id = printSymbol(parts);
      const start = passage.start + link.start;
      const end = passage.start + link.end;
      if (found.some((mention) => mention.id === id && mention.start < end && mention.end > start)) return [];
      return [{ id, kind: /^(?:DM|CL)-/.test(id) ? 'letter' : 'document', form: 'link', certainty: 'high', start, end }];
    }),
  );
}

function isExcluded({ start, end }: Resolved, exclude: CitationContext['exclude']): boolean {
  return exclude.some((span) => start < span.end && end > span.start);
}

/** `Revision 1 to Document C21/76-E` on a line or in a column of its own, with a language suffix, is the paper's own number. */
function isRevisionLine({ start, end }: Resolved, { text }: Paper): boolean {
  const line = text.slice(start, end);
  if (!/^\p{L}\D*\d{1,2}\s.*-[EFSRAC]$/u.test(line)) return false;
  return /(?:^|[\t\n])\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*(?:$|[\t\n])/.test(text.slice(end, end + 3));
}

/** The paper's own number once more, alone on its line or at the edge of a page. */
function isRunningHead({ start, end }: Resolved, paper: Paper): boolean {
  const passage = passageAt(paper, start);
  if (passage === undefined) return false;
  return passage.part === 'header' || passage.part === 'footer' || passage.text.trim() === paper.text.slice(start, end);
}
