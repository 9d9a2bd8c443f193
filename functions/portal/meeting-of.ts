import { NoSuchThing } from '../../shared/desk/desk.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { PortalContext, PortalDeps } from './visiting.ts';

/** The meeting that the address names, and the others that the register knows. Throws NoSuchThing. */
export async function meetingOf(
  context: PortalContext,
  deps: PortalDeps,
): Promise<{ readonly meeting: Meeting; readonly others: readonly Meeting[] }> {
  const known = await deps.desk.meetings(context.get('visit').caller);
  const meeting = known.find(({ id }) => id === context.req.param('meetingId'));
  if (meeting === undefined) throw new NoSuchThing('no such meeting');
  return { meeting, others: known.filter(({ id }) => id !== meeting.id) };
}
