import { html } from 'hono/html';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { momentText } from '../../../shared/languages/report/moments.ts';
import { memberStates } from '../../../shared/languages/states/member-states.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Language } from '../../../shared/model/language.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { notice, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** A paper filed on behalf of a State, with the time at which it truly came. */
export function onBehalfPage(asking: Asking, told: { readonly stored: string | null; readonly tried: Tried | null }): Html {
  const { words, visit, paths } = asking;
  const { sending, decide } = words;
  const { form } = told.tried ?? { form: new URLSearchParams() };
  const stored =
    told.stored === null
      ? null
      : html`${sending.done} ${sending.arrivalId}: <a href="${paths.paper(`${told.stored}.1`)}">${code(told.stored)}</a>`;
  return html`${notice(stored)}${warning(told.tried?.why ?? null)}
<p>${sending.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.onBehalf}">
${stateChoice(sending.state, form.get('state'), visit.language)}
<p><label for="file">${sending.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf"></p>
${timeField('received', sending.receivedAt, sending.receivedHint, form.get('received'))}
${reasonField(decide.reason, form.get('reason'))}
<p><button>${sending.send}</button></p></form>`;
}

/** The closing time put off for one State. */
export function extensionPage(
  asking: Asking,
  told: { readonly done: { readonly state: string; readonly until: string } | null; readonly tried: Tried | null },
): Html {
  const { words, visit, paths, meeting } = asking;
  const { extension, decide } = words;
  const { language } = visit;
  const { form } = told.tried ?? { form: new URLSearchParams() };
  const done =
    told.done === null
      ? null
      : fill(extension.done, { state: stateName(told.done.state, language), moment: momentText(told.done.until, language) });
  return html`${notice(done)}${warning(told.tried?.why ?? null)}
<p>${extension.intro} ${letterWords(language).labels.closes}: ${momentText(meeting.submission.closes, language)}.</p>
<form class="entry" method="post" action="${paths.extensions}">
${stateChoice(words.sending.state, form.get('state'), language)}
${timeField('until', extension.until, extension.untilHint, form.get('until'))}
${reasonField(decide.reason, form.get('reason'))}
<p><button>${extension.grant}</button></p></form>`;
}

/** All Member States by their names in the language of the reader, in its order. */
function stateChoice(label: string, chosen: string | null, language: Language): Html {
  const named = memberStates.map((state) => ({ state, name: stateName(state, language) }));
  const inOrder = named.toSorted((one, other) => one.name.localeCompare(other.name, language));
  return html`<p><label for="state">${label}</label><select id="state" name="state" required><option value="">–</option>${inOrder.map(
    ({ state, name }) => html`<option value="${state}"${state === chosen ? html` selected` : ''}>${name}</option>`,
  )}</select></p>`;
}

function timeField(name: string, label: string, hint: string, value: string | null): Html {
  return html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="datetime-local" step="1" required value="${value ?? ''}" aria-describedby="${name}-hint"><small id="${name}-hint">${hint}</small></p>`;
}

function reasonField(label: string, value: string | null): Html {
  return html`<p><label for="reason">${label}</label><textarea id="reason" name="reason" rows="2" dir="auto" minlength="3" maxlength="${longestReason}" required>${value ?? ''}</textarea></p>`;
}
