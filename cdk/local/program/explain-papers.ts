import type { Arguments } from '../../../functions/command-line/arguments.ts';
import { explain } from '../../../functions/command-line/explain.ts';
import { prepareSendings, unknownMeeting } from '../../../functions/command-line/prepare-sendings.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { meetingFrom } from './meetings-known.ts';
import { sandboxEntry } from './open-register.ts';

/** Accounts for each paper, without servers and without filing it: what was observed, and why it would be judged so. */
export async function explainPapers(wanted: Arguments): Promise<number> {
  if (wanted.paths.length === 0) throw new UsageError('Name the papers to explain: npm start -- explain paper.docx');
  const added = wanted.meetingFile === null ? [] : [await meetingFrom(wanted.meetingFile)];
  const known = [...meetings, ...added];
  const asked = { ...wanted, meetingId: wanted.meetingId ?? added[0]?.id ?? null };
  const sandbox = startSandbox({ entry: sandboxEntry });
  try {
    for (const { label, meetingId, receivedAt, bytes } of await prepareSendings(asked, wanted.paths, known)) {
      const meeting = known.find(({ id }) => id === meetingId);
      if (meeting === undefined) throw unknownMeeting(meetingId, known);
      const examine = async (content: Uint8Array) => {
        const told = await sandbox.examine(content);
        if (told.outcome === 'done') return told.value;
        throw new UsageError(`${label} cannot be examined: its process ended (${told.outcome}).`);
      };
      const { columns } = process.stdout;
      const options = {
        meeting,
        receivedAt,
        language: wanted.language,
        examine,
        ...(columns === undefined ? {} : { width: columns }),
      };
      process.stdout.write(`${await explain(await bytes(), label, options)}\n`);
    }
  } finally {
    await sandbox.close();
  }
  return 0;
}
