import { html } from 'hono/html';
import type { PlannedItem, TimePlan } from '../../../shared/proceedings/time-plan/plan-sittings.ts';
import { sittingsChart } from '../charts/sittings.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { sittingsIn } from './chart-data.ts';

/** The sittings with their items, and what has no place in them. */
export function timePlanPage(asking: Asking, plan: TimePlan): Html {
  const { words, visit } = asking;
  const { timePlan } = words;
  const ids = (items: readonly PlannedItem[]) => items.map(({ itemId }) => itemId);
  return html`<p>${timePlan.note}</p>
${sittingsChart(sittingsIn(asking, plan), visit.language)}
${itemSection(asking, 'package', timePlan.package, plan.packageItems)}
${itemSection(asking, 'no-time', timePlan.noTime, ids(plan.noTime))}
${itemSection(asking, 'too-long', timePlan.tooLong, ids(plan.tooLong))}`;
}

function itemSection(asking: Asking, id: string, heading: string, items: readonly string[]): Html | '' {
  if (items.length === 0) return '';
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul class="inline">${items.map((item) => html`<li><a href="${asking.paths.item(item)}">${nameOfItem(asking, item)}</a></li>`)}</ul></section>`;
}
