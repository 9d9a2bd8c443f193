import type { SendingDeps } from '../../../functions/send-letter/sending.ts';
import { authorityOf } from '../../../shared/mail/authority.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { ComposedLetter, LetterKind, OutboxRow } from '../../../shared/model/letter.ts';
import type { MailRecord } from '../../../shared/model/mail-record.ts';
import type { MemberRegistry } from '../../../shared/model/member-registry.ts';
import { lettersInAnHour } from '../../../shared/register/outbox.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';

export type Gate = (step: string) => void;

/** The outbox, the ledger's facts of letters, the papers and what the mail service was given. */
export interface SendingWorld {
  readonly mails: Map<string, MailRecord>;
  readonly papers: Map<string, Pick<PaperRow, 'arrivalId' | 'n' | 'status' | 'symbol' | 'duplicateOf' | 'verdict' | 'decided'>>;
  readonly outbox: Map<string, OutboxRow>;
  readonly facts: Set<string>;
  readonly answered: Map<string, string>;
  readonly turns: Map<string, Map<string, string>>;
  readonly posted: { readonly letter: ComposedLetter; readonly letterId: string }[];
  readonly reported: string[];
  now: string;
}

export const members: MemberRegistry = {
  version: 1,
  validFrom: '2021-01-01',
  members: ['KE', 'UG', 'RW'].map((state) => ({
    state,
    domains: [`${state.toLowerCase()}.example`],
    focalPoints: [`focal@${state.toLowerCase()}.example`],
    language: 'en',
    councilTerms: [],
  })),
};

export function sendingWorld(): SendingWorld {
  return {
    mails: new Map(),
    papers: new Map(),
    outbox: new Map(),
    facts: new Set(),
    answered: new Map(),
    turns: new Map(),
    posted: [],
    reported: [],
    now: '2021-05-20T08:30:00.000Z',
  };
}

/** A mail as it was received, and its papers as they stand. */
export function addMail(
  world: SendingWorld,
  mailId: string,
  {
    messageId = `${mailId}@ke.example`,
    papers = ['accepted'],
    states = ['KE'],
    quarantined = false,
  }: {
    readonly messageId?: string;
    readonly papers?: readonly PaperRow['status'][];
    readonly states?: readonly string[];
    readonly quarantined?: boolean;
  } = {},
): void {
  const arrivalId = `a-${mailId}`;
  const from = { address: 'focal@ke.example' };
  const authentication = {
    spf: 'pass',
    dkim: 'pass',
    dmarc: quarantined ? 'fail' : 'pass',
    fromDomain: 'ke.example',
    spam: 'pass',
    virus: 'pass',
  } as const;
  const authority = authorityOf({ from, authentication } as never, members);
  world.mails.set(mailId, {
    mailId,
    meetingId: 'C21-VCC-1',
    key: `mail/${mailId}`,
    versionId: null,
    receivedAt: '2021-05-20T08:00:00.000Z',
    arrivalId: papers.length === 0 ? null : arrivalId,
    papers: papers.map((_, i) => ({ part: i + 1, n: i + 1, fileName: 'a.pdf' })),
    message: { messageId } as MailRecord['message'],
    verdict: {
      status: quarantined ? 'quarantined' : 'received',
      findings: [],
      authority: { ...authority, problems: [...authority.problems] },
      fates: [],
      copied: [],
      answerTo: quarantined ? null : 'focal@ke.example',
      confirmBy: quarantined ? 'focal@ke.example' : null,
    },
    language: 'en',
    registry: 1,
  });
  papers.forEach((status, i) => {
    const paper = { arrivalId, n: i + 1, status, symbol: status === 'accepted' ? `C21/${84 + i}` : null, duplicateOf: null };
    world.papers.set(paperId(paper), { ...paper, verdict: { states } as unknown as PaperRow['verdict'] });
  });
}

const letter = (kind: LetterKind, to: string): ComposedLetter => ({
  kind,
  language: 'en',
  to,
  subject: kind,
  text: 't',
  html: 'h',
  inReplyTo: null,
});

export function sendingIn(world: SendingWorld, gate: Gate = () => undefined): SendingDeps {
  const step = <T>(name: string, effect: () => T): T => {
    gate(`before ${name}`);
    const value = effect();
    gate(`after ${name}`);
    return value;
  };
  return {
    now: () => world.now,
    mailRecord: async (_meeting, mailId) => world.mails.get(mailId) ?? null,
    readPaper: async (_meeting, id) => (world.papers.get(id) as PaperRow | undefined) ?? null,
    registry: async () => members,
    claimLetter: async (claim) =>
      step('claim', () => {
        const standing = world.outbox.get(claim.letterId);
        if (standing === undefined) world.outbox.set(claim.letterId, claim);
        return standing ?? null;
      }),
    recordLetter: async ({ letterId }) =>
      step('record', () => {
        const first = !world.facts.has(letterId);
        world.facts.add(letterId);
        return first;
      }),
    answerLetter: async (claim, answer) => step('answer', () => void world.outbox.set(claim.letterId, { ...claim, ...answer })),
    mailAnswered: async (messageId, mailId) => {
      if (!world.answered.has(messageId)) world.answered.set(messageId, mailId);
      return world.answered.get(messageId) as string;
    },
    takeTurn: async (address, at, letterId) => {
      const taken = world.turns.get(address) ?? new Map();
      world.turns.set(address, taken);
      const inThisHour = [...taken.values()].filter((time) => Date.parse(time) > Date.parse(at) - 3_600_000).length;
      if (inThisHour >= lettersInAnHour && !taken.has(letterId)) return false;
      taken.set(letterId, at);
      return true;
    },
    compose: {
      receipt: async (_record, to) => letter('receipt', to),
      verdict: async (_record, to) => letter('verdict', to),
      coSponsor: async (_record, to) => letter('co-sponsor', to),
      confirmation: async (_record, to) => letter('confirmation', to),
    },
    post: async (composed, letterId) =>
      step('post', () => {
        world.posted.push({ letter: composed, letterId });
        return { taken: `ses-${world.posted.length}` };
      }),
    report: (_what, letterId) => void world.reported.push(letterId),
  };
}
