import type { Hazard } from '../../model/examination.ts';
import { type Paper, placeAt } from '../../model/paper.ts';
import { neutral } from '../package.ts';
import { earlierRevision } from './earlier-revision.ts';
import { floodIn } from './floods.ts';
import { collectObjects, type PdfObjects } from './objects.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';
import { linesOfPage, type TextItem } from './page-lines.ts';
import { type Structure, structureOf } from './structure.ts';
import { unseenItems, unseenWords } from './unseen-words.ts';

/** Characters quoted: enough to find the words again. */
const longestQuote = 160;

/** The words of a file that a person who looks at its pages does not see, with the first of them; null where there are none. */
export async function invisibleText(
  bytes: Uint8Array,
  objects: PdfObjects,
  structure: Structure,
  opened: OpenedPdf,
  paper: Paper,
): Promise<Hazard | null> {
  return (
    outOfSight(opened, paper) ??
    (await drawnUnseen(bytes, objects, structure, paper)) ??
    (await replaced(bytes, objects, structure, paper))
  );
}

function outOfSight({ pages }: OpenedPdf, paper: Paper): Hazard | null {
  return firstHazard(
    pages.map((page, i) => ({ page: i, items: unseenItems(page) })),
    paper,
  );
}

/** The file is read a second time, without the words that are seen. Nearly no file is. */
async function drawnUnseen(bytes: Uint8Array, objects: PdfObjects, structure: Structure, paper: Paper): Promise<Hazard | null> {
  const unseen = unseenWords(bytes, objects, structure);
  const rest = unseen === null ? null : await openPdf(unseen.bytes, objects, structure.annotations);
  if (unseen === null || rest === null || typeof rest === 'string') return null;
  return firstHazard(
    unseen.pages.map((page) => ({ page, items: rest.pages[page]?.items ?? [] })),
    paper,
  );
}

/** Words of an earlier revision that no page has any more. */
async function replaced(bytes: Uint8Array, objects: PdfObjects, structure: Structure, paper: Paper): Promise<Hazard | null> {
  const earlier = earlierRevision(bytes, objects, structure);
  if (earlier === null) return null;
  const before = collectObjects(earlier);
  if (floodIn(before) !== null) return null;
  const opened = await openPdf(earlier, before, structureOf(before).annotations);
  if (typeof opened === 'string') return null;
  const now = unspaced(paper.text);
  const lost = opened.pages.flatMap(({ items }) => linesOfPage(items, [])).filter(({ text }) => !now.includes(unspaced(text)));
  return hazardOf(
    lost.map(({ text }) => text),
    null,
  );
}

function firstHazard(
  pages: readonly { readonly page: number; readonly items: readonly TextItem[] }[],
  paper: Paper,
): Hazard | null {
  for (const { page, items } of pages) {
    const lines = linesOfPage(items, []).map(({ text }) => text);
    const passage = paper.passages.find(({ page: number, text }) => number === page + 1 && text.includes(lines[0] ?? ''));
    const start = (passage?.start ?? 0) + (passage?.text.indexOf(lines[0] ?? '') ?? 0);
    const hazard = hazardOf(lines, passage === undefined ? null : placeAt(paper, start, start + (lines[0] ?? '').length));
    if (hazard !== null) return hazard;
  }
  return null;
}

/** Rules, dots and blanks are no words. */
function hazardOf(lines: readonly string[], place: Hazard['place']): Hazard | null {
  const words = neutral(lines.join(' ').replace(/\s+/gu, ' ')).slice(0, longestQuote).trim();
  return /[\p{L}\p{N}]/u.test(words) ? { code: 'invisible-text', detail: words, place } : null;
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, '');
}
