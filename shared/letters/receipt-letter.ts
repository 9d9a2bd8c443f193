import { letterWords } from '../languages/letters/index.ts';
import type { ComposedLetter } from '../model/letter.ts';
import { closingSection } from './closing-section.ts';
import { finishLetter } from './finish-letter.ts';
import { instantText } from './instants.ts';
import { fact, heading, paragraph } from './letter-document.ts';
import type { ReceiptInput } from './letter-input.ts';
import { aboutText, openingText } from './opening.ts';
import { fileEntries, partEntries } from './received-list.ts';

/** The letter that goes first where the verdict takes more than a minute: what came and when, and that the verdict follows. */
export function receiptLetter(input: ReceiptInput): ComposedLetter {
  const { meeting, language, to, reference, mail, files } = input;
  const words = letterWords(language);
  const entries =
    mail === null
      ? fileEntries(files, () => words.fates.examining, language)
      : partEntries(mail, () => words.fates.examining, [], language);
  const document = {
    language,
    meeting: meeting.names[language],
    title: words.titles.receipt,
    blocks: [
      paragraph(openingText(input)),
      paragraph(words.verdictFollows),
      { kind: 'facts', facts: [fact(words.labels.closes, instantText(meeting.submission.closes, language))] },
      heading(mail === null ? words.everyFile : words.everything),
      { kind: 'list', entries },
      ...closingSection(meeting, reference, language),
    ],
  } as const;
  const about = aboutText(mail, files, document.meeting, language);
  return finishLetter(document, { kind: 'receipt', to, about, answers: mail?.message.messageId ?? null });
}
