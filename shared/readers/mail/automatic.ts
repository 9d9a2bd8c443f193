import type { MailMessage } from '../../model/mail.ts';
import { absencePhrases, automaticSubjects } from './absence-words.ts';
import type { HeaderField } from './headers.ts';

/** Set by this project on each letter that it sends, so that one that comes back is known. */
export const ownLetterHeader = 'X-Rapporteur-Letter';

interface Words {
  readonly subject: string;
  /** The beginning of the body. */
  readonly text: string;
}

/** Longest notice of absence: words beyond this are a letter that mentions one. */
const longestNotice = 1_500;
/** A notice says so at once. */
const noticeBegins = 250;

/**
 * Whether a machine wrote the mail, and by what one sees it (RFC 3834, RFC 3464, RFC 2369). A mail of a machine is never answered: two that answer
 * each other have no end.
 */
export function readAutomatic(fields: readonly HeaderField[], words: Words): MailMessage['automatic'] {
  for (const sign of signs) {
    const evidence = sign.seen(fields, words);
    if (evidence !== null) return { kind: sign.kind, evidence: evidence.slice(0, 300) };
  }
  return null;
}

interface Sign {
  readonly kind: NonNullable<MailMessage['automatic']>['kind'];
  readonly seen: (fields: readonly HeaderField[], words: Words) => string | null;
}

/** Strongest first: our own letter, a report, an answer, a list. */
const signs: readonly Sign[] = [
  { kind: 'own-letter', seen: (fields) => named(fields, ownLetterHeader.toLowerCase()) },
  { kind: 'delivery-report', seen: (fields) => matching(fields, 'content-type', /^\s*multipart\/report\b/iu) },
  {
    kind: 'delivery-report',
    seen: (fields) => matching(fields, 'content-type', /^\s*message\/(?:delivery-status|disposition-notification)\b/iu),
  },
  { kind: 'delivery-report', seen: (fields) => named(fields, 'x-failed-recipients') },
  { kind: 'delivery-report', seen: (fields) => matching(fields, 'from', /\bmailer-daemon@/iu) },
  { kind: 'auto-reply', seen: (fields) => matching(fields, 'auto-submitted', /^(?!\s*no\b)/iu) },
  { kind: 'auto-reply', seen: (fields) => matching(fields, 'precedence', /^\s*(?:auto[_-]?reply|junk)\b/iu) },
  { kind: 'auto-reply', seen: (fields) => named(fields, ...answeringMachines) },
  { kind: 'auto-reply', seen: (fields) => matching(fields, 'return-path', /^\s*<\s*>/u) },
  { kind: 'list', seen: (fields) => named(fields, 'list-id', 'list-post', 'list-unsubscribe', 'mailing-list') },
  { kind: 'list', seen: (fields) => matching(fields, 'precedence', /^\s*(?:list|bulk)\b/iu) },
  { kind: 'auto-reply', seen: (_, { subject }) => automaticSubjects.find((one) => begins(subject, one)) ?? null },
  {
    kind: 'auto-reply',
    seen: (_, { text }) =>
      text.length > longestNotice
        ? null
        : (absencePhrases.find((one) => one.exec(text.slice(0, noticeBegins)) !== null)?.source ?? null),
  },
];

const answeringMachines = [
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-mail-autoreply',
  'x-autoreply-from',
];

function named(fields: readonly HeaderField[], ...names: string[]): string | null {
  const field = fields.find(({ name }) => names.includes(name));
  return field === undefined ? null : `${field.name}:${field.value}`;
}

function matching(fields: readonly HeaderField[], name: string, pattern: RegExp): string | null {
  const field = fields.find((one) => one.name === name && pattern.test(one.value));
  return field === undefined ? null : `${field.name}:${field.value}`;
}

/** At the beginning, whatever marks of answering stand before it (`RE:`, `AW:`, `回复：`). */
function begins(subject: string, words: string): boolean {
  const bare = subject.trim().replace(/^(?:(?:re|aw|sv|rv|tr|отв|رد|回复|答复)\s*[:：]\s*)+/iu, '');
  return bare.toLocaleLowerCase().startsWith(words);
}
