import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport, ReportVariant } from '../../model/outcome-report.ts';
import type { Block, Section } from '../document.ts';
import { agendaBlocks } from './agenda.ts';
import { agendaChangeBlocks } from './agenda-changes.ts';
import { heldOrLateBlocks, othersBlocks, registerBlocks, returnedBlocks } from './annexes.ts';
import type { Composition, Part } from './composition.ts';
import { conclusionBlock } from './conclusions.ts';
import { itemSections, unplacedSections } from './contributions.ts';
import { correspondenceBlocks } from './correspondence.ts';
import { followUpsByDateBlocks, followUpsByHolderBlocks } from './follow-ups.ts';
import { missingBlocks } from './missing.ts';
import { notDiscussedBlocks } from './not-discussed.ts';
import { overviewBlocks } from './overview.ts';
import { own } from './phrases.ts';
import { recordSections } from './record-sections.ts';
import { sourceSections } from './sources.ts';

type PartName = 'overview' | 'agenda' | 'items' | 'record' | 'outsideAgenda' | 'unplaced';
type AnnexName =
  | 'notDiscussed'
  | 'correspondence'
  | 'byDate'
  | 'byHolder'
  | 'held'
  | 'returned'
  | 'others'
  | 'missing'
  | 'sources'
  | 'register';

/** What each variant holds, in which order. */
const contents: Readonly<Record<ReportVariant['kind'], { parts: readonly PartName[]; annexes: readonly AnnexName[] }>> = {
  council: {
    parts: ['overview', 'agenda', 'items', 'outsideAgenda', 'unplaced'],
    annexes: [
      'notDiscussed',
      'correspondence',
      'byDate',
      'byHolder',
      'held',
      'returned',
      'others',
      'missing',
      'sources',
      'register',
    ],
  },
  sitting: { parts: ['agenda', 'record'], annexes: ['correspondence', 'byDate', 'sources'] },
  item: { parts: ['agenda', 'items'], annexes: ['correspondence', 'byDate', 'held', 'missing', 'sources', 'register'] },
};

export function partsOf(composition: Composition): { parts: Part[]; annexes: Part[] } {
  const { report } = composition;
  const { parts, annexes } = contents[report.variant.kind];
  return {
    parts: parts.flatMap((name) => composers[name](composition) ?? []),
    annexes: annexes.filter((name) => hasRecords(report) || !ofRecords.includes(name)).map((name) => annexPart(name, report)),
  };
}

/** Annexes that say nothing before the first record was read. */
const ofRecords: readonly AnnexName[] = ['notDiscussed', 'correspondence', 'byDate', 'byHolder', 'sources'];

function hasRecords({ records, conclusions }: OutcomeReport): boolean {
  return records.length + conclusions.length > 0;
}

/** A part that would be empty and means nothing by being so is null. */
const composers: Readonly<Record<PartName, (composition: Composition) => Part | null>> = {
  overview: ({ report }) => ({
    anchor: 'overview',
    heading: reportWords(report.language).overview,
    blocks: overviewBlocks(report),
  }),
  agenda: ({ report }) =>
    report.items.length === 0
      ? null
      : {
          anchor: 'agenda',
          heading: reportWords(report.language).agenda,
          blocks: [...agendaBlocks(report), ...agendaChangeBlocks(report)],
        },
  items: (composition) => {
    const { report } = composition;
    const words = reportWords(report.language);
    const noneFiled: Block[] = report.counts.accepted === 0 ? [{ kind: 'paragraph', line: own(words.noContributions) }] : [];
    const sections = itemSections(composition);
    return {
      anchor: 'contributions',
      heading: hasRecords(report) ? outcomeWords(report.language).byItem : words.byItem,
      blocks: noneFiled,
      sections,
    };
  },
  record: (composition) => ({
    anchor: 'record',
    heading: outcomeWords(composition.report.language).bySection,
    blocks: [],
    sections: recordSections(composition),
    unnumbered: true,
  }),
  outsideAgenda: (composition) => {
    const { report } = composition;
    const words = outcomeWords(report.language);
    const conclusions = report.conclusions.filter(({ id }) => report.conclusionsWithoutItem.includes(id));
    return conclusions.length === 0
      ? null
      : {
          anchor: 'outside-agenda',
          heading: words.outsideAgenda,
          blocks: [
            { kind: 'paragraph', line: own(words.outsideAgendaNote) },
            ...conclusions.map((conclusion) => conclusionBlock(conclusion, composition)),
          ],
        };
  },
  unplaced: ({ report }) => {
    const sections = unplacedSections(report);
    return sections.length === 0
      ? null
      : { anchor: 'unplaced', heading: reportWords(report.language).unplaced, blocks: [], sections, unnumbered: true };
  },
};

function annexPart(name: AnnexName, report: OutcomeReport): Part {
  const words = reportWords(report.language);
  const outcome = outcomeWords(report.language);
  const headings: Readonly<Record<AnnexName, [anchor: string, heading: string, compose: (report: OutcomeReport) => Block[]]>> = {
    notDiscussed: ['not-discussed', outcome.notDiscussed, notDiscussedBlocks],
    correspondence: ['correspondence', outcome.correspondence, correspondenceBlocks],
    byDate: ['follow-up-by-date', outcome.followUpsByDate, followUpsByDateBlocks],
    byHolder: ['follow-up-by-holder', outcome.followUpsByHolder, followUpsByHolderBlocks],
    held: ['held', outcome.heldOrLate, heldOrLateBlocks],
    returned: ['returned', words.returnedAnnex, returnedBlocks],
    others: ['others', words.othersAnnex, othersBlocks],
    missing: ['missing', outcome.missing, missingBlocks],
    sources: ['sources', outcome.records, () => []],
    register: ['register', words.registerAnnex, registerBlocks],
  };
  const [anchor, heading, compose] = headings[name];
  const sections: readonly Section[] = name === 'sources' ? sourceSections(report) : [];
  return { anchor, heading, blocks: compose(report), sections, unnumbered: true };
}
