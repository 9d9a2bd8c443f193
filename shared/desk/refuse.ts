import type { Caller } from '../model/caller.ts';
import type { Refusal } from '../register/refusals.ts';
import type { DecidingDeps } from './deciding-desk.ts';
import { NotAllowed } from './desk.ts';

/** Keeps what was wished, and throws NotAllowed. */
export async function refuse(
  deps: Pick<DecidingDeps, 'now' | 'noteRefusal'>,
  caller: Caller,
  wanted: Pick<Refusal, 'did' | 'meetingId' | 'paperId'>,
  message: string,
): Promise<never> {
  const by = caller.role === 'public' ? null : caller.name;
  await deps.noteRefusal({ at: deps.now(), role: caller.role, by, ...wanted });
  throw new NotAllowed(message);
}
