import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { agendaButton, type TriedAgenda } from './even-so.ts';
import type { LetterAt, LetterRead } from './letter-page.ts';

/** Accepts a letter as it was read, where nothing is missing, or as a person edited the proposal. */
export function acceptForms(asking: Asking, at: LetterAt, { meeting }: LetterRead, tried: TriedAgenda | null): Html {
  const { visit, paths } = asking;
  const { letters } = proceedingWords(visit.language);
  const edited = tried?.form.get('editedText') ?? null;
  const form = (id: string, label: string, fields: Html | '', own: TriedAgenda | null) =>
    html`<form class="entry" method="post" enctype="multipart/form-data" action="${paths.letter(at.of, at.arrivalId)}"><input type="hidden" name="version" value="${at.known?.version ?? ''}">
${fields}${reasonField(asking, id, own)}${agendaButton(asking, label, own)}</form>`;
  const asRead =
    meeting === null
      ? ''
      : html`<h3>${letters.acceptAsRead}</h3>${form('read', letters.acceptAsRead, '', edited === null ? tried : null)}`;
  return html`<section class="decision" aria-labelledby="accept"><h2 id="accept">${letters.accept}</h2><p>${letters.acceptNote}</p>
${asRead}
<h3>${letters.edit}</h3><p>${letters.editNote}</p><p><a class="button quiet" href="${paths.proposal(at.of, at.arrivalId)}">${letters.download}</a></p>
${form('edited', letters.acceptEdited, editedField(asking, tried), edited === null ? null : tried)}</section>`;
}

/** After a warning the edited proposal is kept in the form, so that nobody has to choose the file again. */
function editedField({ visit }: Asking, tried: TriedAgenda | null): Html {
  const { letters } = proceedingWords(visit.language);
  const kept = (tried?.orphans ?? []).length === 0 ? null : (tried?.form.get('editedText') ?? null);
  if (kept !== null) return html`<input type="hidden" name="editedText" value="${kept}">`;
  return html`<p><label for="edited-file">${letters.edited}</label><input id="edited-file" name="edited" type="file" required accept=".json,application/json"></p>
`;
}

function reasonField({ visit, words }: Asking, id: string, tried: TriedAgenda | null): Html {
  const { letters } = proceedingWords(visit.language);
  return html`<p><label for="${id}-reason">${words.decide.reason}</label><textarea id="${id}-reason" name="reason" rows="2" dir="auto" maxlength="${longestReason}" aria-describedby="${id}-hint">${tried?.form.get('reason') ?? ''}</textarea><small id="${id}-hint">${letters.reasonHint}</small></p>
`;
}
