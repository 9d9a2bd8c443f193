import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { facts, moment } from '../marks.ts';
import { papersRound, placing } from '../member/paper-facts.ts';
import { outside } from '../outside.ts';
import { paperFiles } from '../paper-files.ts';
import { citationsSection } from '../verdict/citations.ts';
import type { Html, Visit } from '../visiting.ts';

/** A published paper as anybody sees it: where it belongs, what it says of itself, what it cites, what became of it. */
export function publishedPaper(visit: Visit, meeting: Meeting, story: PaperStory): Html {
  const { language, words } = visit;
  const { line, paper } = story;
  const report = reportWords(language);
  const published =
    paper.published === undefined ? [] : [{ label: words.paper.publishedOn, value: moment(paper.published.at, language) }];
  const fields = paper.template?.fields;
  const said = [
    { heading: report.summary, text: fields?.summary.value ?? null },
    { heading: report.actionRequired, text: fields?.actionRequired.value ?? null },
  ].map(({ heading, text }) => (text === null ? '' : html`<section><h2>${heading}</h2>${paragraphs(text, line)}</section>`));
  return html`<section>${facts([...placing(visit, meeting, line), ...published])}${paperFiles(visit, story)}</section>
${said}${citationsSection(visit, meeting, { citations: paper.citations, citationsInAll: paper.citationsInAll, notes: story.notes })}${papersRound(visit, story)}`;
}

function paragraphs(text: string, { language }: PaperStory['line']): Html {
  const parts = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/u).filter((part) => part.trim() !== '');
  return html`${parts.map((part) => html`<p class="quoted">${outside(part, language)}</p>`)}`;
}
