import { html } from 'hono/html';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { type Tally, tally } from '../../../shared/proceedings/correspondence/tally.ts';
import { answerOrder } from '../../../shared/proceedings/correspondence/tally-document.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { facts, moment, sheet, stateNames } from './pieces.ts';
import type { OpenedConsultation } from './secretariat-deps.ts';

/** What the Council Member States have replied so far; it is counted and decides nothing. */
export function correspondencePage(asking: Asking, consultations: readonly OpenedConsultation[]): Html {
  const { words, visit } = asking;
  if (consultations.length === 0) return html`<p>${words.correspondence.none}</p>`;
  return html`<p>${correspondenceWords(visit.language).countNote}</p>${consultations.map((one, i) => consultationSection(asking, one, `consultation-${i}`))}`;
}

function consultationSection(asking: Asking, { consultation, electorate, replies }: OpenedConsultation, id: string): Html {
  const { words, visit } = asking;
  const { language, now } = visit;
  const own = correspondenceWords(language);
  const heading = fill(words.correspondence.letter, { symbol: consultation.symbol });
  const counted = electorate === null ? null : tally(consultation, electorate, replies, now.toISOString());
  const needed =
    counted === null
      ? null
      : fill(words.correspondence.needed, {
          n: numberText(counted.needed, language),
          entitled: numberText(counted.entitled, language),
        });
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${facts([
  [own.opens, moment(consultation.opens, language)],
  [own.closes, moment(consultation.closes, language)],
  [own.majority, needed],
])}
${counted === null ? html`<p>${own.none}</p>` : html`${resultTable(asking, counted)}${notCounted(asking, counted)}`}</section>`;
}

function resultTable({ visit, paths }: Asking, { questions }: Tally): Html {
  const { language } = visit;
  const words = correspondenceWords(language);
  return sheet(
    words.results,
    [
      { label: words.questions },
      ...answerOrder.map((answer) => ({ label: words.answers[answer], numeric: true })),
      { label: words.outcome },
    ],
    questions.map(({ question, states, outcome }) => [
      html`<a href="${paths.conclusion(question.conclusionId)}">${fill(words.question, { number: numberText(question.number, language) })}</a> ${outside(question.heading, question.language)}`,
      ...answerOrder.map((answer) => repliers(states[answer], language)),
      html`<strong>${words.outcomes[outcome]}</strong>`,
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
  const words = correspondenceWords(visit.language);
  const others = replies.filter(({ standing }) => standing !== 'counted');
  if (others.length === 0) return '';
  return html`<h3>${words.notCounted}</h3><p>${words.notCountedNote}</p><ul>${others.map(
    ({ reply, standing }) =>
      html`<li>${stateNames([reply.state], visit.language)}, ${moment(reply.receivedAt, visit.language)}: ${words.standings[standing]} (${code(reply.id)})</li>`,
  )}</ul>`;
}
