import { correspondenceWords } from '../../languages/correspondence/index.ts';
import { fill, reportWords } from '../../languages/report/index.ts';
import { dateText, numberText } from '../../languages/report/moments.ts';
import { answers, type Consultation, type Question } from '../../model/consultation.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import { anchor, codes, genevaMoment, own, quoted } from '../../report/compose/phrases.ts';
import type { Block, Fact, ReportDocument, Section, Table } from '../../report/document.ts';

/** A box to be marked by hand. */
const emptyBox = '☐';

/**
 * The consultation sheet of Rule 3.2 of the Rules of Procedure of the Council: how to reply, each proposed conclusion with its documents, and
 * the reply form.
 */
export function sheetDocument(meeting: Meeting, consultation: Consultation, language: Language): ReportDocument {
  const words = correspondenceWords(language);
  const { questions } = consultation;
  return {
    language,
    masthead: mastheadOf(
      meeting,
      consultation,
      { title: words.sheetTitle, asOf: dateText(consultation.opens, language) },
      language,
    ),
    contents: reportWords(language).contents,
    front: [{ kind: 'box', facts: termsOf(consultation, language) }],
    sections: [
      { anchor: 'reply', number: '1', heading: own(words.howToReply), blocks: paragraphs(words.howToReplyText), sections: [] },
      {
        anchor: 'questions',
        number: '2',
        heading: own(words.questions),
        blocks: paragraphs([...(questions.length === 0 ? [words.noQuestions] : []), ...heldBack(consultation, language)]),
        sections: questions.map((question) => questionSection(question, language)),
      },
      replyForm(questions, language),
    ],
  };
}

export function mastheadOf(
  meeting: Meeting,
  { symbol }: Consultation,
  told: { readonly title: string; readonly asOf: string },
  language: Language,
): ReportDocument['masthead'] {
  const { letter, languageName } = reportWords(language);
  const { rule } = correspondenceWords(language);
  return {
    symbol: `${symbol}-${letter}`,
    meeting: meeting.names[language],
    languageName,
    ...told,
    subtitle: rule,
  };
}

/** Letter, opening, closing and majority, as both the sheet and the count begin with them. */
export function termsOf({ symbol, opens, closes }: Consultation, language: Language): Fact[] {
  const words = correspondenceWords(language);
  return [
    { label: words.letter, cell: [own(symbol, 'code')] },
    { label: words.opens, cell: [own(genevaMoment(opens, language))] },
    { label: words.closes, cell: [own(genevaMoment(closes, language))] },
    { label: words.majority, cell: [own(words.majorityText)] },
  ];
}

export function questionName({ number }: Question, language: Language): string {
  return fill(correspondenceWords(language).question, { number: numberText(number, language) });
}

export function paragraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', line: own(text) }));
}

function heldBack(consultation: Consultation, language: Language): string[] {
  const ids = consultation.heldBack.join('; ');
  return ids === '' ? [] : [fill(correspondenceWords(language).heldBack, { ids })];
}

function questionSection(question: Question, language: Language): Section {
  const words = correspondenceWords(language);
  const facts: Fact[] = [
    { label: words.subject, cell: [[{ text: question.heading, language: question.language }]] },
    { label: words.documents, cell: [question.documents.length === 0 ? own('–', 'quiet') : codes(question.documents)] },
    { label: words.proposedConclusion, cell: quoted(question.text, question.language) },
    { label: words.reply, cell: [own(answers.map((answer) => `${emptyBox} ${words.answers[answer]}`).join('     '))] },
  ];
  const name = questionName(question, language);
  return {
    anchor: anchor('question', question.conclusionId),
    number: `2.${question.number}`,
    heading: own(name),
    blocks: [{ kind: 'facts', caption: own(name), facts }],
    sections: [],
  };
}

function replyForm(questions: readonly Question[], language: Language): Section {
  const words = correspondenceWords(language);
  const marks: Table = {
    kind: 'table',
    caption: own(words.replyFormNote),
    columns: [{ label: words.questions, share: 55 }, ...answers.map((answer) => ({ label: words.answers[answer], share: 15 }))],
    rows: questions.map((question) => ({
      cells: [
        [
          [{ text: questionName(question, language), leadsTo: anchor('question', question.conclusionId) }],
          codes(question.documents),
        ],
        ...answers.map(() => [own(emptyBox)]),
      ],
    })),
  };
  const blank = [own(''), own('')];
  const signed = [words.memberState, words.name, words.role, words.date, words.signature];
  return {
    anchor: 'reply-form',
    number: fill(reportWords(language).annex, { letter: 'A' }),
    heading: own(words.replyForm),
    blocks: [marks, { kind: 'facts', caption: own(words.replyForm), facts: signed.map((label) => ({ label, cell: blank })) }],
    sections: [],
    annex: true,
    newPage: true,
  };
}
