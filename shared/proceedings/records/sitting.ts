import { readDate } from '../../fields/dates.ts';
import { foldedText } from '../../languages/fold.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
import type { ProceedingFinding, SummaryRecord } from '../../model/summary-record.ts';
import { nextWorkingDay, realDate } from './deadlines.ts';
import type { DateGrammar, RecordGrammar } from './grammar/record-grammar.ts';
import type { RecordLine } from './lines.ts';
import { findingAt } from './record-context.ts';
import type { RawSection } from './sections.ts';
import { beginningOf } from './sentences.ts';
import type { Stretch } from './stretch.ts';

export interface Sitting {
  readonly sitting: number | null;
  readonly date: string | null;
  readonly dateBasis: SummaryRecord['dateBasis'];
  readonly findings: readonly ProceedingFinding[];
}

/** What the secretariat gives with a record; it goes before everything read. */
export interface GivenSitting {
  readonly sitting?: number;
  readonly date?: string;
}

/** Where sitting and date may be found. */
export interface SittingSources {
  readonly paper: Paper;
  readonly preamble: readonly RecordLine[];
  readonly sections: readonly RawSection[];
  /** Of each section. */
  readonly headings: readonly { readonly documents: readonly string[] }[];
  readonly meeting: Meeting | null;
}

/**
 * Number and date of the sitting: given; printed on the title page; or inferred. The outcomes of a day are noted at the next sitting, which is held
 * on the next working day; a sitting that opens the meeting is the first, on its first day. What is inferred is said by a finding.
 */
export function sittingOf(sources: SittingSources, grammar: RecordGrammar | null, given: GivenSitting): Sitting {
  const stated = statedIn(sources.preamble, grammar);
  const inferred = inferredFrom(sources, grammar);
  const date = given.date ?? stated.date ?? inferred?.date ?? null;
  const dateBasis = date === null ? null : given.date !== undefined ? 'given' : stated.date !== null ? 'stated' : 'inferred';
  const sitting = given.sitting ?? stated.sitting ?? inferred?.sitting ?? null;
  const findings =
    dateBasis === 'inferred' && inferred !== null
      ? [findingAt(sources.paper, 'date-inferred', 'note', inferred.from, `${date}: ${inferred.from.text}`)]
      : [];
  return { sitting, date, dateBasis, findings };
}

/** A title page is short. */
export const longestTitlePage = 60;

function statedIn(
  preamble: readonly RecordLine[],
  grammar: RecordGrammar | null,
): { date: string | null; sitting: number | null } {
  let onDay: string | null = null;
  let date: string | null = null;
  let sitting: number | null = null;
  for (const { words } of preamble.slice(0, longestTitlePage)) {
    const text = beginningOf(words.text);
    date ??=
      [text, ...text.split(/\t|,\s(?=\p{Ll})|[;；(（]/u)].map((part) => readDate(part)).find((one) => one !== null) ?? null;
    if (grammar === null) continue;
    onDay ??= dateWithWeekday(text, grammar.dates);
    const ordinal = grammar.sitting.ordinal.exec(text)?.groups?.ordinal?.toLowerCase();
    if (ordinal !== undefined) sitting ??= ordinalNumber(ordinal, grammar);
  }
  return { date: onDay ?? date, sitting };
}

/** A weekday of this many letters is told from other words; Chinese ones are figures. */
const shortestWeekday = 3;

/** The day a sitting is held on is printed with its weekday, unlike the day of issue above it. */
function dateWithWeekday(text: string, { weekdays }: DateGrammar): string | null {
  const names = weekdays.flatMap((one) => one.split('|')).map(foldedText);
  if (names.some(({ length }) => length < shortestWeekday)) return null;
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\p{L}*[,،]? (?<day>\\d[^,،;\\t(]{4,40})`, 'u');
  const day = pattern.exec(foldedText(text))?.groups?.day;
  return day === undefined ? null : readDate(day);
}

function ordinalNumber(word: string, { sitting }: RecordGrammar): number | null {
  if (/^\d+$/u.test(word)) return Number(word) > 0 ? Number(word) : null;
  const index = sitting.ordinals.findIndex((names) => names.split('|').includes(word));
  return index < 0 ? null : index + 1;
}

interface Inferred {
  readonly date: string;
  readonly sitting: number | null;
  readonly from: Stretch;
}

function inferredFrom({ sections, headings, meeting }: SittingSources, grammar: RecordGrammar | null): Inferred | null {
  const [first] = sections;
  if (grammar === null || first === undefined) return null;
  const groups = grammar.sitting.outcomesOf.exec(first.heading.text)?.groups;
  if (groups !== undefined) {
    const day = realDate(Number(groups.year), monthNumber(groups.month ?? '', grammar.dates), Number(groups.day));
    return day === null
      ? null
      : { date: nextWorkingDay(day), sitting: sittingOfOutcomes(headings[0]?.documents ?? []), from: first.heading };
  }
  const opens = grammar.sitting.openingTitle.test(first.heading.text) && !grammar.kinds.closingTitle.test(first.heading.text);
  return opens && meeting !== null ? { date: meeting.opens, sitting: 1, from: first.heading } : null;
}

function monthNumber(word: string, { months }: DateGrammar): number {
  if (months.length === 0) return Number(word);
  return months.findIndex((names) => names.split('|').some((name) => word.toLowerCase().startsWith(name))) + 1;
}

/** The outcomes of the first sitting are DT/1, those of the next DT/1(Rev.1): DT/1(Rev.n) is noted at sitting n + 2. */
function sittingOfOutcomes(documents: readonly string[]): number | null {
  for (const id of documents) {
    const revision = /\/DT\/1(?:\(Rev\.(\d{1,2})\))?$/u.exec(id);
    if (revision !== null) return Number(revision[1] ?? 0) + 2;
  }
  return null;
}
