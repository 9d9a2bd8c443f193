import { inflateRawSync } from 'node:zlib';
import table from './metrics/faces.json' with { type: 'json' };

/** Typefaces whose advance widths are in `metrics/faces.json`; others borrow from one of them (`typefaces.ts`). */
export type FaceName = keyof typeof table.faces;

/** A face with its widths spread out by code point, in 1/2048 em. */
export interface Face {
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
  /** Width of a character of the basic plane, in em. */
  width(point: number): number;
}

/** `metrics/make-metrics.py`: the face has no such character. */
const absent = 0xffff;
/** A character that no face knows (Thai, Devanagari...): about as wide as a lower-case letter. */
const unknownWidth = 0.6;
/** Emoji and other signs beyond the basic plane. */
const astralWidth = 1.2;

const faceNames = Object.keys(table.faces) as FaceName[];
const columns = faceNames.length * 2;

/** Rows of widths and where to find them, spread out when the first face is asked for. */
let spreadOut: { readonly rows: Buffer; readonly indexByPoint: Uint16Array } | null = null;
const opened = new Map<string, Face>();

export function faceOf(name: FaceName, bold: boolean): Face {
  const key = bold ? `${name} bold` : name;
  let face = opened.get(key);
  if (face === undefined) {
    face = open(name, bold);
    opened.set(key, face);
  }
  return face;
}

function open(name: FaceName, bold: boolean): Face {
  const { ascent, descent, gap } = table.faces[name][bold ? 'bold' : 'regular'];
  spreadOut ??= { rows: inflateRawSync(Buffer.from(table.widths, 'base64')), indexByPoint: spread(table.ranges) };
  const { rows, indexByPoint } = spreadOut;
  const column = faceNames.indexOf(name) * 2 + (bold ? 1 : 0);
  const packed = Uint16Array.from({ length: rows.length / 2 / columns }, (_, row) =>
    rows.readUInt16LE((row * columns + column) * 2),
  );
  const em = table.unitsPerEm;
  const width = (point: number): number => {
    if (point > 0xffff) return isWide(point) ? 1 : astralWidth;
    const found = packed[indexByPoint[point] ?? -1] ?? absent;
    if (found !== absent) return found / em;
    if (isWide(point)) return 1;
    if (isCombining(point)) return 0;
    return name === 'dejavuSans' ? unknownWidth : faceOf('dejavuSans', bold).width(point);
  };
  return { ascent: ascent / em, descent: descent / em, gap: gap / em, width };
}

/** Chinese, Japanese and Korean characters: one em each. */
export function isWide(point: number): boolean {
  if (point < 0x1100) return false;
  return (
    point <= 0x115f ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe4f) ||
    (point >= 0xff01 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}

function isCombining(point: number): boolean {
  return (point >= 0x300 && point <= 0x36f) || (point >= 0x200b && point <= 0x200f) || (point >= 0xfe00 && point <= 0xfe0f);
}

/** Where each code point stands in the packed widths; 0xFFFF where it does not. */
function spread(ranges: readonly (readonly number[])[]): Uint16Array {
  const index = new Uint16Array(0x10000).fill(absent);
  let next = 0;
  for (const [first = 0, last = -1] of ranges) {
    for (let point = first; point <= last; point += 1) index[point] = next++;
  }
  return index;
}
