import type { Attributes, ElementReader } from '../xml.ts';
import { propertyReader, set, toggle, twips, type Writable, whole } from './parse-values.ts';
import type { Measure, Sides, Table, TableCell, TableRow } from './word-document.ts';

/** The most grid columns a cell may span: Word's tables end at 63 columns. */
const mostSpan = 63;

type Read<T> = (attributes: Attributes, into: Writable<T>) => unknown;

/** `w:tblPr` (ISO/IEC 29500-1, 17.4.59). */
export function tableProperties(into: Writable<Table>): ElementReader {
  const direct = propertyReader(into, tableTable);
  return {
    open(name, attributes) {
      if (name === 'w:tblCellMar') return cellMargins((margins) => (into.cellMargins = margins));
      return direct.open?.(name, attributes) ?? null;
    },
  };
}

const tableTable = new Map<string, Read<Table>>([
  ['w:tblStyle', (attributes, into) => (into.style = attributes['w:val'] ?? null)],
  ['w:tblW', (attributes, into) => (into.width = measure(attributes))],
  ['w:tblLayout', (attributes, into) => (into.fixed = attributes['w:type'] === 'fixed')],
  ['w:tblInd', (attributes, into) => (into.indent = attributes['w:type'] === 'pct' ? 0 : (twips(attributes['w:w']) ?? 0))],
  ['w:tblBorders', (_, into) => (into.borders = true)],
  ['w:bidiVisual', (attributes, into) => (into.rightToLeft = toggle(attributes))],
  ['w:tblpPr', (_, into) => (into.floating = true)],
]);

/** `w:trPr`. */
export function rowProperties(into: Writable<TableRow>): ElementReader {
  return propertyReader(into, rowTable);
}

const rowTable = new Map<string, Read<TableRow>>([
  ['w:trHeight', rowHeight],
  ['w:cantSplit', (attributes, into) => (into.cantSplit = toggle(attributes))],
  ['w:tblHeader', (attributes, into) => (into.repeatsAsHeader = toggle(attributes))],
  ['w:gridBefore', (attributes, into) => (into.gridBefore = Math.max(0, Math.min(whole(attributes['w:val']) ?? 0, mostSpan)))],
]);

function rowHeight(attributes: Attributes, into: Writable<TableRow>): void {
  const value = twips(attributes['w:val']);
  const rule = attributes['w:hRule'];
  if (value !== undefined) into.height = { value, rule: rule === 'exact' || rule === 'auto' ? rule : 'atLeast' };
}

/** `w:tcPr`. */
export function cellProperties(into: Writable<TableCell>): ElementReader {
  const direct = propertyReader(into, cellTable);
  return {
    open(name, attributes) {
      if (name === 'w:tcMar') return cellMargins((margins) => (into.margins = margins));
      return direct.open?.(name, attributes) ?? null;
    },
  };
}

const cellTable = new Map<string, Read<TableCell>>([
  ['w:gridSpan', (attributes, into) => (into.span = Math.max(1, Math.min(whole(attributes['w:val']) ?? 1, mostSpan)))],
  ['w:tcW', (attributes, into) => (into.width = measure(attributes))],
  ['w:vMerge', (attributes, into) => (into.verticalMerge = attributes['w:val'] === 'restart' ? 'start' : 'continue')],
]);

/** `w:tblCellMar`, `w:tcMar`. */
export function cellMargins(done: (margins: Partial<Sides>) => void): ElementReader {
  const margins: Partial<Writable<Sides>> = {};
  const sides: Readonly<Record<string, keyof Sides>> = {
    'w:top': 'top',
    'w:bottom': 'bottom',
    'w:left': 'left',
    'w:start': 'left',
    'w:right': 'right',
    'w:end': 'right',
  };
  return {
    open(name, attributes) {
      const side = sides[name];
      if (side !== undefined) set(margins, side, twips(attributes['w:w']));
      return null;
    },
    close: () => done(margins),
  };
}

/** Per cents come as such (`50%`) or in fiftieths of one. */
function measure(attributes: Attributes): Measure | null {
  const written = attributes['w:w'] ?? '';
  const type = attributes['w:type'] ?? 'dxa';
  if (type === 'nil') return null;
  if (type === 'auto') return { value: 0, unit: 'auto' };
  const number = Number.parseFloat(written);
  if (!Number.isFinite(number)) return null;
  if (written.trim().endsWith('%')) return { value: number, unit: 'percent' };
  return type === 'pct' ? { value: number / 50, unit: 'percent' } : { value: twips(written) ?? 0, unit: 'twips' };
}
