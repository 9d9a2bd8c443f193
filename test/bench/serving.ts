import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../cdk/local/start.mjs', import.meta.url));

/** Between two looks at what the processes hold. */
const lookMilliseconds = 250;
/** What was under way when the measuring ended may be lost: the folder goes too. */
const patienceMilliseconds = 60_000;

/** The program as `npm run serve` starts it, in a process of its own. */
export interface Serving {
  readonly smtpPort: number;
  readonly maildir: string;
  /** Most resident memory of the process and of those that it started, so far, in bytes. */
  memory(): number;
  /** Processor time of all of them so far, in milliseconds; of processes that ended meanwhile, what was seen last. */
  processorTime(): number;
  /** By Message-ID answered: when its letter stood in the maildir, by the clock of the files, in milliseconds. */
  letters(): ReadonlyMap<string, number>;
  end(): Promise<void>;
}

export async function startServing(data: string, members: string, nodeOptions: readonly string[] = []): Promise<Serving> {
  const args = ['serve', '--data', data, '--smtp-port', '0', '--authentication', 'pass', '--members', members];
  const child = spawn(process.execPath, [...nodeOptions, start, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const maildir = join(data, 'outbox', 'new');
  const smtpPort = await portOf(child);
  let most = 0;
  const times = new Map<number, number>();
  const look = () => {
    const processes = processesUnder(child.pid ?? 0);
    most = Math.max(
      most,
      processes.reduce((sum, pid) => sum + residentOf(pid), 0),
    );
    for (const pid of processes) times.set(pid, timeOf(pid));
  };
  const watch = setInterval(look, lookMilliseconds);
  const seen = new Map<string, number>();
  const known = new Set<string>();
  return {
    smtpPort,
    maildir,
    memory: () => most,
    processorTime() {
      look();
      return [...times.values()].reduce((sum, time) => sum + time, 0);
    },
    letters() {
      for (const name of filesIn(maildir)) {
        if (known.has(name)) continue;
        known.add(name);
        const path = join(maildir, name);
        const [, answered] = /^In-Reply-To:\s*<([^>]+)>/imu.exec(readFileSync(path, 'utf8')) ?? [];
        if (answered !== undefined) seen.set(answered, statSync(path).mtimeMs);
      }
      return seen;
    },
    async end() {
      clearInterval(watch);
      child.kill('SIGTERM');
      const impatient = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
      await ended;
      clearTimeout(impatient);
    },
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  for await (const chunk of child.stdout?.setEncoding('utf-8').iterator({ destroyOnReturn: false }) ?? []) {
    said += chunk;
    const [, port] = /Mail is received on 127\.0\.0\.1:(\d+)/u.exec(said) ?? [];
    if (port === undefined) continue;
    child.stdout?.resume();
    return Number(port);
  }
  throw new Error(`the program ended and said: ${said}`);
}

/** Linux tells what follows of every process; elsewhere it is not measured. */
function processesUnder(pid: number): number[] {
  const children = told(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean);
  return [pid, ...children.flatMap((child) => processesUnder(Number(child)))];
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(told(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** A tick is a hundredth of a second; user and system time are the fourteenth and fifteenth word of the line (proc_pid_stat(5)). */
function timeOf(pid: number): number {
  const words = told(`/proc/${pid}/stat`)
    .replace(/^.*\) /u, '')
    .split(' ');
  return 10 * (Number(words[11] ?? 0) + Number(words[12] ?? 0));
}

function told(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
