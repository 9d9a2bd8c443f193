import type { Context } from 'hono';
import { NotAllowed } from '../../shared/desk/desk.ts';
import type { ApiDeps } from './api-deps.ts';
import type { ApiEnvironment, Endpoint } from './endpoint.ts';
import { meetingParams, paperParams } from './query-values.ts';

/**
 * Throws where a role may not ask at all, before anything else of the request is looked at: a stranger is told that, and not what is wrong with the rest. Who is
 * signed in and wished to change something is noted first; a wish to read is in the access log.
 */
export async function demandRole(
  context: Context<ApiEnvironment>,
  { roles, route }: Endpoint,
  { noteRefusal, now }: Pick<ApiDeps, 'noteRefusal' | 'now'>,
): Promise<void> {
  const caller = context.get('caller');
  if (roles.includes(caller.role)) return;
  const did = route.operationId ?? route.path;
  if (caller.role !== 'public' && route.method === 'post') {
    const { role, name } = caller;
    await noteRefusal({ at: new Date(now()).toISOString(), role, by: name, did, ...namedIn(context.req.param()) });
  }
  throw new NotAllowed(`${caller.role} may not ${did}`);
}

/** Ids that fit, and nothing else that somebody wrote into an address. */
function namedIn(params: unknown): { readonly meetingId: string; readonly paperId: string | null } {
  const paper = paperParams.safeParse(params);
  if (paper.success) return paper.data;
  return { meetingId: meetingParams.safeParse(params).data?.meetingId ?? '', paperId: null };
}
