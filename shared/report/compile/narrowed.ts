import type { OutcomeReport, ReportedItem, ReportVariant } from '../../model/outcome-report.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import { contributionsOf } from '../contributions-of.ts';
import { counted } from './meeting-facts.ts';

/** The part of the whole report that a variant is made for. Throws RangeError where there is no such record or item. */
export function narrowed(whole: OutcomeReport, variant: ReportVariant): OutcomeReport {
  switch (variant.kind) {
    case 'council':
      return { ...whole, variant };
    case 'sitting':
      return sittingOf(whole, variant);
    case 'item':
      return extractOf(whole, variant);
  }
}

/** Only what one record takes up: its sections, their items, and the contributions filed under them. */
function sittingOf(whole: OutcomeReport, variant: Extract<ReportVariant, { kind: 'sitting' }>): OutcomeReport {
  const { recordId } = variant;
  const records = whole.records.filter((record) => record.recordId === recordId);
  if (records.length === 0) throw new RangeError(`no record ${recordId} at ${whole.meeting.id}`);
  const conclusions = whole.conclusions.filter(({ record }) => record.recordId === recordId);
  const items = whole.items.filter(
    ({ id, sections }) => sections.some((one) => one.recordId === recordId) || conclusions.some((one) => one.items.includes(id)),
  );
  const none = { held: [], returned: [], others: [], notDiscussed: [], agendaHistory: [] };
  return { ...kept(whole, variant, items, conclusions), records, ...none };
}

/** Only what concerns one item; a paper that waits for a person is its matter too. */
function extractOf(whole: OutcomeReport, variant: Extract<ReportVariant, { kind: 'item' }>): OutcomeReport {
  const { itemId } = variant;
  const items = whole.items.filter(({ id }) => id === itemId);
  if (items.length === 0) throw new RangeError(`no item ${itemId} on the agenda of ${whole.meeting.id}`);
  const conclusions = whole.conclusions.filter((one) => one.items.includes(itemId));
  const concerned = new Set(
    [...items.flatMap(({ sections }) => sections), ...conclusions.map(({ record }) => record)].map(({ recordId }) => recordId),
  );
  const under = ({ filing }: ReportedPaper) => filing.items.includes(itemId);
  const report = {
    ...kept(whole, variant, items, conclusions),
    records: whole.records.filter(({ recordId }) => concerned.has(recordId)),
    held: whole.held.filter(under),
    returned: whole.returned.filter(under),
    others: whole.others.filter(under),
    agendaHistory: [],
  };
  const papers = [...items.flatMap(({ contributions }) => contributions), ...report.held, ...report.returned, ...report.others];
  return { ...report, counts: counted(papers) };
}

function kept(
  whole: OutcomeReport,
  variant: ReportVariant,
  items: readonly ReportedItem[],
  conclusions: readonly ReportedConclusion[],
): OutcomeReport {
  const ids = new Set(conclusions.map(({ id }) => id));
  const has = (id: string) => ids.has(id);
  const own = <T extends { readonly namedIn: readonly string[] }>(paper: T) => ({ ...paper, namedIn: paper.namedIn.filter(has) });
  const narrow = items.map((item) => ({
    ...item,
    contributions: item.contributions.map(own),
    earlier: item.earlier.map(own),
    conclusions: item.conclusions.filter(has),
  }));
  const onAgenda = new Set(items.map(({ id }) => id));
  const contributions = contributionsOf({ items: narrow });
  const earlier = narrow.flatMap((item) => item.earlier);
  return {
    ...whole,
    variant,
    items: narrow,
    itemsWithoutContributions: whole.itemsWithoutContributions.filter((id) => onAgenda.has(id)),
    conclusions: [...conclusions],
    conclusionsWithoutItem: whole.conclusionsWithoutItem.filter(has),
    notDiscussed: whole.notDiscussed.filter(({ itemId }) => onAgenda.has(itemId)),
    correspondence: whole.correspondence.filter(has),
    followUps: whole.followUps.filter(({ conclusionId }) => has(conclusionId)),
    missing: missingOf(whole, variant, narrow, has),
    unplaced: [],
    receivedBefore: whole.receivedBefore.filter(({ symbol }) => earlier.some((one) => one.symbol === symbol)).map(own),
    counts: counted(contributions),
  };
}

function missingOf(
  whole: OutcomeReport,
  variant: ReportVariant,
  items: readonly ReportedItem[],
  has: (conclusionId: string) => boolean,
): OutcomeReport['missing'] {
  const { missing } = whole;
  const contributions = new Set(contributionsOf({ items }).map(({ paperId }) => paperId));
  const earlier = new Set(items.flatMap((item) => item.earlier).map(({ symbol }) => symbol));
  return {
    contributionsWithoutOutcome: missing.contributionsWithoutOutcome.filter((id) => contributions.has(id)),
    earlierWithoutOutcome: missing.earlierWithoutOutcome.filter((symbol) => earlier.has(symbol)),
    conclusionsWithoutDocument: missing.conclusionsWithoutDocument.filter(has),
    conclusionsInConflict: missing.conclusionsInConflict.filter(has),
    sectionsWithoutConclusion: sectionsKept(whole, variant, items),
  };
}

function sectionsKept(whole: OutcomeReport, variant: ReportVariant, items: readonly ReportedItem[]) {
  return whole.missing.sectionsWithoutConclusion.filter(({ recordId, number }) =>
    variant.kind === 'sitting'
      ? recordId === variant.recordId
      : items.some(({ sections }) => sections.some((one) => one.recordId === recordId && one.number === number)),
  );
}
