import { paperId } from '../../shared/model/contribution.ts';
import type { AnswerGiven } from '../../shared/model/link-answer.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import { arrivalOfMail } from '../../shared/register/mail-keys.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';
import { finishPaper } from './finish-paper.ts';
import { noteConsents } from './note-consents.ts';
import { awaitedBase, statusOnEntry } from './status-on-entry.ts';

/** Takes up what somebody has answered by a link: a co-sponsor about a paper, or a contact about a mail. The answer itself stands in the ledger. */
export async function hearAnswer(deps: FilingDeps, { answered }: AnswerGiven): Promise<void> {
  const { kind, meetingId, subject } = answered;
  if (kind === 'confirmation') {
    await judgeConfirmed(deps, meetingId, subject);
    return;
  }
  const row = await deps.readPaper(meetingId, subject);
  // One that is not entered yet reads the answers when it is.
  if (row !== null) await deps.pointToPaper(await noteConsents(deps, row));
  await deps.requestReport(meetingId);
}

/** The papers of a mail that its State has confirmed are judged as if it had come with its proof, and its sender is told; one of a mail disowned stays with a person. */
async function judgeConfirmed(deps: FilingDeps, meetingId: string, mailId: string): Promise<void> {
  const arrivalId = arrivalOfMail(mailId);
  const record = await deps.arrivalRecord({ meetingId, arrivalId, n: 1 });
  if (record === null || record.sender?.authenticated !== true) return;
  for (let n = 1; n <= record.files; n += 1) {
    const row = await deps.readPaper(meetingId, paperId({ arrivalId, n }));
    if (row !== null) await judgeAnew(deps, row);
  }
  await deps.requestReport(meetingId);
  await deps.announceVerdict(meetingId, mailId);
}

async function judgeAnew(deps: FilingDeps, held: PaperRow): Promise<void> {
  const meeting = await deps.meeting(held.meetingId);
  let row: PaperRow | null = held;
  while (row !== null && row.status === 'held' && row.sender?.authenticated !== true) {
    const { paper, verdict } = await judgeStanding(deps, meeting, row);
    const { sender, mail } = paper.arrival;
    await deps.copyLastEvent(row);
    const changes = { verdict, sender, awaits: awaitedBase(verdict), status: statusOnEntry(verdict) };
    const details = { verdict: verdict.status, confirmed: mail?.from ?? null, rules: meeting.version };
    await deps.changePaper(row, changes, { kind: 'judged-again', by: 'rapporteur', details });
    row = await deps.readPaper(row.meetingId, paperId(row));
  }
  if (row !== null) await finishPaper(deps, meeting, row);
}
