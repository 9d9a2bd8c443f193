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

const unitCache = new Map<string, string>();

/**
 * Folds a text for matching: compatibility forms (full-width, Arabic presentation forms), case, accents, hamza carriers, tatweel
 * and short vowels, typographic quotes and hyphens, Arabic and Persian digits; white space becomes one blank, none before a colon.
 * Some pdf programs store the ligature lam-alef in reverse, so each run of the two letters is put in one order.
 */
export function fold(text: string): Folded {
  let folded = '';
  let last = ' ';
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = code < asciiEnd ? (ascii[code] ?? '') : foldedUnit(text.charAt(i));
    for (let j = 0; j < unit.length; j += 1) {
      const character = unit.charAt(j);
      if (character === ' ' && last === ' ') continue;
      if (character === ':' && last === ' ' && folded !== '') {
        folded = folded.slice(0, -1);
        at.pop();
      }
      folded += character;
      at.push(i);
      last = character;
    }
  }
  at.push(text.length);
  return { text: inOneOrder(folded), at };
}

/** The folded words alone, for tables whose places do not matter. */
export function foldedText(text: string): string {
  return fold(text).text.trim();
}

const asciiEnd = 128;
const ascii = Array.from({ length: asciiEnd }, (_, code) => {
  const unit = String.fromCharCode(code);
  return code <= 32 ? ' ' : (replacements.get(unit) ?? unit.toLowerCase());
});

function foldedUnit(unit: string): string {
  let known = unitCache.get(unit);
  if (known === undefined) {
    known = foldUnit(unit);
    unitCache.set(unit, known);
  }
  return known;
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
