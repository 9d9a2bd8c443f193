import type { ComposedLetter, LetterKind, OutboxRow } from '../../shared/model/letter.ts';
import type { SendingDeps } from './sending.ts';

/** `unanswered`: it was claimed before, and nobody can say whether it went; it is never sent again by itself. */
export type LetterOutcome = 'sent' | 'refused' | 'went before' | 'unanswered' | 'limited';

export interface LetterWanted {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly meetingId: string;
  readonly to: string;
  /** Whether it is an answer to a sender, of which there are so many an hour. */
  readonly answers: boolean;
  compose(): Promise<ComposedLetter>;
}

const limited = 'more letters to this address in one hour than are sent';

/**
 * Sends a letter at most once. It is composed first, which has no effect; then claimed in the outbox and in the ledger; only then given to the mail service. A
 * crash after the claim leaves a letter that may have gone: a person decides, since two letters of one verdict are worse than a late one.
 */
export async function postLetter(deps: SendingDeps, wanted: LetterWanted): Promise<LetterOutcome> {
  const { letterId, kind, meetingId, to } = wanted;
  const letter = await wanted.compose();
  const claimedAt = deps.now();
  const claim: OutboxRow = {
    letterId,
    kind,
    meetingId,
    to,
    state: 'claimed',
    claimedAt,
    serviceId: null,
    answeredAt: null,
    detail: null,
  };
  const standing = await deps.claimLetter(claim);
  if (standing !== null) return outcomeOf(deps, standing);
  if (!(await deps.recordLetter(claim))) return outcomeOf(deps, claim);
  if (wanted.answers && !(await deps.takeTurn(to, claimedAt, letterId))) {
    await deps.answerLetter(claim, { state: 'refused', serviceId: null, answeredAt: deps.now(), detail: limited });
    return 'limited';
  }
  const posted = await deps.post(letter, letterId, meetingId);
  const answeredAt = deps.now();
  if ('refused' in posted) {
    await deps.answerLetter(claim, { state: 'refused', serviceId: null, answeredAt, detail: posted.refused.slice(0, 300) });
    return 'refused';
  }
  await deps.answerLetter(claim, { state: 'sent', serviceId: posted.taken, answeredAt, detail: null });
  return 'sent';
}

function outcomeOf(deps: SendingDeps, standing: OutboxRow): LetterOutcome {
  if (standing.state !== 'claimed') return 'went before';
  deps.report('a letter was claimed before and nobody knows whether it went', standing.letterId);
  return 'unanswered';
}
