import { letterWords } from '../languages/letters/index.ts';
import type { MailNote } from '../languages/letters/letter-words.ts';
import { fill } from '../languages/report/index.ts';
import { isLanguageVersion, type PaperRecord, paperId } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { ComposedLetter } from '../model/letter.ts';
import { closingSection } from './closing-section.ts';
import { finishLetter } from './finish-letter.ts';
import { type Block, heading, paragraph } from './letter-document.ts';
import type { VerdictInput } from './letter-input.ts';
import { nextSteps } from './next-steps.ts';
import { aboutText, openingText } from './opening.ts';
import { outsideWords } from './outside-words.ts';
import { paperSection } from './paper-section.ts';
import { fateText, fileEntries, partEntries } from './received-list.ts';

/**
 * Receipt and verdict in one: what came and when, what became of every part, each finding with its rule and place, what to do until when, whom to ask.
 * Throws a RangeError for a mail that must not be answered.
 */
export function verdictLetter(input: VerdictInput): ComposedLetter {
  const { meeting, language, to, reference, mail } = input;
  const words = letterWords(language);
  const papers = input.papers.toSorted((one, other) => one.n - other.n);
  const originalOf = (paper: PaperRecord) => originalName(paper, input);
  const document = {
    language,
    meeting: meeting.names[language],
    title: titleOf(papers, language),
    blocks: [
      paragraph(openingText(input)),
      ...aboutMail(mailNotes(input), language),
      ...papers.flatMap((paper) => paperSection(paper, originalOf(paper), meeting, language)),
      ...nextSteps(input),
      ...(papers.length === 0 ? [] : [paragraph(words.aboutForm)]),
      ...everythingReceived({ ...input, papers }, (paper) => fateText(paper, originalOf(paper), language)),
      ...closingSection(meeting, reference, language),
    ],
  };
  const files = papers.map(({ file }) => file);
  const about = aboutText(mail, files, document.meeting, language);
  return finishLetter(document, { kind: 'verdict', to, about, answers: mail?.message.messageId ?? null });
}

function titleOf(papers: readonly PaperRecord[], language: Language): string {
  const { titles } = letterWords(language);
  const [paper] = papers;
  if (paper === undefined) return titles.none;
  if (papers.length > 1) return titles.several;
  if (isLanguageVersion(paper)) return titles.joined;
  if (paper.status !== 'accepted') return titles.outcomes[paper.status];
  return fill(titles.accepted, { symbol: outsideWords(paper.symbol ?? '', language) });
}

/** The paper that a duplicate repeats: by its symbol, else by the name of its file in the same mail, else by its id. */
function originalName({ duplicateOf }: PaperRecord, { papers, symbols, language }: VerdictInput): string {
  if (duplicateOf === null) return '';
  const here = papers.find((paper) => paperId(paper) === duplicateOf);
  return outsideWords(here?.symbol ?? symbols[duplicateOf] ?? here?.file.name ?? duplicateOf, language);
}

const notesOfMail = ['no-attachment', 'several-contributions', 'forwarded-message'] as const;

function mailNotes({ mail, papers }: VerdictInput): MailNote[] {
  const found = mail?.verdict.findings ?? [];
  const isTnef = mail?.verdict.fates.some(({ finding }) => finding === 'tnef-attachment') ?? false;
  const repeated = papers.filter((paper) => !isLanguageVersion(paper));
  const isTwice = repeated.some(({ arrivalId, duplicateOf }) => duplicateOf?.startsWith(`${arrivalId}.`) ?? false);
  return [
    ...notesOfMail.filter((note) => found.includes(note)),
    ...(isTnef ? (['tnef-attachment'] as const) : []),
    ...(isTwice ? (['attachment-duplicate'] as const) : []),
  ];
}

function aboutMail(notes: readonly MailNote[], language: Language): Block[] {
  const words = letterWords(language);
  return notes.length === 0 ? [] : [heading(words.aboutMail), ...notes.map((note) => paragraph(words.mailNotes[note]))];
}

function everythingReceived({ mail, papers, language }: VerdictInput, fateOf: (paper: PaperRecord) => string): Block[] {
  const words = letterWords(language);
  const files = papers.map((paper) => ({ ...paper.file, paper }));
  const entries =
    mail === null ? fileEntries(files, ({ paper }) => fateOf(paper), language) : partEntries(mail, fateOf, papers, language);
  return [heading(mail === null ? words.everyFile : words.everything), { kind: 'list', entries }];
}
