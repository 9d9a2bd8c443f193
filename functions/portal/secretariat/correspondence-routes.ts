import { Hono } from 'hono';
import type { FileOffered } from '../../../shared/desk/consultation-files.ts';
import { Refused } from '../../../shared/desk/desk.ts';
import { downloadNamed } from '../../../shared/exports/download-name.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { languages } from '../../../shared/model/language.ts';
import { page } from '../layout.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { consultationPage } from './consultation-page.ts';
import { correspondencePage } from './correspondence-page.ts';
import type { CountShown } from './count-section.ts';
import { genevaInstant } from './criteria-params.ts';
import { formLimit, formOf } from './form-of.ts';
import { replyIn } from './reply-form.ts';
import type { Tried } from './tried.ts';

/** Consultations by correspondence: opened, replied to, counted, and taken home as files. */
export function correspondenceRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  const { correspondence } = deps.secretariat;
  app.get('/meetings/:meetingId/correspondence', async (context) => showAll(context, deps, await askingOf(context, deps), null));
  app.post('/meetings/:meetingId/correspondence', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, paths } = asking;
    const form = await formOf(context);
    const field = (name: string) => (form.get(name) ?? '').trim();
    const letter = { symbol: field('letter'), opens: genevaInstant(field('opens')), closes: genevaInstant(field('closes')) };
    const opened = await orWhy(asking, form, () => correspondence.open(visit.caller, meeting.id, letter));
    if ('why' in opened) return await showAll(context, deps, asking, opened);
    return context.redirect(paths.consultation(opened.symbol, { done: 'opened' }), 303);
  });
  app.get('/meetings/:meetingId/correspondence/letter', async (context) =>
    showOne(context, deps, await askingOf(context, deps), null),
  );
  app.post('/meetings/:meetingId/correspondence/letter', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, paths } = asking;
    const symbol = context.req.query('letter') ?? '';
    const { consultation } = await correspondence.consultation(visit.caller, meeting.id, symbol);
    const form = await formOf(context);
    const wanted = replyIn(form, consultation);
    const noted = await orWhy(asking, form, () => correspondence.reply(visit.caller, meeting.id, symbol, wanted));
    if ('why' in noted) return await showOne(context, deps, asking, noted);
    const done = noted.isNew ? 'noted' : 'notedBefore';
    return context.redirect(paths.consultation(symbol, { done, state: noted.reply.state }), 303);
  });
  app.get('/meetings/:meetingId/correspondence/sheet', async (context) => {
    const { visit, meeting } = await askingOf(context, deps);
    const language = languages.find((one) => one === context.req.query('in')) ?? visit.language;
    const symbol = context.req.query('letter') ?? '';
    return await download(context, await correspondence.sheet(visit.caller, meeting.id, symbol, language));
  });
  app.get('/meetings/:meetingId/correspondence/count', async (context) => {
    const { visit, meeting } = await askingOf(context, deps);
    const symbol = context.req.query('letter') ?? '';
    const wanted = { asOf: context.req.query('asOf') ?? null, language: visit.language };
    return await download(context, await correspondence.tallyFiles(visit.caller, meeting.id, symbol, wanted));
  });
  return app;
}

/** What the desk did; or why it refused, with what the person wrote. */
export async function orWhy<T extends object>(
  { visit }: Asking,
  form: URLSearchParams,
  act: () => Promise<T>,
): Promise<T | Tried> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}

async function showAll(context: PortalContext, { secretariat }: PortalDeps, asking: Asking, tried: Tried | null) {
  const { visit, meeting, words } = asking;
  const opened = await secretariat.correspondence.consultations(visit.caller, meeting.id);
  const body = correspondencePage(asking, opened, tried);
  const title = words.nav.correspondence;
  return context.html(page(visit, { title, meeting, wide: true, body }), tried === null ? 200 : 422);
}

async function showOne(context: PortalContext, { secretariat }: PortalDeps, asking: Asking, tried: Tried | null) {
  const { visit, meeting, words } = asking;
  const symbol = context.req.query('letter') ?? '';
  const opened = await secretariat.correspondence.consultation(visit.caller, meeting.id, symbol);
  const asked = context.req.query('asOf') ?? '';
  const asOf = asked === '' ? null : genevaInstant(asked);
  const count = await orWhy(asking, new URLSearchParams(), async () => ({
    tally: await secretariat.correspondence.tally(visit.caller, meeting.id, symbol, asOf),
  }));
  const shown: CountShown = 'why' in count ? { asked, why: count.why } : { asked, tally: count.tally };
  const body = consultationPage(asking, opened, { done: doneIn(context, asking), tried, count: shown });
  const title = fill(words.correspondence.letter, { symbol: opened.consultation.symbol });
  return context.html(page(visit, { title, meeting, wide: true, body }), tried === null ? 200 : 422);
}

/** What the person has just done, as the address says it. */
function doneIn(context: PortalContext, { words, visit }: Asking): string | null {
  const done = (['opened', 'noted', 'notedBefore'] as const).find((one) => one === context.req.query('done'));
  const [state = ''] = /^[A-Z]{2}$/u.exec(context.req.query('state') ?? '') ?? [];
  return done === undefined ? null : fill(words.correspondence[done], { state: stateName(state, visit.language) });
}

/** The file of the form asked for, the first of them where none is: always to be saved, never shown under our name. */
async function download<Form extends string>(context: PortalContext, files: readonly FileOffered<Form>[]): Promise<Response> {
  const file = files.find(({ form }) => form === context.req.query('form')) ?? files[0];
  if (file === undefined) throw new Error('no file is offered');
  const body = await file.body();
  context.header('content-type', file.contentType);
  context.header('content-disposition', downloadNamed(file.fileName));
  return context.body(typeof body === 'string' ? body : new Uint8Array(body));
}
