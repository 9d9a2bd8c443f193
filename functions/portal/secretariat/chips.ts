import { html } from 'hono/html';
import { instrumentName } from '../../../shared/languages/portal/secretariat/instrument-name.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import { plain } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { organisations } from './criteria-params.ts';

interface Chip {
  readonly label: string;
  readonly href: string;
}

/** Instruments offered at most: those cited by most items of the agenda. */
const mostInstruments = 16;

/** Questions that are asked often, one press each; the list that opens offers to narrow them down. */
export function boardChips({ words, paths, meeting, visit }: Asking): Html {
  const groups = [...new Set(meeting.agenda.items.flatMap(({ priority }) => priority ?? []))];
  return chipList([
    { label: words.chips.held, href: paths.held },
    { label: words.chips.late, href: paths.asking({ finding: 'late' }) },
    { label: words.chips.returned, href: paths.asking({ status: 'returned' }) },
    { label: words.chips.unpublished, href: paths.asking({ status: 'accepted', published: 'no' }) },
    ...groups.map((group) => ({
      label: fill(words.chips.group, { group: plain(group, visit.language) }),
      href: paths.asking({ status: 'accepted', group }),
    })),
  ]);
}

/** What a list of papers may be narrowed down by: regional organisations, and instruments that its items name. */
export function narrowingChips(asking: Asking, question: URLSearchParams): Html | '' {
  const { words, visit, meeting } = asking;
  const members = question.has('member')
    ? []
    : organisations.map((one) => narrowed(asking, question, 'member', one, fill(words.chips.members, { organisation: one })));
  const citing = question.has('cites')
    ? []
    : instrumentsOf(meeting.agenda.items, question).map((id) =>
        narrowed(asking, question, 'cites', id, fill(words.chips.citing, { name: instrumentName(id, visit.language) })),
      );
  if (members.length + citing.length === 0) return '';
  return html`<section aria-labelledby="narrow"><h2 id="narrow">${words.chips.narrow}</h2>${members.length === 0 ? '' : chipList(members)}${citing.length === 0 ? '' : chipList(citing)}</section>`;
}

/** The instruments (without their versions) named in the titles of the items asked for, those named most often first. */
function instrumentsOf(items: readonly AgendaItem[], question: URLSearchParams): string[] {
  const [groups, annex, ids] = [question.getAll('group'), question.get('annex'), question.getAll('item')];
  const asked = items.filter(
    (item) =>
      (groups.length === 0 || groups.includes(item.priority ?? '')) &&
      (annex === null || annex === '' || annex === String(item.annex)) &&
      (ids.length === 0 || ids.includes(item.id)),
  );
  const named = Map.groupBy(
    asked.flatMap(({ instruments }) => instruments.map((id) => id.split('@')[0] ?? id)),
    (id) => id,
  );
  return [...named]
    .filter(([id]) => /-(?:resolution|decision):/u.test(id))
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, mostInstruments)
    .map(([id]) => id);
}

function narrowed({ paths }: Asking, question: URLSearchParams, name: string, value: string, label: string): Chip {
  const narrower = new URLSearchParams(question);
  narrower.delete('after');
  narrower.append(name, value);
  return { label, href: `${paths.papers}?${narrower}` };
}

/** What is asked for already, each to be taken away again. */
export function askedChips(
  { words, paths }: Asking,
  question: URLSearchParams,
  told: (name: string, value: string) => string | null,
): Html | '' {
  const chips = [...question].flatMap(([name, value]) => {
    const label = told(name, value);
    if (label === null) return [];
    const wider = new URLSearchParams(question);
    wider.delete(name, value);
    wider.delete('after');
    return [{ label, href: `${paths.papers}?${wider}` }];
  });
  if (chips.length === 0) return '';
  return html`<ul class="questions">${chips.map(
    ({ label, href }) =>
      html`<li><a class="question asked" href="${href}" aria-label="${fill(words.chips.remove, { name: label })}">${label} <span aria-hidden="true">×</span></a></li>`,
  )}</ul>`;
}

function chipList(chips: readonly Chip[]): Html {
  return html`<ul class="questions">${chips.map(({ label, href }) => html`<li><a class="question" href="${href}">${label}</a></li>`)}</ul>`;
}
