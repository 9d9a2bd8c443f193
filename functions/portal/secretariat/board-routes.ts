import { Hono } from 'hono';
import { NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import { page } from '../layout.ts';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { askingOf, itemOf } from './asking.ts';
import { boardPage } from './board-page.ts';
import { groups } from './criteria-params.ts';
import { everyPaper } from './every-paper.ts';
import { itemPage } from './item-page.ts';

/** The first page of the secretariat and of the operators, the board of a meeting, and its items. */
export function boardRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/', async (context) => {
    const { caller, at } = context.get('visit');
    if (caller.role === 'operator') return context.redirect(at('/secretariat/health'), 303);
    if (caller.role !== 'secretariat') throw new NotAllowed('these pages are for the secretariat');
    const [newest] = await deps.desk.meetings(caller);
    return context.redirect(at(newest === undefined ? '/secretariat/health' : `/secretariat/meetings/${newest.id}`), 303);
  });
  app.get('/meetings/:meetingId', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, words } = asking;
    const [items, reconciliation] = await Promise.all([
      deps.desk.items(visit.caller, meeting.id),
      deps.desk.reconciliation(visit.caller, meeting.id),
    ]);
    const annex = Number(context.req.query('annex'));
    const choice = {
      group: groups.find((group) => group === context.req.query('group')) ?? null,
      annex: Number.isSafeInteger(annex) && annex > 0 ? annex : null,
    };
    return context.html(
      page(visit, { title: words.nav.board, meeting, wide: true, body: boardPage(asking, items, reconciliation, choice) }),
    );
  });
  app.get('/meetings/:meetingId/items/:itemId', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting } = asking;
    const itemId = context.req.param('itemId');
    const item = itemOf(meeting, itemId);
    const line = (await deps.desk.items(visit.caller, meeting.id)).find((one) => one.item.id === itemId);
    if (item === null || line === undefined) throw new NoSuchThing('no such item');
    const [papers, conclusions] = await Promise.all([
      everyPaper(deps.desk, visit.caller, meeting.id, { items: [itemId] }),
      deps.desk.conclusions(visit.caller, meeting.id),
    ]);
    const own = conclusions.filter(({ items }) => items.includes(itemId));
    return context.html(
      page(visit, { title: itemName(item, visit.language), meeting, wide: true, body: itemPage(asking, line, papers, own) }),
    );
  });
  return app;
}
