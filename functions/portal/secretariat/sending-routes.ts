import { Hono } from 'hono';
import { Refused } from '../../../shared/desk/desk.ts';
import { page } from '../layout.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { genevaInstant } from './criteria-params.ts';
import { fileLimit } from './file-limit.ts';
import { formLimit, formOf } from './form-of.ts';
import { extensionPage, onBehalfPage } from './sending-page.ts';
import type { Tried } from './tried.ts';

/** Papers filed on behalf of a State, and the closing time put off for one. */
export function sendingRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/on-behalf', async (context) => {
    const asking = await askingOf(context, deps);
    return showOnBehalf(context, asking, { stored: context.req.query('stored') ?? null, tried: null });
  });
  const tooLarge = (context: PortalContext, asking: Asking, tried: Tried) =>
    showOnBehalf(context, asking, { stored: null, tried });
  app.post('/meetings/:meetingId/on-behalf', fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const sent = await filed(context, deps, asking);
    if (typeof sent !== 'string') return showOnBehalf(context, asking, { stored: null, tried: sent });
    return context.redirect(`${asking.paths.onBehalf}?${new URLSearchParams({ stored: sent })}`, 303);
  });
  app.get('/meetings/:meetingId/extensions', async (context) => {
    const asking = await askingOf(context, deps);
    const [state, until] = [context.req.query('state'), context.req.query('until')];
    const isDone = state !== undefined && until !== undefined && !Number.isNaN(Date.parse(until));
    return showExtension(context, asking, { done: isDone ? { state, until } : null, tried: null });
  });
  app.post('/meetings/:meetingId/extensions', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, paths } = asking;
    const form = await formOf(context);
    const [state, until, reason] = ['state', 'until', 'reason'].map((name) => (form.get(name) ?? '').trim());
    const wanted = { state: state ?? '', until: genevaInstant(until ?? ''), reason: reason ?? '' };
    try {
      const given = await deps.desk.extend(visit.caller, meeting.id, wanted);
      return context.redirect(`${paths.extensions}?${new URLSearchParams({ state: given.state, until: given.until })}`, 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return showExtension(context, asking, { done: null, tried: { why: whyRefused(error, visit.language), form } });
    }
  });
  return app;
}

/** Stores the file of the form by a ticket; the id of the arrival, or why there is none. */
async function filed(context: PortalContext, deps: PortalDeps, { visit, meeting, words }: Asking): Promise<string | Tried> {
  const { file, state, received, reason } = await context.req.parseBody();
  const given = { state: String(state ?? ''), received: String(received ?? ''), reason: String(reason ?? '') };
  const form = new URLSearchParams(given);
  const receivedAt = genevaInstant(given.received);
  const isWhole =
    file instanceof File &&
    file.name !== '' &&
    given.state !== '' &&
    given.reason.trim() !== '' &&
    !Number.isNaN(Date.parse(receivedAt));
  if (!isWhole) return { why: words.sending.noFile, form };
  const onBehalf = { state: given.state, receivedAt, reason: given.reason.trim() };
  const contentType = file.type === '' ? 'application/octet-stream' : file.type;
  try {
    const ticket = await deps.desk.ticket(visit.caller, meeting.id, {
      fileName: file.name,
      size: file.size,
      contentType,
      onBehalf,
    });
    await deps.put(ticket, new Uint8Array(await file.arrayBuffer()));
    return ticket.id;
  } catch (error) {
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}

function showOnBehalf(context: PortalContext, asking: Asking, told: Parameters<typeof onBehalfPage>[1]) {
  const { visit, meeting, words } = asking;
  const body = onBehalfPage(asking, told);
  return context.html(page(visit, { title: words.nav.onBehalf, meeting, body }), told.tried === null ? 200 : 422);
}

function showExtension(context: PortalContext, asking: Asking, told: Parameters<typeof extensionPage>[1]) {
  const { visit, meeting, words } = asking;
  const body = extensionPage(asking, told);
  return context.html(page(visit, { title: words.nav.extensions, meeting, body }), told.tried === null ? 200 : 422);
}
