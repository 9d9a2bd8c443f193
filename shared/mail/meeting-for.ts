import type { Meeting } from '../model/meeting.ts';

/**
 * The meeting that a mail received at this moment is for: the one whose time of submission holds it, else the last to have closed (a late paper is held
 * for a person, not lost), else the next to open. Null where there is no meeting.
 */
export function meetingFor(receivedAt: string, meetings: readonly Meeting[]): Meeting | null {
  const at = Date.parse(receivedAt);
  const opens = (meeting: Meeting) => Date.parse(meeting.submission.opens);
  const closes = (meeting: Meeting) => Date.parse(meeting.submission.closes);
  const open = meetings.filter((meeting) => opens(meeting) <= at && at <= closes(meeting));
  const closed = meetings.filter((meeting) => closes(meeting) < at);
  const coming = meetings.filter((meeting) => opens(meeting) > at);
  const first = (among: readonly Meeting[], time: (meeting: Meeting) => number) => among.toSorted((a, b) => time(a) - time(b))[0];
  return first(open, closes) ?? first(closed, (meeting) => -closes(meeting)) ?? first(coming, opens) ?? null;
}
