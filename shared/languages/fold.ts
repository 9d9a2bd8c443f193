/**
 * A text made comparable, with the way back: `at[i]` is the offset, in the text that was given, of the unit from which character `i`
 * came; one entry more stands for the end.
 */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** What is neither seen nor meant: tatweel, short vowels, bidirectional controls, zero-width and soft-hyphen characters. */
const dropped = /[\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const replacements = new Map<string, string>([
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  ...pairs('\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u2032', "'"),
  ...pairs('\u201c\u201d\u201e\u00ab\u00bb\u2033', '"'),
  ...pairs('أإآٱ', 'ا'),
  ...pairs('ى', 'ي'),
  ...pairs('ة', 'ه'),
  ...pairs('ؤ', 'و'),
  ...pairs('ئ', 'ي'),
]);

/** Letters whose mark is part of the letter, though Unicode takes it apart. */
const whole = new Map([
  ['й', 'й'],
  ['Й', 'й'],
]);

/** What each unit of a text folds to, as far as it was met; of one that folds to a single character that is no blank or colon, its code. */
const knownUnits = new Map<number, string>();
const plainCodes = new Uint16Array(0x10000);
/** In `plainCodes`: not met yet, and not plain. Neither is the code of a character that a unit folds to. */
const unmet = 0;
const notPlain = 0xffff;

const blank = 0x20;
const colon = 0x3a;

/**
 * Folds a text for matching: compatibility forms (full-width, Arabic presentation forms), case, accents, hamza carriers, tatweel
 * and short vowels, typographic quotes and hyphens, Arabic and Persian digits; white space becomes one blank, none before a colon.
 * Some pdf programs store the ligature lam-alef in reverse, so each run of the two letters is put in one order.
 */
export function fold(text: string): Folded {
  const codes: number[] = [];
  const at: number[] = [];
  let last = blank;
  for (let i = 0; i < text.length; i += 1) {
    const met = text.charCodeAt(i);
    const plain = plainCodes[met] || learn(met);
    if (plain !== notPlain) {
      codes.push(plain);
      at.push(i);
      last = plain;
      continue;
    }
    const unit = knownUnits.get(met) ?? '';
    for (let j = 0; j < unit.length; j += 1) {
      const code = unit.charCodeAt(j);
      if (code === blank && last === blank) continue;
      if (code === colon && last === blank && codes.length > 0) {
        codes.pop();
        at.pop();
      }
      codes.push(code);
      at.push(i);
      last = code;
    }
  }
  at.push(text.length);
  return { text: inOneOrder(textOf(codes)), at };
}

/** The folded words alone, for tables whose places do not matter. */
export function foldedText(text: string): string {
  return fold(text).text.trim();
}

/** A call takes so many arguments for sure. */
const mostArguments = 8_192;

function textOf(codes: readonly number[]): string {
  let text = '';
  for (let from = 0; from < codes.length; from += mostArguments)
    text += String.fromCharCode(...(codes.length <= mostArguments ? codes : codes.slice(from, from + mostArguments)));
  return text;
}

/** Folds one unit for good. */
function learn(met: number): number {
  const character = String.fromCharCode(met);
  const unit = met < asciiEnd ? foldAscii(character) : foldUnit(character);
  const code = unit.charCodeAt(0);
  knownUnits.set(met, unit);
  plainCodes[met] = unit.length === 1 && code !== blank && code !== colon && code !== unmet ? code : notPlain;
  return plainCodes[met] ?? notPlain;
}

const asciiEnd = 128;

function foldAscii(character: string): string {
  return character <= ' ' ? ' ' : (replacements.get(character) ?? character.toLowerCase());
}

function foldUnit(unit: string): string {
  if (whole.has(unit)) return whole.get(unit) ?? unit;
  if (dropped.test(unit)) return '';
  let folded = '';
  for (const character of unit.normalize('NFKC')) {
    const replaced = replacements.get(character) ?? digit(character) ?? character;
    folded += /\s/u.test(replaced) ? ' ' : withoutMarks(replaced);
  }
  return folded.replace(/^ +$/u, ' ');
}

function withoutMarks(character: string): string {
  if (dropped.test(character)) return '';
  if (whole.has(character)) return whole.get(character) ?? character;
  const bare = character.normalize('NFD').replace(/\p{Mn}/gu, '');
  return replacements.get(bare) ?? bare.toLowerCase();
}

function digit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

function inOneOrder(folded: string): string {
  return folded.includes('ل') ? folded.replace(/[ال]{2,}/gu, (run) => run.replaceAll('ل', '') + run.replaceAll('ا', '')) : folded;
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}
