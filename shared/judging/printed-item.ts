import { arabicPrefixes, classes, type TokenClass } from './agenda-words.ts';
import { withDigits } from './chinese-numerals.ts';

/** One agenda item as printed: its number without leading zeros, and the annex when one is named. */
export interface PrintedItem {
  readonly no: string;
  readonly annex: number | null;
}

/**
 * Reads the numbers of agenda items from the words a sender put into the field: "7", "Item 7", "15, 16", "15 and 16", "15-17",
 * "Annex 3, item 1", "пункт 1 Приложения 3", "附件3第1项", in six languages and in Arabic-Indic or full-width digits.
 *
 * A number counts at the beginning, behind a word for an item, or next in a list; "PL 2.6", "C20/62" and "COVID-19" hold none.
 * Returns each item once, in the order printed; an empty list when no number can be read.
 */
export function printedItems(text: string): PrintedItem[] {
  const tokens = tokensOf(text.slice(0, longestField));
  const shape = tokens.map((token) => token.class).join('');
  const items = [...shape.matchAll(itemShape)].flatMap((match) => {
    const { before, list = '', after } = match.groups ?? {};
    const listAt = match.index + (before?.length ?? 0);
    const listed = tokens.slice(listAt, listAt + list.length);
    const annexWord = before ? match.index : after ? match.index + match[0].length - 2 : null;
    const annex = annexWord === null ? null : Number(tokens[annexWord + 1]?.text);
    return numbersIn(listed).map((no) => ({ no, annex }));
  });
  return items.filter((item, n) => items.findIndex((one) => one.no === item.no && one.annex === item.annex) === n);
}

/**
 * A list of numbers among the letters of `TokenClass`: after an annex ("Annex 3, item 1"), at the beginning, or behind a word for an
 * item, or alone in brackets behind its name in words ("fifty-nine (59)"); perhaps with its annex behind it ("item 1 of Annex 3"). A further number with a foreign word behind it is no part of the list
 * ("7 - 2021 conference").
 */
const itemShape =
  /(?:(?<before>AN[CIFPR]*)|(?<=^[IFP]*)|(?<=I[F]*)|(?<=^X{1,4}P)(?=NP$))(?<list>N(?:[IF]*[CR]+[IF]*N(?!X))*)(?:[ICFP]*(?<after>AN)(?![CIFP]*N))?/gu;

/** Characters of the field that are read: a list of items with its annexes is shorter, and matching takes the square of the length. */
const longestField = 300;

interface Token {
  readonly class: TokenClass;
  readonly text: string;
}

/** Longest run of items that a range may stand for; a wider one is two numbers with a dash between. */
const longestRange = 20;

function numbersIn(tokens: readonly Token[]): string[] {
  const numbers: number[] = [];
  let range = false;
  for (const token of tokens) {
    if (token.class === 'R') range = true;
    if (token.class !== 'N') continue;
    const last = numbers.at(-1);
    const next = Number(token.text);
    // Arabic stores a range high to low.
    if (range && last !== undefined && Math.abs(next - last) <= longestRange) {
      for (let no = Math.min(last, next) + 1; no < Math.max(last, next); no++) numbers.push(no);
    }
    numbers.push(next);
    range = false;
  }
  return numbers.map(String);
}

/** Words with their digits and strokes (`c20/62`, `covid-19`), numbers (`7`, `2.6`, `5g`), Arabic words, Chinese words, signs. */
const tokenPattern =
  /[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\d]*(?:[-/][\p{Script=Latin}\p{Script=Cyrillic}\d]+)*|\d+(?:\.\d+)*[\p{Script=Latin}\p{Script=Cyrillic}]*|\p{Script=Arabic}+|附件|附录|议程草案|议程项目|议程|议项|议题|项目|以及|\p{Script=Han}|[,;、،؛&+/()[\]~–—−-]/gu;

/** Agenda items have at most three digits; a longer number is a year or something else. */
const itemNumber = /^\d{1,3}$/;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const words = [...folded(text).matchAll(tokenPattern)].map(([word]) => word);
  for (const word of words) tokens.push(romanAfter(tokens, word, words.length) ?? { text: word, class: classOf(word) });
  return tokens;
}

/** Up to 49; "l" alone is the article of "l'ordre du jour", and "xx" the number that the form leaves open. */
const roman = /^(?=[ivx])(?!x+$)(?:xl|x{0,3})(?:ix|iv|v?i{0,3})$/u;

/** A Roman numeral counts behind a word for an item or an annex, next in a list of numbers behind one, or alone in the field. */
function romanAfter(before: readonly Token[], word: string, words: number): Token | null {
  const shape = before.map((token) => token.class).join('');
  if (!roman.test(word) || !(words === 1 || /[IA](?:N[CR]+)*$/u.test(shape))) return null;
  return { text: String(fromRoman(word)), class: 'N' };
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function fromRoman(numeral: string): number {
  const values = [...numeral].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function classOf(word: string): TokenClass {
  if (itemNumber.test(word)) return Number(word) > 0 ? 'N' : 'X';
  const known = classes.get(word);
  if (known !== undefined || !/^\p{Script=Arabic}/u.test(word)) return known ?? 'X';
  for (const prefix of arabicPrefixes) {
    const rest = word.startsWith(prefix) ? classes.get(word.slice(prefix.length)) : undefined;
    if (rest !== undefined) return rest;
  }
  return 'X';
}

/** "A2-07", "A3/1". */
const annexCode = /(?<![\p{L}\p{N}])A(?<annex>\d)\s?[-/]\s?(?<item>\d{1,2})(?!\d)/giu;

/** One spelling for what looks alike: digits of all scripts, full-width signs, Arabic without vowels, invisible marks left out. */
function folded(text: string): string {
  return withDigits(text.replace(/[№º°]/gu, ' ').normalize('NFKC'))
    .replace(annexCode, 'annex $<annex>, $<item>')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\p{Cf}\u0640\u064b-\u0652]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[’']/gu, ' ')
    .toLowerCase();
}
