import { html, raw } from 'hono/html';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { languageAttributes } from '../../../shared/report/html/lines.ts';
import { paperPath } from '../paper-lines.ts';
import type { Html, Visit } from '../visiting.ts';

/**
 * The text of a paper for reading, in its own language and direction. The markup comes from the desk, which lets through headings, paragraphs, lists and tables
 * without attributes that could do anything; what it should ever miss, the page's policy keeps from running or loading.
 */
export function readingCopy({ words, at }: Visit, line: PaperLine, copy: string): Html {
  return html`<p><a href="${at(paperPath(line))}">${words.paper.toPaper}</a></p><article class="text"${raw(languageAttributes(line.language))}>${raw(copy)}</article>`;
}
