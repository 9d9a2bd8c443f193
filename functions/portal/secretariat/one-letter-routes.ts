import { Hono } from 'hono';
import { html } from 'hono/html';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import type { ArrivedProceeding } from '../../../shared/desk/proceeding-desk.ts';
import { downloadNamed } from '../../../shared/exports/download-name.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import { meetingDraft } from '../../../shared/proceedings/letters/meeting-from.ts';
import { isMeetingId } from '../../../shared/register/ledger-keys.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { page } from '../layout.ts';
import type { Html, PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { decidedNotice, isComing } from './agenda-page.ts';
import { acceptedOr, decidedIn, decidedQuestion, lookAgainSeconds } from './agenda-routes.ts';
import { type Asking, askingOf } from './asking.ts';
import type { TriedAgenda } from './even-so.ts';
import { fileLimit } from './file-limit.ts';
import { acceptanceAsked } from './letter-acceptance.ts';
import { type LetterAt, letterPage } from './letter-page.ts';
import { pathsOf } from './paths.ts';
import { notice, warning } from './pieces.ts';

const address = '/meetings/:meetingId/letters/:of/:arrivalId';

/** One letter: the proposal that it makes, as a page and as a file to be edited, and its acceptance. */
export function oneLetterRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get(address, async (context) => await showLetter(context, deps, await askingOf(context, deps), null));
  const tooLarge = (context: PortalContext, asking: Asking, tried: TriedAgenda) => showLetter(context, deps, asking, tried);
  app.post(address, fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const { of, arrivalId } = letterAt(context, asking);
    const asked = acceptanceAsked(asking, await context.req.parseBody(), await fileText(context));
    if ('why' in asked) return await showLetter(context, deps, asking, asked);
    const attempt = () => deps.secretariat.proceedings.acceptLetter(asking.visit.caller, of, arrivalId, asked.accepted);
    const accepted = await acceptedOr(asking, asked.form, attempt);
    if ('why' in accepted) return await showLetter(context, deps, asking, accepted);
    return context.redirect(`${asking.paths.letter(of, arrivalId)}?${decidedQuestion(accepted)}`, 303);
  });
  app.get(`${address}/proposal.json`, async (context) => {
    const asking = await askingOf(context, deps);
    const { of, known } = letterAt(context, asking);
    const read = (await arrivedAt(context, deps, asking))?.read;
    if (read?.kind !== 'letter') throw new NoSuchThing('no such proposal');
    const received = known === null ? {} : { received: known.received };
    const proposal = read.meeting ?? meetingDraft(read.proposal, { id: of, ...received }, known ?? undefined).draft;
    context.header('content-disposition', downloadNamed(`${of}-proposal.json`));
    context.header('content-type', 'application/json; charset=utf-8');
    return context.body(`${JSON.stringify(proposal, null, 2)}\n`);
  });
  return app;
}

/** Throws NoSuchThing for what can be no meeting. */
function letterAt(context: PortalContext, { meetings }: Asking): LetterAt {
  const [of = '', arrivalId = ''] = [context.req.param('of'), context.req.param('arrivalId')];
  if (!isMeetingId(of)) throw new NoSuchThing('no such meeting');
  return { of, arrivalId, known: meetings.find(({ id }) => id === of) ?? null };
}

async function arrivedAt(context: PortalContext, { secretariat }: PortalDeps, asking: Asking): Promise<ArrivedProceeding | null> {
  const { of, arrivalId } = letterAt(context, asking);
  return await secretariat.proceedings.arrived(asking.visit.caller, of, arrivalId);
}

/** What the file of the form holds; null where the form has none. */
async function fileText(context: PortalContext): Promise<string | null> {
  const { edited } = await context.req.parseBody();
  return edited instanceof File && edited.name !== '' ? await edited.text() : null;
}

async function showLetter(context: PortalContext, deps: PortalDeps, asking: Asking, tried: TriedAgenda | null) {
  const { visit, meeting } = asking;
  const at = letterAt(context, asking);
  const [arrived, history] = await Promise.all([arrivedAt(context, deps, asking), historyOf(deps, asking, at.of)]);
  const { agenda } = proceedingWords(visit.language);
  const said = decidedIn(context);
  const decided = history.some(({ version }) => version === said?.version) ? said : null;
  const inForce = at.known?.version ?? 0;
  const isWaiting = isComing(inForce, decided);
  if (arrived === null || isWaiting) context.header('refresh', String(lookAgainSeconds));
  const unchanged = context.req.query('unchanged') === 'yes' ? agenda.unchanged : null;
  const body = html`${decidedNotice(asking, inForce, decided)}${notice(unchanged)}${inForce === 0 ? '' : agendaLink(asking, at)}${isWaiting ? '' : letterBody(asking, at, arrived, tried)}`;
  const reference = arrived?.read.kind === 'letter' ? arrived.read.proposal.reference.value : null;
  const title = [reportWords(visit.language).letterOfConvening, ...(reference === null ? [] : [reference])].join(' ');
  return context.html(page(visit, { title, meeting, wide: true, body }), tried === null ? 200 : 422);
}

/** The agenda of the meeting that the letter convenes, which may be another than that of the page. */
function agendaLink({ visit, words }: Asking, { of, known }: LetterAt): Html {
  return html`<p><a href="${pathsOf(visit, of).agenda}">${words.nav.agenda}</a>${known === null ? '' : html`${labelled('', known.names[visit.language], visit.language)}`}</p>`;
}

function letterBody(asking: Asking, at: LetterAt, arrived: ArrivedProceeding | null, tried: TriedAgenda | null): Html | '' {
  const { letters } = proceedingWords(asking.visit.language);
  if (arrived === null) return notice(letters.underWay);
  if (arrived.read.kind !== 'letter') return warning(letters.unread);
  return letterPage(asking, at, arrived.read, tried);
}

/** How the agenda of a meeting came to be; nothing for one that nobody has decided on. */
async function historyOf({ secretariat }: PortalDeps, { visit }: Asking, of: string): Promise<readonly AgendaHistory[]> {
  try {
    return await secretariat.agenda.history(visit.caller, of);
  } catch (error) {
    if (error instanceof NoSuchThing) return [];
    throw error;
  }
}
