import { html } from 'hono/html';
import type { Language } from '../../../shared/model/language.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';

export type Html = ReturnType<typeof html>;

/** Width of a drawing in its own units, which are CSS pixels at most: for a desk, and for a phone of 360 px with its margins. */
export const widths = { desk: 880, phone: 320 } as const;

/** Drawn from the left in the units of the drawing; in Arabic everything is mirrored, and letters are not. */
export interface Drawing {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** Letters of 13 units, wider than they are on average, so that a word never runs out of the room measured for it. */
const letterWidth = 7.4;
const squareWidth = 13.2;

/** Room that the words take, in units. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (isSquare(sign) ? squareWidth : letterWidth), 0);
}

/** The words, cut with an ellipsis where they have no room. */
export function cutTo(room: number, words: string): string {
  // An isolate that is cut off would be left open.
  const shown = visibleText(words.replace(/[\u2066-\u2069]/gu, ''));
  if (widthOf(shown) <= room) return shown;
  let cut = '';
  for (const sign of shown) {
    if (widthOf(`${cut}${sign}…`) > room) break;
    cut += sign;
  }
  return cut === '' ? '' : `${cut.trimEnd()}…`;
}

/** Chinese characters and their punctuation fill a square. */
function isSquare(sign: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(sign);
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly look?: string;
  /** Which end of the words stands at `x`, in the direction of reading. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function textSvg(on: Drawing, { x, y, words, look = 'label', anchor = 'start' }: Text): Html {
  return html`<text x="${mirrored(on, x)}" y="${rounded(y)}" class="${look}" text-anchor="${anchor}">${isolated(on, visibleText(words))}</text>`;
}

/** Symbols keep their own direction in Arabic: set off by U+2066 ... U+2069. */
function isolated(on: Drawing, words: string): string {
  return isMirrored(on) && !/\p{Script=Arabic}/u.test(words) ? `\u2066${words}\u2069` : words;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
}

export function boxSvg(on: Drawing, { x, y, width, height, look }: Box): Html {
  const left = isMirrored(on) ? on.width - x - width : x;
  return html`<rect x="${rounded(left)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" class="${look}"/>`;
}

type Point = readonly [x: number, y: number];

export function lineSvg(on: Drawing, from: Point, to: Point, look: string): Html {
  return html`<line x1="${mirrored(on, from[0])}" y1="${rounded(from[1])}" x2="${mirrored(on, to[0])}" y2="${rounded(to[1])}" class="${look}"/>`;
}

/** Straight lines through the points; `closed` comes back to the first. */
export function pathSvg(on: Drawing, points: readonly Point[], look: string, closed = false): Html {
  const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${mirrored(on, x)} ${rounded(y)}`).join('');
  return html`<path d="${steps}${closed ? 'Z' : ''}" class="${look}"/>`;
}

/** A curve that leaves and arrives level. */
export function curveSvg(on: Drawing, from: Point, to: Point, look: string): Html {
  const middle = mirrored(on, (from[0] + to[0]) / 2);
  const [start, end] = [rounded(from[1]), rounded(to[1])];
  return html`<path d="M${mirrored(on, from[0])} ${start}C${middle} ${start} ${middle} ${end} ${mirrored(on, to[0])} ${end}" class="${look}"/>`;
}

export function isMirrored({ language }: Pick<Drawing, 'language'>): boolean {
  return language === 'ar';
}

function mirrored(on: Drawing, x: number): number {
  return rounded(isMirrored(on) ? on.width - x : x);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
