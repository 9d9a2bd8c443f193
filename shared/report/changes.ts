import type { ConclusionFacet, ItemFacet } from '../languages/report/outcome/outcome-words.ts';
import type { OutcomeReport, ReportedItem } from '../model/outcome-report.ts';
import type { ReportedConclusion } from '../model/reported-conclusion.ts';
import type { ReportedPaper } from '../model/reported-paper.ts';
import { wordingHash } from '../proceedings/wording-tag.ts';
import { contributionsOf } from './contributions-of.ts';

/** What a report has, lacks or says otherwise than the one before it. */
export interface ReportChanges {
  readonly previous: OutcomeReport;
  readonly newConclusions: readonly ReportedConclusion[];
  readonly changedConclusions: readonly {
    readonly conclusion: ReportedConclusion;
    readonly facets: readonly ConclusionFacet[];
  }[];
  readonly withdrawnConclusions: readonly ReportedConclusion[];
  /** For each conclusion of now, its words then, by paragraph; null where it is new. */
  readonly wordsBefore: ReadonlyMap<string, readonly string[] | null>;
  readonly newContributions: readonly ReportedPaper[];
  readonly withdrawnContributions: readonly ReportedPaper[];
  readonly addedItems: readonly ReportedItem[];
  readonly removedItems: readonly ReportedItem[];
  readonly changedItems: readonly { readonly item: ReportedItem; readonly facets: readonly ItemFacet[] }[];
}

/**
 * What changed from one report of a meeting to the next of the same variant. A conclusion is the same by its id; where a record was
 * stored anew and its ids with it, by its words, and else by its place in the sitting. Throws RangeError on reports of two meetings.
 */
export function changesSince(previous: OutcomeReport, now: OutcomeReport): ReportChanges {
  if (previous.meeting.id !== now.meeting.id) throw new RangeError(`${previous.meeting.id} is not ${now.meeting.id}`);
  const before = pairedConclusions(previous.conclusions, now.conclusions);
  const kept = new Set(before.values());
  const changed = now.conclusions.flatMap((conclusion) => {
    const then = before.get(conclusion.id);
    const facets = then === undefined ? [] : conclusionFacets(then, conclusion);
    return facets.length === 0 ? [] : [{ conclusion, facets }];
  });
  const words = now.conclusions.map(({ id }) => [id, before.get(id)?.paragraphs ?? null] as const);
  const [contributionsThen, contributionsNow] = [contributionsOf(previous), contributionsOf(now)];
  const paperOf = ({ paperId }: ReportedPaper) => paperId;
  const itemOf = ({ id }: ReportedItem) => id;
  return {
    previous,
    newConclusions: now.conclusions.filter(({ id }) => !before.has(id)),
    changedConclusions: changed,
    withdrawnConclusions: previous.conclusions.filter((conclusion) => !kept.has(conclusion)),
    wordsBefore: new Map(words),
    newContributions: lacking(contributionsNow, contributionsThen, paperOf),
    withdrawnContributions: lacking(contributionsThen, contributionsNow, paperOf),
    addedItems: lacking(now.items, previous.items, itemOf),
    removedItems: lacking(previous.items, now.items, itemOf),
    changedItems: now.items.flatMap((item) => {
      const then = previous.items.find(({ id }) => id === item.id);
      const facets = then === undefined ? [] : itemFacets(then, item);
      return facets.length === 0 ? [] : [{ item, facets }];
    }),
  };
}

/** What makes two conclusions the same one, strongest first. */
const likenesses: readonly ((conclusion: ReportedConclusion) => string)[] = [
  ({ id }) => id,
  ({ text }) => wordingHash(text),
  ({ record, section, paragraphKeys }) => JSON.stringify([record.sitting, record.date, section.number, paragraphKeys]),
];

/** The earlier conclusion for each of the later ones, by the later one's id; each earlier one is taken once. */
function pairedConclusions(
  then: readonly ReportedConclusion[],
  now: readonly ReportedConclusion[],
): ReadonlyMap<string, ReportedConclusion> {
  const pairs = new Map<string, ReportedConclusion>();
  const free = new Set(then);
  for (const likeness of likenesses) {
    for (const conclusion of now) {
      if (pairs.has(conclusion.id)) continue;
      const same = [...free].find((one) => likeness(one) === likeness(conclusion));
      if (same === undefined) continue;
      pairs.set(conclusion.id, same);
      free.delete(same);
    }
  }
  return pairs;
}

function conclusionFacets(then: ReportedConclusion, now: ReportedConclusion): ConclusionFacet[] {
  const parts: Record<ConclusionFacet, (one: ReportedConclusion) => unknown> = {
    words: ({ text }) => wordingHash(text),
    kinds: ({ kinds }) => kinds,
    procedure: ({ procedure, session }) => [procedure, session],
    documents: ({ documents, relatedDocuments, items }) => [documents, relatedDocuments, items],
    followUps: ({ followUps }) => followUps.map(({ who, what, deadline, implicit }) => [who, what, deadline, implicit]),
    standing: ({ supersededBy, supersedes, conflict }) => [
      wordsOf(supersededBy),
      supersedes.map(wordsOf),
      conflict === null ? null : wordingHash(conflict.theirs.text),
    ],
  };
  return differing(parts, then, now);
}

function wordsOf(reference: { readonly text: string } | null): string | null {
  return reference === null ? null : wordingHash(reference.text);
}

function itemFacets(then: ReportedItem, now: ReportedItem): ItemFacet[] {
  const parts: Record<ItemFacet, (one: ReportedItem) => unknown> = {
    title: ({ title }) => title,
    documents: ({ documents }) => documents,
    priority: ({ priority }) => priority,
  };
  return differing(parts, then, now);
}

function differing<Facet extends string, T>(parts: Record<Facet, (one: T) => unknown>, then: T, now: T): Facet[] {
  const facets = Object.keys(parts) as Facet[];
  return facets.filter((facet) => JSON.stringify(parts[facet](then)) !== JSON.stringify(parts[facet](now)));
}

function lacking<T>(some: readonly T[], others: readonly T[], idOf: (one: T) => string): T[] {
  const ids = new Set(others.map(idOf));
  return some.filter((one) => !ids.has(idOf(one)));
}
