import { html } from 'hono/html';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Consultation } from '../../../shared/model/consultation.ts';
import type { Tally } from '../../../shared/proceedings/correspondence/tally.ts';
import { answerOrder } from '../../../shared/proceedings/correspondence/tally-document.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { questionName } from './consultation-page.ts';
import { timeField } from './form-fields.ts';
import { facts, joined, moment, sheet, stateNames, warning } from './pieces.ts';

/** Of the moment that a person asked for (`asked`, as they wrote it); or why nothing can be counted. */
export type CountShown = { readonly asked: string } & ({ readonly tally: Tally } | { readonly why: string });

/** In which a count can be saved. */
export const countForms = ['docx', 'html', 'csv', 'replies'] as const;

/** What the Council Member States have replied by a moment; it is counted and decides nothing. */
export function countSection(asking: Asking, { symbol }: Consultation, shown: CountShown): Html {
  const { words, visit, paths } = asking;
  const terms = correspondenceWords(visit.language);
  return html`<section aria-labelledby="count"><h2 id="count">${terms.results}</h2><p>${terms.countNote}</p>
${'why' in shown ? warning(shown.why) : counted(asking, shown.tally)}
<form class="entry" method="get" action="${paths.consultation(symbol).split('?')[0]}"><input type="hidden" name="letter" value="${symbol}">
${timeField({ name: 'asOf', label: terms.asOf, hint: words.query.asOfHint, value: shown.asked })}
<p><button class="quiet">${words.correspondence.count}</button></p></form></section>`;
}

function counted(asking: Asking, tally: Tally): Html {
  const { words, visit } = asking;
  const { language } = visit;
  const terms = correspondenceWords(language);
  const needed = { n: numberText(tally.needed, language), entitled: numberText(tally.entitled, language) };
  return html`${facts([
    [terms.asOf, moment(tally.asOf, language)],
    [terms.majority, fill(words.correspondence.needed, needed)],
  ])}
${resultTable(asking, tally)}${notCounted(asking, tally)}${downloads(asking, tally)}`;
}

function resultTable(asking: Asking, { questions }: Tally): Html {
  const { visit, paths } = asking;
  const { language } = visit;
  const terms = correspondenceWords(language);
  return sheet(
    terms.results,
    [
      { label: terms.questions },
      ...answerOrder.map((answer) => ({ label: terms.answers[answer], numeric: true })),
      { label: terms.outcome },
    ],
    questions.map(({ question, states, outcome }) => [
      html`<a href="${paths.conclusion(question.conclusionId)}">${questionName(question, asking)}</a>`,
      ...answerOrder.map((answer) => repliers(states[answer], language)),
      html`<strong>${terms.outcomes[outcome]}</strong>`,
    ]),
  );
}

/** How many, and who when it is opened. */
function repliers(states: readonly string[], language: Asking['visit']['language']): Html {
  const number = numberText(states.length, language);
  return states.length === 0
    ? html`${number}`
    : html`<details><summary>${number}</summary>${stateNames(states, language)}</details>`;
}

function notCounted({ visit }: Asking, { replies }: Tally): Html | '' {
  const { language } = visit;
  const terms = correspondenceWords(language);
  const [comma, colon] = [reportWords(language).comma, labelled('', '', language)];
  const others = replies.filter(({ standing }) => standing !== 'counted');
  if (others.length === 0) return '';
  return html`<h3>${terms.notCounted}</h3><p>${terms.notCountedNote}</p><ul>${others.map(
    ({ reply, standing }) =>
      html`<li>${stateNames([reply.state], language)}${comma}${moment(reply.receivedAt, language)}${colon}${terms.standings[standing]} (${code(reply.id)})</li>`,
  )}</ul>`;
}

function downloads({ words, visit, paths }: Asking, { symbol, asOf }: Tally): Html {
  const terms = correspondenceWords(visit.language);
  const names = {
    docx: 'DOCX',
    html: 'HTML',
    csv: `CSV (${terms.states})`,
    replies: `CSV (${words.correspondence.kept})`,
  } as const;
  const links = countForms.map(
    (form) => html`<a href="${paths.consultationFile('count', { letter: symbol, asOf, form })}">${names[form]}</a>`,
  );
  return html`<p>${labelled(words.correspondence.download, '', visit.language)}${joined(links, ' · ')}</p>`;
}
