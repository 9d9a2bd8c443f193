import { html } from 'hono/html';
import type { WithoutVoteList } from '../../../shared/desk/correspondence-desk.ts';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { dateText } from '../../../shared/languages/report/moments.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { WithoutVote } from '../../../shared/model/consultation.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { dayField, stateChoice, textField } from './form-fields.ts';
import { notice, sheet, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** Longest source, in characters: the name of a letter or a document. */
const longestSource = 1_000;

interface Told {
  /** The day that names the Council. */
  readonly day: string;
  readonly done: boolean;
  readonly tried: Tried | null;
}

/** The Member States without a vote for a time, of the Council in office on a day; null where the project does not know that Council. */
export function withoutVotePage(asking: Asking, list: WithoutVoteList | null, { day, done, tried }: Told): Html {
  const { words, paths } = asking;
  const own = words.correspondence;
  return html`<p><a href="${paths.correspondence}">${words.nav.correspondence}</a></p>${notice(done ? own.listDone : null)}${warning(tried?.why ?? null)}
${list === null ? '' : listed(asking, list, day, tried?.form ?? new URLSearchParams())}
<form class="entry" method="get" action="${paths.withoutVote({}).split('?')[0]}">${dayField({ name: 'day', label: own.day, value: day, required: true })}
<p><button class="quiet">${words.board.apply}</button></p></form>`;
}

/** Names one line of a list. */
export function lineName({ state, from, to }: Pick<WithoutVote, 'state' | 'from' | 'to'>): string {
  return [state, from, to ?? ''].join(' ');
}

function listed(asking: Asking, list: WithoutVoteList, day: string, form: URLSearchParams): Html {
  const { words, visit, paths } = asking;
  const own = words.correspondence;
  const terms = correspondenceWords(visit.language);
  const address = paths.withoutVote({ day });
  const version = html`<input type="hidden" name="version" value="${list.version}">`;
  return html`<p>${fill(own.withoutVoteIntro, { term: list.term })}</p>
${list.withoutVote.length === 0 ? html`<p>${own.noneWithoutVote}</p>` : listTable(asking, list, (line) => removal(own.remove, address, version, line))}
<section class="decision" aria-labelledby="add"><h2 id="add">${own.add}</h2><form class="entry" method="post" action="${address}">${version}
${stateChoice(words.sending.state, form.get('state'), visit.language, list.states)}
${dayField({ name: 'from', label: own.from, value: form.get('from'), required: true })}
${dayField({ name: 'to', label: own.to, hint: own.toHint, value: form.get('to') })}
${textField({ name: 'source', label: terms.source, hint: own.sourceHint, value: form.get('source'), required: true }, longestSource)}
<p><button>${own.add}</button></p></form></section>`;
}

function listTable({ words, visit }: Asking, { withoutVote }: WithoutVoteList, act: (line: WithoutVote) => Html): Html {
  const own = words.correspondence;
  const { language } = visit;
  const columns = [
    { label: words.sending.state },
    { label: own.from },
    { label: own.to },
    { label: correspondenceWords(language).source },
    { label: own.remove },
  ];
  const lines = withoutVote.map((line) => [
    stateName(line.state, language),
    dateText(line.from, language),
    line.to === null ? own.lasting : dateText(line.to, language),
    outside(line.source),
    act(line),
  ]);
  return sheet(own.withoutVote, columns, lines);
}

function removal(label: string, address: string, version: Html, line: WithoutVote): Html {
  return html`<form method="post" action="${address}">${version}<button class="quiet" name="remove" value="${lineName(line)}">${label}</button></form>`;
}
