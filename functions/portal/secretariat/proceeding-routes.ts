import { Hono } from 'hono';
import { page } from '../layout.ts';
import type { Html, PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { correspondencePage } from './correspondence-page.ts';
import { picturesPage } from './pictures-page.ts';
import { reportsPage } from './reports-page.ts';
import { timePlanPage } from './time-plan-page.ts';

/** What is only looked at: pictures, time plan, the count of replies, reports. */
export function proceedingRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const { secretariat } = deps;
  const show = (title: (asking: Asking) => string, body: (asking: Asking) => Promise<Html>) => async (context: PortalContext) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting } = asking;
    return context.html(page(visit, { title: title(asking), meeting, wide: true, body: await body(asking) }));
  };
  app.get(
    '/meetings/:meetingId/pictures',
    show(
      ({ words }) => words.nav.pictures,
      async (asking) => picturesPage(asking, await secretariat.compiledReport(asking.meeting.id, asking.visit.language)),
    ),
  );
  app.get(
    '/meetings/:meetingId/time-plan',
    show(
      ({ words }) => words.nav.timePlan,
      async (asking) => timePlanPage(asking, await secretariat.timePlan(asking.meeting)),
    ),
  );
  app.get(
    '/meetings/:meetingId/correspondence',
    show(
      ({ words }) => words.nav.correspondence,
      async (asking) => correspondencePage(asking, await secretariat.consultations(asking.meeting.id)),
    ),
  );
  app.get(
    '/meetings/:meetingId/reports',
    show(
      ({ words }) => words.nav.reports,
      async (asking) => reportsPage(asking, await secretariat.keptReports(asking.meeting.id, asking.visit.language)),
    ),
  );
  return app;
}
