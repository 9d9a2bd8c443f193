import type { Meeting } from '../model/meeting.ts';
import c20 from './c20-vcc-1.json' with { type: 'json' };
import c21 from './c21-vcc-1.json' with { type: 'json' };
import { readMeeting } from './read-meeting.ts';

/**
 * The meetings that come with the project: the first virtual consultation of 2020 as convened by DM-20/1008 and that of 2021 as
 * convened by DM-21/1008. Their agendas are the drafts of the letters; what the openings changed later is not in them.
 */
export const meetings: readonly Meeting[] = [checked(c20), checked(c21)];

function checked(json: unknown): Meeting {
  const reading = readMeeting(json);
  if ('meeting' in reading) return reading.meeting;
  throw new Error(`The data of a meeting is wrong:\n${reading.problems.join('\n')}`);
}
