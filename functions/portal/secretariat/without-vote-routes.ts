import { Hono } from 'hono';
import { Conflict } from '../../../shared/desk/desk.ts';
import type { WithoutVote } from '../../../shared/model/consultation.ts';
import { page } from '../layout.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { orWhy } from './correspondence-routes.ts';
import { formLimit, formOf } from './form-of.ts';
import type { Tried } from './tried.ts';
import { lineName, withoutVotePage } from './without-vote-page.ts';

const path = '/meetings/:meetingId/correspondence/without-vote';

/** The Member States without a vote for a time: one line more, or one less, on the list as the person saw it. */
export function withoutVoteRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get(path, async (context) => show(context, deps, await askingOf(context, deps), null));
  app.post(path, formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const form = await formOf(context);
    const tried = await changed(deps, asking, dayIn(context, asking), form);
    if (tried !== null) return await show(context, deps, asking, tried);
    return context.redirect(asking.paths.withoutVote({ day: dayIn(context, asking), done: '1' }), 303);
  });
  return app;
}

/** The day that the address names; without one, the first of the meeting. */
function dayIn(context: PortalContext, { meeting }: Asking): string {
  return context.req.query('day') ?? meeting.opens;
}

/** Null when the list is as the person wishes, else why it is not. */
async function changed(
  { secretariat: { correspondence } }: PortalDeps,
  asking: Asking,
  day: string,
  form: URLSearchParams,
): Promise<Tried | null> {
  const { visit, words } = asking;
  try {
    const given = await orWhy(asking, form, async () => {
      const { withoutVote } = await correspondence.withoutVote(visit.caller, day);
      const version = Number(form.get('version') ?? Number.NaN);
      return await correspondence.giveWithoutVote(visit.caller, day, listWith(withoutVote, form), version);
    });
    return 'why' in given ? given : null;
  } catch (error) {
    if (error instanceof Conflict) return { why: words.correspondence.listMoved, form };
    throw error;
  }
}

function listWith(list: readonly WithoutVote[], form: URLSearchParams): readonly WithoutVote[] {
  const remove = form.get('remove');
  if (remove !== null) return list.filter((line) => lineName(line) !== remove);
  const field = (name: string) => (form.get(name) ?? '').trim();
  const to = field('to');
  return [...list, { state: field('state'), from: field('from'), to: to === '' ? null : to, source: field('source') }];
}

async function show(context: PortalContext, { secretariat }: PortalDeps, asking: Asking, tried: Tried | null) {
  const { visit, meeting, words } = asking;
  const day = dayIn(context, asking);
  const none = new URLSearchParams();
  const list = await orWhy(asking, none, () => secretariat.correspondence.withoutVote(visit.caller, day));
  const unknown = 'why' in list ? list : null;
  const told = { day, done: context.req.query('done') === '1', tried: tried ?? unknown };
  const body = withoutVotePage(asking, 'why' in list ? null : list, told);
  const title = words.correspondence.withoutVote;
  return context.html(page(visit, { title, meeting, wide: true, body }), tried === null ? 200 : 422);
}
