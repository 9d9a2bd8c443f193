import { findingCodes } from '../../shared/judging/index.ts';
import { paperId } from '../../shared/model/contribution.ts';
import type { Finding, Verdict } from '../../shared/model/verdict.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { RefilingRequest } from '../../shared/register/refiling-request.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { stands } from '../../shared/register/stands.ts';
import type { FilingDeps } from './filing.ts';
import { settlePaper } from './settle-paper.ts';
import { awaitedBase, statusOnEntry } from './status-on-entry.ts';

/**
 * Places a paper anew by a later version of the agenda. An accepted paper keeps its number and whatever else was said of it, and only what concerns
 * the agenda is judged again, where no person has placed it; one that waits for a person is judged as a whole; one that was sent back, or repeats another, stays
 * as it is. Its history names the version. Done twice, it changes nothing.
 */
export async function refilePaper(deps: FilingDeps, request: RefilingRequest): Promise<'refiled' | 'unchanged'> {
  const { meetingId } = request.refile;
  const meeting = await deps.meeting(meetingId, request.agendaVersion);
  for (;;) {
    const row = await deps.readPaper(meetingId, paperId(request.refile));
    if (row === null || !stands(row)) return 'unchanged';
    await deps.copyLastEvent(row);
    if (row.verdict.rulesVersion >= request.agendaVersion) {
      await deps.pointToPaper(await settlePaper(deps, meeting, row));
      return 'unchanged';
    }
    const { verdict } = await judgeStanding(deps, meeting, row);
    const changed = await deps.changePaper(row, changesOf(row, verdict), {
      kind: 'refiled',
      by: 'rapporteur',
      details: { agenda: meeting.version, from: row.verdict.filing.items.join(' '), to: verdict.filing.items.join(' ') },
      at: request.decidedAt,
    });
    if (changed === null) continue;
    await deps.copyLastEvent(changed);
    const settled = await settlePaper(deps, meeting, changed);
    await deps.pointToPaper(settled);
    await deps.requestReport(meetingId);
    return 'refiled';
  }
}

function changesOf(row: PaperRow, verdict: Verdict): PaperChanges {
  if (row.status !== 'accepted' && row.decided?.status !== 'accepted')
    return { verdict, awaits: awaitedBase(verdict), status: statusOnEntry(verdict) };
  const others = row.verdict.findings.filter((finding) => !isOfAgenda(finding));
  const findings = [...others, ...verdict.findings.filter(isOfAgenda)];
  return { verdict: { ...row.verdict, filing: verdict.filing, findings, rulesVersion: verdict.rulesVersion } };
}

function isOfAgenda({ code }: Finding): boolean {
  return code in findingCodes && findingCodes[code as keyof typeof findingCodes].basis === 'agenda';
}
