import { html } from 'hono/html';
import { citationNoteMessage } from '../../../shared/languages/citation-notes.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import type { Citation } from '../../../shared/model/examination.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { citedName } from '../cited-name.ts';
import { outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';
import type { Judged } from './sections.ts';

/** Documents and texts that the paper cites, each once, with what is to be known of it and where else it is cited. */
export function citationsSection(
  visit: Visit,
  { id: meetingId }: Meeting,
  judged: Pick<Judged, 'citations' | 'citationsInAll' | 'notes'>,
): Html {
  const { words, language, at } = visit;
  const cited = [...Map.groupBy(judged.citations, ({ id }) => id)];
  const rows = cited.map(([id, mentions]) => {
    const notes = judged.notes
      .filter((note) => note.id === id)
      .map((note) => html`<p class="note">${citationNoteMessage(note, language)}</p>`);
    const address = at(`/meetings/${meetingId}/citing?id=${encodeURIComponent(id.toWellFormed())}`);
    return html`<li><p><a href="${address}">${citedName(id, language)}</a> <span class="small">${countText(mentions.length, words.verdict.mentions, language)}${pagesOf(visit, mentions)}</span></p>${quoted(mentions)}${notes}</li>`;
  });
  const rest = judged.citationsInAll - judged.citations.length;
  const more = rest > 0 ? html`<p class="small">${countText(rest, words.verdict.more, language)}</p>` : '';
  const list =
    cited.length === 0 ? html`<p class="none">${words.verdict.noCitations}</p>` : html`<ul class="cited">${rows}</ul>${more}`;
  return html`<section id="citations"><h2>${reportWords(language).citations}</h2>${list}</section>`;
}

/** The words of the first mention, where they say more than the id. */
function quoted([first]: readonly Citation[]): Html {
  const quote = first?.place.quote ?? '';
  return quote === '' || quote === first?.id ? html`` : html`<p class="small"><q>${outside(quote)}</q></p>`;
}

function pagesOf({ language }: Visit, mentions: readonly Citation[]): string {
  const { comma, pageNumber } = reportWords(language);
  const pages = [...new Set(mentions.flatMap(({ place }) => (place.page === null ? [] : [place.page])))];
  return pages.map((n) => `${comma}${fill(pageNumber, { n })}`).join('');
}
