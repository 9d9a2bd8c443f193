import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { NotAllowed, Refused, type Ticket, type TicketWanted } from '../../../shared/desk/desk.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import type { Language } from '../../../shared/model/language.ts';
import { largestFile } from '../../../shared/model/largest-file.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { meetingOf } from '../meeting-of.ts';
import { refusalPage, whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { largestForm, megabytes, sendPage } from './send-form.ts';

/** What a form has round its file: boundaries, names. */
const roundTheFile = 64 * 1024;

const wantedSchema = z.object({
  fileName: z.string().min(1).max(1_000),
  size: z.number().int().nonnegative(),
  contentType: z.string().max(200),
  check: z.boolean(),
});

/** A type as browsers name them; anything else is told as bytes. What the file is, its bytes say. */
const mediaType = /^[\w.+-]+\/[\w.+-]+$/u;

/**
 * Sending a paper, or having it checked without sending it. With scripts the browser puts the file where a ticket says; without, it gives the file to us and we
 * put it there: the paper arrives by the same road.
 */
export function sendPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/send', async (context) => {
    if (context.get('visit').caller.role === 'public') return refusalPage(context, deps, 'signIn');
    if (context.get('visit').caller.role !== 'member') throw new NotAllowed('only a delegation sends its papers here');
    return await showForm(context, deps, (await meetingOf(context, deps)).meeting, null);
  });
  app.post('/meetings/:meetingId/send', formLimit(deps), async (context) => {
    const visit = context.get('visit');
    if (visit.caller.role === 'public') return refusalPage(context, deps, 'signIn');
    const { meeting } = await meetingOf(context, deps);
    const { file, act } = await context.req.parseBody();
    if (!(file instanceof File) || file.name === '') return await showForm(context, deps, meeting, visit.words.send.noFile, 422);
    const wanted = { fileName: file.name, size: file.size, contentType: typeOf(file.type) };
    const { ticket, onward } = await ticketFor(context, deps, meeting.id, wanted, act === 'check');
    await deps.put(ticket, new Uint8Array(await file.arrayBuffer()));
    return context.redirect(onward, 303);
  });
  app.post('/meetings/:meetingId/tickets', async (context) => {
    const visit = context.get('visit');
    const wanted = wantedSchema.safeParse(await context.req.json().catch(() => null));
    if (visit.caller.role === 'public') return context.json({ refused: visit.words.refusals.signIn.text }, 401);
    if (!wanted.success) return context.json({ refused: visit.words.refusals.refused.text }, 422);
    const { check, ...file } = wanted.data;
    if (file.size > largestFile)
      return context.json({ refused: fill(visit.words.send.tooLarge, { megabytes: megabytes(largestFile) }) }, 413);
    const given = await ticketFor(
      context,
      deps,
      context.req.param('meetingId'),
      { ...file, contentType: typeOf(file.contentType) },
      check,
    ).catch((error: unknown) => refusal(error, visit.language));
    if ('refused' in given) return context.json(given, 422);
    return context.json({ url: given.ticket.url, headers: given.ticket.headers, onward: given.onward });
  });
  return app;
}

/** @param problem why the last try was not taken */
async function showForm(
  context: PortalContext,
  { desk }: PortalDeps,
  meeting: Meeting,
  problem: string | null,
  status: 200 | 413 | 422 = 200,
) {
  const visit = context.get('visit');
  return context.html(sendPage(visit, meeting, await desk.closing(visit.caller, meeting.id), problem), status);
}

/** A ticket of either kind, and where its verdict will stand. */
async function ticketFor(
  context: PortalContext,
  deps: PortalDeps,
  meetingId: string,
  wanted: TicketWanted,
  isCheck: boolean,
): Promise<{ ticket: Ticket; onward: string }> {
  const { caller, at, now } = context.get('visit');
  const ticket = isCheck
    ? await deps.desk.precheckTicket(caller, meetingId, wanted)
    : await deps.desk.ticket(caller, meetingId, wanted);
  const place = isCheck ? 'checks' : 'sent';
  return { ticket, onward: at(`/meetings/${meetingId}/${place}/${encodeURIComponent(ticket.id)}?since=${now.getTime()}`) };
}

function refusal(error: unknown, language: Language): { readonly refused: string } {
  if (error instanceof Refused) return { refused: whyRefused(error, language) };
  throw error;
}

function typeOf(given: string): string {
  return mediaType.test(given) ? given : 'application/octet-stream';
}

function formLimit(deps: PortalDeps) {
  return bodyLimit({
    maxSize: largestForm + roundTheFile,
    onError: async (context: PortalContext) => {
      const { meeting } = await meetingOf(context, deps);
      const visit = context.get('visit');
      const sentence = fill(visit.words.send.tooLargeHere, { megabytes: megabytes(largestForm), address: meeting.intakeAddress });
      return await showForm(context, deps, meeting, sentence, 413);
    },
  });
}
