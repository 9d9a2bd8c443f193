import { collectObjects } from './objects.ts';
import { openPdf } from './open-pdf.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { structureOf } from './structure.ts';

export interface PageCount {
  /** All pages, blank ones at the end included. */
  readonly pages: number;
  /** Pages at the end that hold neither a picture nor a line of their own. */
  readonly trailingBlankPages: number;
  /** Lines of the last page that is not blank; 0 where it holds pictures only. */
  readonly lastPageLines: number;
}

/** Baselines closer than this, in points, are one line to the eye. */
const sameBaseline = 3;
/** Share of the height of a page, at the top and at the foot, in which running heads stand; papers that repeat a line elsewhere mean it. */
const runningZone = 0.09;

/**
 * Counts the pages of a pdf that a renderer made of another file. A page number or a running head, which stands in the margin of the page
 * beside it with the same words, makes no page; a picture does. Null where the bytes are no pdf that can be read.
 */
export async function countPages(bytes: Uint8Array): Promise<PageCount | null> {
  const objects = collectObjects(bytes);
  const { pictures, annotations } = structureOf(objects);
  const opened = await openPdf(bytes, objects, annotations);
  if (opened === 'encrypted' || opened === 'corrupt' || opened.count === 0) return null;
  const lines = opened.pages.map(({ items }) => linesOfPage(items, []));
  const own = lines.map((page, i) => {
    const running = runningLines(lines[i === 0 ? 1 : i - 1] ?? [], opened.pages[i]?.height ?? 0);
    return countLines(page.filter((line) => !running.some((other) => runsThrough(line, other))));
  });
  // A page beyond those that were read, and one whose pictures nobody could count, is taken to be full.
  const isBlank = (i: number) => i < own.length && own[i] === 0 && pictures?.[i] === 0;
  let content = opened.count;
  while (content > 1 && isBlank(content - 1)) content -= 1;
  return { pages: opened.count, trailingBlankPages: opened.count - content, lastPageLines: own[content - 1] ?? 0 };
}

/** Lines of the neighbour that may be its running heads and feet. */
function runningLines(neighbour: readonly PageLine[], height: number): PageLine[] {
  return neighbour.filter(({ baseline }) => Math.abs(baseline - height / 2) > height * (0.5 - runningZone));
}

/** Lines as the eye counts them: cells of one row share one. */
function countLines(lines: readonly PageLine[]): number {
  const baselines = lines.map(({ baseline }) => baseline).sort((one, other) => one - other);
  return baselines.filter((baseline, i) => i === 0 || baseline - (baselines[i - 1] ?? 0) > sameBaseline).length;
}

function runsThrough(one: PageLine, other: PageLine): boolean {
  return Math.abs(one.baseline - other.baseline) < sameBaseline && unnumbered(one.text) === unnumbered(other.text);
}

function unnumbered(text: string): string {
  return text.replaceAll(/\p{Number}+/gu, '0');
}
