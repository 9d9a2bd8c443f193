import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { Refused } from '../../../shared/desk/desk.ts';
import { linkWords } from '../../../shared/languages/links/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { Consent, PaperRecord } from '../../../shared/model/contribution.ts';
import { moment } from '../marks.ts';
import { paperPath } from '../paper-lines.ts';
import { refusalPage } from '../refusals.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';

const answerSchema = z.enum(['consented', 'declined', 'withdrawn']);

/** Takes the answer of a delegation that another one named as a source beside itself. */
export function consentActs(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().post('/meetings/:meetingId/papers/:paperId/consent', async (context) => {
    const { caller, at } = context.get('visit');
    if (caller.role === 'public') return refusalPage(context, deps, 'signIn');
    const { meetingId, paperId } = context.req.param();
    const { data: answer } = answerSchema.safeParse((await context.req.parseBody()).answer);
    if (answer === undefined) throw new Refused('does-not-fit', { field: 'answer' });
    await deps.desk.consent(caller, meetingId, paperId, answer);
    return context.redirect(`${at(paperPath({ meetingId, paperId }))}#co-sponsors`, 303);
  });
}

/** What the States named beside the sender's have said, with the buttons of the one that looks; nothing for a paper of one State. */
export function coSponsors(visit: Visit, { line, paper }: PaperStory): Html {
  const asked = statesAsked(paper);
  if (asked.length === 0) return html``;
  const { words, language, caller } = visit;
  const rows = asked.map((state) => {
    const given = paper.consents?.find((one) => one.state === state);
    return html`<div><dt>${stateName(state, language)}</dt><dd>${words.paper.consents[given?.answer ?? 'silent']}${given === undefined ? '' : html` <span class="small">${moment(given.at, language)}</span>`}</dd></div>`;
  });
  const isAsked = caller.role === 'member' && asked.includes(caller.state);
  const given = paper.consents?.find((one) => caller.role === 'member' && one.state === caller.state)?.answer ?? null;
  return html`<section id="co-sponsors"><h2>${words.paper.coSponsors}</h2><dl class="facts">${rows}</dl>${isAsked ? buttons(visit, paperPath(line), given) : ''}</section>`;
}

/** States that the paper names and that did not send it themselves. */
function statesAsked({ verdict, sender }: PaperRecord): readonly string[] {
  return verdict.states.length < 2 ? [] : verdict.states.filter((state) => state !== sender?.state);
}

/** Consent may be withdrawn; every other answer is the last, as by the link of the letter. */
function buttons({ words, language, at }: Visit, path: string, given: Consent['answer'] | null): Html {
  const offered = given === null ? (['consented', 'declined'] as const) : given === 'consented' ? (['withdrawn'] as const) : [];
  if (offered.length === 0) return html``;
  const labels = linkWords(language).buttons;
  return html`<form class="box" method="post" action="${at(path)}/consent"><p>${words.paper.coSponsorNote}</p><p class="acts">${offered.map((one) => html`<button name="answer" value="${one}"${one === 'consented' ? '' : html` class="quiet"`}>${labels[one]}</button> `)}</p></form>`;
}
