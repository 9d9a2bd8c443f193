import { Hono } from 'hono';
import { Refused } from '../../../shared/desk/desk.ts';
import { page } from '../layout.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { fileLimit } from './file-limit.ts';
import { recordsPage, type SentRecord } from './records-page.ts';
import type { Tried } from './tried.ts';

/** How soon a page that waits for a record looks again, in seconds. */
const lookAgainSeconds = 2;

/** The summary records of a meeting: what is entered, and one more. */
export function recordRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const { records } = deps.secretariat;
  app.get('/meetings/:meetingId/records', async (context) => {
    const asking = await askingOf(context, deps);
    const arrivalId = context.req.query('sent');
    const row = arrivalId === undefined ? null : await records.arrivedRecord(asking.visit.caller, asking.meeting.id, arrivalId);
    if (arrivalId !== undefined && row === null) context.header('refresh', String(lookAgainSeconds));
    return await show(context, deps, asking, { sent: arrivalId === undefined ? null : (row ?? 'underWay'), tried: null });
  });
  const tooLarge = (context: PortalContext, asking: Asking, tried: Tried) => show(context, deps, asking, { sent: null, tried });
  app.post('/meetings/:meetingId/records', fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const sent = await stored(context, deps, asking);
    if (typeof sent !== 'string') return await show(context, deps, asking, { sent: null, tried: sent });
    return context.redirect(`${asking.paths.records}?${new URLSearchParams({ sent })}`, 303);
  });
  return app;
}

/** Stores the record of the form; the id of its arrival, or why there is none. */
async function stored(context: PortalContext, deps: PortalDeps, { visit, meeting, words }: Asking): Promise<string | Tried> {
  const { file, sitting, date } = await context.req.parseBody();
  const given = { sitting: String(sitting ?? '').trim(), date: String(date ?? '').trim() };
  const form = new URLSearchParams(given);
  if (!(file instanceof File) || file.name === '') return { why: words.records.noFile, form };
  try {
    return await deps.secretariat.records.sendRecord(visit.caller, meeting.id, {
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      sitting: given.sitting === '' ? null : Number(given.sitting),
      date: given.date === '' ? null : given.date,
    });
  } catch (error) {
    if (error instanceof Refused) return { why: error.message, form };
    throw error;
  }
}

async function show(
  context: PortalContext,
  deps: PortalDeps,
  asking: Asking,
  told: { readonly sent: SentRecord | null; readonly tried: Tried | null },
) {
  const { visit, meeting, words } = asking;
  const seen = await deps.secretariat.records.records(visit.caller, meeting.id);
  const body = recordsPage(asking, seen, told);
  return context.html(page(visit, { title: words.nav.records, meeting, body }), told.tried === null ? 200 : 422);
}
