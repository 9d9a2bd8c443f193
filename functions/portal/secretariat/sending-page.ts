import { html } from 'hono/html';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { genevaMoment, labelled } from '../../../shared/report/compose/phrases.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { reasonField, stateChoice, timeField } from './form-fields.ts';
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
      : html`${sending.done} ${labelled(sending.arrivalId, '', visit.language)}<a href="${paths.paper(`${told.stored}.1`)}">${code(told.stored)}</a>`;
  return html`${notice(stored)}${warning(told.tried?.why ?? null)}
<p>${sending.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.onBehalf}">
${stateChoice(sending.state, form.get('state'), visit.language)}
<p><label for="file">${sending.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf"></p>
${timeField({ name: 'received', label: sending.receivedAt, hint: sending.receivedHint, value: form.get('received'), required: true })}
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
      : fill(extension.done, { state: stateName(told.done.state, language), moment: genevaMoment(told.done.until, language) });
  return html`${notice(done)}${warning(told.tried?.why ?? null)}
<p>${extension.intro}</p>
<p>${labelled(letterWords(language).labels.closes, genevaMoment(meeting.submission.closes, language), language)}</p>
<form class="entry" method="post" action="${paths.extensions}">
${stateChoice(words.sending.state, form.get('state'), language)}
${timeField({ name: 'until', label: extension.until, hint: extension.untilHint, value: form.get('until'), required: true })}
${reasonField(decide.reason, form.get('reason'))}
<p><button>${extension.grant}</button></p></form>`;
}
