import { type CitationContext, findCitations } from '../../../shared/citations/find.ts';
import { citedIds } from '../../../shared/citations/ids.ts';
import type { Citation } from '../../../shared/model/examination.ts';
import { type Paper, type Passage, paperOf } from '../../../shared/model/paper.ts';

/** A paper whose passages are the lines of a text. */
export function writtenPaper(text: string, kind: Paper['kind'] = 'docx', links: Passage['links'] = []): Paper {
  const lines = text.split('\n');
  return paperOf(
    kind,
    lines.map((line) => ({
      text: line,
      part: 'body',
      page: null,
      cell: null,
      control: null,
      bold: false,
      centred: false,
      links,
    })),
  );
}

const context: CitationContext = { language: null, session: 'C21', exclude: [] };

export function citationsIn(text: string, more: Partial<CitationContext> = {}, kind: Paper['kind'] = 'docx'): Citation[] {
  return findCitations(writtenPaper(text, kind), { ...context, ...more });
}

/** Ids that a text cites, in the order of first mention, as one line. */
export function idsIn(text: string, more: Partial<CitationContext> = {}, kind: Paper['kind'] = 'docx'): string {
  return citedIds(citationsIn(text, more, kind)).join(' ');
}
