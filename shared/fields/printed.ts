import type { Line } from './lines.ts';

/** A stretch of a line that belongs to a value; offsets count in the line. */
export interface Piece {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const bullet = /^\s*(?:[-–—•·▪●◦*]\s+|[-–—•·▪●◦](?=\p{L}))/u;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The words of a value in one line: paragraphs, line ends and tabs become blanks, but a line broken between Chinese characters or
 * after a hyphen or slash has none; bullets and invisible controls go. In a pdf the gap that typesetting leaves beside a Chinese character is
 * read as a blank: it goes too.
 */
export function printed(pieces: readonly Piece[], pdf: boolean): string {
  let text = '';
  let last: Line | null = null;
  for (const { line, start, end } of pieces) {
    const words = line.text
      .slice(start, end)
      .replace(unseen, '')
      .replace(start === 0 ? bullet : /^$/u, '')
      .trim();
    if (words === '') continue;
    const broken = pdf || last?.passage === line.passage;
    text = text === '' ? words : `${text}${broken ? glue(text, words) : ' '}${words}`;
    last = line;
  }
  const folded = text.replace(/\s+/gu, ' ');
  return pdf ? folded.replace(/(?<=[\p{Script=Han}，。、；：（）]) | (?=[\p{Script=Han}，。、；：（）])/gu, '') : folded;
}

function glue(before: string, after: string): string {
  const [last, first] = [before.at(-1) ?? '', after.charAt(0)];
  if (isChinese(last) && isChinese(first)) return '';
  return /[\p{L}\p{N}][-\u2010\u2011/]$/u.test(before) && /[\p{L}\p{N}]/u.test(first) ? '' : ' ';
}

function isChinese(character: string): boolean {
  return /[\p{Script=Han}，。、；：（）《》“”]/u.test(character);
}
