import { html } from 'hono/html';
import { letterWords } from '../../shared/languages/letters/index.ts';
import { perLanguage } from '../../shared/languages/report/formatters.ts';
import { fill, reportWords } from '../../shared/languages/report/index.ts';
import { listText } from '../../shared/languages/report/moments.ts';
import { instantText } from '../../shared/letters/instants.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { moment } from './marks.ts';
import type { Html, Visit } from './visiting.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** The closing time of a meeting, and how long it is until then. */
export function closing({ language, words, now }: Visit, { submission }: Meeting): Html {
  const { opens, closes } = submission;
  const left = Date.parse(closes) - now.getTime();
  const state =
    now.getTime() < Date.parse(opens)
      ? fill(words.home.notOpen, { moment: instantText(opens, language) })
      : left > 0
        ? fill(words.home.timeLeft, { time: timeText(left, language) })
        : words.home.closed;
  return html`<div class="closing${left > 0 ? '' : ' over'}"><p class="label">${letterWords(language).labels.closes}</p><p class="when">${moment(closes, language)}</p><p>${state}</p></div>`;
}

/** Until when papers are taken in time; after that, what becomes of what still comes. */
export function deadlineText({ language, words, now }: Visit, closes: string): Html {
  const values = { deadline: instantText(closes, language) };
  if (Date.parse(closes) > now.getTime()) return html`<p>${fill(words.verdict.openUntil, values)}</p>`;
  return html`<p>${fill(words.verdict.closedSince, values)}</p><p>${words.verdict.lateIsHeld}</p>`;
}

/** `3 days and 4 hours` in the language: the largest measure and the one below it; what is smaller is cut off, and never less than a minute told. */
export function timeText(milliseconds: number, language: Language): string {
  const days = Math.floor(milliseconds / day);
  const hours = Math.floor((milliseconds % day) / hour);
  const minutes = Math.floor((milliseconds % hour) / minute);
  const all = [
    { unit: 'day', count: days },
    { unit: 'hour', count: hours },
    { unit: 'minute', count: days + hours === 0 ? Math.max(1, minutes) : minutes },
  ] as const;
  const first = all.findIndex(({ count }) => count > 0);
  const told = all.slice(first, first + 2).filter(({ count }) => count > 0);
  return listText(
    told.map(({ unit, count }) => units[unit](language).format(count)),
    language,
  );
}

const units = {
  day: measuresIn('day'),
  hour: measuresIn('hour'),
  minute: measuresIn('minute'),
} as const;

function measuresIn(unit: string) {
  return perLanguage(
    (language) => new Intl.NumberFormat(reportWords(language).locale, { style: 'unit', unit, unitDisplay: 'long' }),
  );
}
