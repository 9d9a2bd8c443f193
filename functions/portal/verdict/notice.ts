import { html } from 'hono/html';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import type { PaperStatus } from '../../../shared/model/contribution.ts';
import type { Html, Visit } from '../visiting.ts';

interface Notice {
  readonly status: PaperStatus;
  /** What became of the paper, in a line. */
  readonly title: string;
  /** The title is the heading of the page. */
  readonly heading?: boolean;
  readonly text: Html;
  /** How many findings follow below. */
  readonly remarks: number;
}

/** The first thing that a sender sees: what became of the paper, and what follows from that. */
export function notice({ words, language }: Visit, { status, title, heading = false, text, remarks }: Notice): Html {
  const line = heading ? html`<h1>${title}</h1>` : html`<p class="outcome">${title}</p>`;
  const count = remarks === 0 ? '' : html`<p><a href="#findings">${countText(remarks, words.verdict.remarks, language)}</a></p>`;
  return html`<div class="notice ${status}">${line}${text}${count}</div>`;
}
