import { styleText } from 'node:util';
import type { Checked } from './check-paper.ts';
import { findingLines } from './explain-verdict.ts';
import { counted, indented } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

const would = {
  accepted: ['green', '✓', 'would be accepted'],
  returned: ['red', '✗', 'would be returned to you'],
  held: ['yellow', '?', 'would wait for a person of the secretariat'],
} as const;

/** What would become of each paper, and what to mend. */
export function checkLines(checked: readonly Checked[], width: number): string[] {
  return checked.flatMap((one) => linesOf(one, width));
}

function linesOf({ label, verdict, disputed }: Checked, width: number): string[] {
  const [colour, mark, fate] = would[verdict.status];
  const pages = verdict.pages.count === null ? 'length unknown' : counted(verdict.pages.count, 'page');
  const items = verdict.filing.items.length === 0 ? 'under no item' : `under ${verdict.filing.items.join(', ')}`;
  const render = 'Its length is so near the limit that the register has it rendered, and decides by that.';
  return [
    `${styleText(colour, `${mark} ${fate}`)}: ${isolated(label)} (${pages}, ${items})`,
    ...verdict.findings.flatMap((finding) => findingLines(finding, width)),
    ...(disputed ? indented(render, 2, width) : []),
    '',
  ];
}

/** Until when papers are taken for each meeting concerned, since a check judges no lateness. */
export function closingLines(checked: readonly Checked[], now: number): string[] {
  return [...new Set(checked.map(({ meeting }) => closingLine(meeting, now)))];
}

function closingLine({ id, submission }: Checked['meeting'], now: number): string {
  const past = Date.parse(submission.closes) < now;
  const due = `Papers for ${id} are taken until ${submission.closes} (${submission.timeZone})`;
  return past ? `${due}, which has passed: one sent now is late, and waits for a person.` : `${due}.`;
}

/** For machines: one record a file, in the order in which they were named. */
export function checkedAsJson(checked: readonly Checked[]): string {
  const records = checked.map(({ label, meeting, verdict, examination, disputed }) => ({
    file: label,
    status: verdict.status,
    findings: verdict.findings.map(({ code, severity, rule, place, message }) => ({ code, severity, rule, place, message })),
    kind: examination.kind,
    language: examination.language,
    pages: { ...verdict.pages, disputed },
    states: verdict.states,
    filing: verdict.filing,
    meeting: { id: meeting.id, closes: meeting.submission.closes },
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
}
