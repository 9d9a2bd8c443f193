import { setTimeout as pause } from 'node:timers/promises';

/** Longest pause after the first lost try, in milliseconds; it doubles with each further one. */
const firstMilliseconds = 20;
const doublings = 6;

/** Waits a random while, so that those who lost together do not come back together. */
export async function backOff(lost: number): Promise<void> {
  await pause(Math.random() * firstMilliseconds * 2 ** Math.min(lost, doublings));
}
