import { fill, reportWords } from '../languages/report/index.ts';
import type { OutcomeReport } from '../model/outcome-report.ts';
import { changesSince } from './changes.ts';
import { changesSection } from './compose/changes.ts';
import type { Part } from './compose/composition.ts';
import { withoutLostLinks } from './compose/lost-links.ts';
import { masthead } from './compose/masthead.ts';
import { frontBlocks } from './compose/overview.ts';
import { partsOf } from './compose/parts.ts';
import { own } from './compose/phrases.ts';
import type { ReportDocument, Section } from './document.ts';

/**
 * What stands in the report, in which order, in the words of its language. Where the revision before is given, the document begins with
 * what changed since, and each conclusion has its earlier words.
 */
export function compose(report: OutcomeReport, previous: OutcomeReport | null = null): ReportDocument {
  const changes = previous === null ? null : changesSince(previous, report);
  const { parts, annexes } = partsOf({ report, changes });
  return withoutLostLinks({
    language: report.language,
    meetingId: report.meeting.id,
    masthead: masthead(report),
    contents: reportWords(report.language).contents,
    front: frontBlocks(report),
    sections: [
      ...(changes === null ? [] : [changesSection(changes, report)]),
      ...parts.map((part, i) => numbered(part, i + 1)),
      ...annexes.map((part, i) => annex(part, i, report)),
    ],
  });
}

function numbered({ anchor, heading, blocks, sections = [], unnumbered }: Part, n: number): Section {
  const named = sections.map((section, i) => (unnumbered ? section : { ...section, number: `${n}.${i + 1}` }));
  return { anchor, number: `${n}`, heading: own(heading), blocks, sections: named };
}

function annex({ anchor, heading, blocks, sections = [] }: Part, i: number, report: OutcomeReport): Section {
  const holdsSomething = sections.length > 0 || blocks.some((block) => block.kind === 'table');
  return {
    anchor,
    number: fill(reportWords(report.language).annex, { letter: String.fromCharCode(65 + i) }),
    heading: own(heading),
    blocks,
    sections,
    annex: true,
    ...(i === 0 || holdsSomething ? { newPage: true } : {}),
  };
}
