import type { Caller } from '../model/caller.ts';
import type { LinkAnswer } from '../model/link-answer.ts';
import { isPublished, ownersOf } from '../register/paper-line.ts';
import type { Refusal } from '../register/refusals.ts';
import type { DecidingDeps } from './deciding-desk.ts';
import { Conflict, NoSuchThing, Refused } from './desk.ts';
import { refuse } from './refuse.ts';
import { viewOf } from './views.ts';

interface Consenting {
  readonly meetingId: string;
  readonly paperId: string;
  readonly answer: 'consented' | 'declined' | 'withdrawn';
}

/**
 * Takes the answer of a State about a joint paper that names it, from a member signed in for that State. It is the same fact as an answer by link: given once,
 * and a consent may be withdrawn, once.
 */
export async function consent(deps: DecidingDeps, caller: Caller, { meetingId, paperId, answer }: Consenting): Promise<void> {
  const wanted: Pick<Refusal, 'did' | 'meetingId' | 'paperId'> = { did: `consent ${answer}`, meetingId, paperId };
  if (caller.role !== 'member') return await refuse(deps, caller, wanted, 'A State consents by its own delegation.');
  const row = await deps.readPaper(meetingId, paperId);
  if (row === null || viewOf(caller, { published: isPublished(row), owners: ownersOf(row) }) === null)
    throw new NoSuchThing(`paper ${paperId}`);
  const { state } = caller;
  if (!row.verdict.states.includes(state) || row.sender?.state === state)
    return await refuse(deps, caller, wanted, 'Only a State that a paper names beside its sender consents to it.');
  if (row.status !== 'accepted' && row.status !== 'held') throw new Refused('consent-without-paper');
  await record(deps, { kind: 'co-sponsor', meetingId, subject: paperId, state, answer, at: deps.now() });
}

async function record(deps: DecidingDeps, given: LinkAnswer): Promise<void> {
  const first = await deps.answerGiven({ ...given, answer: 'consented' });
  if (given.answer === 'withdrawn') {
    if (first?.answer !== 'consented') throw new Refused('consent-none-stands');
  } else if (first !== null) {
    throw new Refused(first.answer === 'consented' ? 'consented-already' : 'declined-already');
  }
  if (!(await deps.recordAnswer(given))) throw new Conflict('Your State has just answered: look again.');
  await deps.announceAnswer(given);
}
