import { readDate } from '../../fields/dates.ts';

/** A day, or a span of days, where a sentence names it. Offsets are in the text given. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  /** The sentence names no year: the one given was taken. */
  readonly yearTaken: boolean;
}

const sep = String.raw`\s*(?:-|–|—|−|~|to|through|until|and|au|à|et|al|a|y|по|до|и|إلى|الى|حتى|至|到)\s*`;
const weekday = `(?: ?[(（](?:星期|周)[一二三四五六日天][)）])?`;
const month = String.raw`(?:de |of )?([^\s\d.,;:()/-]{3,}(?:/[^\s\d.,;:()/-]{3,})?)\.?`;
const year = String.raw`(?:,? (?:de |del |of )?| )(\d{4})`;
const day = String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º)?`;

/** One way to write dates: groups are named by what they hold, `1` of the first day and `2` of the last. */
interface Form {
  readonly pattern: RegExp;
  readonly groups: readonly ('y1' | 'm1' | 'd1' | 'y2' | 'm2' | 'd2')[];
}

/** Longer forms first: a span is not two days. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?${weekday}${sep}(?:(\d{4}) ?年 ?)?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?[日号]`,
      'gu',
    ),
    groups: ['y1', 'm1', 'd1', 'y2', 'm2', 'd2'],
  },
  { pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/gu, groups: ['y1', 'm1', 'd1'] },
  { pattern: /(?<!年 ?|\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/gu, groups: ['m1', 'd1'] },
  {
    pattern: new RegExp(`${day} ${month}${year}${sep}${day} ${month}${year}`, 'gu'),
    groups: ['d1', 'm1', 'y1', 'd2', 'm2', 'y2'],
  },
  { pattern: new RegExp(`${day} ${month}${sep}${day} ${month}${year}`, 'gu'), groups: ['d1', 'm1', 'd2', 'm2', 'y2'] },
  { pattern: new RegExp(`${day}${sep}${day} ${month}${year}`, 'gu'), groups: ['d1', 'd2', 'm2', 'y2'] },
  { pattern: new RegExp(`${day} ${month}${year}`, 'gu'), groups: ['d1', 'm1', 'y1'] },
  {
    pattern: new RegExp(String.raw`([^\s\d.,;:()/-]{3,}) (\d{1,2})${sep}(\d{1,2}),? (\d{4})`, 'gu'),
    groups: ['m1', 'd1', 'd2', 'y2'],
  },
  { pattern: /([^\s\d.,;:()/-]{3,}) (\d{1,2}),? (\d{4})/gu, groups: ['m1', 'd1', 'y1'] },
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, groups: ['y1', 'm1', 'd1'] },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, groups: ['d1', 'm1', 'y1'] },
  { pattern: new RegExp(`${day} ${month}(?! ?(?:de |of )?\\d{4})`, 'gu'), groups: ['d1', 'm1'] },
];

/**
 * Dates and spans of days in a sentence of any of the six languages, in its order. A day without a year is of `yearOf`. In Arabic a span
 * is stored from its end to its beginning, so its days are put in order.
 */
export function findDates(text: string, yearOf: string | null): DateSpan[] {
  const found: DateSpan[] = [];
  for (const { pattern, groups } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((span) => start < span.end && end > span.start)) continue;
      const parts = new Map(groups.map((group, i) => [group, match[i + 1]]));
      const span = spanOf(parts, yearOf);
      if (span !== null) found.push({ ...span, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

type Parts = ReadonlyMap<Form['groups'][number], string | undefined>;

function spanOf(parts: Parts, yearOf: string | null): Pick<DateSpan, 'from' | 'to' | 'yearTaken'> | null {
  const named = parts.get('y1') ?? parts.get('y2');
  const [y1, y2] = [named ?? yearOf, parts.get('y2') ?? named ?? yearOf];
  const [m1, m2] = [parts.get('m1') ?? parts.get('m2'), parts.get('m2') ?? parts.get('m1')];
  const one = dateOf(y1, m1, parts.get('d1'));
  const other = dateOf(y2, m2, parts.get('d2') ?? parts.get('d1'));
  if (one === null || other === null) return null;
  const sorted = one <= other ? [one, other] : [other, one];
  const [from = one, to = other] = parts.get('m1') !== undefined && parts.get('m2') !== undefined ? [one, other] : sorted;
  return from > to ? null : { from, to, yearTaken: named === undefined };
}

function dateOf(y: string | null | undefined, m: string | undefined, d: string | undefined): string | null {
  if (y === null || y === undefined || m === undefined || d === undefined) return null;
  if (/^\d+$/u.test(m)) return readDate(`${y}-${m}-${d}`);
  return readDate(`${d} ${m} ${y}`);
}
