import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Html } from '../visiting.ts';
import { longestTitle } from './agenda-wish.ts';
import type { Asking } from './asking.ts';
import { groups } from './criteria-params.ts';
import { agendaButton, type TriedAgenda } from './even-so.ts';
import { itemOptions } from './item-options.ts';

type Kind = 'priority' | 'add' | 'remove' | 'spill-over';

/** Each change of the agenda in a fold of its own. `item`: the item that the person came from; null opens nothing. */
export function agendaForms(asking: Asking, item: string | null, tried: TriedAgenda | null): Html {
  const { agenda } = proceedingWords(asking.visit.language);
  const triedKind = tried?.form.get('kind') ?? null;
  const fold = (kind: Kind, label: string, isOpen: boolean, fields: (own: TriedAgenda | null) => Html) => {
    const own = triedKind === kind ? tried : null;
    return html`<details class="decision"${isOpen || own !== null ? html` open` : ''}><summary>${label}</summary>
<form class="entry" method="post" action="${asking.paths.agenda}"><input type="hidden" name="version" value="${asking.meeting.version}"><input type="hidden" name="kind" value="${kind}">
${fields(own)}
${reasonField(asking, kind, own)}
${agendaButton(asking, label, own)}</form></details>
`;
  };
  return html`${fold('priority', agenda.priority, item !== null, (own) => html`${itemField(asking, 'priority', own?.form.get('item') ?? item)}${groupField(asking, 'priority', agenda.to, own)}`)}
${fold('add', agenda.add, false, (own) => additionFields(asking, own))}
${fold('remove', agenda.remove, false, (own) => html`<p>${agenda.removeNote}</p>${itemField(asking, 'remove', own?.form.get('item') ?? item)}`)}
${fold('spill-over', agenda.spillOver, false, () => html`<p>${agenda.spillOverNote}</p>`)}`;
}

function itemField(asking: Asking, kind: Kind, chosen: string | null): Html {
  const label = reportWords(asking.visit.language).itemNumber;
  return html`<p><label for="${kind}-item">${label}</label><select id="${kind}-item" name="item" required><option value="">–</option>${itemOptions(asking, asking.meeting.agenda.items, (id) => id === chosen)}</select></p>`;
}

function groupField({ visit }: Asking, kind: Kind, label: string, tried: TriedAgenda | null): Html {
  const named = visit.words.lists.group;
  const chosen = tried?.form.get('group');
  return html`<p><label for="${kind}-group">${label}</label><select id="${kind}-group" name="group"${kind === 'priority' ? html` required` : ''}><option value="">–</option>${groups.map((group) => html`<option value="${group}"${group === chosen ? html` selected` : ''}>${named[group]}</option>`)}</select></p>`;
}

/** What an item has; its id is made of the session, the annex and the number. */
function additionFields(asking: Asking, tried: TriedAgenda | null): Html {
  const { visit, meeting, words } = asking;
  const { agenda } = proceedingWords(visit.language);
  const report = reportWords(visit.language);
  const given = (name: string) => tried?.form.get(name) ?? '';
  const annexes = [...new Set(meeting.agenda.items.flatMap(({ annex }) => annex ?? []))];
  const annexOption = (annex: number) =>
    html`<option value="${annex}"${String(annex) === given('annex') ? html` selected` : ''}>${fill(report.annexOfLetter, { annex })}</option>`;
  return html`${annexes.length === 0 ? '' : html`<p><label for="add-annex">${words.board.annex}</label><select id="add-annex" name="annex"><option value="">${agenda.noAnnex}</option>${annexes.map(annexOption)}</select></p>`}
<p><label for="add-number">${agenda.number}</label><input id="add-number" name="number" type="number" min="1" max="999" required value="${given('number')}"></p>
<p><label for="add-title">${report.paperTitle}</label><textarea id="add-title" name="title" rows="2" dir="auto" maxlength="${longestTitle}" required aria-describedby="add-title-hint">${given('title')}</textarea><small id="add-title-hint">${agenda.titleHint}</small></p>
<p><label for="add-documents">${report.documents}</label><input id="add-documents" name="documents" dir="ltr" maxlength="500" value="${given('documents')}" aria-describedby="add-documents-hint"><small id="add-documents-hint">${agenda.documentsHint}</small></p>
${groupField(asking, 'add', words.board.group, tried)}
<p><label for="add-link">${agenda.link}</label><input id="add-link" name="link" type="url" dir="ltr" maxlength="1000" value="${given('link')}"></p>
<p><label for="add-after">${agenda.after}</label><select id="add-after" name="after"><option value="">${agenda.first}</option>${itemOptions(asking, meeting.agenda.items, chosenAfter(asking, tried))}</select></p>`;
}

/** A new item comes last unless the person says otherwise. */
function chosenAfter({ meeting }: Asking, tried: TriedAgenda | null): (id: string) => boolean {
  const chosen = tried === null ? meeting.agenda.items.at(-1)?.id : tried.form.get('after');
  return (id) => id === chosen;
}

function reasonField({ words }: Asking, kind: Kind, tried: TriedAgenda | null): Html {
  return html`<p><label for="${kind}-reason">${words.decide.reason}</label><textarea id="${kind}-reason" name="reason" rows="2" dir="auto" minlength="3" maxlength="${longestReason}" required>${tried?.form.get('reason') ?? ''}</textarea></p>`;
}
