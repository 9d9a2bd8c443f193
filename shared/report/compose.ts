import { fill, reportWords } from '../languages/report/index.ts';
import { dateText } from '../languages/report/moments.ts';
import type { OutcomeReport } from '../model/outcome-report.ts';
import { agendaBlocks } from './compose/agenda.ts';
import { heldBlocks, othersBlocks, registerBlocks, returnedBlocks } from './compose/annexes.ts';
import { itemSections, unplacedSections, withoutContributions } from './compose/contributions.ts';
import { frontBlocks, overviewBlocks } from './compose/overview.ts';
import { own } from './compose/phrases.ts';
import type { Block, ReportDocument, Section } from './document.ts';

/** What stands in the report, in which order, in the words of its language. */
export function compose(report: OutcomeReport): ReportDocument {
  const words = reportWords(report.language);
  return {
    language: report.language,
    masthead: masthead(report),
    contents: words.contents,
    front: frontBlocks(report),
    sections: [...numbered(report), ...annexes(report)],
  };
}

function masthead(report: OutcomeReport): ReportDocument['masthead'] {
  const { language, meeting } = report;
  const words = reportWords(language);
  return {
    symbol: `${meeting.id}-${words.letter}`,
    meeting: meeting.name,
    asOf: report.asOf === null ? null : dateText(report.asOf, language),
    languageName: words.languageName,
    title: words.title,
    subtitle: words.subtitle,
  };
}

interface Part {
  readonly anchor: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

function numbered(report: OutcomeReport): Section[] {
  const words = reportWords(report.language);
  const noneFiled: Block[] = report.counts.accepted === 0 ? [{ kind: 'paragraph', line: own(words.noContributions) }] : [];
  const unplaced = unplacedSections(report);
  const parts: Part[] = [
    { anchor: 'overview', heading: words.overview, blocks: overviewBlocks(report) },
    { anchor: 'agenda', heading: words.agenda, blocks: agendaBlocks(report) },
    { anchor: 'contributions', heading: words.byItem, blocks: noneFiled, sections: itemSections(report) },
    { anchor: 'without-contributions', heading: words.withoutContributions, blocks: withoutContributions(report) },
    ...(unplaced.length === 0 ? [] : [{ anchor: 'unplaced', heading: words.unplaced, blocks: [], sections: unplaced }]),
  ];
  return parts.map((part, i) => ({
    anchor: part.anchor,
    number: `${i + 1}`,
    heading: own(part.heading),
    blocks: part.blocks,
    sections: (part.sections ?? []).map((section, k) =>
      part.anchor === 'unplaced' ? section : { ...section, number: `${i + 1}.${k + 1}` },
    ),
  }));
}

function annexes(report: OutcomeReport): Section[] {
  const words = reportWords(report.language);
  const parts: Part[] = [
    { anchor: 'held', heading: words.heldAnnex, blocks: heldBlocks(report) },
    { anchor: 'returned', heading: words.returnedAnnex, blocks: returnedBlocks(report) },
    { anchor: 'others', heading: words.othersAnnex, blocks: othersBlocks(report) },
    { anchor: 'register', heading: words.registerAnnex, blocks: registerBlocks(report) },
  ];
  return parts.map((part, i) => ({
    anchor: part.anchor,
    number: fill(words.annex, { letter: String.fromCharCode(65 + i) }),
    heading: own(part.heading),
    blocks: part.blocks,
    sections: [],
    annex: true,
    ...(i === 0 || part.blocks.some((block) => block.kind === 'table') ? { newPage: true } : {}),
  }));
}
