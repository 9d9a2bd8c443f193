import { Hono } from 'hono';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { agendaPages } from './agenda.ts';
import { citingPages } from './citing.ts';
import { publishedPages } from './published.ts';

/** Pages that anybody may read; what is on them is what the caller may see. */
export function publicPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.route('/', agendaPages(deps));
  app.route('/', publishedPages(deps));
  app.route('/', citingPages(deps));
  return app;
}
