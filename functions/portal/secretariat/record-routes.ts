import { Hono } from 'hono';
import { page } from '../layout.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { acceptedOr, decidedQuestion, lookAgainSeconds } from './agenda-routes.ts';
import { type Asking, askingOf } from './asking.ts';
import type { TriedAgenda } from './even-so.ts';
import { fileLimit } from './file-limit.ts';
import { formLimit, formOf } from './form-of.ts';
import { recordsPage, type SentRecord } from './records-page.ts';
import { fileSent } from './send-file.ts';
import { statedByRecord } from './stated-by-record.ts';

/** The summary records of a meeting: what is entered, what they state of the agenda, and one more. */
export function recordRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const { proceedings } = deps.secretariat;
  app.get('/meetings/:meetingId/records', async (context) => {
    const asking = await askingOf(context, deps);
    const arrivalId = context.req.query('sent');
    const arrived = arrivalId === undefined ? null : await proceedings.arrived(asking.visit.caller, asking.meeting.id, arrivalId);
    if (arrivalId !== undefined && arrived === null) context.header('refresh', String(lookAgainSeconds));
    return await show(context, deps, asking, {
      sent: arrivalId === undefined ? null : (arrived?.row ?? 'underWay'),
      tried: null,
    });
  });
  const tooLarge = (context: PortalContext, asking: Asking, tried: TriedAgenda) =>
    show(context, deps, asking, { sent: null, tried });
  app.post('/meetings/:meetingId/records', fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const sent = await recordSent(context, deps, asking);
    if (typeof sent !== 'string') return await show(context, deps, asking, { sent: null, tried: sent });
    return context.redirect(`${asking.paths.records}?${new URLSearchParams({ sent })}`, 303);
  });
  app.post('/meetings/:meetingId/records/:recordId/stated', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const { recordId } = context.req.param();
    const evenSo = (await formOf(context)).get('evenSo') === 'yes';
    const form = new URLSearchParams({ record: recordId });
    const attempt = () => proceedings.acceptStated(asking.visit.caller, asking.meeting.id, recordId, { evenSo });
    const accepted = await acceptedOr(asking, form, attempt);
    if ('why' in accepted) return await show(context, deps, asking, { sent: null, tried: accepted });
    return context.redirect(`${asking.paths.agenda}?${decidedQuestion(accepted)}`, 303);
  });
  return app;
}

/** Sends the record of the form; the id of its arrival, or why there is none. */
async function recordSent(context: PortalContext, deps: PortalDeps, asking: Asking): Promise<string | TriedAgenda> {
  const { file, sitting, date } = await context.req.parseBody();
  const given = { sitting: String(sitting ?? '').trim(), date: String(date ?? '').trim() };
  const offered = {
    kind: 'record',
    sitting: given.sitting === '' ? null : Number(given.sitting),
    date: given.date === '' ? null : given.date,
  } as const;
  return await fileSent(deps, asking, asking.meeting.id, { file, form: new URLSearchParams(given), offered });
}

async function show(
  context: PortalContext,
  { secretariat }: PortalDeps,
  asking: Asking,
  told: { readonly sent: SentRecord | null; readonly tried: TriedAgenda | null },
) {
  const { visit, meeting, words } = asking;
  const seen = await secretariat.proceedings.records(visit.caller, meeting.id);
  const stated = await statedByRecord(secretariat.proceedings, visit.caller, meeting.id, seen.records);
  const body = recordsPage(asking, seen, { ...told, stated });
  return context.html(page(visit, { title: words.nav.records, meeting, body }), told.tried === null ? 200 : 422);
}
