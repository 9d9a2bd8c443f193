import type { Caller } from '../model/caller.ts';
import { type AuditReport, type Health, NoSuchThing, NotAllowed, type OperatingDesk } from './desk.ts';

/** A message as it lies in a queue of dead letters, hidden from others for a while. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  readonly receipt: string;
}

export interface OperatingDeps {
  /** Names of the queues, in the order of a paper's walk. */
  readonly queues: readonly string[];
  depthOf(queue: string): Promise<{ readonly waiting: number; readonly inFlight: number; readonly dead: number }>;
  /** Takes some dead letters of a queue; none where it has none left. */
  takeDead(queue: string): Promise<readonly DeadLetter[]>;
  /** Puts messages back into their queue and answers the ids of those that it took. */
  putBack(queue: string, letters: readonly DeadLetter[]): Promise<readonly string[]>;
  /** Ends dead letters that were put back. */
  endDead(queue: string, letters: readonly DeadLetter[]): Promise<void>;
  verifyAudit(meetingId: string): Promise<AuditReport>;
}

/** What one call moves at most: within the time that an API waits for its answer, and no flood for the function that failed before. */
const mostMoved = 1_000;

/** Where the service is kept running: by operators, who see queues and the audit and no paper, and by the secretariat, whose papers wait in the queues. */
export function operatingDesk(deps: OperatingDeps): OperatingDesk {
  return {
    async health(caller): Promise<Health> {
      keeperOnly(caller);
      return { queues: await Promise.all(deps.queues.map(async (queue) => ({ queue, ...(await deps.depthOf(queue)) }))) };
    },
    async redrive(caller, queue) {
      keeperOnly(caller);
      if (!deps.queues.includes(queue)) throw new NoSuchThing(`queue ${queue}`);
      return await redrive(deps, queue);
    },
    async verifyAudit(caller, meetingId) {
      keeperOnly(caller);
      return await deps.verifyAudit(meetingId);
    },
  };
}

function keeperOnly({ role }: Caller): void {
  if (role !== 'operator' && role !== 'secretariat') throw new NotAllowed(`the role ${role} does not keep the service running`);
}

/**
 * Every message is in its queue before it leaves the dead letters: cut off between the two it comes twice, which changes nothing, and is never lost. What dies
 * again meanwhile is not moved a second time.
 */
async function redrive(deps: OperatingDeps, queue: string): Promise<number> {
  const { dead } = await deps.depthOf(queue);
  const most = Math.min(dead, mostMoved);
  let moved = 0;
  while (moved < most) {
    const letters = await deps.takeDead(queue);
    if (letters.length === 0) break;
    const taken = new Set(await deps.putBack(queue, letters));
    await deps.endDead(
      queue,
      letters.filter(({ id }) => taken.has(id)),
    );
    if (taken.size === 0) throw new Error(`${queue} takes none of its dead letters back`);
    moved += taken.size;
  }
  return moved;
}
