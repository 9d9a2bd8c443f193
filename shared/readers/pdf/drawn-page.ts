import { contentOf, type Operation, operationsOf } from './content-stream.ts';
import { type Area, areaOf, type Path, pathOf } from './drawn-areas.ts';
import { changedState, firstState, type State } from './graphics-state.ts';
import { type Matrix, matrixOf, moved, type Point, times, unmoved } from './matrix.ts';
import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import { numberOf, referenceOf, referencesOf, wordOf } from './operands.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';

/** One operator that shows words: where it stands, where its words begin on the page, and how they are drawn. */
export interface Shown {
  readonly stream: number;
  readonly start: number;
  readonly end: number;
  /** `'` and `"` begin a new line as well. */
  readonly newLine: boolean;
  readonly at: Point;
  /** Rendering mode (ISO 32000-1, table 106). */
  readonly mode: number;
  readonly white: boolean;
  readonly clear: boolean;
  readonly layerOff: boolean;
}

export interface Drawn {
  readonly shown: readonly Shown[];
  readonly areas: readonly Area[];
  /** Streams that were walked through. */
  readonly streams: ReadonlyMap<number, string>;
}

/** More than any page of a paper draws. */
const mostAreas = 2_000;
const mostShown = 5_000;
const deepestForm = 8;
const deepestState = 256;

/** Operators that may still be looked at, over all pages: forms may draw forms. */
export interface Budget {
  operations: number;
}

interface Walk {
  readonly bytes: Uint8Array;
  readonly objects: PdfObjects;
  readonly isOff: (properties: PdfValue | undefined) => boolean;
  readonly shown: Shown[];
  readonly areas: Area[];
  readonly streams: Map<number, string>;
  readonly budget: Budget;
}

/**
 * Walks through the operators of a page without drawing them. The widths of words are not asked: a word that stands behind another counts as standing where
 * the first began. Null where a stream cannot be read here or draws more than any paper.
 * @param isOff whether marked content of these properties lies in a layer that is switched off
 */
export function drawnPage(
  bytes: Uint8Array,
  objects: PdfObjects,
  page: { readonly contents: PdfValue | undefined; readonly resources: PdfValue | undefined },
  isOff: Walk['isOff'],
  budget: Budget,
): Drawn | null {
  const walk: Walk = { bytes, objects, isOff, shown: [], areas: [], streams: new Map(), budget };
  const resources = asDictionary(resolve(page.resources, objects));
  const canvas = canvasOf(walk, resources, firstState, 0, false);
  for (const number of referencesOf(page.contents, objects)) if (!drawStream(canvas, number)) return null;
  return walk;
}

/** What a stream of operators is drawn on. */
interface Canvas {
  readonly walk: Walk;
  readonly resources: PdfDictionary;
  readonly depth: number;
  state: State;
  readonly saved: State[];
  /** Of each open stretch of marked content, whether it lies in a layer that is off. */
  readonly marked: boolean[];
  line: Matrix;
  path: Path;
}

function canvasOf(walk: Walk, resources: PdfDictionary, state: State, depth: number, off: boolean): Canvas {
  return { walk, resources, depth, state, saved: [], marked: off ? [true] : [], line: unmoved, path: pathOf() };
}

function drawStream(canvas: Canvas, number: number): boolean {
  const { walk } = canvas;
  const content = walk.streams.get(number) ?? contentOf(walk.bytes, number, walk.objects);
  if (content === null) return false;
  walk.streams.set(number, content);
  for (const operation of operationsOf(content)) {
    walk.budget.operations -= 1;
    if (walk.budget.operations < 0 || walk.areas.length > mostAreas || walk.shown.length > mostShown) return false;
    if (!draw(canvas, operation, number)) return false;
  }
  return true;
}

/** False where a form cannot be read. */
function draw(canvas: Canvas, operation: Operation, stream: number): boolean {
  const { operator, operands } = operation;
  if (operator === 'Do') return drawObject(canvas, operands[0]);
  if (showing.has(operator)) show(canvas, operation, stream);
  else if (!setState(canvas, operator, operands) && !place(canvas, operator, operands)) paint(canvas, operator, operands);
  return true;
}

const showing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

function show(canvas: Canvas, { operator, operands, start, end }: Operation, stream: number): void {
  const { state, walk } = canvas;
  const newLine = operator === "'" || operator === '"';
  if (newLine) canvas.line = times([1, 0, 0, 1, 0, -state.leading], canvas.line);
  if (operands.flat().every(isBlank)) return;
  const at = moved([0, 0], times(canvas.line, state.ctm));
  const { mode, white, clear } = state;
  walk.shown.push({ stream, start, end, newLine, at, mode, white, clear, layerOff: isHidden(canvas) });
}

function isBlank(value: PdfValue): boolean {
  return value === null || typeof value !== 'object' || !('string' in value) || /^[\0 ]*$/.test(value.string);
}

function isHidden({ marked }: Canvas): boolean {
  return marked.includes(true);
}

/** Operators of the graphics state and of marked content. */
function setState(canvas: Canvas, operator: string, operands: readonly PdfValue[]): boolean {
  const { state, walk, resources } = canvas;
  const [first, second] = operands;
  if (operator === 'q') {
    if (canvas.saved.length < deepestState) canvas.saved.push(state);
  } else if (operator === 'Q') canvas.state = canvas.saved.pop() ?? state;
  else if (operator === 'BMC') canvas.marked.push(false);
  else if (operator === 'BDC') canvas.marked.push(wordOf(first) === 'OC' && walk.isOff(propertiesOf(canvas, second)));
  else if (operator === 'EMC') canvas.marked.pop();
  else {
    const changed = changedState(state, operator, operands, resources, walk.objects);
    if (changed === null) return false;
    canvas.state = changed;
  }
  return true;
}

/** Operators that say where words begin. */
function place(canvas: Canvas, operator: string, operands: readonly PdfValue[]): boolean {
  const [x, y] = operands.map(numberOf);
  const go = (right: number, up: number): unknown => (canvas.line = times([1, 0, 0, 1, right, up], canvas.line));
  if (operator === 'BT') canvas.line = unmoved;
  else if (operator === 'Tm') canvas.line = matrixOf(operands);
  else if (operator === 'Td') go(x ?? 0, y ?? 0);
  else if (operator === 'TD') {
    canvas.state = { ...canvas.state, leading: -(y ?? 0) };
    go(x ?? 0, y ?? 0);
  } else if (operator === 'T*') go(0, -canvas.state.leading);
  else return false;
  return true;
}

function paint(canvas: Canvas, operator: string, operands: readonly PdfValue[]): void {
  const { path, state, walk } = canvas;
  if (operator === 'ID') addPicture(canvas, inlineSize(operands));
  else if (operator === 'sh') walk.areas.push(areaOf(pathOf(), 'all'));
  else if (path.add(operator, operands.map(numberOf), state.ctm)) return;
  else if (closing.has(operator)) {
    if (filling.has(operator) && !state.white && !state.clear && !isHidden(canvas)) walk.areas.push(areaOf(path, 'fill'));
    canvas.path = pathOf();
  }
}

const filling: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const closing: ReadonlySet<string> = new Set([...filling, 'S', 's', 'n']);

function drawObject(canvas: Canvas, name: PdfValue | undefined): boolean {
  const { walk, resources, state, depth } = canvas;
  const drawn = asDictionary(resolve(resources.get('XObject'), walk.objects)).get(wordOf(name));
  const object = asDictionary(resolve(drawn, walk.objects));
  const number = referenceOf(drawn);
  const off = isHidden(canvas) || walk.isOff(object.get('OC'));
  if (nameIn(object, 'Subtype') === 'Image' && !off)
    addPicture(canvas, [sizeOf(canvas, object, 'Width'), sizeOf(canvas, object, 'Height')]);
  if (nameIn(object, 'Subtype') !== 'Form' || number === null) return true;
  if (depth >= deepestForm) return false;
  const matrix = resolve(object.get('Matrix'), walk.objects);
  const ctm = Array.isArray(matrix) ? times(matrixOf(matrix), state.ctm) : state.ctm;
  const own = object.has('Resources') ? asDictionary(resolve(object.get('Resources'), walk.objects)) : resources;
  return drawStream(canvasOf(walk, own, { ...state, ctm }, depth + 1, off), number);
}

function addPicture(canvas: Canvas, [width, height]: readonly [number, number]): void {
  const path = pathOf();
  path.add('re', [0, 0, 1, 1], canvas.state.ctm);
  canvas.walk.areas.push({ ...areaOf(path, 'picture'), pixels: width * height });
}

function inlineSize(operands: readonly PdfValue[]): readonly [number, number] {
  const under = (...keys: readonly string[]): number =>
    numberOf(operands[operands.findIndex((key) => keys.includes(wordOf(key))) + 1]);
  return [under('W', 'Width'), under('H', 'Height')];
}

function sizeOf({ walk }: Canvas, object: PdfDictionary, key: string): number {
  return numberOf(resolve(object.get(key), walk.objects));
}

function propertiesOf(canvas: Canvas, value: PdfValue | undefined): PdfValue | undefined {
  const { resources, walk } = canvas;
  return asDictionary(resolve(resources.get('Properties'), walk.objects)).get(wordOf(value)) ?? value;
}
