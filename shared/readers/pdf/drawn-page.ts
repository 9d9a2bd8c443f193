import { contentOf, type Operation, operationsOf } from './content-stream.ts';
import { type Area, areaOf, type Path, pathOf } from './drawn-areas.ts';
import { type Matrix, matrixOf, moved, type Point, times, unmoved } from './matrix.ts';
import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';
import { type ColourSpace, isWhite, spaceOf } from './white.ts';

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
  /** How many areas were drawn before. */
  readonly after: number;
}

export interface Drawn {
  readonly shown: readonly Shown[];
  readonly areas: readonly Area[];
  /** Streams that were walked through. */
  readonly streams: ReadonlyMap<number, string>;
}

/** More than any page of a paper draws. */
const mostOperations = 200_000;
const mostAreas = 4_000;
const deepestForm = 8;
const deepestState = 256;
/** Less than this share of the colour is not seen. */
const leastColour = 0.05;

interface State {
  readonly ctm: Matrix;
  readonly mode: number;
  readonly white: boolean;
  readonly clear: boolean;
  readonly space: ColourSpace;
  readonly leading: number;
}

interface Walk {
  readonly bytes: Uint8Array;
  readonly objects: PdfObjects;
  readonly isOff: (properties: PdfValue | undefined) => boolean;
  readonly shown: Shown[];
  readonly areas: Area[];
  readonly streams: Map<number, string>;
  left: number;
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
): Drawn | null {
  const walk: Walk = { bytes, objects, isOff, shown: [], areas: [], streams: new Map(), left: mostOperations };
  const resources = asDictionary(resolve(page.resources, objects));
  const canvas = canvasOf(walk, resources, { ...blank, ctm: unmoved }, 0, false);
  for (const number of streamsOf(page.contents, objects)) if (!drawStream(canvas, number)) return null;
  return walk;
}

const blank: Omit<State, 'ctm'> = { mode: 0, white: false, clear: false, space: 'light', leading: 0 };

/** The numbers of the objects behind `Contents`: one stream or a list of them. */
export function streamsOf(contents: PdfValue | undefined, objects: PdfObjects): readonly number[] {
  if (contents === null || typeof contents !== 'object') return [];
  if (Array.isArray(contents)) return (contents as readonly PdfValue[]).flatMap((one) => referenceOf(one));
  const [number] = referenceOf(contents);
  if (number === undefined) return [];
  const behind = objects.byNumber.get(number);
  return Array.isArray(behind) ? (behind as readonly PdfValue[]).flatMap((one) => referenceOf(one)) : [number];
}

function referenceOf(value: PdfValue | undefined): readonly number[] {
  return value !== null && typeof value === 'object' && 'reference' in value ? [value.reference] : [];
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
    walk.left -= 1;
    if (walk.left < 0 || walk.areas.length > mostAreas) return false;
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

function show(canvas: Canvas, { operator, start, end }: Operation, stream: number): void {
  const { state, walk } = canvas;
  const newLine = operator === "'" || operator === '"';
  if (newLine) canvas.line = times([1, 0, 0, 1, 0, -state.leading], canvas.line);
  const at = moved([0, 0], times(canvas.line, state.ctm));
  const { mode, white, clear } = state;
  walk.shown.push({ stream, start, end, newLine, at, mode, white, clear, layerOff: isHidden(canvas), after: walk.areas.length });
}

function isHidden({ marked }: Canvas): boolean {
  return marked.includes(true);
}

/** Operators of the graphics state and of marked content. */
function setState(canvas: Canvas, operator: string, operands: readonly PdfValue[]): boolean {
  const { state, walk, resources } = canvas;
  const [first, second] = operands;
  const set = (change: Partial<State>): unknown => Object.assign(canvas, { state: { ...state, ...change } });
  if (operator === 'q') {
    if (canvas.saved.length < deepestState) canvas.saved.push(state);
  } else if (operator === 'Q') canvas.state = canvas.saved.pop() ?? state;
  else if (operator === 'cm') set({ ctm: times(matrixOf(operands), state.ctm) });
  else if (operator === 'Tr') set({ mode: numberOf(first) });
  else if (operator === 'TL') set({ leading: numberOf(first) });
  else if (colouring.has(operator)) set({ white: isWhite(operator, operands, state.space) });
  else if (operator === 'cs') set({ white: false, space: spaceOf(wordOf(first), resources, walk.objects) });
  else if (operator === 'gs') {
    const colour = namedIn(canvas, 'ExtGState', first).get('ca');
    if (typeof colour === 'number') set({ clear: colour < leastColour });
  } else if (operator === 'BMC') canvas.marked.push(false);
  else if (operator === 'BDC') canvas.marked.push(wordOf(first) === 'OC' && walk.isOff(propertiesOf(canvas, second)));
  else if (operator === 'EMC') canvas.marked.pop();
  else return false;
  return true;
}

const colouring: ReadonlySet<string> = new Set(['g', 'rg', 'k', 'sc', 'scn']);

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
  else if (operator === 'sh') walk.areas.push({ ...areaOf(pathOf(), 'all'), after: walk.shown.length });
  else if (path.add(operator, operands.map(numberOf), state.ctm)) return;
  else if (closing.has(operator)) {
    if (filling.has(operator) && !state.white && !state.clear && !isHidden(canvas))
      walk.areas.push({ ...areaOf(path, 'fill'), after: walk.shown.length });
    canvas.path = pathOf();
  }
}

const filling: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const closing: ReadonlySet<string> = new Set([...filling, 'S', 's', 'n']);

function drawObject(canvas: Canvas, name: PdfValue | undefined): boolean {
  const { walk, resources, state, depth } = canvas;
  const drawn = asDictionary(resolve(resources.get('XObject'), walk.objects)).get(wordOf(name));
  const object = asDictionary(resolve(drawn, walk.objects));
  const [number] = referenceOf(drawn);
  const off = isHidden(canvas) || walk.isOff(object.get('OC'));
  if (nameIn(object, 'Subtype') === 'Image' && !off) addPicture(canvas, [sizeOf(canvas, object, 'Width'), sizeOf(canvas, object, 'Height')]);
  if (nameIn(object, 'Subtype') !== 'Form' || number === undefined) return true;
  if (depth >= deepestForm) return false;
  const matrix = resolve(object.get('Matrix'), walk.objects);
  const ctm = Array.isArray(matrix) ? times(matrixOf(matrix), state.ctm) : state.ctm;
  const own = object.has('Resources') ? asDictionary(resolve(object.get('Resources'), walk.objects)) : resources;
  return drawStream(canvasOf(walk, own, { ...state, ctm }, depth + 1, off), number);
}

function addPicture(canvas: Canvas, [width, height]: readonly [number, number]): void {
  const path = pathOf();
  path.add('re', [0, 0, 1, 1], canvas.state.ctm);
  canvas.walk.areas.push({ ...areaOf(path, 'picture'), pixels: width * height, after: canvas.walk.shown.length });
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

function namedIn({ resources, walk }: Canvas, kind: string, name: PdfValue | undefined): PdfDictionary {
  return asDictionary(resolve(asDictionary(resolve(resources.get(kind), walk.objects)).get(wordOf(name)), walk.objects));
}

function numberOf(value: PdfValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function wordOf(value: PdfValue | undefined): string {
  return value !== null && typeof value === 'object' && 'name' in value ? value.name : '';
}
