import { NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import type { SecretariatWords } from '../../../shared/languages/portal/secretariat/secretariat-words.ts';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import type { PortalContext, PortalDeps, Visit } from '../visiting.ts';
import { type MeetingPaths, pathsOf } from './paths.ts';

/** A visit to the pages of one meeting: who asks, what they are called, and where they are. */
export interface Asking {
  readonly visit: Visit;
  readonly words: SecretariatWords;
  readonly meeting: Meeting;
  /** All meetings that the caller may know of, newest first. */
  readonly meetings: readonly Meeting[];
  readonly paths: MeetingPaths;
}

/** The visit that a request makes; throws NoSuchThing where the address names no meeting, NotAllowed for anybody but the secretariat. */
export async function askingOf(context: PortalContext, { desk }: Pick<PortalDeps, 'desk'>): Promise<Asking> {
  const visit = context.get('visit');
  if (visit.caller.role !== 'secretariat') throw new NotAllowed('these pages are for the secretariat');
  const meetings = await desk.meetings(visit.caller);
  const meeting = meetings.find(({ id }) => id === context.req.param('meetingId'));
  if (meeting === undefined) throw new NoSuchThing('no such meeting');
  return { visit, words: secretariatWords(visit.language), meeting, meetings, paths: pathsOf(visit, meeting.id) };
}

/** What an item is called, by its id; an id that is not on the agenda stands for itself. */
export function nameOfItem({ meeting, visit }: Pick<Asking, 'meeting' | 'visit'>, id: string): string {
  const item = itemOf(meeting, id);
  return item === null ? id : itemName(item, visit.language);
}

export function itemOf(meeting: Meeting, id: string): AgendaItem | null {
  return meeting.agenda.items.find((item) => item.id === id) ?? null;
}
