import { membersOf } from '../../members/regional-organisations.ts';
import type { PaperCriteria, PaperLine } from '../../model/paper-query.ts';
import { utc } from '../facets.ts';

/** The criteria that a line itself can answer: what a paper cites and says is answered by key paths and by the index of words. */
export type LineCriterion = Exclude<keyof PaperCriteria, 'cites' | 'text' | 'asOf'>;

type Test<K extends LineCriterion> = (
  line: PaperLine,
  wanted: NonNullable<PaperCriteria[K]>,
  itemsMeant: ReadonlySet<string>,
) => boolean;

const anyOf = (values: readonly string[], wanted: readonly string[]): boolean => values.some((value) => wanted.includes(value));

const tests: { readonly [K in LineCriterion]: Test<K> } = {
  items: ({ items }, wanted) => anyOf(items, wanted),
  groups: ({ items }, _wanted, meant) => items.some((item) => meant.has(item)),
  annex: ({ items }, _wanted, meant) => items.some((item) => meant.has(item)),
  states: ({ states }, wanted) => anyOf(states, wanted),
  membersOf: ({ states }, wanted) => wanted.some((organisation) => anyOf(states, membersOf(organisation))),
  organisations: ({ organisations }, wanted) => anyOf(organisations, wanted),
  statuses: ({ status }, wanted) => wanted.includes(status),
  findings: ({ findings }, wanted) => anyOf(findings, wanted),
  languages: ({ language }, wanted) => language !== null && wanted.includes(language),
  channels: ({ channel }, wanted) => wanted.includes(channel),
  from: ({ receivedAt }, wanted) => utc(receivedAt) >= utc(wanted),
  to: ({ receivedAt }, wanted) => utc(receivedAt) < utc(wanted),
  published: ({ published }, wanted) => published === wanted,
};

/** The ids of agenda items that are of a wanted priority group, and those of a wanted annex. */
export interface ItemsMeant {
  readonly groups: ReadonlySet<string>;
  readonly annex: ReadonlySet<string>;
}

/** Whether a line meets all criteria that it can answer. */
export function matches(line: PaperLine, criteria: PaperCriteria, meant: ItemsMeant): boolean {
  const met = <K extends LineCriterion>(criterion: K): boolean => {
    const wanted = criteria[criterion];
    const items = criterion === 'groups' ? meant.groups : meant.annex;
    return wanted === undefined || tests[criterion](line, wanted as NonNullable<PaperCriteria[K]>, items);
  };
  return lineCriteria.every(met);
}

const lineCriteria = Object.keys(tests) as LineCriterion[];
