import { readFile } from 'node:fs/promises';
import type { Meeting } from '../../shared/model/meeting.ts';
import { type Arguments, instant } from './arguments.ts';
import { findPapers, type PaperFile } from './find-papers.ts';
import { senderNamed } from './senders.ts';
import { UsageError } from './usage-error.ts';
import { usualMeeting } from './usual-meeting.ts';
import type { Sending } from './walk-papers.ts';

/**
 * Makes ready what a person wants to send: finds the files, and gives each its meeting, time and sender, by option, else by the notes beside it,
 * else by default. Throws `UsageError` before anything is sent.
 *
 * @param known the meetings that the register can judge for.
 */
export async function prepareSendings(
  args: Arguments,
  paths: readonly string[],
  known: readonly Meeting[],
): Promise<readonly Sending[]> {
  const files = await findPapers(paths);
  return await Promise.all(files.map((file) => sending(args, file, known)));
}

async function sending(args: Arguments, file: PaperFile, known: readonly Meeting[]): Promise<Sending> {
  const meetingId = args.meetingId ?? file.note?.meetingId ?? usualMeeting;
  if (!known.some(({ id }) => id === meetingId)) throw unknownMeeting(meetingId, known);
  const sender = args.sender ?? file.note?.sender ?? null;
  const noted = file.note?.receivedAt ?? null;
  return {
    label: file.label,
    fileName: file.name,
    path: file.path,
    meetingId,
    receivedAt: args.received ?? (noted === null ? null : instant(noted)),
    sender: sender === null ? null : await senderNamed(sender, file.path),
    bytes: () => readFile(file.path),
  };
}

export function unknownMeeting(meetingId: string, known: readonly Meeting[]): UsageError {
  const ids = known.map(({ id }) => id).join(', ');
  return new UsageError(`There is no meeting ${meetingId}. There is ${ids}; --meeting-file adds one.`);
}

/** Meetings whose closing time has passed and to which papers go without a given time: they will all be late. */
export function closedMeetings(sendings: readonly Sending[], known: readonly Meeting[], now: number): Meeting[] {
  const open = new Set(sendings.filter(({ receivedAt }) => receivedAt === null).map(({ meetingId }) => meetingId));
  return known.filter(({ id, submission }) => open.has(id) && Date.parse(submission.closes) < now);
}
