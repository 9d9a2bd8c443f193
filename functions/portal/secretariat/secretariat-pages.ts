import { Hono } from 'hono';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { agendaRoutes } from './agenda-routes.ts';
import { boardRoutes } from './board-routes.ts';
import { conclusionRoutes } from './conclusion-routes.ts';
import { correspondenceRoutes } from './correspondence-routes.ts';
import { letterRoutes } from './letter-routes.ts';
import { oneLetterRoutes } from './one-letter-routes.ts';
import { operatingRoutes } from './operating-routes.ts';
import { paperRoutes } from './paper-routes.ts';
import { proceedingRoutes } from './proceeding-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { sendingRoutes } from './sending-routes.ts';
import { withoutVoteRoutes } from './without-vote-routes.ts';

/** The pages of the secretariat and of the operators, below `/<language>/secretariat`. */
export function secretariatPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const rooms = [
    boardRoutes,
    searchRoutes,
    paperRoutes,
    sendingRoutes,
    conclusionRoutes,
    agendaRoutes,
    letterRoutes,
    oneLetterRoutes,
    recordRoutes,
    reportRoutes,
    proceedingRoutes,
    correspondenceRoutes,
    withoutVoteRoutes,
    operatingRoutes,
  ];
  for (const routes of rooms) app.route('/', routes(deps));
  return app;
}
