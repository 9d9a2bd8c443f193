import { html } from 'hono/html';

import { momentText } from '../../../shared/languages/report/moments.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { arrivalsChart } from '../charts/arrivals.ts';
import { byRegionChart } from '../charts/by-region.ts';
import { citationChart } from '../charts/citations.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { arrivalsIn, citationsIn, itemsByRegion } from './chart-data.ts';

/** The meeting in pictures, from the report as it was kept last. */
export function picturesPage(asking: Asking, report: OutcomeReport | null): Html {
  const { words, visit } = asking;
  if (report === null) return html`<p>${words.reports.none}</p>`;
  const { language } = visit;
  const asOf =
    report.asOf === null
      ? ''
      : html`<p class="plan">${labelled(words.reports.readAt, momentText(report.asOf, language), language)}</p>`;
  return html`${asOf}
${arrivalsChart(arrivalsIn(report), language)}
${byRegionChart(itemsByRegion(asking, report), language)}
${citationChart(citationsIn(asking, report), language)}`;
}
