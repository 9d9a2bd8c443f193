import { correspondenceWords } from '../../languages/correspondence/index.ts';
import { fill, reportWords } from '../../languages/report/index.ts';
import { dateText, listText, numberText } from '../../languages/report/moments.ts';
import type { Consultation, Electorate } from '../../model/consultation.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import { anchor, codes, genevaMoment, labelled, own } from '../../report/compose/phrases.ts';
import type { Block, Cell, Fact, ReportDocument, Section, Table } from '../../report/document.ts';
import { mastheadOf, paragraphs, questionName, termsOf } from './sheet-document.ts';
import type { StatesByAnswer, Tally } from './tally.ts';
import { electorateBlocks, named, notCountedBlocks } from './tally-blocks.ts';

/** The order in which answers are told. */
export const answerOrder = [
  'yes',
  'no',
  'abstain',
  'silent',
  'without-vote',
] as const satisfies readonly (keyof StatesByAnswer)[];

/** Widths of the columns, in per cent: the longest word of each head in Russian needs as much. */
const shares = { yes: 8, no: 8, abstain: 15, silent: 12, 'without-vote': 14 } as const;

type Counted = Tally['questions'][number];

/** The count of a consultation: a table of all questions, a chart and the States by answer for each, and the replies that are not counted. */
export function tallyDocument(
  meeting: Meeting,
  consultation: Consultation,
  electorate: Electorate,
  tally: Tally,
  language: Language,
): ReportDocument {
  const words = correspondenceWords(language);
  return {
    language,
    masthead: mastheadOf(meeting, consultation, { title: words.tallyTitle, asOf: genevaMoment(tally.asOf, language) }, language),
    contents: reportWords(language).contents,
    front: [{ kind: 'box', facts: [...termsOf(consultation, language), ...majorityFacts(tally, language)] }],
    sections: [
      section('results', 1, words.results, [
        ...paragraphs([words.countNote]),
        ...(tally.questions.length === 0 ? paragraphs([words.noQuestions]) : [results(tally, language)]),
      ]),
      {
        ...section('questions', 2, words.byQuestion, []),
        sections: tally.questions.map((counted) => questionSection(counted, language)),
      },
      section('not-counted', 3, words.notCounted, notCountedBlocks(tally, language)),
      section('electorate', 4, words.electorate, electorateBlocks(electorate, language)),
    ],
  };
}

function section(anchor: string, number: number, heading: string, blocks: readonly Block[]): Section {
  return { anchor, number: `${number}`, heading: own(heading), blocks, sections: [] };
}

function majorityFacts({ asOf, entitled, members, day, needed }: Tally, language: Language): Fact[] {
  const words = correspondenceWords(language);
  return [
    { label: words.asOf, cell: [own(genevaMoment(asOf, language))] },
    { label: words.entitled, cell: [own(fill(words.entitledText, { entitled, members, day: dateText(day, language) }))] },
    { label: words.needed, cell: [own(numberText(needed, language))] },
  ];
}

function results({ questions, members }: Tally, language: Language): Table {
  const words = correspondenceWords(language);
  const count = (value: number): Cell => [own(numberText(value, language))];
  return {
    kind: 'table',
    caption: own(words.results),
    columns: [
      { label: words.questions, share: 17 },
      ...answerOrder.map((answer) => ({ label: words.answers[answer], share: shares[answer], numeric: true as const })),
      { label: words.total, share: 10, numeric: true },
      { label: words.outcome, share: 16 },
    ],
    rows: questions.map(({ question, states, outcome }) => ({
      cells: [
        [[{ text: questionName(question, language), leadsTo: placeOf(question.conclusionId) }], codes(question.documents)],
        ...answerOrder.map((answer) => count(states[answer].length)),
        count(members),
        [own(words.outcomes[outcome], 'strong')],
      ],
    })),
  };
}

function questionSection({ question, states }: Counted, language: Language): Section {
  const words = correspondenceWords(language);
  const title = fill(words.chart, { number: numberText(question.number, language) });
  const told = answerOrder.map((answer) => {
    const count = states[answer].length;
    return { answer, label: words.answers[answer], count, anchor: anchor('answer', question.conclusionId, answer) };
  });
  return {
    anchor: placeOf(question.conclusionId),
    number: `2.${question.number}`,
    heading: own(questionName(question, language)),
    blocks: [
      {
        kind: 'chart',
        anchor: anchor('chart', question.conclusionId),
        title,
        description: listText(
          told.map(({ label, count }) => labelled(label, numberText(count, language), language)),
          language,
        ),
        bars: told.map(({ label, count, anchor }) => ({ label, count, anchor })),
      },
      {
        kind: 'table',
        caption: own(title),
        columns: [
          { label: words.answer, share: 24 },
          { label: words.number, share: 10, numeric: true },
          { label: words.states, share: 66 },
        ],
        rows: told.map(({ answer, label, count, anchor }) => ({
          anchor,
          cells: [[own(label)], [own(numberText(count, language))], [named(states[answer], language)]],
        })),
      },
    ],
    sections: [],
  };
}

function placeOf(conclusionId: string): string {
  return anchor('question', conclusionId);
}
