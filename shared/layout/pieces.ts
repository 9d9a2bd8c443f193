import type { Drawing, Inline, RunProperties } from '../readers/docx/word-document.ts';
import { joinedForm } from './arabic-forms.ts';
import { eitherWidth, isComplex, isMixed, mayPart } from './characters.ts';
import { isWide } from './faces.ts';
import { type Lettering, type RunLettering, smallCapitalScale } from './lettering.ts';

/** What cannot be broken over two lines, in the order of the text. Measures in points. */
export type Piece =
  | Word
  | { readonly kind: 'tab'; readonly ascent: number; readonly descent: number; readonly at: number }
  | { readonly kind: 'line' | 'page' | 'column'; readonly ascent: number; readonly descent: number; readonly at: number }
  | { readonly kind: 'object'; readonly width: number; readonly height: number; readonly at: number }
  /** A floating picture, and the height that it pushes the line down by. */
  | { readonly kind: 'float'; readonly height: number; readonly at: number }
  | { readonly kind: 'note'; readonly id: string; readonly at: number };

export interface Word {
  readonly kind: 'word';
  width: number;
  /** Blanks after it, which may hang over the end of a line. */
  space: number;
  ascent: number;
  descent: number;
  /** Where it begins in the text of its paragraph. */
  readonly at: number;
  /** Something is printed. */
  ink: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** The words of the paragraph as a reader of text sees them: without deleted and hidden ones. */
  readonly text: string;
}

const emuPerPoint = 12_700;
/** Space between East Asian and Latin text, in em. */
const mixedSpace = 0.25;
/**
 * Cuts the inlines of a paragraph into pieces.
 * @param pushes height by which a floating picture pushes its line down
 * @param letteringFor the lettering of a run's direct properties
 */
export function piecesOf(
  inlines: readonly Inline[],
  letteringFor: (direct: RunProperties) => RunLettering,
  pushes: (drawing: Drawing) => number = () => 0,
): Pieces {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const writer = wordWriter(pieces);
  let at = 0;
  const say = (text: string) => {
    texts.push(text);
    at += text.length;
  };
  for (const inline of inlines) {
    if (inline.type === 'mark') continue;
    if (inline.type === 'drawing') {
      if (!inline.floating) writer.end();
      pieces.push(inline.floating ? { kind: 'float', height: pushes(inline), at } : objectOf(inline, at));
      continue;
    }
    const lettering = letteringFor(inline.properties);
    if (lettering.hidden) continue;
    if (inline.type === 'text' || inline.type === 'deleted') {
      writer.write(inline.text, lettering, at, inline.type === 'text');
      if (inline.type === 'text') say(inline.text);
      continue;
    }
    writer.end();
    const { ascent, descent } = lettering.latin;
    if (inline.type === 'note') pieces.push({ kind: 'note', id: `${inline.kind} ${inline.id}`, at });
    else pieces.push({ kind: inline.type === 'tab' ? 'tab' : inline.kind, ascent, descent, at });
    if (inline.type === 'tab') say('\t');
    if (inline.type === 'break' && inline.kind === 'line') say('\n');
  }
  return { pieces, text: texts.join('') };
}

function objectOf({ width, height }: Drawing, at: number): Piece {
  return { kind: 'object', width: width / emuPerPoint, height: height / emuPerPoint, at };
}

/** Collects characters into words across runs; a word ends where a line may be broken. */
function wordWriter(pieces: Piece[]) {
  let word: Word | null = null;
  let last = 0;
  const end = () => {
    word = null;
    last = 0;
  };
  const begin = (at: number): Word => {
    const begun: Word = { kind: 'word', width: 0, space: 0, ascent: 0, descent: 0, at, ink: false };
    pieces.push(begun);
    return begun;
  };
  const write = (text: string, lettering: RunLettering, from: number, inText: boolean) => {
    for (let index = 0; index < text.length; ) {
      const point = text.codePointAt(index) ?? 0;
      const size = point > 0xffff ? 2 : 1;
      if (point === 0x200b || point === 0xad) end();
      else if (point === 0x20) {
        word ??= begin(inText ? from + index : from);
        word.space += advance(lettering.latin, point);
        raise(word, lettering.latin);
        last = point;
      } else {
        const used = scriptOf(point, last, lettering);
        if (word === null || mayBreak(last, point, word)) word = begin(inText ? from + index : from);
        if (isMixed(last, point)) word.width += mixedSpace * lettering.eastAsian.em;
        word.width += word.space + widthOf(text, index, point, used, lettering);
        word.space = 0;
        word.ink = true;
        raise(word, used);
        last = point;
      }
      index += size;
    }
  };
  return { end, write };
}

function raise(word: Word, { ascent, descent }: Lettering): void {
  if (ascent > word.ascent) word.ascent = ascent;
  if (descent > word.descent) word.descent = descent;
}

/** Latin letters, digits and signs, about which no other script has a say: all but a few characters of most papers. */
const plainEnd = 0x80;

/** Whether a line may end before the next character. */
function mayBreak(last: number, next: number, word: Word): boolean {
  if (!word.ink) return false;
  return word.space > 0 || mayPart(last, next);
}

function scriptOf(point: number, last: number, lettering: RunLettering): Lettering {
  if (point < plainEnd && !lettering.rightToLeft) return lettering.latin;
  if (isWide(point)) return lettering.eastAsian;
  if (eitherWidth.has(point) && (lettering.eastAsianQuotes || isWide(last))) return lettering.eastAsian;
  return isComplex(point) || (lettering.rightToLeft && point > 0x20) ? lettering.complex : lettering.latin;
}

function widthOf(text: string, index: number, point: number, used: Lettering, lettering: RunLettering): number {
  if (point >= plainEnd && used === lettering.eastAsian && (isWide(point) || eitherWidth.has(point)))
    return used.em + used.spacing;
  if (point >= 0x621 && point <= 0x64a)
    return advance(used, joinedForm(neighbour(text, index, -1), point, neighbour(text, index, 1)));
  if (lettering.capitals || lettering.smallCapitals) {
    const capital = String.fromCodePoint(point).toUpperCase().codePointAt(0) ?? point;
    return lettering.smallCapitals && capital !== point ? advance(used, capital) * smallCapitalScale : advance(used, capital);
  }
  return advance(used, point);
}

/** The nearest letter before or after, over vowel signs. */
function neighbour(text: string, index: number, step: 1 | -1): number {
  let at = index + step;
  while (text.charCodeAt(at) >= 0x64b && text.charCodeAt(at) <= 0x65f) at += step;
  return text.charCodeAt(at) || 0;
}

function advance(lettering: Lettering, point: number): number {
  return lettering.face.width(point) * lettering.advance + lettering.spacing;
}
