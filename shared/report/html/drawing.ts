import type { Language } from '../../model/language.ts';
import type { Chart } from '../document.ts';
import { directionOf } from './lines.ts';
import { escaped } from './markup.ts';

/** In the units of the drawing, which scales to the width of the page. */
const width = 640;
const labelRoom = 190;
const numberRoom = 40;
const rowHeight = 30;
const stackedRowHeight = 48;
/** Wide enough for letters of 14 units on average; a Chinese character is a square. */
const letterWidth = 7.5;
const squareWidth = 14;

export interface Drawing {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** In Arabic the labels stand at the right and the bars grow to the left. */
  readonly mirrored: boolean;
  readonly barStart: number;
  readonly barRoom: number;
  /** Base line of the label and upper edge of the bar of a row. */
  row(i: number): { readonly label: number; readonly top: number };
}

/** Labels stand beside their bars where they have room there, else above them. `head`: room above the rows. */
export function drawing(chart: Chart, language: Language, head: number): Drawing {
  const stacked = chart.bars.some((bar) => widthOf(bar.label) > labelRoom - 10);
  const barStart = stacked ? 0 : labelRoom;
  const height = stacked ? stackedRowHeight : rowHeight;
  return {
    language,
    width,
    height: head + chart.bars.length * height + 4,
    mirrored: directionOf(language) === 'rtl',
    barStart,
    barRoom: width - barStart - numberRoom,
    row: (i) => {
      const at = head + i * height;
      return stacked ? { label: at + 15, top: at + 22 } : { label: at + 20, top: at + 7 };
    },
  };
}

/** Text that begins at `x` from the side where the language begins. */
export function textSvg(x: number, y: number, words: string, look: string, { mirrored }: Drawing): string {
  const at = Math.round((mirrored ? width - x : x) * 10) / 10;
  return `<text x="${at}" y="${y}" class="${look}" text-anchor="start">${escaped(words)}</text>`;
}

function widthOf(label: string): number {
  return [...label].reduce(
    (sum, sign) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u.test(sign) ? squareWidth : letterWidth),
    0,
  );
}
