import type { LetterCues } from './cues/letter-cues.ts';
import { type DateSpan, findDates } from './find-dates.ts';
import type { Sentence } from './prose.ts';
import { inferred, missing, type Stated, stated } from './stated.ts';

/** A date that a sentence gives for something, and the weight of the way it says so. */
interface Statement {
  readonly span: DateSpan;
  readonly sentence: Sentence;
  readonly weight: number;
}

/** What a letter says of the days of its meeting; `others` are days that it gives elsewhere for the same. */
export interface Days {
  readonly opens: Stated<string>;
  readonly closes: Stated<string>;
}

/**
 * First and last day of the consultation: a span of days beside its name, or else the day from which it is held. Days that were over when the
 * letter was written are those of an earlier consultation.
 */
export function daysOf(sentences: readonly Sentence[], cues: LetterCues, letterDate: string | null): Days {
  const year = letterDate?.slice(0, 4) ?? null;
  const spans: Statement[] = [];
  const starts: Statement[] = [];
  for (const sentence of sentences) {
    if (!cues.meeting.test(sentence.text)) continue;
    for (const span of findDates(sentence.text, year)) {
      if (letterDate !== null && span.to < letterDate) continue;
      if (span.from !== span.to) spans.push({ span, sentence, weight: span.yearTaken ? 1 : 2 });
      else if (isStart(sentence.text, span, cues) && (letterDate === null || span.from > letterDate))
        starts.push({ span, sentence, weight: (span.yearTaken ? 1 : 2) + (cues.elsewhere.test(sentence.text) ? 0 : 2) });
    }
  }
  const range = weightiest(spans);
  if (range !== null) {
    const place = range.sentence.placeOf(range.span.start, range.span.end);
    const said = range.span.yearTaken ? inferred : stated;
    return { opens: said(range.span.from, place), closes: said(range.span.to, place) };
  }
  const start = weightiest(starts);
  if (start === null) return { opens: missing, closes: missing };
  const place = start.sentence.placeOf(start.span.start, start.span.end);
  return { opens: (start.span.yearTaken ? inferred : stated)(start.span.from, place), closes: missing };
}

/** So many characters round a day is the word looked for that makes it a first day, or a last one. */
const near = 40;
/** Languages with letters take more of them. */
const nearInLetters = 120;

function reachIn(text: string): number {
  return /\p{Script=Han}/u.test(text) ? near : nearInLetters;
}

function isStart(text: string, { start, end }: DateSpan, { begins }: LetterCues): boolean {
  const reach = reachIn(text);
  return begins.test(text.slice(Math.max(0, start - reach), end + reach / 2));
}

export interface Deadline extends Stated<string> {
  /** Other days that the letter gives for the same. */
  readonly others: readonly Stated<string>[];
}

/** Last day for contributions: the day nearest to the words of a deadline in a sentence on contributions. An extended one wins. */
export function deadlineOf(sentences: readonly Sentence[], cues: LetterCues, letterDate: string | null): Deadline {
  const year = letterDate?.slice(0, 4) ?? null;
  const statements: Statement[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const { text } = sentence;
    if (!cues.contribution.test(text) && !cues.contribution.test(sentences[i - 1]?.text ?? '')) continue;
    for (const span of findDates(text, year)) {
      const reach = reachIn(text);
      const words = text.slice(Math.max(0, span.start - reach), span.end + reach / 2);
      if (span.from !== span.to || !cues.deadline.test(words) || (letterDate !== null && span.from < letterDate)) continue;
      const own = cues.contribution.test(text) ? 4 : 0;
      const stranger = cues.elsewhere.test(text) ? -5 : 0;
      const weight = (span.yearTaken ? 0 : 1) + own + stranger + (cues.extended.test(words) ? 4 : 0);
      if (weight > 0) statements.push({ span, sentence, weight });
    }
  }
  const best = weightiest(statements);
  if (best === null) return { ...missing, others: [] };
  const one = ({ span, sentence }: Statement): Stated<string> =>
    (span.yearTaken ? inferred : stated)(span.from, sentence.placeOf(span.start, span.end));
  const others = statements.filter(({ span, weight }) => span.from !== best.span.from && weight >= 5);
  return { ...one(best), others: others.map(one) };
}

/** The day with the weightiest statements; the first of them. */
function weightiest(statements: readonly Statement[]): Statement | null {
  const byDay = Map.groupBy(statements, ({ span }) => `${span.from} ${span.to}`);
  const sum = (group: readonly Statement[]): number =>
    group.reduce((total, { weight }) => total + weight, 0) + 10 * heaviest(group);
  const [first] = [...byDay.values()].sort((one, other) => sum(other) - sum(one));
  return first?.find(({ weight }) => weight === heaviest(first)) ?? null;
}

function heaviest(group: readonly Statement[]): number {
  return Math.max(...group.map(({ weight }) => weight));
}

/** So many characters before a number of pages may a word of advice stand, and so many behind. */
const adviceBefore = 80;
const adviceBehind = 25;

/** How many pages a contribution may have, and whether the letter says so or only advises it. */
export function pageLimitOf(sentences: readonly Sentence[], cues: LetterCues): Stated<{ pages: number; binding: boolean }> {
  const ranked = [...sentences].sort(
    (one, other) => Number(cues.contribution.test(other.text)) - Number(cues.contribution.test(one.text)),
  );
  for (const { text, placeOf } of ranked) {
    const found = cues.pages.exec(text);
    const words = found?.slice(1).find((group) => group !== undefined);
    if (found === null || words === undefined) continue;
    const pages = /^\d+$/u.test(words) ? Number(words) : (cues.numbers[words.toLowerCase()] ?? 0);
    if (pages === 0) continue;
    const end = found.index + found[0].length;
    const round = cues.confirmed
      ? text.slice(Math.max(0, found.index - 4), found.index)
      : text.slice(Math.max(0, found.index - adviceBefore), end + adviceBehind);
    return stated({ pages, binding: !cues.advised.test(round) }, placeOf(found.index, end));
  }
  return missing;
}

const address = /(?<![\w.+-]{64})\w[\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
/** So many characters before an address may the words stand that say what is sent there. */
const addressReach = 160;

/** Where contributions are sent: the address that a sentence on sending them gives, or else one named for them. */
export function intakeAddressOf(sentences: readonly Sentence[], cues: LetterCues): Stated<string> {
  let best: { weight: number; value: string; at: () => ReturnType<Sentence['placeOf']> } | null = null;
  for (const { text, placeOf } of sentences) {
    for (const { index, 0: words } of text.matchAll(address)) {
      const before = text.slice(Math.max(0, index - addressReach), index);
      const said =
        cues.contribution.test(before) && cues.send.test(text.slice(Math.max(0, index - addressReach), index + addressReach / 2));
      const named = /^(?:contrib|вклад)/iu.test(words);
      const weight =
        (said ? 2 : 0) +
        (named ? 3 : 0) -
        (cues.elsewhere.test(before.slice(-near)) ? 4 : 0) +
        (text.includes(`mailto:${words}`) ? -0.5 : 0);
      if (weight > 0 && weight > (best?.weight ?? 0))
        best = { weight, value: words.replace(/\.$/u, '').toLowerCase(), at: () => placeOf(index, index + words.length) };
    }
  }
  if (best === null) return missing;
  return best.weight >= 2 ? stated(best.value, best.at()) : inferred(best.value, best.at());
}
