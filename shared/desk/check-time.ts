import * as z from 'zod';
import { Refused } from './desk.ts';

const instant = z.iso.datetime({ offset: true });
const isoDay = z.iso.date();

/** A time as it was given (ISO 8601 with its offset from UTC). Throws Refused for anything else. */
export function wholeInstant(text: string): string {
  if (!instant.safeParse(text).success) throw new Refused('time-wanted');
  return text;
}

/** The same of a time that has passed; `now` where none was given. */
export function passedInstant(text: string | null, now: string): string {
  if (text === null) return now;
  if (Date.parse(wholeInstant(text)) > Date.parse(now)) throw new Refused('time-to-come', { moment: text });
  return text;
}

/** A day of the calendar (ISO date). Throws Refused for anything else. */
export function wholeDay(text: string): string {
  if (!isoDay.safeParse(text).success) throw new Refused('date-wanted');
  return text;
}
