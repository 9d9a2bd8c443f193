import type { Drawing, NumberingLevel, Paragraph, ParagraphProperties, RunProperties } from '../readers/docx/word-document.ts';
import type { Column, Desk } from './desk.ts';
import { heightOf } from './heights.ts';
import type { RunLettering } from './lettering.ts';
import { noteLikeness } from './likeness.ts';
import { breakLines, type Line, type Measures } from './lines.ts';
import { type Piece, type Pieces, piecesOf } from './pieces.ts';

/** A paragraph set in its column; lengths in points. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly style: string;
  /** No space between paragraphs of the same style. */
  readonly contextual: boolean;
  /** Never where a hard break parts it from the next. */
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
  readonly pageBreakBefore: boolean;
}

const emuPerPoint = 12_700;
/** Characters that are laid out, some 600 pages: what is longer is over any limit, and must not cost memory. */
const mostCharacters = 2_000_000;
/** `w:beforeAutospacing`: Word leaves what a browser leaves, 14 points. */
const automaticSpace = 14;
/** Blank beside a floating picture, where the file's own distance is not read. */
const besideFloat = 9;
/** A picture that leaves less than this share of the column beside it leaves no room for text. */
const leastBeside = 0.25;

export function paragraphBlock(desk: Desk, paragraph: Paragraph, column: Column): ParagraphBlock {
  const properties = desk.chain.paragraph(paragraph.properties, column.tableStyle);
  const lines = count(desk, paragraph) ? linesOf(desk, paragraph, properties, column) : [];
  return {
    kind: 'paragraph',
    lines,
    height: heightOf(lines),
    before: properties.beforeAuto === true ? automaticSpace : (properties.before ?? 0) / 20,
    after: properties.afterAuto === true ? automaticSpace : (properties.after ?? 0) / 20,
    style: properties.style ?? '',
    contextual: properties.contextualSpacing === true,
    keepNext: properties.keepNext === true && lines.every(({ breakAfter }) => breakAfter === null),
    keepLines: properties.keepLines === true,
    widowControl: properties.widowControl !== false,
    pageBreakBefore: properties.pageBreakBefore === true,
  };
}

/** False where the document is too long to go on. */
function count(desk: Desk, { inlines }: Paragraph): boolean {
  for (const inline of inlines) if (inline.type === 'text' || inline.type === 'deleted') desk.characters += inline.text.length;
  if (desk.characters <= mostCharacters) return true;
  desk.doubts.raise('the document is too long to be laid out whole', 0.5);
  return false;
}

function linesOf(desk: Desk, paragraph: Paragraph, properties: ParagraphProperties, column: Column): readonly Line[] {
  const known = new Map<RunProperties, RunLettering>();
  const letteringFor = (direct: RunProperties): RunLettering => {
    const lettering = known.get(direct) ?? desk.lettering(desk.chain.run(direct, properties, column.tableStyle));
    known.set(direct, lettering);
    return lettering;
  };
  if (properties.floating === true) {
    desk.doubts.raise('a framed paragraph is not laid out', 0.1);
    return [];
  }
  noteLikeness(desk, paragraph, letteringFor);
  const pieces = piecesOf(paragraph.inlines, letteringFor, (drawing) => pushes(desk, drawing, column));
  const mark = letteringFor(paragraph.mark);
  if (mark.hidden && pieces.pieces.length === 0) return [];
  const measures = measuresOf(desk, properties, column, mark);
  return breakLines(withLabel(desk, pieces, properties, letteringFor), measures);
}

function measuresOf(desk: Desk, properties: ParagraphProperties, column: Column, mark: RunLettering): Measures {
  const start = (properties.indentStart ?? 0) / 20;
  const { float } = column;
  const borders = properties.borders === true ? 1 : 0;
  return {
    width: () => column.width - (float.left > 0 ? float.width : 0),
    used: (height) => {
      float.left -= height;
    },
    first: start + ((properties.firstLine ?? 0) - (properties.hanging ?? 0)) / 20,
    rest: start,
    end: (properties.indentEnd ?? 0) / 20,
    tabs: properties.tabs ?? [],
    defaultTab: desk.word.settings.defaultTab / 20,
    height: (ascent, descent, picture) => lineHeight(properties, column, ascent, descent, picture) + borders,
    mark: mark.latin,
  };
}

/** Line rules of ISO/IEC 29500-1, 17.3.1.33, and the document grid of 17.6.5. */
function lineHeight(properties: ParagraphProperties, { grid }: Column, ascent: number, descent: number, picture: number): number {
  const natural = ascent + descent;
  const line = properties.line ?? 240;
  if (properties.lineRule === 'exact') return line / 20;
  const withPicture = picture > 0 ? picture + descent : 0;
  const pitch = grid !== null && grid.type !== 'default' && properties.snapToGrid !== false ? grid.linePitch / 20 : 0;
  const snapped = pitch > 0 ? Math.ceil(natural / pitch - 0.01) * pitch : natural;
  if (properties.lineRule === 'atLeast') return Math.max(snapped, withPicture, line / 20);
  return Math.max((snapped * line) / 240, withPicture);
}

/** The number or bullet, which stands before the text like a word and a tab. */
function withLabel(
  desk: Desk,
  pieces: Pieces,
  properties: ParagraphProperties,
  letteringFor: (direct: RunProperties) => RunLettering,
): Pieces {
  const level = desk.chain.level(properties);
  if (level === null || level.format === 'none' || level.text === '' || pieces.pieces.length === 0) return pieces;
  const { pieces: label } = piecesOf([labelRun(level)], letteringFor);
  const tab: Piece = { kind: 'tab', ascent: 0, descent: 0, at: 0 };
  const blank = label.map((piece) => (piece.kind === 'word' ? { ...piece, at: 0 } : piece));
  return { pieces: [...blank, tab, ...pieces.pieces], text: pieces.text };
}

/** Two digits are the common case; a bullet keeps its own width. */
function labelRun(level: NumberingLevel) {
  const text = level.format === 'bullet' ? '•' : level.text.replace(/%\d/g, '10');
  return { type: 'text' as const, text, properties: level.run, link: null, control: null, inserted: false };
}

/** The height by which a floating picture pushes the text down; one that leaves room narrows the lines beside it instead. */
function pushes(desk: Desk, drawing: Drawing, column: Column): number {
  if (drawing.wrap === 'none') return 0;
  const height = drawing.height / emuPerPoint;
  const width = drawing.width / emuPerPoint + 2 * besideFloat;
  if (pinnedToSheet(drawing)) desk.doubts.raise('a floating picture or text box is pinned to the sheet', 0.15);
  else desk.doubts.raise('text flows round a floating picture or text box', 0.1);
  if (drawing.wrap === 'topAndBottom' || column.width - width < leastBeside * column.width) return height;
  column.float.width = Math.max(column.float.left > 0 ? column.float.width : 0, width);
  column.float.left = Math.max(column.float.left, height);
  return 0;
}

function pinnedToSheet({ anchor }: Drawing): boolean {
  return anchor !== null && /page|margin/i.test(anchor.vertical.from);
}
