import { handle } from 'hono/aws-lambda';
import { httpHandlersOnDemand } from '../../cdk/local/handlers.ts';
import { openRegister } from '../../cdk/local/program/open-register.ts';
import { type HttpHandler, localSite } from '../../cdk/local/site/local-site.ts';
import { siteEnvironment } from '../../cdk/local/site/site-environment.ts';
import { startSiteServer } from '../../cdk/local/site/site-server.ts';
import { secretariatApi } from '../../functions/secretariat-api/app.ts';
import { apiDeps } from '../../functions/secretariat-api/deps.ts';
import { openDesk } from '../../shared/aws/desk.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { c21 } from '../shared/register/paper-rows.ts';
import { fillRegister } from './register-of.ts';

/** More than anybody can ask. */
const noLimit = { burst: 1e9, perSecond: 1e9, callers: 10_000 };

/** What is flooded: the site over an embedded stack in memory as `npm run serve` makes it, and the same site with an API without limits beside it. */
export interface Flooded {
  readonly limited: string;
  readonly free: string;
}

/** Starts both sites over as many papers; answers where they are. They go on until the process ends. */
export async function serveFlooded(papers: number): Promise<Flooded> {
  const limited = await startSiteServer(0, report);
  const free = await startSiteServer(0, report);
  const register = await openRegister({ folder: null, fresh: true, firstPort: null, origin: limited.endpoint });
  await fillRegister(registerTable(readEnvironment({ TABLE_NAME: name }).TABLE_NAME), c21, papers);
  // Each API reads its issuer when it is made.
  const api = await httpHandlersOnDemand.api();
  limited.open(await localSite(limited.endpoint, { ...httpHandlersOnDemand, api: async () => api }, report));
  const { AWS_ENDPOINT_URL_S3: uploads = '' } = register.stack.environment;
  Object.assign(process.env, siteEnvironment(free.endpoint, uploads));
  const apiOfAll = handle(secretariatApi(apiDeps(openDesk()), noLimit)) as unknown as HttpHandler;
  free.open(await localSite(free.endpoint, { ...httpHandlersOnDemand, api: async () => apiOfAll }, report));
  return { limited: limited.endpoint, free: free.endpoint };
}

function report(fault: unknown): void {
  process.stderr.write(`flooded: ${String(fault)}\n`);
}
