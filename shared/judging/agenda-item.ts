import type { AgendaItem } from '../model/agenda.ts';
import type { Meeting } from '../model/meeting.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';
import { placeUnderAgenda } from './place-under-agenda.ts';
import { quotation } from './quotation.ts';
import { formOf, wholeTextRead } from './reading.ts';

/**
 * A paper is filed under an item of the agenda of the letter, as declared or, failing that, as its citations say. Of one that a person has placed, nothing is
 * left to be said.
 */
export const agendaItem: Rule = (examination, meeting, _arrival, known) => {
  const form = formOf(examination);
  if (form === null || known.placed !== undefined) return [];
  const { filing, unknown, fromLaterAnnex, inferred, against } = placeUnderAgenda(examination, meeting);
  const { value, place } = form.fields.agendaItem;
  const printed = quotation(value ?? '');
  const cited = { items: inferred.items.join(', '), documents: inferred.documents.join(', ') };
  const items = filing.items.join(', ');
  const findings: FindingDraft[] = [];
  if (unknown !== null) findings.push(finding('agenda-item-unknown', { printed: quotation(unknown) }, place));
  if (filing.how === 'cited') findings.push(finding('agenda-item-inferred', cited));
  if (filing.how === 'none' && inferred.items.length > 1) findings.push(finding('agenda-item-ambiguous', cited));
  if (filing.how === 'none' && inferred.items.length === 0 && wholeTextRead(examination))
    findings.push(finding('agenda-item-missing', { form: form.edition }, place));
  if (filing.how === 'conflict') {
    const values = { items, documents: against.documents.join(', '), others: against.items.join(', ') };
    findings.push(finding('agenda-item-mismatch', values, place));
  }
  if (fromLaterAnnex.length > 0)
    findings.push(finding('agenda-annex-inferred', { printed, items: fromLaterAnnex.join(', ') }, place));
  if (filing.items.length > 1) findings.push(finding('several-agenda-items', { items }, place));
  return findings;
};

/** What the reader of the register should know of the items: group 2 (DM-21/1008, Annex 3), and items without a document. */
export const agendaNotes: Rule = (examination, meeting, _arrival, { placed }) => {
  if (formOf(examination) === null) return [];
  const items = itemsOf(meeting, placed ?? placeUnderAgenda(examination, meeting).filing.items);
  const second = items.filter((item) => item.priority === '2').map((item) => item.id);
  const without = items.filter((item) => item.documents.length === 0).map((item) => item.id);
  const findings: FindingDraft[] = [];
  if (second.length > 0) findings.push(finding('priority-2-item', { items: second.join(', ') }));
  if (without.length > 0) findings.push(finding('item-without-document', { items: without.join(', ') }));
  return findings;
};

function itemsOf(meeting: Meeting, ids: readonly string[]): AgendaItem[] {
  return meeting.agenda.items.filter((item) => ids.includes(item.id));
}
