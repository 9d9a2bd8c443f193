import { Hono } from 'hono';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { ownClosing } from '../closing.ts';
import { meetingOf } from '../meeting-of.ts';
import { refusalPage } from '../refusals.ts';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { waitingPage } from './waiting.ts';

/** Ids of arrivals as tickets have them. */
const arrivalId = /^[\w-]{1,80}$/u;

/**
 * Between the arrival of a paper and its verdict. A paper that is not there yet, one that never will be and one of somebody else all look the same: it is waited
 * for.
 */
export function sentPages(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/meetings/:meetingId/sent/:arrivalId', async (context) => {
    const { caller, at, words } = context.get('visit');
    const { meetingId, arrivalId: id } = context.req.param();
    if (caller.role === 'public') return refusalPage(context, deps, 'signIn');
    if (!arrivalId.test(id)) throw new NoSuchThing('no such arrival');
    const { meeting } = await meetingOf(context, deps);
    const paperId = `${id}.1`;
    const isThere = await deps.desk.paper(caller, meetingId, paperId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof NoSuchThing) return false;
        throw error;
      },
    );
    if (isThere) return context.redirect(at(`/meetings/${meetingId}/papers/${paperId}`), 303);
    const { title, text, slow } = words.waiting;
    const visit = context.get('visit');
    const more = ownClosing(visit, await deps.desk.closing(caller, meetingId));
    return context.html(waitingPage(visit, meeting, { title, text, slow, since: context.req.query('since'), more }));
  });
}
