import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './bundles.ts';
import { median } from './statistics.ts';

/** Runs in a fresh process: loads a module, does its work on files, and says how long after its start that was. */
const starter = `
const [module, work, ...files] = process.argv.slice(1);
process.send ??= () => true;
const before = performance.now();
const loaded = module === '' ? {} : await import(module);
const imported = performance.now() - before;
const { readFileSync } = await import('node:fs');
for (const file of files) await loaded[work](readFileSync(file));
const answer = { imported, total: performance.now(), rss: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
`;

export interface Start {
  /** Milliseconds that loading the module took. */
  readonly imported: number;
  /** Milliseconds from the start of the process to the end of the work. */
  readonly total: number;
  /** Most memory held, in bytes. */
  readonly rss: number;
}

/** One task for a fresh process; without a module, only Node itself starts. */
export interface Task {
  readonly name: string;
  readonly bundle: Bundle | null;
  readonly work: string;
  readonly files: readonly string[];
}

export interface ColdFigure extends Start {
  readonly name: string;
}

/** Each task in fresh processes, in turn; medians over the rounds. */
export function timeCold(tasks: readonly Task[], rounds: number): ColdFigure[] {
  const starts = tasks.map((): Start[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, task] of tasks.entries()) starts[n]?.push(start(task));
  }
  return tasks.map(({ name }, n) => {
    const of = (key: keyof Start) => median((starts[n] ?? []).map((one) => one[key]));
    return { name, imported: of('imported'), total: of('total'), rss: of('rss') };
  });
}

function start({ name, bundle, work, files }: Task): Start {
  const module = bundle === null ? '' : pathToFileURL(bundle.file).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', starter, '--', module, work, ...files],
    { encoding: 'utf8', env: { AWS_REGION: 'eu-central-1', ...bundle?.environment } },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Start;
}
