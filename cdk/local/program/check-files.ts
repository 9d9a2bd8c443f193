import { createReadStream } from 'node:fs';
import type { CheckArguments } from '../../../functions/command-line/check-command.ts';
import { checkedAsJson, checkLines, closingLines } from '../../../functions/command-line/check-lines.ts';
import { allAcceptable, type Checked, checkPaper } from '../../../functions/command-line/check-paper.ts';
import { findPapers, type PaperFile } from '../../../functions/command-line/find-papers.ts';
import { unreadable } from '../../../functions/command-line/named-files.ts';
import { unknownMeeting } from '../../../functions/command-line/prepare-sendings.ts';
import { senderNamed } from '../../../functions/command-line/senders.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { examineFile } from '../../../shared/sandbox/examine-file.ts';
import type { Sandbox } from '../../../shared/sandbox/sandbox.ts';
import { meetingFrom } from './meeting-file.ts';

/** Columns where the output is not a terminal. */
const usualWidth = 120;

/** Files examined at the same time: each is held in memory meanwhile. */
const filesAtOnce = 8;

/** Checks each file, several at a time, and tells them in the order in which they were named. Answers the exit code. */
export async function checkFiles(wanted: CheckArguments, sandbox: Sandbox): Promise<number> {
  const meetingOf = await meetingsWanted(wanted);
  const files = await findPapers(wanted.paths);
  const checked: Checked[] = [];
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files
      .slice(from, from + filesAtOnce)
      .map((file) => checkFile(file, wanted, { meeting: meetingOf(file), sandbox }));
    checked.push(...(await Promise.all(some)));
  }
  const told = wanted.json
    ? checkedAsJson(checked)
    : `${[...checkLines(checked, process.stdout.columns ?? usualWidth), ...closingLines(checked, Date.now())].join('\n')}\n`;
  process.stdout.write(told);
  return allAcceptable(checked) ? 0 : 1;
}

async function checkFile(
  { path, name, label, note }: PaperFile,
  { sender: named, language }: CheckArguments,
  { meeting, sandbox }: { readonly meeting: Meeting; readonly sandbox: Sandbox },
): Promise<Checked> {
  const who = named ?? note?.sender ?? null;
  const sender = who === null ? null : await senderNamed(who, path);
  const { examination } = await examineFile(sandbox.examine, createReadStream(path)).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === undefined ? error : unreadable(path, error);
  });
  return checkPaper({ label, fileName: name }, examination, { meeting, sender, language });
}

/** The meeting of each file: as the person says, else as the notes beside the file do. Throws `UsageError` for one that nobody knows. */
async function meetingsWanted({ meetingId, meetingFile }: CheckArguments): Promise<(file: PaperFile) => Meeting> {
  const added = meetingFile === null ? null : await meetingFrom(meetingFile);
  const known = added === null ? meetings : [...meetings, added];
  return ({ note }) => {
    const wanted = meetingId ?? added?.id ?? note?.meetingId ?? usualMeeting;
    const meeting = known.find(({ id }) => id === wanted);
    if (meeting === undefined) throw unknownMeeting(wanted, known);
    return meeting;
  };
}
