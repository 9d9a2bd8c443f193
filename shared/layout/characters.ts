import { isWide } from './faces.ts';

/** Closing marks may not begin a line, opening ones may not end it (JIS X 4051; GB/T 15834). */
const notFirst = new Set(
  '!%),.:;?]}¢°·’”†‡›℃∶、。〃々〉》」』】〕〗〟〞！＂％＇），．：；？］｀｜｝～￠…—ーぁぃぅぇぉっゃゅょァィゥェォッャュョ'
    .split('')
    .map(codeOf),
);
const notLast = new Set('([{£¥‘“‹〈《「『【〔〖〝（［｛￡￥＄$'.split('').map(codeOf));
/** Signs that are one em wide in Chinese and Japanese text, and narrow elsewhere. */
export const eitherWidth = new Set('‘’“”…—·±×÷°§※→←↑↓①②③④⑤⑥⑦⑧⑨⑩'.split('').map(codeOf));

/** Whether a line may end between two characters that no blank parts. */
export function mayPart(last: number, next: number): boolean {
  if (last === 0x2d || last === 0x2013 || last === 0x2014) return !isDigit(next);
  if (!isWide(last) && !isWide(next)) return false;
  return !notFirst.has(next) && !notLast.has(last);
}

/** East Asian text beside Latin letters or digits (`w:autoSpaceDE`, `w:autoSpaceDN`: on unless switched off). */
export function isMixed(last: number, next: number): boolean {
  return (isIdeograph(last) && isAlphanumeric(next)) || (isAlphanumeric(last) && isIdeograph(next));
}

/** Ideographs and kana, without their punctuation and full-width forms. */
function isIdeograph(point: number): boolean {
  return isWide(point) && (point < 0x3000 || point > 0x303f) && (point < 0xff00 || point > 0xffef);
}

function isAlphanumeric(point: number): boolean {
  return isDigit(point) || (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a);
}

/** Hebrew, Arabic and their presentation forms. */
export function isComplex(point: number): boolean {
  return (point >= 0x590 && point <= 0x8ff) || (point >= 0xfb1d && point <= 0xfdff) || (point >= 0xfe70 && point <= 0xfefc);
}

function isDigit(point: number): boolean {
  return point >= 0x30 && point <= 0x39;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
