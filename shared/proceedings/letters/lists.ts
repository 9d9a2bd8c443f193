import { isDocumentCell, priorityOf } from './cell-values.ts';
import { bestChain, type Candidate, candidatesIn } from './chain.ts';
import type { ColumnRole } from './cues/letter-cues.ts';
import type { Fragment } from './fragments.ts';
import { fieldsOfCells, fieldsOfLines, type ItemFields, type Layout } from './item-fields.ts';
import { type Role, rolesIn } from './roles.ts';
import type { Section } from './sections.ts';

/** One item as it stands in the letter. */
export interface ListedItem {
  readonly number: number;
  readonly counted: boolean;
  readonly fragments: readonly Fragment[];
  readonly fields: ItemFields;
  /** Of the heading over its group; null where there is none. */
  readonly groupPriority: ItemFields['priority'];
}

export interface AgendaList {
  readonly annex: number | null;
  readonly items: readonly ListedItem[];
  readonly layout: Layout;
  /** Whether the list says a priority of its items. */
  readonly hasPriorities: boolean;
  /** Titles stand above and below the line of their number, so that nobody can tell where one ends. */
  readonly titlesApart: boolean;
}

/** Orders of the columns that are tried where nothing heads them. */
const usualOrders: readonly (readonly ColumnRole[])[] = [
  ['title', 'document', 'priority'],
  ['title', 'document'],
  ['document', 'title', 'priority'],
  ['document', 'title'],
];

/** Items that a list without a head must have, and the share of them with documents, so that numbered paragraphs are no agenda. */
const fewestItems = 3;
const withDocuments = 0.5;

/** The agenda lists of a letter, one a section that has one. */
export function listsOf(sections: readonly Section[]): AgendaList[] {
  return sections.flatMap((section) => listOf(section) ?? []);
}

function listOf(section: Section): AgendaList | null {
  const roles = rolesIn(section);
  const candidates = candidatesIn(section.fragments, section.from, roles);
  const header = section.header ?? section.earlier;
  const session = header?.session ?? null;
  const orders = section.header === null ? [...(header === null ? [] : [header.order]), ...usualOrders] : [section.header.order];
  let best: { list: AgendaList; total: number } | null = null;
  for (const order of orders) {
    const layout = { order, session };
    const { items, total } = read(section, roles, candidates, layout);
    const hasPriorities = order.includes('priority') || items.some(({ fields }) => fields.priority !== null);
    if (isAgenda(items, section) && (best === null || total > best.total))
      best = { list: { annex: section.annex, items, layout, hasPriorities, titlesApart: items.some(standsApart) }, total };
  }
  return best?.list ?? null;
}

function isAgenda(items: readonly ListedItem[], { header, earlier }: Section): boolean {
  const documented = items.filter(({ fields }) => fields.documents !== null).length;
  if (header !== null) return items.some(({ fields }) => fields.complete);
  if (earlier !== null && items.length > 0 && documented > 0 && items.every(({ fields }) => fields.complete)) return true;
  return items.length >= fewestItems && documented >= items.length * withDocuments;
}

/** The line of its number holds cells, but no word of its title. */
function standsApart({ fragments }: ListedItem): boolean {
  const [first, ...others] = fragments;
  if (first === undefined || !first.spread || /\p{L}/u.test(first.text)) return false;
  const own = others.filter(({ row }) => row === first.row);
  return own.length > 0 && own.every(({ text }) => isDocumentCell(text, false) || priorityOf(text) !== null);
}

interface Reading {
  readonly items: ListedItem[];
  readonly total: number;
}

function read(section: Section, roles: ReadonlyMap<Fragment, Role>, candidates: readonly Candidate[], layout: Layout): Reading {
  const segment = segmentsOf(section.fragments, roles, layout);
  const score = (from: Candidate, to: Candidate | null): number =>
    quality(segment(from, to, null), layout, (to?.at ?? from.at) - from.at);
  const chain = bestChain(candidates, score);
  const ending = usualEnding(chain.slice(0, -1).map((from, n) => segment(from, chain[n + 1] ?? null, null)));
  const items = chain.map((from, n): ListedItem => {
    const to = chain[n + 1] ?? null;
    const fields = segment(from, to, to === null ? ending : null);
    const own = section.fragments[from.at];
    const length = own !== undefined && roles.has(own) ? fields.used : fields.used + 1;
    return {
      number: from.number,
      counted: from.counted,
      fragments: section.fragments.slice(from.at, from.at + Math.max(1, length)),
      fields,
      groupPriority: section.groups.findLast(({ at }) => at <= from.at)?.priority ?? null,
    };
  });
  return { items, total: items.reduce((sum, { fields }) => sum + quality(fields, layout, 0), 0) };
}

type Segment = (from: Candidate, to: Candidate | null, ending: string | null) => ItemFields;

/** The fields of the stretch from one candidate to the next: cells by their columns, lines by their ends. */
function segmentsOf(fragments: readonly Fragment[], roles: ReadonlyMap<Fragment, Role>, layout: Layout): Segment {
  return (from, to, ending) => {
    const end = Math.min(to?.at ?? fragments.length, from.at + longestSegment);
    const own = fragments[from.at];
    if (own === undefined || !roles.has(own))
      return fieldsOfLines(from.lead, fragments.slice(from.at + 1, end), layout, to === null, ending);
    return fieldsOfCells(tableCells(fragments.slice(from.at, end), own, roles), roles, layout.session !== null);
  };
}

/** So many characters at their end are compared of comments. */
const endingLength = 3;

/** How most comments end, where most of them end alike. */
function usualEnding(fields: readonly ItemFields[]): string | null {
  const ends = fields.flatMap(({ comments }) => (comments === null ? [] : [comments.slice(-endingLength)]));
  const [most] = [...Map.groupBy(ends, (end) => end)].sort(([, one], [, other]) => other.length - one.length);
  return most !== undefined && most[1].length * 2 > ends.length ? most[0] : null;
}

/** Fragments of one item that are looked at. */
const longestSegment = 80;

/** Cells of the item's row, and of rows that go on without a number. */
function tableCells(fragments: readonly Fragment[], first: Fragment, roles: ReadonlyMap<Fragment, Role>): Fragment[] {
  const numbered = fragments.find((cell) => cell.row !== first.row && roles.get(cell) === 'number' && /^\d/u.test(cell.text));
  const end = fragments.findIndex(({ row, table }) => {
    const elsewhere = table === null || (first.table?.startsWith('text') === true && table !== first.table);
    return elsewhere || row === numbered?.row;
  });
  return end < 0 ? [...fragments] : fragments.slice(0, end);
}

/** What each part of an item is worth to the reading of a list. */
const worth = {
  noTitle: -20,
  title: 10,
  documents: 6,
  priority: 6,
  notes: 3,
  swallowed: -8,
  strayLine: -1,
  endless: -6,
} as const;
/** Longer titles than this hold more than one item. */
const longestTitle = 600;
const swallowedItem = /(?:C\d{2}|VC)\/\d{1,4} (?:1\+|1|2)$/u;

function quality(fields: ItemFields, layout: Layout, length: number): number {
  const { titleLines, documents, priority, notes, used } = fields;
  const title = titleLines.join('');
  if (!/\p{L}/u.test(title)) return worth.noTitle;
  const swallowed = titleLines.filter((line) => swallowedItem.test(line)).length;
  const asked = (role: ColumnRole): boolean => layout.order.includes(role);
  return (
    worth.title +
    (documents === null ? 0 : worth.documents) +
    (asked('priority') && priority !== null ? worth.priority : 0) +
    (notes.length > 0 ? worth.notes : 0) +
    swallowed * worth.swallowed +
    Math.max(0, Math.min(10, length - 1 - used)) * worth.strayLine +
    (title.length > longestTitle ? worth.endless : 0) +
    (priorityOf(title) === null ? 0 : worth.noTitle)
  );
}
