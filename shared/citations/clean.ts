/** Text as the grammar reads it, and the way back: every span that leaves this room is in the original text. */
export interface Cleaned {
  readonly text: string;
  /** Offset in the original text of the character at `offset` of the cleaned text. */
  toOriginal(offset: number): number;
}

/**
 * Cleans a text for the grammar: compatibility forms folded (NFKC: full-width, presentation forms), dashes made `-`, blanks made
 * ` `, direction marks, tatweel and vowel signs dropped, digits of Arabic made 0-9, Cyrillic and Greek look-alikes inside codes made
 * Latin. A line end is a blank, or nothing between Chinese characters, or stays `\n` where `isBoundary` says that nothing runs over it.
 */
export function clean(text: string, isBoundary: (offset: number) => boolean): Cleaned {
  const pieces: string[] = [];
  const starts = [0];
  const shifts = [0];
  let length = 0;
  let copied = 0;
  special.lastIndex = 0;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    const end = at + found[0].length;
    const replacement = replace(text, at, end, isBoundary);
    if (replacement === found[0]) continue;
    pieces.push(text.slice(copied, at), replacement);
    length += at - copied;
    if (replacement.length > 0) {
      // Each written character points at the first it stands for; a longer one (a ligature) points there with all its letters.
      starts.push(length);
      shifts.push(at - length);
      for (let n = 1; n < replacement.length; n++) {
        starts.push(length + n);
        shifts.push(Math.min(at + n, end - 1) - (length + n));
      }
    }
    length += replacement.length;
    starts.push(length);
    shifts.push(end - length);
    copied = end;
  }
  pieces.push(text.slice(copied));
  // Last, since marks that are dropped and digits that are folded may stand between a look-alike and its number.
  return { text: foldLookAlikes(pieces.join('')), toOriginal: (offset) => offset + (shifts[lastAtMost(starts, offset)] ?? 0) };
}

const blank = '[ \\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const mark =
  '[\\ufe00-\\ufe0f\\u0300-\\u036f\\u00ad\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u00aa\\u00ba]';
const single =
  '[\\u0300-\\u036f\\u00aa-\\u00ad\\u00ba\\u060c\\u061b\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u0652\\u0653-\\u065f\\u0660-\\u0669\\u0670\\u06f0-\\u06f9\\u1d2c-\\u1d6a\\u02b0-\\u02b8\\u02e0-\\u02e4\\u200b-\\u200f\\u2010-\\u2015\\u202a-\\u202e\\u2060-\\u2069\\u2100-\\u215f\\u2212\\u2f00-\\u2fdf\\uf900-\\ufaff\\ufb00-\\ufeff\\uff00-\\uffef]';

/**
 * A blank before a vowel sign that was set apart; runs of white space, with the marks that are dropped among it; and single
 * characters that the grammar does not want to meet.
 */
const special = new RegExp(
  ` (?<=[\\u0621-\\u064a] )(?=[\\u064b-\\u0652])|(?: ?(?! )${blank}| {2}| (?=${mark}+${blank}))(?:${mark}*${blank})*|${single}`,
  'g',
);
const dropped = new RegExp(mark);
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const chinese = /[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef]/;

function replace(text: string, at: number, end: number, isBoundary: (offset: number) => boolean): string {
  const first = text.charAt(at);
  if (/\s|\u0085/.test(first)) return replaceBlank(text, at, end, isBoundary);
  if (dropped.test(first)) return '';
  if (dash.test(first)) return '-';
  if (first === '\u060c') return ',';
  if (first === '\u061b') return ';';
  const code = first.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return first.normalize('NFKC');
}

function replaceBlank(text: string, at: number, end: number, isBoundary: (offset: number) => boolean): string {
  const blank = text.slice(at, end);
  let lineEnd = false;
  for (let n = blank.indexOf('\n'); n >= 0; n = blank.indexOf('\n', n + 1)) {
    if (isBoundary(at + n)) return '\n';
    lineEnd = true;
  }
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (chinese.test(before) && chinese.test(after)) return '';
  // A vowel sign on its own between the halves of a word: what a pdf makes of it.
  if (/[\u064b-\u0652]/.test(after) && /[\u0621-\u064a]/.test(before)) return '';
  // A word divided at the end of a line: its hyphen stays, but the halves touch (`WTDC-` and `21`, `C21/` and `35`).
  if (lineEnd && /[-/\u2010\u2011]/.test(before)) return '';
  return ' ';
}

const lookAlikes = new Map(
  [...'АВЕКМНОРСТУХІЅАеорсухѕіΑΒΕΗΙΚΜΝΟΡΤΥΧ'].map((letter, n) => [letter, 'ABEKMHOPCTYXISAeopcyxsiABEHIKMNOPTYX'.charAt(n)]),
);

/** Codes that are typed with letters of another alphabet (С21/51, DМ-21/1008, Аdd.1), before the digit or sign that follows them. */
const mixed =
  /(?<![\u0370-\u03ff\u0400-\u052fA-Za-z])[A-Za-z\u0391-\u03a9\u0400-\u052f]{1,4}(?=[ \u00a0]?[-./(\u2010-\u2015\d\uff08-\uff19]|[ \u00a0]?\/)/g;
const numberLetter = /(?<=\d)[АВСЕНІКМОРТХ](?![\u0400-\u052fA-Za-z])/g;
const codeLetters = new Set([
  'C',
  'VC',
  'DT',
  'DL',
  'INF',
  'ADM',
  'DM',
  'CL',
  'PP',
  'RA',
  'WRC',
  'JIU',
  'REP',
  'A',
  'RES',
  'CV',
  'CS',
  'GR',
  'Rev',
  'Add',
  'Corr',
  'TD',
]);

/** Letter for letter, so that no offset moves. */
function foldLookAlikes(text: string): string {
  if (!/[\u0391-\u03a9\u0405\u0406\u0410-\u0456]/.test(text)) return text;
  return text
    .replace(mixed, (run) => {
      if (/^[A-Za-z]+$/.test(run)) return run;
      let folded = '';
      for (const letter of run) folded += lookAlikes.get(letter) ?? letter;
      return codeLetters.has(folded) ? folded : run;
    })
    .replace(numberLetter, (letter) => lookAlikes.get(letter) ?? letter);
}

/** Index of the last entry that is not above `value` (entries rise; the last of equal ones). */
function lastAtMost(entries: readonly number[], value: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
