import { statesOf } from '../members/registry.ts';
import type { MailMessage, MailPart } from '../model/mail.ts';
import type { MemberRegistry } from '../model/member-registry.ts';
import { type Authority, type AuthorityProblem, authorityOf } from './authority.ts';

/** What is to be said of a mail as a whole; what is to be said of its papers is for `judging`. */
export type MailFindingCode =
  | AuthorityProblem
  | 'mail-unreadable'
  | 'no-attachment'
  | 'tnef-attachment'
  | 'several-contributions'
  | 'forwarded-message'
  | 'auto-reply'
  | 'delivery-report'
  | 'list-mail'
  | 'own-letter';

export interface PartFate {
  readonly n: number;
  /** `examined`: it goes the way of a paper, and its verdict is its fate. */
  readonly fate: 'examined' | 'returned' | 'ignored';
  readonly finding: MailFindingCode | null;
}

export interface MailVerdict {
  /**
   * `ignored`: a machine wrote it; `quarantined`: it speaks for nobody, its papers are examined and held, and its sender is told nothing; `returned`: it
   * holds no paper; `received`: its papers are judged, each by itself.
   */
  readonly status: 'ignored' | 'quarantined' | 'returned' | 'received';
  readonly findings: readonly MailFindingCode[];
  readonly authority: Authority;
  /** Every part of the mail, in its order. */
  readonly fates: readonly PartFate[];
  /** States that have an address in From, To or Cc. */
  readonly copied: readonly string[];
  /** Where the letter goes; null where nothing is answered. */
  readonly answerTo: string | null;
  /** The contact who is asked whether the mail is theirs: of the State whose domain it bears without proof; null where nobody is asked. */
  readonly confirmBy: string | null;
}

/** What follows from a mail's facts and the registry of contacts. Pure: the same two give the same verdict. */
export function judgeMail(message: MailMessage, registry: MemberRegistry): MailVerdict {
  const authority = authorityOf(message, registry);
  const automatic = automaticFinding(message);
  const documents = message.parts.filter(({ role }) => role === 'document');
  const silent = { authority, copied: copiedStates(message, authority, registry), answerTo: null, confirmBy: null };
  if (automatic !== null && !(automatic === 'list-mail' && documents.length > 0)) {
    return { ...silent, status: 'ignored', findings: [automatic], fates: message.parts.map(ignored) };
  }
  const fates = message.parts.map(fateOf);
  const about = [...contentFindings(message, documents)];
  const doubts = [
    ...authority.problems,
    ...(automatic === null ? [] : [automatic]),
    ...(message.broken === null ? [] : ['mail-unreadable' as const]),
  ];
  if (doubts.length > 0) {
    return {
      ...silent,
      status: 'quarantined',
      findings: [...doubts, ...about],
      fates,
      confirmBy: contactOf(authority, registry),
    };
  }
  const status = documents.length === 0 ? 'returned' : 'received';
  return { ...silent, status, findings: about, fates, answerTo: authority.address };
}

const automaticFindings = {
  'auto-reply': 'auto-reply',
  'delivery-report': 'delivery-report',
  list: 'list-mail',
  'own-letter': 'own-letter',
} as const;

function automaticFinding({ automatic }: MailMessage): MailFindingCode | null {
  return automatic === null ? null : automaticFindings[automatic.kind];
}

function contentFindings({ parts }: MailMessage, documents: readonly MailPart[]): MailFindingCode[] {
  const tnef = parts.some(({ role }) => role === 'tnef');
  return [
    ...(documents.length === 0 && !tnef ? (['no-attachment'] as const) : []),
    ...(contributionsIn(documents) > 1 ? (['several-contributions'] as const) : []),
    ...(documents.some(({ forwarded }) => forwarded) ? (['forwarded-message'] as const) : []),
  ];
}

/** A docx and a pdf of one name are one contribution in two forms. */
function contributionsIn(documents: readonly MailPart[]): number {
  return new Set(documents.map(({ n, name }) => (name === null ? `#${n}` : stemOf(name)))).size;
}

/** The name without its extension, as two forms of one paper share it. */
export function stemOf(name: string): string {
  return name
    .replace(/\.[A-Za-z0-9]{1,5}$/u, '')
    .normalize('NFKC')
    .toLocaleLowerCase()
    .trim();
}

function fateOf(part: MailPart): PartFate {
  if (part.role === 'document') return { n: part.n, fate: 'examined', finding: null };
  return part.role === 'tnef' ? { n: part.n, fate: 'returned', finding: 'tnef-attachment' } : ignored(part);
}

function ignored({ n }: MailPart): PartFate {
  return { n, fate: 'ignored', finding: null };
}

/** The sender's own State is there even where nobody is copied. */
function copiedStates({ to, cc }: MailMessage, { state }: Authority, registry: MemberRegistry): string[] {
  return [...new Set([...(state === null ? [] : [state]), ...statesOf(registry, [...to, ...cc])])];
}

/** Asked only where nothing but the proof is missing: not about spam, not about an address that plays tricks. */
function contactOf({ state, problems }: Authority, registry: MemberRegistry): string | null {
  const onlyProof = problems.length > 0 && problems.every((problem) => problem === 'dmarc-fail' || problem === 'dmarc-none');
  if (state === null || !onlyProof) return null;
  return registry.members.find((member) => member.state === state)?.focalPoints[0] ?? null;
}
