import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportedFollowUp } from '../../model/reported-conclusion.ts';
import type { Block, Line, Table, Words } from '../document.ts';
import { conclusionLink, deadlineLine } from './conclusion-phrases.ts';
import { anchor, own } from './phrases.ts';

/** Anchor of the row of a follow-up, by its place in the list. */
export function followUpAnchor(position: number): string {
  return anchor('follow-up', String(position + 1));
}

export function followUpsByDateBlocks(report: OutcomeReport): Block[] {
  const { language, followUps } = report;
  const words = outcomeWords(language);
  return listed(followUps, report, () => ({
    kind: 'table',
    caption: own(words.followUpsByDate),
    columns: [
      { label: words.date, share: 24 },
      { label: words.holder, share: 18 },
      { label: words.task, share: 38 },
      { label: words.conclusion, share: 20 },
    ],
    rows: followUps.map((followUp, i) => ({
      anchor: followUpAnchor(i),
      cells: [
        [when(followUp, report)],
        [[{ text: followUp.who, language: followUp.language }]],
        [task(followUp, report)],
        [source(followUp, report)],
      ],
    })),
  }));
}

/** One row for each holder, in the words of the records, with all that is asked of it. */
export function followUpsByHolderBlocks(report: OutcomeReport): Block[] {
  const words = outcomeWords(report.language);
  return listed(report.followUps, report, () => ({
    kind: 'table',
    caption: own(words.followUpsByHolder),
    columns: [
      { label: words.holder, share: 26 },
      { label: words.task, share: 74 },
    ],
    rows: byHolder(report.followUps).map(([first, ...others]) => ({
      cells: [
        [[{ text: first.who, language: first.language }]],
        [first, ...others].map(
          (followUp): Line => [
            ...task(followUp, report),
            { text: ' · ' },
            ...when(followUp, report),
            { text: ' · ' },
            ...source(followUp, report),
          ],
        ),
      ],
    })),
  }));
}

function listed(followUps: readonly ReportedFollowUp[], { language }: OutcomeReport, table: () => Table): Block[] {
  return followUps.length === 0 ? [{ kind: 'paragraph', line: own(reportWords(language).nothingHere) }] : [table()];
}

/** Names that differ only in case and blanks are one; the holder with the nearest date comes first. */
function byHolder(followUps: readonly ReportedFollowUp[]): [ReportedFollowUp, ...ReportedFollowUp[]][] {
  const holders = new Map<string, [ReportedFollowUp, ...ReportedFollowUp[]]>();
  for (const followUp of followUps) {
    const name = followUp.who.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
    const known = holders.get(name);
    if (known === undefined) holders.set(name, [followUp]);
    else known.push(followUp);
  }
  return [...holders.values()];
}

function when(followUp: ReportedFollowUp, { language }: OutcomeReport): Line {
  return deadlineLine(followUp, followUp.language, language) ?? own(outcomeWords(language).undated, 'quiet');
}

function task({ what, language, implicit }: ReportedFollowUp, report: OutcomeReport): Line {
  const implied: Words[] = implicit ? [{ text: ` (${outcomeWords(report.language).implied})`, look: 'quiet' }] : [];
  return [{ text: what, language }, ...implied];
}

function source({ conclusionId }: ReportedFollowUp, { conclusions, language }: OutcomeReport): Line {
  return conclusions.filter(({ id }) => id === conclusionId).map((conclusion) => conclusionLink(conclusion, language));
}
