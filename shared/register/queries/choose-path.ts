import { membersOf } from '../../members/regional-organisations.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { PaperCriteria } from '../../model/paper-query.ts';
import { citedRange, type Facet, facetRange, type KeyRange, type Scope } from '../facets.ts';
import type { ItemsMeant } from './matches.ts';

/** How a question is answered: the ranges of keys that are read, and in plain words by what, and what else is looked at on each line. */
export interface Path {
  readonly ranges: readonly KeyRange[];
  readonly words: string;
  readonly filters: readonly string[];
}

/**
 * Ranges that one list is merged from. Each costs at least half a read unit a page, as much as seven lines: a question for more (the thirty items of an annex)
 * is answered cheaper by reading all papers in order of receipt.
 */
const mostRanges = 12;

/** Values of one facet by which a question may be answered, any of which will do. */
interface Way {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly words: string;
  /** The criterion that need not be looked at any more. */
  readonly answers: keyof PaperCriteria;
}

/**
 * The narrowest ranges of keys in which all papers of a question are: by what they cite, then agenda items, States, findings, statuses other than accepted,
 * organisations, languages, channels; else all by time of receipt. The times asked for narrow each of them.
 */
export function choosePath(meeting: Meeting, criteria: PaperCriteria, scopes: readonly Scope[]): Path {
  const { cites } = criteria;
  const seen = scopes.filter((scope) => holdsAny(scope, scopes, criteria));
  if (cites !== undefined) {
    const ranges = seen.map((scope) => citedRange(meeting.id, scope, cites));
    return { ranges, words: `papers that cite ${cites}${inOrder(criteria)}`, filters: filtersOf(criteria, ['cites']) };
  }
  const way = ways(meeting, criteria, scopes.includes('DRAFT')).find(({ values }) => values.length * seen.length <= mostRanges);
  const ranges = seen.flatMap((scope) => {
    if (way === undefined || scope.startsWith('OWN#')) return [facetRange(meeting.id, scope, 'date')];
    return way.values.map((value) => facetRange(meeting.id, scope, way.facet, value));
  });
  const words = `${way === undefined ? 'all papers' : way.words}${inOrder(criteria)}`;
  const answered = way === undefined || scopes.some((scope) => scope.startsWith('OWN#')) ? [] : [way.answers];
  return { ranges, words, filters: filtersOf(criteria, answered) };
}

/** The items of the agenda that a question for groups or an annex means. */
export function itemsMeant({ agenda }: Meeting, { groups, annex }: PaperCriteria): ItemsMeant {
  const of = (meant: (item: Meeting['agenda']['items'][number]) => boolean) =>
    new Set(agenda.items.filter(meant).map(({ id }) => id));
  return {
    groups: of(({ priority }) => priority !== null && groups?.includes(priority) === true),
    annex: of((item) => item.annex === annex),
  };
}

/**
 * Whether a class of papers can hold any that is asked for: what is published is accepted, and shows nobody outside what was found about it. As of another time
 * nobody knows that from today's classes.
 */
function holdsAny(scope: Scope, scopes: readonly Scope[], { published, statuses, findings, asOf }: PaperCriteria): boolean {
  if (findings !== undefined && scopes.every((one) => one === 'PUB')) return false;
  if (asOf !== undefined) return true;
  if (scope === 'PUB') return published !== false && (statuses === undefined || statuses.includes('accepted'));
  return published !== true;
}

/**
 * As of another time only what never changes leads to the papers: language and channel.
 *
 * @param whole whether all papers are read: to anybody else the cost of reading those with a finding would tell what was found about published ones.
 */
function ways(meeting: Meeting, criteria: PaperCriteria, whole: boolean): Way[] {
  const { findings, statuses, organisations, languages, channels, asOf } = criteria;
  const now = asOf === undefined;
  const notAccepted = now && statuses !== undefined && !statuses.includes('accepted') ? statuses : undefined;
  return [
    ...(now ? itemWays(meeting, criteria) : []),
    ...(now ? stateWays(criteria) : []),
    ...way('finding', 'findings', now && whole ? findings : undefined, 'with the finding'),
    ...way('status', 'statuses', notAccepted, 'that are'),
    ...way('organisation', 'organisations', now ? organisations : undefined, 'in the name of'),
    ...way('language', 'languages', languages, 'in'),
    ...way('channel', 'channels', channels, 'that came by'),
  ];
}

function way(facet: Facet, answers: keyof PaperCriteria, values: Iterable<string> | undefined, what: string): Way[] {
  if (values === undefined) return [];
  const each = [...new Set(values)];
  return [{ facet, values: each, words: `papers ${what} ${each.join(' or ')}`, answers }];
}

/** A paper may be under several items and meet each criterion by another: the smallest set of items alone has all of them. */
function itemWays(meeting: Meeting, criteria: PaperCriteria): Way[] {
  const meant = itemsMeant(meeting, criteria);
  return [
    ...way('item', 'items', criteria.items, 'under'),
    ...way('item', 'groups', criteria.groups === undefined ? undefined : meant.groups, 'under'),
    ...way('item', 'annex', criteria.annex === undefined ? undefined : meant.annex, 'under'),
  ].sort(byFewest);
}

/** The same of States: a paper may have several. */
function stateWays({ states, membersOf: organisations }: PaperCriteria): Way[] {
  const members = organisations?.flatMap((organisation) => membersOf(organisation));
  return [...way('state', 'states', states, 'of'), ...way('state', 'membersOf', members, 'of')].sort(byFewest);
}

function byFewest(one: Way, other: Way): number {
  return one.values.length - other.values.length;
}

function inOrder({ from, to }: PaperCriteria): string {
  return `, by time of receipt${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to before ${to}`}`;
}

/** The criteria in words, without those that the key path answers: the times always are. */
export function filtersOf(criteria: PaperCriteria, answered: readonly (keyof PaperCriteria)[]): string[] {
  return Object.entries(criteria).flatMap(([criterion, wanted]) => {
    const isAnswered = ['from', 'to', ...answered].includes(criterion);
    return wanted === undefined || isAnswered
      ? []
      : [`${criterion}: ${Array.isArray(wanted) ? wanted.join(' or ') : String(wanted)}`];
  });
}
