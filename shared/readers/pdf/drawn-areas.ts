import { type Matrix, moved } from './matrix.ts';

/** What was painted on a page, as the upright rectangle round it; points from the lower left corner. */
export interface Area {
  readonly kind: 'fill' | 'picture' | 'all';
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  /** Corners of the path: outlines of letters have many. */
  readonly corners: number;
  readonly pixels: number;
}

/** A path while it is made. */
export interface Path {
  readonly box: { left: number; bottom: number; right: number; top: number; corners: number };
  /** False where the operator makes no path. */
  add(operator: string, numbers: readonly number[], matrix: Matrix): boolean;
}

const drawing: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);

export function pathOf(): Path {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity, corners: 0 };
  const reach = (x: number, y: number, matrix: Matrix): void => {
    const [right, up] = moved([x, y], matrix);
    box.left = Math.min(box.left, right);
    box.right = Math.max(box.right, right);
    box.bottom = Math.min(box.bottom, up);
    box.top = Math.max(box.top, up);
    box.corners += 1;
  };
  return {
    box,
    add(operator, numbers, matrix) {
      if (!drawing.has(operator)) return false;
      const [x = 0, y = 0, width = 0, height = 0] = numbers;
      if (operator === 're')
        for (const [right, up] of [
          [0, 0],
          [width, 0],
          [0, height],
          [width, height],
        ] as const)
          reach(x + right, y + up, matrix);
      else for (let i = 0; i + 1 < numbers.length; i += 2) reach(numbers[i] ?? 0, numbers[i + 1] ?? 0, matrix);
      return true;
    },
  };
}

/** The area of a path; `all` is the whole page. */
export function areaOf({ box }: Path, kind: Area['kind']): Area {
  const { left, bottom, right, top, corners } = box;
  return kind === 'all'
    ? { kind, left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity, corners: 0, pixels: 0 }
    : { kind, left, bottom, right, top, corners, pixels: 0 };
}
