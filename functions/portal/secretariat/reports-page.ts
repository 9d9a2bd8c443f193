import { html } from 'hono/html';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { joined, moment, sheet } from './pieces.ts';
import type { KeptReport } from './secretariat-deps.ts';

/** The revisions of the compiled report in the language of the page, newest first; each form downloads. */
export function reportsPage(asking: Asking, reports: readonly KeptReport[]): Html {
  const { words, visit } = asking;
  const { language } = visit;
  if (reports.length === 0) return html`<p>${words.reports.none}</p>`;
  return sheet(
    words.reports.council,
    [{ label: words.reports.council }, { label: words.reports.readAt }, { label: words.reports.forms }],
    reports.map(({ revision, readAt, forms }) => [
      fill(words.reports.revision, { n: numberText(revision, language) }),
      moment(readAt, language),
      joined(
        forms.map(({ form, url }) => html`<a href="${url}">${form.toUpperCase()}</a>`),
        ' · ',
      ),
    ]),
  );
}
