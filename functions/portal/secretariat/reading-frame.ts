import { html } from 'hono/html';
import type { Language } from '../../../shared/model/language.ts';
import { directionOf } from '../../../shared/report/html/lines.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';

/** What the text of a paper may do: be shown. It runs nothing, loads nothing but our style sheet, sends nothing and leads nowhere. */
const policy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'";

/**
 * The text of a paper in a frame without rights (`sandbox`) and with a policy of its own, stricter than that of the page: even what a cleaner overlooked
 * does nothing in it.
 */
export function readingFrame({ words, visit }: Asking, copy: string | null, language: Language | null): Html {
  if (copy === null || copy.trim() === '') return html`<p>${words.held.noText}</p>`;
  const direction = language === null ? 'auto' : directionOf(language);
  const sheet = `${visit.staticAddress}/portal.css`;
  const document = `<!doctype html><html lang="${language ?? ''}" dir="${direction}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${visit.words.paper.readingCopy}</title><link rel="stylesheet" href="${sheet}"></head><body class="reading-copy"><main>${copy}</main></body></html>`;
  return html`<iframe class="reading" sandbox="" srcdoc="${document}" title="${words.held.text}" tabindex="0"></iframe>`;
}
