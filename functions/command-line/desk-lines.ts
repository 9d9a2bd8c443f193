import { styleText } from 'node:util';
import type { AuditReport, ChangedVerdict, Health, PaperStory } from '../../shared/desk/desk.ts';
import { findingLines } from './explain-verdict.ts';
import { nameOf } from './paper-table.ts';
import type { Submitted } from './submit-paper.ts';
import { counted, indented } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

/** What became of each paper that was sent. */
export function submittedLines(submitted: readonly Submitted[], width: number): string[] {
  return submitted.flatMap(({ path, paperId, story }) => {
    if (story === null)
      return [`! ${isolated(path)}: it arrived as ${paperId} and has no verdict yet: npm start -- show ${paperId}`];
    const { status, verdict } = story.paper;
    const repeats = story.paper.duplicateOf === null ? '' : `; it repeats ${story.paper.duplicateOf}`;
    return [
      `${nameOf(story.line)}  ${styleText('bold', status)}  ${isolated(path)} (${paperId}${repeats})`,
      ...verdict.findings.flatMap((finding) => findingLines(finding, width)),
    ];
  });
}

/** What the papers would be by the rules as they stand now. */
export function replayLines(changed: readonly ChangedVerdict[], width: number): string[] {
  if (changed.length === 0) return ['By the rules as they stand now every paper would be judged as it was.'];
  return [
    ...changed.flatMap((one) => changeLines(one, width)),
    '',
    `${counted(changed.length, 'paper')} would be judged otherwise. To have some judged again: npm start -- replay --confirm PAPER ... --because "..."`,
  ];
}

function changeLines({ line, from, to }: ChangedVerdict, width: number): string[] {
  const codes = (verdict: ChangedVerdict['to']) => verdict.findings.map(({ code }) => code);
  const [before, after] = [codes(from), codes(to)];
  const differences = [
    ...after.filter((code) => !before.includes(code)).map((code) => `+${code}`),
    ...before.filter((code) => !after.includes(code)).map((code) => `-${code}`),
    ...(from.filing.items.join() === to.filing.items.join()
      ? []
      : [`items ${from.filing.items.join(' ') || '-'} → ${to.filing.items.join(' ') || '-'}`]),
  ];
  const status = from.status === to.status ? from.status : `${from.status} → ${to.status}`;
  return indented(`${nameOf(line)}: ${[status, ...differences].join(', ')}`, 0, width);
}

/** What waits where, and what to do about what could not be done. */
export function healthLines({ queues }: Health): string[] {
  const head = `${'queue'.padEnd(22)} ${'waiting'.padStart(8)} ${'under way'.padStart(10)} ${'dead'.padStart(6)}`;
  const rows = queues.map(
    ({ queue, waiting, inFlight, dead }) =>
      `${queue.padEnd(22)} ${String(waiting).padStart(8)} ${String(inFlight).padStart(10)} ${String(dead).padStart(6)}`,
  );
  const stuck = queues.filter(({ dead }) => dead > 0).map(({ queue }) => queue);
  const advice = stuck.map((queue) => `When what failed is mended: npm start -- redrive ${queue}`);
  return [styleText('bold', head), ...rows, ...advice];
}

/** Whether the audit is whole, and each thing that does not fit. */
export function auditLines({ papers, events, digests, broken }: AuditReport, width: number): string[] {
  const read = `${counted(papers, 'paper')}, ${counted(events, 'event')}, ${counted(digests, 'digest')}`;
  if (broken.length === 0) return [`The audit is whole: ${read}.`];
  return [
    styleText('red', `The audit is broken in ${counted(broken.length, 'place')} (${read}):`),
    ...broken.flatMap((one) => indented(one, 2, width)),
    'Change nothing. The papers, the numbers given and what people decided stand in the ledger: compare with that.',
  ];
}

/** What a decision made of a paper. */
export function becameLines({ line }: PaperStory): string[] {
  const items = line.items.length === 0 ? '' : `, under ${line.items.join(', ')}`;
  return [`Now: ${nameOf(line)}  ${line.status}${line.published ? ', published' : ''}${items}`];
}
