import { setTimeout as pause } from 'node:timers/promises';
import { submittedLines } from '../../../functions/command-line/desk-lines.ts';
import { findPapers } from '../../../functions/command-line/find-papers.ts';
import { namedBytes } from '../../../functions/command-line/named-files.ts';
import { readSubmit, submitHelp } from '../../../functions/command-line/submit-command.ts';
import { type Submitted, submitPaper } from '../../../functions/command-line/submit-paper.ts';
import type { Ticket } from '../../../shared/desk/desk.ts';
import { told, withDesk } from './with-desk.ts';

/** `submit`: answers the exit code, 1 where a paper is not accepted. */
export async function runSubmit(args: readonly string[]): Promise<number> {
  const wanted = readSubmit(args);
  if (wanted === null) {
    process.stdout.write(submitHelp);
    return 0;
  }
  const files = await findPapers(wanted.paths);
  return await withDesk(wanted, async ({ desk, width }) => {
    const submitted: Submitted[] = [];
    for (const { path } of files)
      submitted.push(await submitPaper({ desk, bytes: namedBytes, put, pause, now: Date.now }, wanted, path));
    const records = submitted.map(({ path, paperId, story }) => ({
      file: path,
      paperId,
      paper: story?.line ?? null,
      findings: story?.paper.verdict.findings ?? [],
    }));
    return told(
      wanted,
      submittedLines(submitted, width),
      records,
      submitted.every(({ story }) => story?.paper.status === 'accepted'),
    );
  });
}

async function put({ url, headers }: Ticket, bytes: Uint8Array): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
  if (!answer.ok) throw new Error(`the bucket does not take the file: ${answer.status} ${await answer.text()}`);
}
