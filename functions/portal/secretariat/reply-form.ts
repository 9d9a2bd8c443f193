import { html } from 'hono/html';
import type { ReplyWanted } from '../../../shared/desk/correspondence-desk.ts';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { type Answer, answers, type Consultation } from '../../../shared/model/consultation.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { questionName } from './consultation-page.ts';
import { genevaInstant } from './criteria-params.ts';
import { choice, stateChoice, timeField } from './form-fields.ts';

/** Chosen for a question that the reply does not answer, whatever it answers to the others. */
const leftOpen = 'open';

const fieldOf = (number: number) => `question-${number}`;

/** Who replied, when it came, and what: one answer to all questions, and others to single ones. */
export function replyForm(asking: Asking, { symbol, questions }: Consultation, form: URLSearchParams): Html {
  const { words, visit, paths } = asking;
  const { correspondence: own, sending, query } = words;
  const terms = correspondenceWords(visit.language);
  const options = answers.map((answer) => [answer, terms.answers[answer]] as const);
  const single = [['', own.asForAll], ...options, [leftOpen, own.leftOpen]] as const;
  const isSingle = questions.some(({ number }) => (form.get(fieldOf(number)) ?? '') !== '');
  return html`<section class="decision" aria-labelledby="note"><h2 id="note">${own.note}</h2>
<form class="entry" method="post" action="${paths.consultation(symbol)}"><input type="hidden" name="letter" value="${symbol}">
${stateChoice(sending.state, form.get('state'), visit.language)}
${timeField({ name: 'received', label: sending.receivedAt, hint: query.asOfHint, value: form.get('received') })}
${choice({ name: 'all', label: own.sameForAll, options: [['', '–'], ...options], chosen: form.get('all') })}
<details class="fold"${isSingle ? html` open` : ''}><summary>${own.eachQuestion}</summary>${questions.map((question) => {
    const name = fieldOf(question.number);
    return choice({ name, label: questionName(question, asking), options: single, chosen: form.get(name) });
  })}</details>
<p><button>${own.note}</button></p></form></section>`;
}

/** The reply that a form says, each question with its own answer. */
export function replyIn(form: URLSearchParams, { questions }: Consultation): ReplyWanted {
  const received = (form.get('received') ?? '').trim();
  const all = form.get('all') ?? '';
  return {
    state: form.get('state') ?? '',
    receivedAt: received === '' ? null : genevaInstant(received),
    answers: questions.flatMap(({ number }) => {
      const answer = answerIn(form.get(fieldOf(number)) || all);
      return answer === null ? [] : [{ question: number, answer }];
    }),
  };
}

function answerIn(value: string): Answer | null {
  return answers.find((one) => one === value) ?? null;
}
