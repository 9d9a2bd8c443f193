import type { Arguments } from '../../../functions/command-line/arguments.ts';
import { explain } from '../../../functions/command-line/explain.ts';
import { prepareSendings, unknownMeeting } from '../../../functions/command-line/prepare-sendings.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { Sending } from '../../../functions/command-line/walk-papers.ts';
import { libreOffice } from '../../../functions/referee-pages/libre-office.ts';
import { renderingOf } from '../../../functions/referee-pages/referee-pages.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Rendering } from '../../../shared/model/rendering.ts';
import { countPages } from '../../../shared/readers/pdf/count-pages.ts';
import { type Sandbox, startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { findProgram } from './find-program.ts';
import { meetingFrom } from './meeting-file.ts';
import { sandboxEntry } from './sandbox-entry.ts';

/** The process that opened a paper did not outlive it: there is nothing to account for but that. */
class NotExamined extends Error {
  override name = 'NotExamined';
}

/**
 * Accounts for each paper, without servers and without filing it: what was observed, and why it would be judged so. Answers the exit code: 1
 * where a paper could not be examined.
 */
export async function explainPapers(wanted: Arguments): Promise<number> {
  if (wanted.paths.length === 0) throw new UsageError('Name the papers to explain: npm start -- explain paper.docx');
  const added = wanted.meetingFile === null ? [] : [await meetingFrom(wanted.meetingFile)];
  const known = [...meetings, ...added];
  const sendings = await prepareSendings({ ...wanted, meetingId: wanted.meetingId ?? added[0]?.id ?? null }, wanted.paths, known);
  const sandbox = startSandbox({ entry: sandboxEntry() });
  const referee = await refereeHere();
  let unexamined = 0;
  try {
    for (const sending of sendings) {
      const account = await accountOf({ sandbox, referee }, sending, wanted, known).catch((error: unknown) => {
        if (!(error instanceof NotExamined)) throw error;
        unexamined += 1;
        return `${error.message}\n`;
      });
      process.stdout.write(`${account}\n`);
    }
  } finally {
    await sandbox.close();
  }
  return unexamined === 0 ? 0 : 1;
}

type Referee = ((docx: Uint8Array) => Promise<Rendering>) | null;

/** The same renderer as in the register, where LibreOffice is on this computer. */
async function refereeHere(): Promise<Referee> {
  const program = await findProgram('soffice', process.env);
  if (program === null) return null;
  const renderer = libreOffice({ program, profile: '' });
  return (docx) => renderingOf({ ...renderer, countPages }, docx);
}

async function accountOf(
  { sandbox, referee }: { readonly sandbox: Sandbox; readonly referee: Referee },
  sending: Sending,
  wanted: Arguments,
  known: readonly Meeting[],
): Promise<string> {
  const { label, meetingId, receivedAt, bytes } = sending;
  const meeting = known.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw unknownMeeting(meetingId, known);
  const { columns } = process.stdout;
  return await explain(await bytes(), label, {
    meeting,
    receivedAt,
    language: wanted.language,
    referee,
    ...(columns === undefined ? {} : { width: columns }),
    async examine(content) {
      const told = await sandbox.examine(content);
      if (told.outcome === 'done') return told.value;
      throw new NotExamined(`${label} cannot be examined: its process ended (${told.outcome}).`);
    },
  });
}
