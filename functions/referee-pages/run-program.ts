import { type ChildProcess, spawn } from 'node:child_process';

export interface ProgramRun {
  readonly ended: 'by itself' | 'in failure' | 'timed-out';
  readonly output: string;
}

/** What is kept of a program's words: enough for a version, too little for a flood. */
const mostOutput = 10_000;

/**
 * Runs a program with nothing of our environment, so that no credential is there to be found, and kills it with all that it started when its time is up.
 *
 * @throws Error where it cannot be started, which is no fact about a paper
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { home, seconds }: { readonly home: string; readonly seconds: number },
): Promise<ProgramRun> {
  // A group of its own: soffice is a script that starts a launcher that starts the program, and a signal to the first reaches none of the others.
  const child = spawn(program, args, {
    cwd: home,
    detached: true,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, seconds * 1_000);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output.length < mostOutput) output += chunk;
  });
  return new Promise<ProgramRun>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${program} cannot be started`, { cause })));
    child.once('close', (code) => {
      resolve({ ended: timedOut ? 'timed-out' : code === 0 ? 'by itself' : 'in failure', output });
    });
  }).finally(() => {
    clearTimeout(timer);
    process.off('exit', kill);
    // What the program left behind it in its group, if anything, is not to outlive the paper.
    kill();
  });
}

function killGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  // Windows knows no groups of processes.
  if (process.platform === 'win32') return void child.kill();
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // All of them have ended.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
