import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { letterKinds } from '../../../shared/model/letter.ts';
import type { AuditEvent } from '../../../shared/register/audit.ts';
import { moment } from '../marks.ts';
import { outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';

interface Happening {
  readonly at: string;
  readonly what: Html;
}

/** What happened to a paper, in the order of time: examined, handled by a person and why, told by letter. */
export function paperHistory(visit: Visit, story: PaperStory): Html {
  const { words, language } = visit;
  const all = [...events(visit, story), ...decisions(visit, story), ...letters(visit, story)];
  if (all.length === 0) return html``;
  const lines = all
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ at, what }) => html`<li><p class="small">${moment(at, language)}</p><div>${what}</div></li>`);
  return html`<section id="history"><h2>${words.paper.history}</h2><ol class="history">${lines}</ol></section>`;
}

function events({ words }: Visit, { history }: PaperStory): Happening[] {
  const names: Readonly<Record<AuditEvent['kind'], string>> = words.paper.events;
  return history.map(({ at, kind }) => ({ at, what: html`<p>${names[kind]}</p>` }));
}

function decisions({ words, language }: Visit, story: PaperStory): Happening[] {
  const { decisionKinds, decisions: heading, reason } = words.paper;
  const { labelled } = letterWords(language);
  return story.decisions.map((one) => ({
    at: one.at,
    what: html`<p>${fill(labelled, { label: heading, value: decisionKinds[one.kind] })}</p><p class="small">${fill(labelled, { label: reason, value: '' })}${outside(one.reason)}</p>`,
  }));
}

/** Letters that went out; one that was claimed and never answered by the mail service is not told as sent. */
function letters({ words, language }: Visit, story: PaperStory): Happening[] {
  const { comma } = reportWords(language);
  return story.letters.flatMap(({ kind, to, at }) => {
    const known = letterKinds.find((one) => one === kind);
    if (at === null || known === undefined) return [];
    return [{ at, what: html`<p>${words.paper.letterKinds[known]}${comma}<span class="small">${outside(to)}</span></p>` }];
  });
}
