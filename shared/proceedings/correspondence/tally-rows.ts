import { correspondenceWords } from '../../languages/correspondence/index.ts';
import { stateName } from '../../languages/states/state-name.ts';
import type { Electorate } from '../../model/consultation.ts';
import type { Language } from '../../model/language.ts';
import type { Tally } from './tally.ts';
import { answerOrder } from './tally-document.ts';

/** What each Council Member State said to each question, for spreadsheets: headings first, then a row for each question and State. */
export function tallyRows(tally: Tally, electorate: Electorate, language: Language): readonly (readonly string[])[] {
  const words = correspondenceWords(language);
  const regionOf = new Map(electorate.states.map(({ state, region }) => [state, region]));
  const counted = new Map(
    tally.replies.flatMap(({ reply, standing }) => (standing === 'counted' ? [[reply.state, reply] as const] : [])),
  );
  return [
    [words.questionNumber, words.proposedConclusion, words.code, words.memberState, words.region, words.answer, words.received],
    ...tally.questions.flatMap(({ question, states }) =>
      answerOrder.flatMap((answer) =>
        states[answer].map((state) => [
          String(question.number),
          question.conclusionId,
          state,
          stateName(state, language),
          regionOf.get(state) ?? '',
          words.answers[answer],
          counted.get(state)?.receivedAt ?? '',
        ]),
      ),
    ),
  ];
}

/** Every reply with its standing in the count, for spreadsheets, headings first. */
export function replyRows(tally: Tally, language: Language): readonly (readonly string[])[] {
  const words = correspondenceWords(language);
  return [
    [words.reply, words.code, words.memberState, words.received, words.why],
    ...tally.replies.map(({ reply, standing }) => [
      reply.id,
      reply.state,
      stateName(reply.state, language),
      reply.receivedAt,
      words.standings[standing],
    ]),
  ];
}
