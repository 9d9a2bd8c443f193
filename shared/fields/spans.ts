import { foldedText } from '../languages/fold.ts';
import { colonAtEnd, inOneFlow, isRuler, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { endOfParagraph, endOfReferences, endOfValue } from './open-end.ts';
import type { Piece } from './printed.ts';

/** The lines of one paper with the places where a value must stop. */
export interface MarkedPaper {
  readonly lines: readonly Line[];
  /** Labels in force, in order: what a value ends at. */
  readonly marks: readonly Mark[];
  readonly pdf: boolean;
}

/** Continuation lines of a field of one line (a title, a source): more than these are prose. */
const mostContinuations = 5;

/** The words beside a label: on its line up to the next label, else in the next cell, else on the next line or in the cell below. */
export function shortSpan(paper: MarkedPaper, mark: Mark, mayContinue: boolean): Piece[] {
  const inline = inlinePiece(paper, mark);
  if (inline !== null)
    return [inline, ...(mayContinue ? continuations(paper, mark.lastLine + 1, paper.lines[mark.lastLine]) : [])];
  const next = nextLine(paper, mark);
  if (next === undefined) return [];
  return [whole(next), ...(mayContinue || next.passage.cell !== null ? continuations(paper, next.index + 1, next) : [])];
}

/** The text under a heading: to the next label, ruler, or end of the cell or box; where nothing ends it, to the end of its first paragraph. */
export function longSpan(paper: MarkedPaper, mark: Mark): Piece[] {
  const inline = inlinePiece(paper, mark);
  const anchor = inline === null ? nextLine(paper, mark) : paper.lines[mark.lastLine];
  if (anchor === undefined) return [];
  const pieces: Piece[] = inline === null ? [] : [inline];
  let bounded = anchor.passage.cell !== null || anchor.passage.part === 'textbox';
  for (let index = inline === null ? anchor.index : anchor.index + 1; ; index += 1) {
    const line = paper.lines[index];
    if (line === undefined || !inOneFlow(line, anchor)) break;
    if (stops(paper, line)) {
      bounded = true;
      break;
    }
    pieces.push(lineUpToMark(paper, line));
  }
  const boxed = anchor.passage.cell !== null || anchor.passage.part === 'textbox';
  if (mark.key === 'references' && !boxed) return endOfReferences(pieces, paper.pdf);
  if (mark.key === 'proposedWayForward') return boxed ? pieces : beforeAnnex(pieces);
  return bounded || mark.key === 'commentsOn' ? pieces : endOfParagraph(pieces, paper.pdf);
}

function stops(paper: MarkedPaper, line: Line): boolean {
  return isRuler(line) || paper.marks.some((mark) => mark.line === line.index && isFirst(mark, line));
}

function isFirst(mark: Mark, line: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(line.text.slice(0, mark.start - line.start));
}

function inlinePiece(paper: MarkedPaper, mark: Mark): Piece | null {
  const line = paper.lines[mark.lastLine];
  if (line === undefined) return null;
  const start = mark.end - line.start;
  const next = paper.marks.find((other) => other !== mark && other.line === line.index && other.start >= mark.end);
  const colon = line.text.charAt(start - 1) === ':' ? -1 : colonAtEnd(line, line.text.slice(start));
  const lineEnd = colon >= 0 ? start + colon : line.text.length;
  const end = next === undefined ? lineEnd : next.start - line.start;
  return valued(line.text.slice(start, end)) ? { line, start, end } : null;
}

/** A dash between label and value is no value; a ruler of underscores is one: the empty field of the form. */
function valued(text: string): boolean {
  return /[\p{L}\p{N}#_…]|\.{2}/u.test(text);
}

function lineUpToMark(paper: MarkedPaper, line: Line): Piece {
  const next = paper.marks.find((other) => other.line === line.index);
  return { line, start: 0, end: next === undefined ? line.text.length : next.start - line.start };
}

function whole(line: Line): Piece {
  return { line, start: 0, end: line.text.length };
}

/** Where a value stands that is not on its label's line; undefined where a label or nothing follows. */
export function nextLine(paper: MarkedPaper, mark: Mark): Line | undefined {
  const label = paper.lines[mark.lastLine];
  const next = paper.lines[mark.lastLine + 1];
  if (label === undefined || next === undefined) return undefined;
  if (inOneFlow(label, next)) return stops(paper, next) ? undefined : next;
  const cell = label.passage.cell;
  if (cell === null) return next.passage.cell !== null && !stops(paper, next) ? next : undefined;
  const right = paper.lines.find(({ passage }) => isAt(passage.cell, cell.table, cell.row, cell.column + 1));
  if (right !== undefined && !stops(paper, right)) return right;
  if (!rowOfLabels(paper, cell.table, cell.row)) return undefined;
  const below = paper.lines.find(({ passage }) => isAt(passage.cell, cell.table, cell.row + 1, cell.column));
  return below !== undefined && !stops(paper, below) ? below : undefined;
}

function isAt(cell: Line['passage']['cell'], table: number, row: number, column: number): boolean {
  return cell !== null && cell.table === table && cell.row === row && cell.column === column;
}

/** The cell below answers a label only where its whole row is labels. */
function rowOfLabels(paper: MarkedPaper, table: number, row: number): boolean {
  const inRow = paper.lines.filter(({ passage }) => passage.cell?.table === table && passage.cell.row === row);
  return inRow.every((line) => paper.marks.some((mark) => mark.line <= line.index && mark.lastLine >= line.index && mark.alone));
}

function continuations(paper: MarkedPaper, from: number, anchor: Line | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let index = from; pieces.length <= mostContinuations; index += 1) {
    const line = paper.lines[index];
    if (line !== undefined && anchor !== undefined && stops(paper, line)) return pieces;
    if (line === undefined || anchor === undefined || !inOneFlow(line, anchor)) return brokenByMargin(paper, anchor, pieces);
    // Outside tables only a line of a pdf goes on; a paragraph ends where it ends.
    if (line.passage.cell === null && line.passage !== anchor.passage && !paper.pdf) return pieces;
    pieces.push(lineUpToMark(paper, line));
  }
  return brokenByMargin(paper, anchor, pieces);
}

/** Where no label ends a value in a pdf, the body follows it: it goes on only over lines that the margin broke. */
function brokenByMargin(paper: MarkedPaper, anchor: Line | undefined, pieces: readonly Piece[]): Piece[] {
  if (anchor === undefined || !paper.pdf || anchor.passage.cell !== null)
    return pieces.length > mostContinuations ? [] : [...pieces];
  return endOfValue(anchor, pieces);
}

const annexWords = [
  'Annex',
  'Appendix',
  'Annexe',
  'Anexo',
  'Apéndice',
  'Приложение',
  'Дополнение',
  'الملحق',
  'المرفق',
  'ملحق',
  '附件',
  '附录',
].map(foldedText);
const annexHeading = new RegExp(`^(?:${annexWords.join('|')})(?:\\s*[\\dA-Za-z一二三]{1,2})?\\s*(?:[:.–-]|$)`, 'u');

/** On the form of 2020 the way forward comes last: an annex, or the sending instructions, end it. */
function beforeAnnex(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex(({ line }, i) => i > 0 && (isAnnex(line) || line.text.includes('contributions@itu')));
  return pieces.slice(0, end < 0 ? pieces.length : end);
}

function isAnnex(line: Line): boolean {
  return line.text.length <= 120 && annexHeading.test(foldedText(line.text));
}
