import type { ConclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import { conclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import type { CorrespondenceDesk } from '../../../shared/desk/correspondence-desk.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import type { ConclusionRow } from '../../../shared/register/rows.ts';
import { ledgerInMemory } from '../../shared/aws/ledger-in-memory.ts';
import { calledConclusions, deskOver } from '../../shared/desk/correspondence-world.ts';
import { meetingId } from './papers-of-a-meeting.ts';

export const letter = { symbol: 'DM-21/1025', opens: '2021-05-01T00:00:00+02:00', closes: '2021-06-15T23:59:59+02:00' };

/** The true desk over a ledger in memory in which one consultation stands. */
export async function consultationsOfTheMeeting(now: string): Promise<CorrespondenceDesk> {
  const ledger = ledgerInMemory();
  await deskOver(ledger).open({ role: 'secretariat', name: 'A. Editor' }, meetingId, letter);
  return deskOver(ledger, { now });
}

const [plain] = calledConclusions;
if (plain === undefined) throw new Error('no conclusion');
const changedAt = '2021-06-17T09:00:00Z';
const theirs = { text: 'Other words.', by: 'B. Editor', at: changedAt, reason: 'as agreed' };

export const conclusionId = plain.conclusion.id;
/** As a tag names the words that stand. */
export const wordingSeen = `"${wordingHash(plain.text)}"`;

/** The true desk over one conclusion, which is in dispute for whoever settles; what is put down is forgotten. */
export const wordsOfTheMeeting: ConclusionDesk = {
  reword: over({ ...plain, version: 1, changedAt }).reword,
  settle: over({ ...plain, conflict: { base: plain.text, theirs }, version: 1, changedAt }).settle,
};

function over(row: ConclusionRow): ConclusionDesk {
  return conclusionDesk({
    now: () => changedAt,
    readConclusion: async (meeting, id) => (meeting === meetingId && id === conclusionId ? row : null),
    wordings: async () => new Map(),
    recordWording: async () => true,
    announceWording: async () => undefined,
  });
}
