import { Hono } from 'hono';
import { page } from '../layout.ts';
import type { Html, PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { picturesPage } from './pictures-page.ts';
import { timePlanPage } from './time-plan-page.ts';

/** What is only looked at: pictures and the time plan. */
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
      async (asking) => timePlanPage(asking, await secretariat.agenda.timePlan(asking.visit.caller, asking.meeting.id)),
    ),
  );
  return app;
}
