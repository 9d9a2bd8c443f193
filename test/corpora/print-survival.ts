import { fault, type Survival } from './survival.ts';
import { textTable } from './text-table.ts';
import type { Seen } from './watch-children.ts';

/** A verdict must be there by then: the time that the sandbox gives to one file. */
export const mostSeconds = 10;
/** What the sandbox gives to a process. Its watch looks every few hundredths of a second, so a process may be seen with a little more. */
export const mostMegabytes = 512;
const reached = 'reached-for-network';
const fewSlowest = 5;

/** What is wrong with a run, in words; none where every file kept the limits. */
export function brokenLimits(survivals: readonly Survival[], { peak, sockets }: Seen): string[] {
  const count = (wrong: (one: Survival) => boolean): number => survivals.filter(wrong).length;
  return [
    [count(({ verdict }) => verdict === null), 'files without a verdict'],
    [count(({ seconds }) => seconds > mostSeconds), `verdicts later than ${mostSeconds} seconds`],
    [count(({ ends }) => ends.length > 0), 'files that ended a process'],
    [count(({ ends }) => ends.includes(reached)), 'files whose reader reached for the network'],
    [sockets ?? 0, 'sockets seen'],
    [peak !== null && peak.megabytes > mostMegabytes ? 1 : 0, `process with more than ${mostMegabytes} MB`],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
}

/** The run for people: counts, limits, the slowest files, and every file that ended a process. */
export function printSurvival(survivals: readonly Survival[], seen: Seen): string {
  const { peak, sockets } = seen;
  const endedBy = (cause: string): number =>
    survivals.reduce((sum, { ends }) => sum + ends.filter((end) => end.startsWith(cause)).length, 0);
  const slowest = survivals.toSorted((one, other) => other.seconds - one.seconds).slice(0, fewSlowest);
  const broken = brokenLimits(survivals, seen);
  const figures = [
    ['files', survivals.length],
    ['without a verdict', survivals.filter(({ verdict }) => verdict === null).length],
    ['faults in the caller', endedBy(fault)],
    ['crashes of a reader', endedBy('crashed')],
    ['timeouts', endedBy('timed-out')],
    ['ends for memory', endedBy('out-of-memory')],
    ['connections tried', endedBy(reached)],
    ['sockets seen', sockets ?? 'not told by this platform'],
    ['worst seconds', slowest[0]?.seconds.toFixed(2) ?? '-'],
    ['worst MB', peak === null ? 'not told by this platform' : peak.megabytes.toFixed(0)],
  ] as const;
  return [
    textTable(['', 'number'], figures),
    textTable(['verdict', 'files'], counted(survivals.map(({ verdict }) => verdict ?? 'none'))),
    textTable(['kind', 'files'], counted(survivals.map(({ kind }) => kind))),
    textTable(
      ['slowest', 'seconds'],
      slowest.map(({ file, seconds }) => [file, seconds.toFixed(2)]),
    ),
    ...(peak === null ? [] : [`Open when memory was highest: ${peak.open.join(', ')}`]),
    ...survivals.filter(({ ends }) => ends.length > 0).map(({ file, ends }) => `${ends.join(', ')}  ${file}`),
    broken.length === 0 ? 'All limits were kept.' : `Limits were broken: ${broken.join('; ')}.`,
  ].join('\n\n');
}

function counted(names: readonly string[]): [string, number][] {
  const groups = Map.groupBy(names, (name) => name);
  return [...groups].map(([name, members]): [string, number] => [name, members.length]).sort(([, one], [, other]) => other - one);
}
