import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedStack } from '../embedded-stack.ts';

/** Queues whose messages follow from a command. A report is wished for a minute ahead, and nobody waits for that. */
const followed = ['paper-stored', 'paper-examined', 'proceedings-stored'];
const pollMilliseconds = 50;
/** Where the queues are elsewhere others may keep them busy; what is left in them is then not ours to wait for. */
const patienceMilliseconds = 30_000;

/** Waits until all that a command has set going is done: the queues of this computer do not outlive the program. */
export async function settled(stack: Pick<EmbeddedStack, 'queueDepths'>): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    const depths = await stack.queueDepths();
    const left = followed.reduce((sum, queue) => sum + (depths[queue]?.waiting ?? 0) + (depths[queue]?.underWay ?? 0), 0);
    if (left === 0) return;
    await pause(pollMilliseconds);
  }
}
