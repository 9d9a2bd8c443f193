import type { Block, SectionProperties } from '../readers/docx/word-document.ts';
import { columnOf, type Desk } from './desk.ts';
import { heightOf } from './heights.ts';
import { stackOf } from './stack.ts';

/** The sheets of one section; lengths in points. */
export interface Sheets {
  readonly section: SectionProperties;
  /** Widths of the columns of text. */
  readonly columns: readonly number[];
  /** Height for the body on a page: its first page of the section and its even pages may carry other headers. */
  room(page: number, first: boolean): number;
}

type Edge = 'default' | 'first' | 'even';

/** Less than this cannot hold a line: a header that fills the sheet leaves the body one line a page. */
const leastRoom = 20;

/** Sheets of all sections; a section without a header of its own has that of the section before it. */
export function sheetsOf(desk: Desk): readonly Sheets[] {
  let headers: SectionProperties['headers'] = {};
  let footers: SectionProperties['footers'] = {};
  return desk.word.sections.map((section) => {
    headers = { ...headers, ...section.headers };
    footers = { ...footers, ...section.footers };
    return sheetOf(desk, section, headers, footers);
  });
}

function sheetOf(
  desk: Desk,
  section: SectionProperties,
  headers: SectionProperties['headers'],
  footers: SectionProperties['footers'],
): Sheets {
  const { margins } = section;
  const width = Math.max(leastRoom, (section.pageWidth - margins.left - margins.right - margins.gutter) / 20);
  const edge = (parts: ReadonlyMap<string, readonly Block[]>, id: string | undefined, from: number, margin: number): number => {
    const blocks = id === undefined ? undefined : parts.get(id);
    // A negative margin is kept whatever the header needs (ISO/IEC 29500-1, 17.6.11).
    if (blocks === undefined || margin < 0) return Math.abs(margin) / 20;
    return Math.max(margin / 20, from / 20 + heightOfEdge(desk, blocks, width));
  };
  const known = new Map<Edge, number>();
  const roomWith = (which: Edge): number => {
    let room = known.get(which);
    if (room === undefined) {
      const top = edge(desk.word.headers, headers[which], margins.header, margins.top);
      const bottom = edge(desk.word.footers, footers[which], margins.footer, margins.bottom);
      room = Math.max(leastRoom, section.pageHeight / 20 - top - bottom);
      known.set(which, room);
    }
    return room;
  };
  return {
    section,
    columns: columnWidths(section, width),
    room: (page, first) =>
      roomWith(
        first && section.titlePage ? 'first' : page % 2 === 0 && desk.word.settings.evenAndOddHeaders ? 'even' : 'default',
      ),
  };
}

/** Sections share headers: each is set once for each width. */
function heightOfEdge(desk: Desk, blocks: readonly Block[], width: number): number {
  const known = desk.edges.get(blocks) ?? new Map<number, number>();
  desk.edges.set(blocks, known);
  let height = known.get(width);
  if (height === undefined) {
    height = heightOf(stackOf(desk, blocks, columnOf(width, null)));
    known.set(width, height);
  }
  return height;
}

function columnWidths({ columns }: SectionProperties, width: number): readonly number[] {
  if (columns.count <= 1) return [width];
  if (columns.widths.length > 0) return columns.widths.map((column) => Math.max(leastRoom, column.width / 20));
  const each = Math.max(leastRoom, (width - ((columns.count - 1) * columns.space) / 20) / columns.count);
  return Array.from({ length: columns.count }, () => each);
}
