import { Hono } from 'hono';
import { NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import { page } from '../layout.ts';
import { meetingOf } from '../meeting-of.ts';
import type { PortalDeps, PortalEnv, Visit } from '../visiting.ts';
import { auditPage } from './audit-page.ts';
import { formLimit, formOf } from './form-of.ts';
import { healthPage } from './health-page.ts';

/** Whether the service is well, dead letters tried again, and the audit verified. */
export function operatingRoutes({ desk, ...deps }: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/health', async (context) => {
    const visit = operating(context.get('visit'));
    const [health, meetings] = await Promise.all([desk.health(visit.caller), desk.meetings(visit.caller)]);
    const redriven = Number(context.req.query('redriven') ?? Number.NaN);
    const body = healthPage(visit, health, meetings, Number.isSafeInteger(redriven) ? redriven : null);
    return context.html(page(visit, { title: secretariatWords(visit.language).nav.health, body }));
  });
  app.post('/health', formLimit(), async (context) => {
    const { caller, at } = operating(context.get('visit'));
    const asked = (await formOf(context)).get('queue');
    const queue = (await desk.health(caller)).queues.find((one) => one.queue === asked);
    if (queue === undefined) throw new NoSuchThing('no such queue');
    const moved = await desk.redrive(caller, queue.queue);
    return context.redirect(at(`/secretariat/health?redriven=${moved}`), 303);
  });
  app.get('/meetings/:meetingId/audit', async (context) => {
    const visit = operating(context.get('visit'));
    const { meeting } = await meetingOf(context, { ...deps, desk });
    const [report, reconciliation] = await Promise.all([
      desk.verifyAudit(visit.caller, meeting.id),
      desk.reconciliation(visit.caller, meeting.id),
    ]);
    const body = auditPage(visit, report, reconciliation);
    return context.html(page(visit, { title: secretariatWords(visit.language).nav.audit, meeting, body }));
  });
  return app;
}

/** Throws NotAllowed for anybody who does not keep the service running. */
function operating(visit: Visit): Visit {
  if (visit.caller.role === 'operator' || visit.caller.role === 'secretariat') return visit;
  throw new NotAllowed('these pages are for operators and the secretariat');
}
