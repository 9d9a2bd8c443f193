import { html } from 'hono/html';
import type { PaperStory } from '../../shared/desk/desk.ts';
import { paperPath } from './paper-lines.ts';
import type { Html, Visit } from './visiting.ts';

/** Where the file and the text of a paper are to be had. */
export function paperFiles({ words, at }: Visit, { line }: Pick<PaperStory, 'line'>): Html {
  const path = at(paperPath(line));
  return html`<p class="acts"><a class="button quiet" href="${path}/text">${words.paper.readingCopy}</a> <a class="button quiet" href="${path}/file">${words.paper.download}</a></p>`;
}
