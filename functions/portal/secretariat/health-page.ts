import { html } from 'hono/html';
import type { Health } from '../../../shared/desk/desk.ts';
import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { code } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';
import { notice, sheet, warning } from './pieces.ts';

/** What waits and what is stuck; dead letters can be moved back. */
export function healthPage(visit: Visit, { queues }: Health, meetings: readonly Meeting[], redriven: number | null): Html {
  const { language } = visit;
  const words = secretariatWords(language);
  const number = (value: number) => numberText(value, language);
  const dead = queues.reduce((sum, queue) => sum + queue.dead, 0);
  const again = (queue: string) =>
    html`<form method="post" action="${visit.at('/secretariat/health')}"><input type="hidden" name="queue" value="${queue}"><button class="quiet">${words.health.redrive}</button></form>`;
  const rows = queues.map(({ queue, waiting, inFlight, dead: held }) => [
    code(queue),
    number(waiting),
    number(inFlight),
    held > 0 ? html`<strong>${number(held)}</strong>${again(queue)}` : number(held),
  ]);
  const columns = [words.health.queue, words.health.waiting, words.health.inFlight, words.health.dead].map((label, i) => ({
    label,
    numeric: i > 0,
  }));
  return html`${notice(redriven === null ? null : fill(words.health.redriven, { n: number(redriven) }))}
${queues.length === 0 ? html`<p>${words.health.noQueues}</p>` : html`${dead === 0 ? html`<p class="agrees">${words.health.well}</p>` : warning(fill(words.health.unwell, { n: number(dead) }))}${sheet(words.nav.health, columns, rows)}`}
<section aria-labelledby="audit"><h2 id="audit">${words.nav.audit}</h2><p>${words.audit.intro}</p><ul>${meetings.map(({ id, names }) => html`<li><a href="${visit.at(`/secretariat/meetings/${id}/audit`)}">${names[language]}</a></li>`)}</ul></section>`;
}
