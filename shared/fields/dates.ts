import { foldedText } from '../languages/fold.ts';

/** Month names in six languages, January first: nominative and genitive, short forms, and the Levantine names of the United Nations. */
const monthNames: readonly string[] = [
  'january jan janvier janv enero ene январь января янв يناير كانون_الثاني',
  'february feb février févr fév febrero febr февраль февраля фев февр فبراير شباط',
  'march mar mars marzo март марта мар مارس آذار',
  'april apr avril avr abril abr апрель апреля апр أبريل إبريل نيسان',
  'may mai mayo май мая مايو أيار',
  'june jun juin junio июнь июня июн يونيو يونيه حزيران',
  'july jul juillet juil julio июль июля июл يوليو يوليه تموز',
  'august aug août agosto ago август августа авг أغسطس آب',
  'september sep sept septembre septiembre setiembre set сентябрь сентября сен сент سبتمبر أيلول',
  'october oct octobre octubre октябрь октября окт أكتوبر تشرين_الأول',
  'november nov novembre noviembre ноябрь ноября ноя нояб نوفمبر تشرين_الثاني',
  'december dec décembre déc diciembre dic декабрь декабря дек ديسمبر كانون_الأول',
];

/** Words that may stand in a date without saying more. */
const fillers = new Set(
  words(
    'the of st nd rd th er de del le el du año году года год г в на في من عام سنة ' +
      'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche ' +
      'lunes martes miércoles jueves viernes sábado domingo понедельник вторник среда четверг пятница суббота воскресенье ' +
      'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم geneva genève ginebra женева جنيف o º',
  ),
);

const months = new Map(monthNames.flatMap((names, i) => words(names).map((name) => [name, i + 1] as const)));
const firstYear = 1990;
const lastYear = 2099;

/**
 * The ISO date that a text is, wholly: day, month and year in any of the six languages' orders ("19 May 2021", "1er février 2021",
 * "14 de Mayo de 2020", "8 февраля 2018 года", "17 يوليو 2018", "2018年3月19日"), with a weekday or "Geneva," beside it, or in figures.
 * Null for a range, for prose and for a day that does not exist.
 */
export function readDate(text: string): string | null {
  if (text.length > longestDate || !numeral.test(text)) return null;
  const folded = foldedText(text)
    .replace(/[,.،()（）、]/gu, (mark) => (mark === '.' ? '.' : ' '))
    .trim();
  return inFigures(folded) ?? inChinese(folded) ?? inWords(folded);
}

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

function inFigures(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  if (iso !== null) return date(iso[1], iso[2], iso[3]);
  const european = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
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
  for (const [token] of text.replace(joinedMonths, '$1_$2').matchAll(/\d+|[\p{L}_º]+|[^\s\d\p{L}]/gu)) {
    const month = months.get(token);
    if (month !== undefined) named.add(month);
    else if (/^\d+$/u.test(token)) numbers.push(token);
    else if (!fillers.has(token) && !/^[./'"]$/u.test(token)) return null;
  }
  const [month] = named;
  if (named.size !== 1 || month === undefined || numbers.length !== 2) return null;
  const [day, year] = (numbers[0]?.length ?? 0) === 4 ? [numbers[1], numbers[0]] : numbers;
  return date(year, String(month), day);
}

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
