import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { ComposedLetter, LetterKind } from '../model/letter.ts';
import type { LetterDocument } from './letter-document.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** What the mailer needs beside the letter itself. */
export interface Envelope {
  readonly kind: LetterKind;
  readonly to: string;
  /** What the subject names after the title, made fit by `outsideWords`. */
  readonly about: string;
  /** Message-ID that is answered, as it was read; null where none is. */
  readonly answers: string | null;
}

/** Both parts of the letter and its headers. Throws a RangeError where `to` is not one plain address: no header may be made of it. */
export function finishLetter(document: LetterDocument, { kind, to, about, answers }: Envelope): ComposedLetter {
  if (!/^[^\s\p{C},;<>]+@[^\s\p{C},;<>]+$/u.test(to)) throw new RangeError(`no mail address: ${JSON.stringify(to)}`);
  const { language, title } = document;
  return {
    kind,
    language,
    to,
    subject: oneLine(fill(letterWords(language).labelled, { label: title, value: about })),
    text: renderText(document),
    html: renderHtml(document),
    inReplyTo: answers !== null && isMessageId(answers) ? answers : null,
  };
}

/** A header of two lines would be two headers. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Letters and signs that stand between angle brackets in a header without harm (RFC 5322, section 3.6.4). */
function isMessageId(id: string): boolean {
  return /^[\x21-\x3b\x3d\x3f-\x7e]+$/u.test(id);
}
