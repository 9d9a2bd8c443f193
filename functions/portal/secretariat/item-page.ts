import { html } from 'hono/html';
import type { ItemLine } from '../../../shared/desk/desk.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { documentsText } from '../marks.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { instrumentLinks } from './citing-links.ts';
import { conclusionTable } from './conclusions-page.ts';
import { paperTable } from './paper-table.ts';
import { facts } from './pieces.ts';

/** One item of the agenda with all that came under it and all that was concluded on it. */
export function itemPage(
  asking: Asking,
  { item, flags }: ItemLine,
  papers: readonly PaperLine[],
  conclusions: readonly RegisteredConclusion[],
): Html {
  const { visit, words, meeting } = asking;
  const report = reportWords(visit.language);
  const outcome = outcomeWords(visit.language);
  return html`<p class="lead">${outside(item.title, meeting.agenda.language)}</p>
${facts([
  [report.documents, item.documents.length === 0 ? null : documentsText(item)],
  [report.priority, item.priority],
  [report.citations, item.instruments.length === 0 ? null : instrumentLinks(asking, item.instruments)],
  [report.remarks, item.notes.length === 0 ? null : outside(item.notes.join('; '), meeting.agenda.language)],
  [
    words.board.flags,
    flags.length === 0 ? null : html`${flags.map((flag) => html`<span class="flag ${flag}">${words.board.flag[flag]}</span> `)}`,
  ],
])}
<section aria-labelledby="papers"><h2 id="papers">${report.contributions}</h2>${papers.length === 0 ? html`<p>${report.noContributions}</p>` : paperTable(asking, papers)}</section>
<section aria-labelledby="conclusions"><h2 id="conclusions">${outcome.conclusions}</h2>${conclusions.length === 0 ? html`<p>${report.nothingHere}</p>` : conclusionTable(asking, conclusions)}</section>`;
}
