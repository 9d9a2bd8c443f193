import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Job, Outcome, Product } from './job.ts';
import { reachedForNetwork } from './no-network.ts';
import { watchMemory } from './resident-memory.ts';

export interface Limits {
  /** For one job, from the moment the child takes it. */
  readonly seconds: number;
  /** Resident memory of the child. */
  readonly megabytes: number;
}

export interface Child {
  /**
   * Whatever a file does to the child is an outcome. One job at a time.
   * @throws Error where the child did not even start, which is no fact about the file
   */
  run(job: Job): Promise<Outcome<Product>>;
  /** It must not be given another job: it ended, or the last file was one that it should not outlive. */
  spent(): boolean;
  end(): Promise<void>;
}

/** Files after which a child is replaced, so that what one leaves behind in memory cannot add up. */
const mostJobs = 50;
/** Loading the readers takes a third of a second; a machine under load may need much longer. */
const secondsToStart = 60;

/** Share of its memory that a child may still hold after a job and be given another. */
const restingShare = 0.5;

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Starts a child with an environment of its own: nothing of the parent's, so that no credential is there to be found. Node's
 * permission model lets it read modules; it cannot write files or start programs, and `serve` ends it if it reaches for the network.
 */
export function startChild(entry: string, limits: Limits): Child {
  const child = fork(entry, [], {
    serialization: 'advanced',
    env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
    execArgv: ['--permission', '--allow-fs-read=*', `--max-old-space-size=${limits.megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = endingOf(child);
  const tooSlow = setTimeout(() => child.kill('SIGKILL'), secondsToStart * 1_000).unref();
  letGo(child);
  const started = Promise.race([answerOf(child), ended]).then((told) => {
    clearTimeout(tooSlow);
    return 'says' in told && told.says === 'ready';
  });
  let jobs = 0;
  let spent = false;
  let closed = false;
  void ended.then(() => {
    spent = true;
  });
  return {
    spent: () => spent,
    async run(job) {
      jobs += 1;
      hold(child);
      if (!(await started)) throw new Error(`the sandbox cannot start ${entry}`, { cause: await ended });
      const { outcome, worn } = await runUnderLimits(child, job, limits, ended);
      letGo(child);
      spent ||= worn || jobs >= mostJobs;
      return closed ? { outcome: 'crashed', detail: 'the sandbox was closed' } : outcome;
    },
    async end() {
      closed = true;
      hold(child);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** A child at rest keeps nobody waiting: the parent may end, and the child ends with the channel between them. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

interface Told {
  readonly outcome: Outcome<Product>;
  /** The child should not be given another file. */
  readonly worn: boolean;
}

async function runUnderLimits(child: ChildProcess, job: Job, limits: Limits, ended: Promise<Ending>): Promise<Told> {
  const killed: { reason: 'timed-out' | 'out-of-memory' | null } = { reason: null };
  const kill = (reason: 'timed-out' | 'out-of-memory'): void => {
    killed.reason ??= reason;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => kill('timed-out'), limits.seconds * 1_000);
  const stopWatching = child.pid === undefined ? null : watchMemory(child.pid, limits.megabytes, () => kill('out-of-memory'));
  const answered = answerOf(child);
  // A job that cannot be sent has no reader any more, and its end is told by `ended`.
  child.send(job, () => undefined);
  const told = await Promise.race([answered, ended]);
  clearTimeout(timer);
  stopWatching?.();
  if (!('says' in told))
    return { outcome: killed.reason === null ? endingOutcome(told) : { outcome: killed.reason }, worn: true };
  if (told.says !== 'done')
    return { outcome: { outcome: 'crashed', detail: told.says === 'failed' ? told.detail : told.says }, worn: true };
  const heavy = told.resident > limits.megabytes * 1024 * 1024 * restingShare;
  return { outcome: { outcome: 'done', value: told.value }, worn: heavy || killed.reason !== null };
}

/** V8 aborts when its heap is full; the kernel kills when the machine's memory is. */
function endingOutcome({ code, signal }: Ending): Outcome<never> {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) return { outcome: 'out-of-memory' };
  if (code === reachedForNetwork) return { outcome: 'reached-for-network' };
  return { outcome: 'crashed', detail: signal ?? `exit code ${code}` };
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    // A program that cannot be started has an error and no exit.
    child.once('error', () => resolve({ code: null, signal: null }));
  });
}

function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve) => child.once('message', (answer) => resolve(answer as Answer)));
}
