import { instrumentName } from '../../../shared/languages/portal/secretariat/instrument-name.ts';
import { membersOf } from '../../../shared/members/regional-organisations.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import type { ReportedPaper } from '../../../shared/model/reported-paper.ts';
import { lengthOf, type TimePlan } from '../../../shared/proceedings/time-plan/plan-sittings.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import type { Arrivals } from '../charts/arrivals.ts';
import type { ChartRegion, ItemByRegion } from '../charts/by-region.ts';
import type { CitationGraph } from '../charts/citations.ts';
import type { PlannedSittings } from '../charts/sittings.ts';
import { type Asking, itemOf, nameOfItem } from './asking.ts';
import { organisations } from './criteria-params.ts';

/** Every paper of a report, each once: one may stand under several items. */
export function papersIn(report: OutcomeReport): ReportedPaper[] {
  const all = [
    ...report.items.flatMap(({ contributions }) => contributions),
    ...report.unplaced,
    ...report.held,
    ...report.returned,
    ...report.others,
  ];
  return [...new Map(all.map((paper) => [paper.paperId, paper])).values()];
}

export function arrivalsIn(report: OutcomeReport): Arrivals {
  return {
    closes: report.meeting.submissionCloses,
    papers: papersIn(report).map(({ receivedAt, findings }) => ({
      receivedAt,
      late: findings.some(({ code }) => code === 'late'),
    })),
  };
}

export function itemsByRegion({ paths, visit }: Asking, report: OutcomeReport): ItemByRegion[] {
  return report.items.map((item) => {
    const regions: Partial<Record<ChartRegion, number>> = {};
    for (const paper of item.contributions) for (const region of regionsOf(paper)) regions[region] = (regions[region] ?? 0) + 1;
    return { label: itemName(item, visit.language), href: paths.item(item.id), papers: item.contributions.length, regions };
  });
}

/** The organisations in whose name a paper is, or of which its States are members. */
function regionsOf({ states, organisations: named }: ReportedPaper): ChartRegion[] {
  const regions = organisations.filter((one) => named.includes(one) || states.some((state) => membersOf(one).includes(state)));
  return regions.length === 0 ? ['none'] : regions;
}

/** Contributions, the papers that stand, and what they cite; versions of an instrument are one. */
export function citationsIn({ paths, visit }: Asking, report: OutcomeReport): CitationGraph {
  const papers = papersIn(report).filter(({ status }) => status === 'accepted');
  const idOf = (citation: string) => citation.split('@')[0] ?? citation;
  const cited = [...new Set(papers.flatMap(({ citations }) => citations.map(idOf)))];
  return {
    papers: papers.map(({ paperId, symbol, trace }) => ({
      id: paperId,
      label: symbol ?? trace.fileName,
      href: paths.paper(paperId),
    })),
    cited: cited.map((id) => ({
      id,
      label: instrumentName(id, visit.language),
      href: paths.asking({ cites: id }),
      kind: id.includes(':') ? 'instrument' : 'document',
    })),
    links: papers.flatMap(({ paperId, citations }) =>
      [...new Set(citations.map(idOf))].map((id) => ({ paper: paperId, cited: id })),
    ),
  };
}

export function sittingsIn(asking: Asking, plan: TimePlan): PlannedSittings {
  const length = lengthOf(plan.options);
  return {
    sittings: plan.sittings.map(({ number, date, from, to, items }) => ({
      number,
      date,
      from,
      to,
      length,
      opening: number === 1 ? plan.options.opening + (plan.packageItems.length > 0 ? plan.options.packageMinutes : 0) : 0,
      items: items.map(({ itemId, minutes }) => {
        const item = itemOf(asking.meeting, itemId);
        return {
          label: nameOfItem(asking, itemId),
          short: item === null ? itemId : item.annex === null ? item.itemNo : `${item.annex}/${item.itemNo}`,
          href: asking.paths.item(itemId),
          minutes,
          group: item?.priority ?? 'none',
        };
      }),
    })),
    withoutTime: plan.noTime.length + plan.tooLong.length,
  };
}
