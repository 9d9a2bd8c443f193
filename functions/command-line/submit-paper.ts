import { basename, extname } from 'node:path';
import { type Desk, NoSuchThing, type PaperStory, type Ticket } from '../../shared/desk/desk.ts';
import type { Caller } from '../../shared/model/caller.ts';
import { secretariat } from './desk-arguments.ts';
import type { SubmitArguments } from './submit-command.ts';
import { UsageError } from './usage-error.ts';

/** What sending needs of the world. */
export interface SubmitDeps {
  readonly desk: Pick<Desk, 'ticket' | 'paper'>;
  bytes(path: string): Promise<Uint8Array>;
  /** PUTs the file where the ticket leads. Throws where the bucket does not take it. */
  put(ticket: Ticket, bytes: Uint8Array): Promise<void>;
  pause(milliseconds: number): Promise<void>;
  now(): number;
}

/** A paper that was sent; `story` is null where it has no verdict yet. */
export interface Submitted {
  readonly path: string;
  readonly paperId: string;
  readonly story: PaperStory | null;
}

const contentTypes: Readonly<Partial<Record<string, string>>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
};

const pollMilliseconds = 250;
/** An examination and a filing take seconds; after this something has failed that will not mend itself while a person waits. */
const patienceMilliseconds = 90_000;

/** Sends one file by a ticket, and follows it to its verdict. */
export async function submitPaper(deps: SubmitDeps, wanted: SubmitArguments, path: string): Promise<Submitted> {
  const contentType = contentTypes[extname(path).toLowerCase()];
  if (contentType === undefined)
    throw new UsageError(`${path} is neither Word (.docx) nor PDF: save it as one of these and send that.`);
  const bytes = await deps.bytes(path);
  const { meetingId, state, onBehalf } = wanted;
  const caller: Caller = onBehalf === null ? { role: 'member', state, name: wanted.by } : secretariat(wanted);
  const ticket = await deps.desk.ticket(caller, meetingId, {
    fileName: basename(path),
    size: bytes.byteLength,
    contentType,
    ...(onBehalf === null ? {} : { onBehalf: { state, ...onBehalf } }),
  });
  await deps.put(ticket, bytes);
  const paperId = `${ticket.id}.1`;
  return { path, paperId, story: await verdictOn(deps, secretariat(wanted), meetingId, paperId) };
}

async function verdictOn(deps: SubmitDeps, caller: Caller, meetingId: string, paperId: string): Promise<PaperStory | null> {
  for (const until = deps.now() + patienceMilliseconds; deps.now() < until; await deps.pause(pollMilliseconds)) {
    const story = await storyOf(deps.desk, caller, meetingId, paperId);
    if (story !== null && story.paper.status !== 'pending') return story;
  }
  return null;
}

/** Null before it is entered. */
async function storyOf({ paper }: SubmitDeps['desk'], ...wanted: Parameters<Desk['paper']>): Promise<PaperStory | null> {
  try {
    return await paper(...wanted);
  } catch (error) {
    if (error instanceof NoSuchThing) return null;
    throw error;
  }
}
