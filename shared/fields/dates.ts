import { foldedText } from '../languages/fold.ts';
import { dateFillers, monthNames } from './date-words.ts';

const months = new Map(monthNames.flatMap((names, i) => words(names).map((name) => [name, i + 1] as const)));
const firstYear = 1990;
const lastYear = 2099;

/**
 * The ISO date that a text is, wholly: day, month and year in any of the six languages' orders ("19 May 2021", "1er février 2021",
 * "14 de Mayo de 2020", "8 февраля 2018 года", "17 يوليو 2018", "2018年3月19日"), with a weekday, a place ("Lima, 4 de mayo de 2021") or the
 * Islamic date beside it, or in figures. Null for a range, for prose and for a day that does not exist.
 */
export function readDate(text: string): string | null {
  if (text.length > longestDate || !numeral.test(text)) return null;
  return oneDate(text) ?? oneDate(withoutPlace(text)) ?? besideIslamic(text);
}

function oneDate(text: string | null): string | null {
  if (text === null) return null;
  const folded = foldedText(text)
    .replace(/[,.،()（）、]/gu, (mark) => (mark === '.' ? '.' : ' '))
    .trim();
  return inFigures(folded) ?? inChinese(folded) ?? inWords(folded);
}

/** The words of a place begin with capitals, but for the articles among them; in scripts without capitals they are few. */
const place = String.raw`(?:\p{Lu}[\p{L}.'’-]*|d[eu]l?|l[aeo]s?)(?: (?:\p{Lu}[\p{L}.'’-]*|d[eu]l?|l[aeo]s?)){0,3}`;
const placeFirst = new RegExp(
  `^(?:(?:Fait à|Hecho en|Done at|г\\.) ?)?(?:${place}|\\p{Script=Arabic}+(?: \\p{Script=Arabic}+)?|\\p{Script=Han}{2,4})\\s?[,،，]\\s*(?=\\S)`,
  'u',
);
const placeLast = /(?<=[日号])\s?[,，]\s?\p{Script=Han}{2,4}$/u;

/** A letter is dated at a place: "Rabat, le 4 mai 2021", "2021年5月4日，北京". Null where no place stands there. */
function withoutPlace(text: string): string | null {
  const rest = text.trim().replace(placeFirst, '').replace(placeLast, '');
  return rest === text.trim() ? null : rest;
}

/** A year of the Islamic calendar in which a paper can have been written. */
const islamicYear = /(?<!\d)14\d\d(?!\d)/u;

/** "22 رمضان 1442هـ الموافق 4 مايو 2021": of two dates side by side the one that is not Islamic. */
function besideIslamic(text: string): string | null {
  const parts = foldedText(text.replace(/[()（）]/gu, ' | '))
    .split(corresponding)
    .filter((part) => /\d/u.test(part));
  if (parts.length !== 2 || !parts.some((part) => islamicYear.test(part))) return null;
  return parts.map((part) => oneDate(withoutPlace(part) ?? part)).find((found) => found !== null) ?? null;
}

const corresponding = new RegExp(`${foldedText('الموافق')}(?: ?ل(?= ?\\d))?|[|=]|\\s/\\s`, 'u');

/** Whether a text is a range of days ("Geneva, 8-18 June 2021"): the dates of a meeting, never of a paper. */
export function isDateRange(text: string): boolean {
  if (text.length > longestDate || !/\d\s?[-\u2010-\u2015]\s?\d/u.test(text)) return false;
  const oneDay = foldedText(text).replace(/(\d{1,2})\s?-\s?(?=\d{1,2}(?!\d))/u, '');
  return readDate(text) === null && readDate(oneDay) !== null;
}

/** No date is without one; most lines have none, and need no further look. */
const numeral = /[\p{N}零一二三四五六七八九十]/u;

/** A date with weekday and place; a longer line is prose. */
const longestDate = 80;

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function inFigures(text: string): string | null {
  const figures = text.replace(/\s?(?:г\.?|года|م)$/u, '').replace(/(?<=\d\.) (?=\d)|(?<=\d)\.$/gu, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(figures);
  if (iso !== null) return date(iso[1], iso[2], iso[3]);
  const roman = /^(\d{1,2})\.([ivx]{1,4})\.(\d{4})$/u.exec(figures);
  if (roman !== null) return date(roman[3], String(romanMonths.indexOf(roman[2] ?? '') + 1), roman[1]);
  const short = /^(\d{1,2})\.(\d{1,2})\.(\d\d)$/u.exec(figures);
  if (short !== null) return date(`20${short[3]}`, short[2], short[1]);
  const european = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(figures);
  if (european === null) return null;
  return date(european[3], european[2], european[1]) ?? date(european[3], european[1], european[2]);
}

const chineseDigits = '〇一二三四五六七八九';

function inChinese(text: string): string | null {
  const figures = text.replace(/\s+/gu, '').replace(/[〇零一二三四五六七八九十]+/gu, chineseNumber);
  const found = /^(?:日内瓦)?(\d{4})年(\d{1,2})月(\d{1,2})[日号](?:星期[\d日]|日内瓦)?$/u.exec(figures);
  return found === null ? null : date(found[1], found[2], found[3]);
}

/** `二〇二一` reads digit by digit, `二十五` by tens. */
function chineseNumber(run: string): string {
  const digit = (character: string | undefined) => Math.max(0, chineseDigits.indexOf(character ?? ''));
  if (!run.includes('十')) return [...run].map((character) => digit(character)).join('');
  const [tens = '', ones = ''] = run.split('十');
  return String((tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones)));
}

function inWords(text: string): string | null {
  const numbers: string[] = [];
  const named = new Set<number>();
  for (const [token] of text
    .replace(joinedMonths, '$1_$2')
    .replace(hyphened, '$1 $2 ')
    .matchAll(/\d+|[\p{L}_º]+|[^\s\d\p{L}]/gu)) {
    const month = months.get(token);
    if (month !== undefined) named.add(month);
    else if (/^\d+$/u.test(token)) numbers.push(token);
    else if (!dateFillers.has(token) && !/^[./'"]$/u.test(token)) return null;
  }
  const [month] = named;
  if (named.size !== 1 || month === undefined || numbers.length !== 2) return null;
  const [day, year] = (numbers[0]?.length ?? 0) === 4 ? [numbers[1], numbers[0]] : numbers;
  return date(year, String(month), day);
}

/** "12-May-2021". */
const hyphened = /^(\d{1,2})-(\p{L}+)-(?=\d{4}$)/u;

/** The two-word months of the Levant, as folded. */
const joinedMonths = new RegExp(`(${words('تشرين كانون').join('|')}) (${words('الأول الثاني').join('|')})`, 'gu');

function date(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < firstYear || y > lastYear || m < 1 || m > 12 || d < 1) return null;
  const real = new Date(Date.UTC(y, m - 1, d));
  return real.getUTCMonth() === m - 1 ? real.toISOString().slice(0, 10) : null;
}

function words(list: string): string[] {
  return list.split(' ').map(foldedText);
}
