import type { PdfValue } from './syntax.ts';

/** `[a b c d e f]` of ISO 32000-1, 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does and then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a matrix; what is none of it leaves things where they are. */
export function matrixOf(values: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' ? value : 0));
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? unmoved
    : [a, b, c, d, e, f];
}
