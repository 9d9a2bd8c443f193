import { Hono } from 'hono';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { consentActs } from './consent.ts';
import { homePages } from './home.ts';
import { paperPages } from './paper.ts';
import { precheckPages } from './precheck.ts';
import { sendPages } from './send.ts';
import { sentPages } from './sent.ts';

/** A delegation's pages: its own papers, sending one, the verdict. What is open to anybody of them is told by the desk. */
export function memberPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  for (const pages of [homePages, sendPages, sentPages, precheckPages, paperPages, consentActs]) app.route('/', pages(deps));
  return app;
}
