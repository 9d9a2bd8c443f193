import { html } from 'hono/html';
import type { AuditReport, Reconciliation } from '../../../shared/desk/desk.ts';
import { secretariatWords } from '../../../shared/languages/portal/secretariat/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';
import { facts, warning } from './pieces.ts';

/** Whether the audit of a meeting is whole, and whether its papers add up. */
export function auditPage(
  { language }: Visit,
  { papers, events, digests, broken }: AuditReport,
  reconciliation: Reconciliation,
): Html {
  const { audit, board } = secretariatWords(language);
  const number = (value: number) => numberText(value, language);
  const agrees = reconciliation.agrees ? html`<p class="agrees">${board.agrees}</p>` : warning(board.disagrees);
  return html`<p>${audit.intro}</p>${broken.length === 0 ? html`<p class="notice accepted" role="status">${audit.whole}</p>` : warning(audit.broken)}
${facts([
  [audit.papers, number(papers)],
  [audit.events, number(events)],
  [audit.digests, number(digests)],
])}
${broken.length === 0 ? '' : html`<ul>${broken.map((one) => html`<li>${outside(one)}</li>`)}</ul>`}
${agrees}`;
}
