import { readsAsSource } from '../languages/states/find-source.ts';
import type { FieldKey } from '../model/field-key.ts';
import type { Language } from '../model/language.ts';
import { findAuthor } from './author.ts';
import { findDate, isDate } from './find-date.ts';
import { inOneFlow, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { type Piece, printed } from './printed.ts';
import { longSpan, type MarkedPaper, nextLine, shortSpan } from './spans.ts';

/** Where a value stands, before it is read. */
export interface Span {
  readonly pieces: readonly Piece[];
  readonly confidence: number;
  /** The label word stands where the value should. */
  readonly placeholder: boolean;
}

export interface Spans {
  readonly values: ReadonlyMap<FieldKey, Span>;
  /** Where each field begins: its label, or its value where it has none. Offsets count in `Paper.text`. */
  readonly starts: ReadonlyMap<FieldKey, number>;
  readonly labels: readonly { readonly languages: readonly Language[] }[];
}

/** How sure a reading is by where its value stood. */
const confidence = { beside: 1, control: 0.95, below: 0.95, recognised: 0.9, unlabelledDate: 0.95, byOrder: 0.5 } as const;

const longFields: ReadonlySet<string> = new Set(['summary', 'actionRequired', 'references', 'proposedWayForward']);

/** Finds the words of every field but the document number, whose span is already among the marks. */
export function spansOf(
  paper: MarkedPaper,
  controls: ReadonlyMap<FieldKey, readonly Line[]>,
  keys: ReadonlySet<FieldKey>,
): Spans {
  const values = new Map<FieldKey, Span>();
  const starts = new Map<FieldKey, number>();
  const labels: Mark[] = [];
  for (const mark of paper.marks) {
    const span = mark.key === 'fixed' ? null : byLabel(paper, mark);
    if (mark.key === 'fixed' || span === null) continue;
    labels.push(mark);
    if (mark.key === 'documentNumber') continue;
    starts.set(mark.key, mark.start);
    if (span.pieces.length > 0) values.set(mark.key, span);
  }
  for (const [key, lines] of controls) {
    if (!keys.has(key) || key === 'documentNumber' || values.has(key)) continue;
    values.set(key, { pieces: lines.map(whole), confidence: confidence.control, placeholder: false });
    starts.set(key, starts.get(key) ?? lines[0]?.start ?? 0);
  }
  for (const [key, span] of unlabelled(paper, values, starts, keys)) {
    const [first] = span.pieces;
    values.set(key, span);
    if (first !== undefined) starts.set(key, first.line.start + first.start);
  }
  return { values, starts, labels };
}

const nowhere: Span = { pieces: [], confidence: 0, placeholder: false };

/** The value under a label; null where the words turn out to be no label. */
function byLabel(paper: MarkedPaper, mark: Mark): Span | null {
  if (mark.key === 'documentNumber') return nowhere;
  if (mark.key === 'commentsOn') return symbolSpan(paper, mark);
  if (longFields.has(mark.key)) return spanOf(longSpan(paper, mark), mark);
  if (mark.alone && !mark.colon && (mark.key === 'source' || mark.key === 'title')) return overwrittenSpan(paper, mark);
  const span = spanOf(
    shortSpan(paper, mark, mark.key !== 'originalLanguage' && (mark.key !== 'agendaItem' || !mark.editions.includes('C21'))),
    mark,
  );
  return mark.key === 'date' && !isDate(printed(span.pieces, paper.pdf)) ? null : span;
}

function spanOf(pieces: readonly Piece[], mark: Mark): Span {
  const beside = longFields.has(mark.key) || pieces[0]?.line.index === mark.lastLine;
  return { pieces, confidence: beside ? confidence.beside : confidence.below, placeholder: false };
}

function symbolSpan(paper: MarkedPaper, mark: Mark): Span {
  const { symbol } = mark;
  const line = symbol === null ? undefined : paper.lines.findLast(({ start }) => start <= symbol.start);
  if (symbol === null || line === undefined) return nowhere;
  return spanOf([{ line, start: symbol.start - line.start, end: symbol.end - line.start }], mark);
}

/** "Source" or "Title" alone: the form's word left in place, unless the value stands beneath it or in the next cell. */
function overwrittenSpan(paper: MarkedPaper, mark: Mark): Span {
  const label = paper.lines[mark.lastLine];
  const next = nextLine(paper, mark);
  if (label === undefined) return nowhere;
  if (next !== undefined && answers(paper, mark, label, next)) return spanOf(shortSpan(paper, mark, true), mark);
  return {
    pieces: [{ line: label, start: mark.start - label.start, end: mark.end - label.start }],
    confidence: 1,
    placeholder: true,
  };
}

function answers(paper: MarkedPaper, mark: Mark, label: Line, next: Line): boolean {
  const [left, right] = [label.passage.cell, next.passage.cell];
  if (left !== null && right !== null && left.table === right.table && left.row === right.row && left.column !== right.column)
    return true;
  // Label and value one above the other in a cell of their own.
  if (left !== null && inOneFlow(label, next) && !label.passage.centred) return true;
  if (mark.key === 'source') return readsAsSource(next.text);
  const source = paper.marks.find(({ key }) => key === 'source');
  const named = source === undefined ? undefined : nextLine(paper, source);
  return (label.passage.centred && next.passage.centred) || (named !== undefined && readsAsSource(named.text));
}

/** What the form of 2021 prints without labels. */
function unlabelled(
  paper: MarkedPaper,
  values: ReadonlyMap<FieldKey, Span>,
  starts: ReadonlyMap<FieldKey, number>,
  keys: ReadonlySet<FieldKey>,
): [FieldKey, Span][] {
  const found: [FieldKey, Span][] = [];
  const claimed = claimedLines(paper, values);
  if (keys.has('date') && !values.has('date')) {
    const piece = findDate(paper.lines, paper.marks, claimed.texts);
    if (piece) found.push(['date', { pieces: [piece], confidence: confidence.unlabelledDate, placeholder: false }]);
  }
  if (!keys.has('summary')) return found;
  const missing = (key: FieldKey) => !starts.has(key) && !values.has(key);
  const author = findAuthor(paper.lines, paper.marks, claimed.all, { source: missing('source'), title: missing('title') });
  const sure = author.recognised || !missing('source') ? confidence.recognised : confidence.byOrder;
  if (author.source.length > 0)
    found.push(['source', { pieces: author.source.map(whole), confidence: sure, placeholder: false }]);
  if (author.title.length > 0) found.push(['title', { pieces: author.title.map(whole), confidence: sure, placeholder: false }]);
  return found;
}

/** Lines of labels and values, and among them those of the long texts, in which no header field is sought. */
function claimedLines(paper: MarkedPaper, values: ReadonlyMap<FieldKey, Span>): { all: Set<number>; texts: Set<number> } {
  const all = new Set<number>();
  const texts = new Set<number>();
  for (const { line, lastLine } of paper.marks) for (let index = line; index <= lastLine; index += 1) all.add(index);
  for (const [key, { pieces }] of values) {
    for (const { line } of pieces) {
      all.add(line.index);
      if (longFields.has(key)) texts.add(line.index);
    }
  }
  return { all, texts };
}

function whole(line: Line): Piece {
  return { line, start: 0, end: line.text.length };
}
