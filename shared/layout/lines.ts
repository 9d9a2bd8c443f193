import type { ParagraphProperties } from '../readers/docx/word-document.ts';
import type { Piece, Pieces, Word } from './pieces.ts';

/** One line of a paragraph; measures in points. */
export interface Line {
  readonly height: number;
  /** The text of its paragraph, and where the line begins in it. */
  readonly text: string;
  readonly start: number;
  /** Something is printed on it. */
  readonly ink: boolean;
  /** Words are printed on it. */
  readonly words: boolean;
  readonly breakAfter: 'page' | 'column' | null;
  /** Nothing stands on it but the break that ends it: it needs no room. */
  readonly bareBreak: boolean;
  /** Notes referred to: `footnote 3`. */
  readonly notes: readonly string[];
}

/** The measure in which a paragraph is set. */
export interface Measures {
  /** Width between the margins, a floating picture beside the line taken off. Called at the start of each line. */
  width(): number;
  /** Told of each finished line. */
  used(height: number): void;
  /** From the margin to the text, on the first line and on the others; and from the text to the far margin. */
  readonly first: number;
  readonly rest: number;
  readonly end: number;
  readonly tabs: NonNullable<ParagraphProperties['tabs']>;
  readonly defaultTab: number;
  /** Height of a line from what stands on it. */
  height(ascent: number, descent: number, picture: number): number;
  /** Ascent and descent of an empty line. */
  readonly mark: { readonly ascent: number; readonly descent: number };
}

/** Narrower than this, nothing can be set: a nested or absurd indent must not make a line a letter. */
const narrowest = 18;
/** Rounding differences that must not push a word to the next line (a twentieth of a point is Word's own unit). */
const tolerance = 0.05;
/** The raised number of a note, against the descent of the line: about a third of an em. */
const noteMark = 1.2;

/** Breaks a paragraph greedily, as Word does. There is always at least one line. */
export function breakLines(paragraph: Pieces, measures: Measures): readonly Line[] {
  const setting: Setting = { ...paragraph, measures, lines: [], line: blankLine(measures, true, 0) };
  paragraph.pieces.forEach((piece, index) => {
    setPiece(setting, piece, index);
  });
  const { lines, line } = setting;
  // Since Word 2007 a paragraph mark stays on the page of the break that it follows.
  if (!(line.empty && lines.at(-1)?.breakAfter != null)) finish(setting, null, 0);
  return lines;
}

/** A paragraph while it is set. */
interface Setting extends Pieces {
  readonly measures: Measures;
  readonly lines: Line[];
  line: OpenLine;
}

function setPiece(setting: Setting, piece: Piece, index: number): void {
  switch (piece.kind) {
    case 'word':
      setWord(setting, piece);
      break;
    case 'object':
      finishUnlessFits(setting, piece);
      setting.line.x += piece.width;
      setting.line.picture = Math.max(setting.line.picture, piece.height);
      setting.line.empty = false;
      setting.line.ink = setting.line.ink || piece.height > 0;
      break;
    case 'float':
      setting.line.above += piece.height;
      setting.line.empty = false;
      setting.line.ink = true;
      break;
    case 'note':
      setting.line.notes.push(piece.id);
      setting.line.empty = false;
      setting.line.x += setting.line.descent * noteMark;
      break;
    case 'tab':
      setTab(setting, piece, index);
      break;
    default:
      setting.line.bare = setting.line.empty;
      raise(setting.line, piece);
      // Of the breaks only that of a line is a character of the text.
      finish(setting, piece.kind === 'line' ? null : piece.kind, piece.kind === 'line' ? piece.at + 1 : piece.at);
  }
}

function finish(setting: Setting, breakAfter: Line['breakAfter'], nextStart: number): void {
  setting.lines.push(closed(setting.line, setting.text, breakAfter, setting.measures));
  setting.line = blankLine(setting.measures, false, nextStart);
}

function finishUnlessFits(setting: Setting, { width, at }: { readonly width: number; readonly at: number }): void {
  const { x, limit, ink } = setting.line;
  if (x + width > limit + tolerance && ink) finish(setting, null, at);
}

/** A word wider than the measure is broken wherever the line ends. */
function setWord(setting: Setting, word: Word): void {
  finishUnlessFits(setting, word);
  let width = word.width;
  while (setting.line.x + width > setting.line.limit + tolerance) {
    const room = setting.line.limit - setting.line.x;
    width -= room;
    addWord(setting.line, word, room);
    finish(setting, null, word.at);
  }
  addWord(setting.line, word, width);
}

function setTab(setting: Setting, piece: Piece & { readonly kind: 'tab' }, index: number): void {
  const { line, pieces, measures } = setting;
  const target = tabTarget(line.x, pieces, index, measures, line.limit);
  if (target > line.limit + tolerance && line.ink) finish(setting, null, piece.at + 1);
  else line.x = Math.min(target, line.limit);
  raise(setting.line, piece);
}

interface OpenLine {
  x: number;
  readonly limit: number;
  readonly start: number;
  ascent: number;
  descent: number;
  picture: number;
  /** Height of floating pictures above the line. */
  above: number;
  ink: boolean;
  words: boolean;
  empty: boolean;
  /** It was empty before the break that ends it. */
  bare: boolean;
  readonly notes: string[];
}

function blankLine(measures: Measures, first: boolean, start: number): OpenLine {
  const x = first ? measures.first : measures.rest;
  const limit = Math.max(measures.width() - measures.end, x + narrowest);
  const nothing = { ascent: 0, descent: 0, picture: 0, above: 0, ink: false, words: false, empty: true, bare: false };
  return { ...nothing, x, limit, start, notes: [] };
}

function closed(line: OpenLine, text: string, breakAfter: Line['breakAfter'], measures: Measures): Line {
  const bare = line.ascent === 0 && line.descent === 0;
  const { ascent, descent } = bare ? measures.mark : line;
  const height = line.above + measures.height(ascent, descent, line.picture);
  measures.used(height - line.above);
  const { start, ink, words, notes } = line;
  return { height, text, start, ink, words, breakAfter, bareBreak: breakAfter !== null && line.bare, notes };
}

function raise(line: OpenLine, { ascent, descent }: { readonly ascent: number; readonly descent: number }): void {
  line.empty = false;
  if (ascent > line.ascent) line.ascent = ascent;
  if (descent > line.descent) line.descent = descent;
}

function addWord(line: OpenLine, word: Word, width: number): void {
  raise(line, word);
  line.ink = line.ink || word.ink;
  line.words = line.words || word.ink;
  line.x += width + word.space;
}

/** Where a tab leads: to the next stop of the paragraph, to its hanging indent, or to the next default stop. */
function tabTarget(x: number, pieces: readonly Piece[], index: number, measures: Measures, limit: number): number {
  const stop = measures.tabs.find(({ position, kind }) => kind !== 'bar' && position / 20 > x + tolerance);
  if (measures.rest > x + tolerance && (stop === undefined || stop.position / 20 > measures.rest)) return measures.rest;
  if (stop === undefined) return (Math.floor((x + tolerance) / measures.defaultTab) + 1) * measures.defaultTab;
  const position = stop.position / 20;
  if (stop.kind === 'left' || stop.kind === 'start' || stop.kind === 'num') return position;
  // Text hangs to the left of a right, centred or decimal stop, as far as there is room.
  const hanging = widthToNextStop(pieces, index + 1);
  return Math.max(x, Math.min(position, limit) - (stop.kind === 'center' ? hanging / 2 : hanging));
}

function widthToNextStop(pieces: readonly Piece[], from: number): number {
  let width = 0;
  let space = 0;
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind !== 'word' && piece.kind !== 'object') break;
    width += space + piece.width;
    space = piece.kind === 'word' ? piece.space : 0;
  }
  return width;
}
