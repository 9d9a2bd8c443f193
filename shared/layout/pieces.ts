import type { Drawing, Inline, RunProperties } from '../readers/docx/word-document.ts';
import { joinedForm } from './arabic-forms.ts';
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
/** Closing marks may not begin a line, opening ones may not end it (JIS X 4051; GB/T 15834). */
const notFirst = new Set(
  '!%),.:;?]}¢°·’”†‡›℃∶、。〃々〉》」』】〕〗〟〞！＂％＇），．：；？］｀｜｝～￠…—ーぁぃぅぇぉっゃゅょァィゥェォッャュョ'
    .split('')
    .map(codeOf),
);
const notLast = new Set('([{£¥‘“‹〈《「『【〔〖〝（［｛￡￥＄$'.split('').map(codeOf));
/** Signs that are one em wide in Chinese and Japanese text, and narrow elsewhere. */
const eitherWidth = new Set('‘’“”…—·±×÷°§※→←↑↓①②③④⑤⑥⑦⑧⑨⑩'.split('').map(codeOf));

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
  for (const inline of inlines) {
    if (inline.type === 'mark') continue;
    if (inline.type === 'drawing') {
      if (inline.floating) pieces.push({ kind: 'float', height: pushes(inline), at });
      else {
        writer.end();
        pieces.push({ kind: 'object', width: inline.width / emuPerPoint, height: inline.height / emuPerPoint, at });
      }
      continue;
    }
    const lettering = letteringFor(inline.properties);
    if (lettering.hidden) continue;
    const { ascent, descent } = lettering.latin;
    if (inline.type === 'text') {
      writer.write(inline.text, lettering, at);
      texts.push(inline.text);
      at += inline.text.length;
    } else if (inline.type === 'deleted') writer.write(inline.text, lettering, at);
    else {
      writer.end();
      if (inline.type === 'note') pieces.push({ kind: 'note', id: `${inline.kind} ${inline.id}`, at });
      else {
        pieces.push({ kind: inline.type === 'tab' ? 'tab' : inline.kind, ascent, descent, at });
        if (inline.type === 'tab' || inline.kind === 'line') {
          texts.push(inline.type === 'tab' ? '\t' : '\n');
          at += 1;
        }
      }
    }
  }
  return { pieces, text: texts.join('') };
}

/** East Asian text beside Latin letters or digits (`w:autoSpaceDE`, `w:autoSpaceDN`: on unless switched off). */
function isMixed(last: number, next: number): boolean {
  return (isIdeograph(last) && isAlphanumeric(next)) || (isAlphanumeric(last) && isIdeograph(next));
}

/** Ideographs and kana, without their punctuation and full-width forms. */
function isIdeograph(point: number): boolean {
  return isWide(point) && (point < 0x3000 || point > 0x303f) && (point < 0xff00 || point > 0xffef);
}

function isAlphanumeric(point: number): boolean {
  return isDigit(point) || (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a);
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
  const write = (text: string, lettering: RunLettering, from: number) => {
    for (let index = 0; index < text.length; ) {
      const point = text.codePointAt(index) ?? 0;
      const size = point > 0xffff ? 2 : 1;
      if (point === 0x200b || point === 0xad) end();
      else if (point === 0x20) {
        word ??= begin(from + index);
        word.space += advance(lettering.latin, point);
        raise(word, lettering.latin);
        last = point;
      } else {
        const used = scriptOf(point, last, lettering);
        if (word === null || mayBreak(last, point, word)) word = begin(from + index);
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

/** Whether a line may end between two characters; blanks already end one. */
function mayBreak(last: number, next: number, word: Word): boolean {
  if (word.space > 0) return word.ink;
  if (last === 0x2d || last === 0x2013 || last === 0x2014) return word.ink && !isDigit(next);
  if (!isWide(last) && !isWide(next)) return false;
  return !notFirst.has(next) && !notLast.has(last);
}

function scriptOf(point: number, last: number, lettering: RunLettering): Lettering {
  if (isWide(point)) return lettering.eastAsian;
  if (eitherWidth.has(point) && (lettering.eastAsianQuotes || isWide(last))) return lettering.eastAsian;
  return isComplex(point) || (lettering.rightToLeft && point > 0x20) ? lettering.complex : lettering.latin;
}

function widthOf(text: string, index: number, point: number, used: Lettering, lettering: RunLettering): number {
  if (used === lettering.eastAsian && (isWide(point) || eitherWidth.has(point))) return used.em + used.spacing;
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

/** Hebrew, Arabic and their presentation forms. */
function isComplex(point: number): boolean {
  return (point >= 0x590 && point <= 0x8ff) || (point >= 0xfb1d && point <= 0xfdff) || (point >= 0xfe70 && point <= 0xfefc);
}

function isDigit(point: number): boolean {
  return point >= 0x30 && point <= 0x39;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
