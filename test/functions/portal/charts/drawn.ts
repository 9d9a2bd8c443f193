import { type Html, widthOf } from '../../../../functions/portal/charts/drawing.ts';

/** A word of a drawing, with the room it takes from left to right. */
export interface DrawnWord {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWord[];
  /** Numbers of all attributes that place something. */
  readonly numbers: readonly number[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The drawings in a figure, taken apart. `direction`: that of the page, in which a word runs from the point where it starts. */
export async function drawnIn(
  html: Html,
  direction: 'ltr' | 'rtl',
): Promise<{ readonly markup: string; readonly drawings: readonly Drawn[] }> {
  const markup = String(await html);
  const svgs = [...markup.matchAll(/<svg[^>]*viewBox="0 0 (\S+) (\S+)"[^>]*>(.*?)<\/svg>/gsu)];
  const drawings = svgs.map(([, width, height, inside = '']) => ({
    width: Number(width),
    height: Number(height),
    words: [...inside.matchAll(/<text x="(\S+)" y="(\S+)" class="\S+" text-anchor="(\w+)">(.*?)<\/text>/gsu)].map((found) =>
      wordOf(found, direction),
    ),
    numbers: [...inside.matchAll(/ (?:x|y|x1|x2|y1|y2|width|height|d)="([^"]*)"/gu)].flatMap(([, value = '']) =>
      value
        .split(/[MLCZ\s]+/u)
        .filter((part) => part !== '')
        .map(Number),
    ),
  }));
  return { markup, drawings };
}

function wordOf([, x, y, anchor, escaped = '']: RegExpMatchArray, direction: 'ltr' | 'rtl'): DrawnWord {
  const words = escaped
    .replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_whole, name: string) => entities[name] ?? '')
    .replaceAll(/[\u2066-\u2069]/gu, '');
  const before = anchor === 'middle' ? 0.5 : (anchor === 'end') === (direction === 'ltr') ? 1 : 0;
  const room = widthOf(words);
  return { words, left: Number(x) - room * before, right: Number(x) + room * (1 - before), y: Number(y) };
}
