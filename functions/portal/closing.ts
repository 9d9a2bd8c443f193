import { html } from 'hono/html';
import type { ClosingTimes } from '../../shared/desk/desk.ts';
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

/** The closing time that holds for the one who asks, and how long it is until then. */
export function closing({ language, words, now }: Visit, { submission }: Meeting, { closes, extended }: ClosingTimes): Html {
  const { opens } = submission;
  const holds = extended ?? closes;
  const left = Date.parse(holds) - now.getTime();
  const label = extended === null ? letterWords(language).labels.closes : words.home.ownDeadline;
  const general =
    extended === null ? '' : html`<p>${fill(words.home.generalDeadline, { moment: instantText(closes, language) })}</p>`;
  const state =
    now.getTime() < Date.parse(opens)
      ? fill(words.home.notOpen, { moment: instantText(opens, language) })
      : left > 0
        ? fill(words.home.timeLeft, { time: timeText(left, language) })
        : words.home.closed;
  return html`<div class="closing${left > 0 ? '' : ' over'}"><p class="label">${label}</p><p class="when">${moment(holds, language)}</p><p>${state}</p>${general}</div>`;
}

/** The closing time that holds for a State, where it is not that of all. */
export function ownClosing({ language, words }: Visit, { closes, extended }: ClosingTimes): Html {
  if (extended === null) return html``;
  const own = fill(letterWords(language).labelled, {
    label: words.home.ownDeadline,
    value: instantText(extended, language),
  });
  return html`<p>${own}</p><p>${fill(words.home.generalDeadline, { moment: instantText(closes, language) })}</p>`;
}

/** Until when papers are taken in time; after that, what becomes of what still comes. */
export function deadlineText(visit: Visit, times: ClosingTimes): Html {
  const { language, words, now } = visit;
  const holds = times.extended ?? times.closes;
  const isOpen = Date.parse(holds) > now.getTime();
  const values = { deadline: instantText(holds, language) };
  const said =
    times.extended === null
      ? html`<p>${fill(isOpen ? words.verdict.openUntil : words.verdict.closedSince, values)}</p>`
      : ownClosing(visit, times);
  return html`${said}${isOpen ? '' : html`<p>${words.verdict.lateIsHeld}</p>`}`;
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
