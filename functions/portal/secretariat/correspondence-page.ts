import { html } from 'hono/html';
import type { OpenedConsultation } from '../../../shared/desk/correspondence-desk.ts';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { textField, timeField } from './form-fields.ts';
import { moment, sheet, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** Longest symbol of a letter, in characters. */
const longestSymbol = 60;

/** The consultations by correspondence of a meeting, and a form that opens one more. */
export function correspondencePage(asking: Asking, opened: readonly OpenedConsultation[], tried: Tried | null): Html {
  const { words, paths, meeting } = asking;
  const own = words.correspondence;
  return html`${warning(tried?.why ?? null)}
${opened.length === 0 ? html`<p>${own.none}</p>` : consultationTable(asking, opened)}
<p><a href="${paths.withoutVote({ day: meeting.opens })}">${own.withoutVote}</a></p>
${openForm(asking, tried?.form ?? new URLSearchParams())}`;
}

function consultationTable({ words, visit, paths }: Asking, opened: readonly OpenedConsultation[]): Html {
  const { language } = visit;
  const terms = correspondenceWords(language);
  const columns = [
    { label: terms.letter },
    { label: terms.opens },
    { label: terms.closes },
    { label: terms.questions, numeric: true },
    { label: words.correspondence.kept, numeric: true },
  ];
  const lines = opened.map(({ consultation: { symbol, opens, closes, questions }, replies }) => [
    html`<a href="${paths.consultation(symbol)}">${code(symbol)}</a>`,
    moment(opens, language),
    moment(closes, language),
    numberText(questions.length, language),
    numberText(replies, language),
  ]);
  return sheet(words.nav.correspondence, columns, lines);
}

function openForm({ words, visit, paths }: Asking, form: URLSearchParams): Html {
  const { correspondence: own, sending } = words;
  const terms = correspondenceWords(visit.language);
  const hint = sending.receivedHint;
  const symbol = { name: 'letter', label: own.symbol, hint: own.symbolHint, value: form.get('letter'), required: true };
  return html`<section aria-labelledby="open"><h2 id="open">${own.open}</h2><p>${own.openHint}</p>
<form class="entry" method="post" action="${paths.correspondence}">
${textField(symbol, longestSymbol)}
${timeField({ name: 'opens', label: terms.opens, hint, value: form.get('opens'), required: true })}
${timeField({ name: 'closes', label: terms.closes, hint, value: form.get('closes'), required: true })}
<p><button>${own.open}</button></p></form></section>`;
}
