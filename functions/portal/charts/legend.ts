import { html } from 'hono/html';
import { boxSvg, cutTo, type Drawing, type Html, textSvg, widthOf } from './drawing.ts';

export interface LegendEntry {
  readonly look: string;
  readonly words: string;
}

const lineHeight = 22;
const [square, gap, space] = [12, 5, 18];

/** Squares with their names, in as many lines as they need; `height` is the room that they take at the top of the drawing. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly height: number; readonly draw: (on: Drawing) => Html[] } {
  let [x, line] = [0, 0];
  const places = entries.map(({ look, words }) => {
    const shown = cutTo(width - square - gap, words);
    const length = square + gap + widthOf(shown);
    if (x > 0 && x + length > width) [x, line] = [0, line + 1];
    const place = { look, shown, x, y: line * lineHeight };
    x += length + space;
    return place;
  });
  return {
    height: (line + 1) * lineHeight + 8,
    draw: (on) =>
      places.map(
        ({ look, shown, x, y }) =>
          html`${boxSvg(on, { x, y: y + 2, width: square, height: square, look })}${textSvg(on, { x: x + square + gap, y: y + 13, words: shown })}`,
      ),
  };
}
