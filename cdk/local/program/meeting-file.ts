import { namedJson } from '../../../functions/command-line/named-files.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { readMeeting } from '../../../shared/meetings/read-meeting.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';

/** Reads the file by which the secretariat adds a meeting. Throws `UsageError` that names every problem in it. */
export async function meetingFrom(path: string): Promise<Meeting> {
  const json = await namedJson(path);
  const reading = readMeeting(json);
  if ('meeting' in reading) return reading.meeting;
  throw new UsageError([`${path} does not describe a meeting:`, ...reading.problems].join('\n  '));
}
