import { html } from 'hono/html';
import { findingCodes } from '../../../shared/judging/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { channels } from '../../../shared/model/arrival.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { groups, organisations } from './criteria-params.ts';
import { fieldLabel } from './criterion-names.ts';
import { itemLine } from './item-options.ts';

/** The form of a search, filled in with what was asked. */
export function queryForm(asking: Asking, question: URLSearchParams): Html {
  const { words, paths } = asking;
  const { query } = words;
  return html`<section aria-labelledby="ask"><h2 id="ask">${query.ask}</h2>
<form class="query" method="get" action="${paths.papers}">
<div class="fields">${textField(asking, question, 'text', 'search')}${statusChoice(asking, question)}${itemChoice(asking, question)}
${boxes(
  asking,
  question,
  'group',
  groups.map((group) => [group, group]),
)}
${boxes(
  asking,
  question,
  'member',
  organisations.map((one) => [one, one]),
)}
${textField(asking, question, 'cites', 'text', query.citesHint)}</div>
<details${isMore(question) ? html` open` : ''}><summary>${query.moreFields}</summary><div class="fields">${moreFields(asking, question)}</div></details>
<p><button>${query.ask}</button> <a href="${paths.papers}">${query.clear}</a></p></form></section>`;
}

function moreFields(asking: Asking, question: URLSearchParams): Html {
  const { words, visit } = asking;
  const { query } = words;
  const report = reportWords(visit.language);
  const publication = [
    ['', query.either],
    ['yes', visit.words.paper.publishedOn],
    ['no', visit.words.paper.notPublished],
  ] as const;
  const annexes = [...new Set(asking.meeting.agenda.items.flatMap(({ annex }) => annex ?? []))];
  return html`${textField(asking, question, 'state', 'text', query.statesHint)}
${boxes(
  asking,
  question,
  'organisation',
  organisations.map((one) => [one, one]),
)}
${boxes(
  asking,
  question,
  'language',
  languages.map((one) => [one, report.originals[one]]),
)}
${boxes(
  asking,
  question,
  'channel',
  channels.map((one) => [one, report.channels[one]]),
)}
${annexes.length === 0 ? '' : choice(asking, question, 'annex', [['', words.board.all], ...annexes.map((annex) => [String(annex), fill(report.annexOfLetter, { annex })] as const)])}
${choice(asking, question, 'published', publication)}
${choice(asking, question, 'finding', [['', words.board.all], ...Object.keys(findingCodes).map((code) => [code, code] as const)])}
${textField(asking, question, 'from', 'date')}${textField(asking, question, 'to', 'date')}
${textField(asking, question, 'asOf', 'datetime-local', query.asOfHint)}`;
}

function isMore(question: URLSearchParams): boolean {
  const more = ['state', 'organisation', 'language', 'channel', 'annex', 'published', 'finding', 'from', 'to', 'asOf'];
  return more.some((name) => (question.get(name) ?? '') !== '');
}

function textField(asking: Asking, question: URLSearchParams, name: string, type: string, hint?: string): Html {
  const described = hint === undefined ? '' : html` aria-describedby="hint-${name}"`;
  // Words of several values of one field stand in one line, as a person would write them.
  const value = question.getAll(name).join(' ');
  return html`<div><label for="field-${name}">${fieldLabel(asking, name)}</label><input id="field-${name}" name="${name}" type="${type}" value="${value}" dir="auto"${described}>${hint === undefined ? '' : html`<small id="hint-${name}">${hint}</small>`}</div>`;
}

function choice(
  asking: Asking,
  question: URLSearchParams,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  const chosen = question.get(name) ?? '';
  return html`<div><label for="field-${name}">${fieldLabel(asking, name)}</label><select id="field-${name}" name="${name}">${options.map(
    ([value, label]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`;
}

function statusChoice(asking: Asking, question: URLSearchParams): Html {
  const { statuses } = reportWords(asking.visit.language);
  return boxes(
    asking,
    question,
    'status',
    paperStatuses.map((status) => [status, statuses[status]]),
  );
}

function itemChoice(asking: Asking, question: URLSearchParams): Html {
  const { meeting, words } = asking;
  const named = meeting.agenda.items.map((item) => [item.id, itemLine(asking, item)] as const);
  return choice(asking, question, 'item', [['', words.board.all], ...named]);
}

function boxes(
  asking: Asking,
  question: URLSearchParams,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  const chosen = new Set(question.getAll(name));
  return html`<fieldset><legend>${fieldLabel(asking, name)}</legend>${options.map(
    ([value, label]) =>
      html`<label class="choice"><input type="checkbox" name="${name}" value="${value}"${chosen.has(value) ? html` checked` : ''}> ${label}</label> `,
  )}</fieldset>`;
}
