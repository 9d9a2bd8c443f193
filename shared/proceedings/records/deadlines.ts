import type { Deadline } from '../../model/conclusion.ts';
import type { DateForm, DateGrammar } from './grammar/record-grammar.ts';

/** A date by which something is to be done, where it stands in the words that were searched; `deadline` is null where it cannot be told. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly deadline: Deadline | null;
  /** It says no more than that the matter comes back soon ("next week"). */
  readonly relative: boolean;
}

/**
 * The dates by which something is to be done, in order. A year or month that is not said is taken from the date of the sitting: the next
 * one of that name. What cannot be told (no date of the sitting, no such day, a weekday that contradicts) has no deadline.
 */
export function datesIn(text: string, grammar: DateGrammar, sitting: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { form, pattern } of grammar.forms) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '' || found.some((other) => start < other.end && end > other.start)) continue;
      const days = daysOf(form, match.groups ?? {}, grammar, sitting);
      const words = match[0].trim();
      const deadline = days === null ? null : { text: words, ...days };
      found.push({ start, end, text: words, deadline, relative: form === 'next-week' || form === 'next-day' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Days = Omit<Deadline, 'text'>;
type Groups = Readonly<Record<string, string | undefined>>;

function daysOf(form: DateForm, groups: Groups, grammar: DateGrammar, sitting: string | null): Days | null {
  switch (form) {
    case 'day':
      return oneDay(groups, grammar, sitting);
    case 'month':
      return oneMonth(groups, grammar, sitting);
    case 'either-month':
      return eitherMonth(groups, grammar, sitting);
    case 'year':
      return grammar.endWords.test(groups.edge ?? '') ? endOfYear(groups) : null;
    case 'next-week':
      return sitting === null ? null : workingWeekAfter(sitting);
    case 'next-day':
      return sitting === null ? null : span(addDays(sitting, 1), addDays(sitting, 1));
  }
}

function oneDay(groups: Groups, grammar: DateGrammar, sitting: string | null): Days | null {
  const month = monthOf(groups.month, grammar);
  const day = Number(western(groups.day));
  const year = groups.year === undefined ? yearFor(month, sitting) : Number(western(groups.year));
  const date = year === null || month === null ? null : realDate(year, month, day);
  if (date === null || contradicts(date, groups.weekday, grammar)) return null;
  return span(date, date, timeOf(groups));
}

function oneMonth(groups: Groups, grammar: DateGrammar, sitting: string | null): Days | null {
  const month = monthOf(groups.month, grammar);
  const year = groups.year === undefined ? yearFor(month, sitting) : Number(western(groups.year));
  if (year === null || month === null || realDate(year, month, 1) === null) return null;
  const edge = groups.edge;
  const last = lastDay(year, month);
  if (edge === undefined) return span(iso(year, month, 1), last);
  if (grammar.endWords.test(edge)) return span(last, last);
  return grammar.beginningWords.test(edge)
    ? span(iso(year, month, 1), iso(year, month, beginningEnds))
    : span(iso(year, month, 1), last);
}

function endOfYear({ year }: Groups): Days | null {
  const last = realDate(Number(western(year)), 12, 31);
  return last === null ? null : span(last, last);
}

/** The beginning of a month is its first ten days. */
const beginningEnds = 10;

/** "End of October or beginning of November": both months whole, since neither edge is a day. */
function eitherMonth(groups: Groups, grammar: DateGrammar, sitting: string | null): Days | null {
  const first = monthOf(groups.month, grammar);
  const second = monthOf(groups.month2, grammar);
  const year = groups.year === undefined ? yearFor(first, sitting) : Number(western(groups.year));
  if (year === null || first === null || second === null || realDate(year, first, 1) === null) return null;
  return span(iso(year, first, 1), lastDay(second < first ? year + 1 : year, second));
}

function span(from: string, to: string, time: string | null = null): Days {
  return { from, to, time };
}

function timeOf({ hour, minute }: Groups): string | null {
  const hours = Number(western(hour));
  const minutes = Number(western(minute ?? '0'));
  if (hour === undefined || hours > 24 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function monthOf(word: string | undefined, { months }: DateGrammar): number | null {
  if (word === undefined) return null;
  const named = months.findIndex((names) => names.split('|').some((name) => startsWith(word, name)));
  const month = months.length === 0 ? Number(western(word)) : named + 1;
  return month >= 1 && month <= 12 ? month : null;
}

function contradicts(date: string, weekday: string | undefined, { weekdays }: DateGrammar): boolean {
  if (weekday === undefined) return false;
  const said = weekdays.findIndex((names) => names.split('|').some((name) => startsWith(weekday, name)));
  return said >= 0 && said !== (dayOf(date) + 6) % 7;
}

function startsWith(word: string, name: string): boolean {
  return plain(word).startsWith(plain(name));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/gu, '')
    .toLowerCase();
}

function western(digits: string | undefined): string {
  return (digits ?? '').replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** The month that comes next after the sitting: a record looks forward. */
function yearFor(month: number | null, sitting: string | null): number | null {
  if (month === null || sitting === null) return null;
  const [year = 0, now = 0] = sitting.split('-').map(Number);
  return month < now ? year + 1 : year;
}

function workingWeekAfter(sitting: string): Days {
  const monday = addDays(sitting, 8 - (dayOf(sitting) || 7));
  return span(monday, addDays(monday, 4));
}

export function nextWorkingDay(date: string): string {
  const next = addDays(date, 1);
  return dayOf(next) === 6 ? addDays(next, 2) : dayOf(next) === 0 ? addDays(next, 1) : next;
}

export const dayInMilliseconds = 86_400_000;

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

function dayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Records of the Union are of these years; anything else is no date. */
const firstYear = 1990;
const lastYear = 2099;

export function realDate(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= lastYear) || month < 1 || month > 12 || !(day >= 1)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
