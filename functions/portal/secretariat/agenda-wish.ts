import type { AgendaWish } from '../../../shared/desk/agenda-desk.ts';
import { agendaItemSchema } from '../../../shared/model/agenda.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { instrumentsOf } from '../../../shared/proceedings/letters/cell-values.ts';
import { groups } from './criteria-params.ts';

/** Longest title that a new item may have, in signs. */
export const longestTitle = 500;

/** What a form asks of the agenda, and the version that the person had before them; null where something is missing. */
export function readWish(
  form: URLSearchParams,
  meeting: Meeting,
): { readonly wish: AgendaWish; readonly version: number } | null {
  const change = changeIn(form, meeting);
  const reason = (form.get('reason') ?? '').trim();
  const version = Number(form.get('version'));
  if (change === null || reason.length < 3 || reason.length > longestReason) return null;
  if (!Number.isSafeInteger(version) || version < 1) return null;
  return { wish: { change, reason, evenSo: form.get('evenSo') === 'yes' }, version };
}

function changeIn(form: URLSearchParams, meeting: Meeting): AgendaWish['change'] | null {
  const itemId = form.get('item') ?? '';
  const kind = form.get('kind');
  if (kind === 'spill-over') return { kind };
  if (kind === 'add') return additionIn(form, meeting);
  if (itemId === '') return null;
  if (kind === 'remove') return { kind, itemId };
  const to = groups.find((group) => group === form.get('group'));
  return kind === 'priority' && to !== undefined ? { kind, itemId, to } : null;
}

function additionIn(form: URLSearchParams, { session, agenda }: Meeting): AgendaWish['change'] | null {
  const given = (name: string) => (form.get(name) ?? '').trim();
  const annex = given('annex') === '' ? null : Number(given('annex'));
  const itemNo = given('number').replace(/^0+(?=\d)/u, '');
  const title = given('title').replaceAll(/\s+/gu, ' ');
  const { success, data: item } = agendaItemSchema.safeParse({
    id: `${session}${annex === null ? '' : `-A${annex}`}-${itemNo.padStart(2, '0')}`,
    annex,
    itemNo,
    title,
    documents: given('documents')
      .split(/[\s,;]+/u)
      .filter((symbol) => symbol !== ''),
    priority: given('group') === '' ? null : given('group'),
    instruments: instrumentsOf(title, session, agenda.language),
    url: given('link') === '' ? null : given('link'),
    notes: [],
  });
  const isShort = [...title].length <= longestTitle;
  return success && isShort ? { kind: 'add', item, after: given('after') === '' ? null : given('after') } : null;
}
