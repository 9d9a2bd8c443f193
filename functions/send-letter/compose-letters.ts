import { coSponsorLetter } from '../../shared/letters/co-sponsor-letter.ts';
import { confirmationLetter } from '../../shared/letters/confirmation-letter.ts';
import { letterLanguage } from '../../shared/letters/letter-language.ts';
import { receiptLetter } from '../../shared/letters/receipt-letter.ts';
import { verdictLetter } from '../../shared/letters/verdict-letter.ts';
import { signLink } from '../../shared/links/signed-link.ts';
import { paperId } from '../../shared/model/contribution.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Link } from '../../shared/model/link.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { MemberRegistry } from '../../shared/model/member-registry.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { Composing } from './sending.ts';

export interface ComposingDeps {
  now(): string;
  meeting(meetingId: string): Promise<Meeting>;
  registry(): Promise<MemberRegistry | null>;
  readPaper(meetingId: string, paper: string): Promise<PaperRow | null>;
  /** Address of the page that answers links, up to the token. */
  readonly linkBase: string;
  readonly linkSecret: string;
}

/** A contact may be on mission; after a month the paper's consultation is over. */
const linkDays = 30;

/** Brings together what each letter says. */
export function composing(deps: ComposingDeps): Composing {
  const languageOf = async (state: string): Promise<Language | null> =>
    (await deps.registry())?.members.find((member) => member.state === state)?.language ?? null;
  const linkTo = (link: Omit<Link, 'expires'>): string => {
    const expires = Math.floor(Date.parse(deps.now()) / 1_000) + linkDays * 24 * 3_600;
    return `${deps.linkBase}${signLink({ ...link, expires }, deps.linkSecret)}`;
  };
  const answering = async (record: MailRecord, to: string, paper: Language | null) => ({
    meeting: await deps.meeting(record.meetingId),
    language: letterLanguage({ mail: record.message?.language ?? null, paper, registered: record.language }),
    to,
    reference: record.mailId,
    receivedAt: record.receivedAt,
    mail: receivedMail(record),
  });
  return {
    receipt: async (record, to) => receiptLetter({ ...(await answering(record, to, null)), files: [] }),
    verdict: async (record, to, papers) =>
      verdictLetter({
        ...(await answering(record, to, papers[0]?.language ?? null)),
        papers,
        symbols: await symbolsRepeated(deps, papers),
        writtenAt: deps.now(),
      }),
    async coSponsor(record, to, paper, state) {
      const meeting = await deps.meeting(record.meetingId);
      const language = (await languageOf(state)) ?? 'en';
      const link = linkTo({ kind: 'co-sponsor', meetingId: record.meetingId, subject: paperId(paper), state, language });
      return coSponsorLetter({ meeting, language, to, paper, link });
    },
    async confirmation(record, to, state) {
      const { mailId, meetingId, receivedAt, message } = record;
      if (message === null) throw new Error(`mail ${mailId} was not read, and nobody is asked about it`);
      const language = (await languageOf(state)) ?? 'en';
      const link = linkTo({ kind: 'confirmation', meetingId, subject: mailId, state, language });
      const meeting = await deps.meeting(meetingId);
      return confirmationLetter({ meeting, language, to, reference: mailId, receivedAt, message, link });
    },
  };
}

function receivedMail({ mailId, message, verdict }: MailRecord) {
  if (message === null || verdict === null) throw new Error(`mail ${mailId} was not read, and nobody is answered`);
  return { message, verdict };
}

/** Symbols of the papers that these repeat. */
async function symbolsRepeated(deps: ComposingDeps, papers: readonly PaperRow[]): Promise<Record<string, string>> {
  const symbols: Record<string, string> = {};
  for (const { meetingId, duplicateOf } of papers) {
    const original = duplicateOf === null ? null : await deps.readPaper(meetingId, duplicateOf);
    if (original?.symbol != null) symbols[paperId(original)] = original.symbol;
  }
  return symbols;
}
