/**
 * `npm run survive -- FOLDER ...`: opens every file under the folders as the intake would, and says how each ended. For folders of hostile
 * files that other projects publish with their tests; none of them is kept here. Exit code 1 where a file had no verdict in time.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Examination } from '../../shared/model/examination.ts';
import { largestFile } from '../../shared/model/largest-file.ts';
import type { Outcome } from '../../shared/sandbox/job.ts';
import { type Sandbox, startSandbox } from '../../shared/sandbox/sandbox.ts';

interface Ended {
  readonly file: string;
  readonly seconds: number;
  readonly how: string;
}

const childEntry = fileURLToPath(new URL('../../shared/sandbox/child.ts', import.meta.url));

/** A verdict must be there by then, the second try of a file that killed its process included. */
const patienceSeconds = 25;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { at: { type: 'string', default: '2' } } });
if (positionals.length === 0) {
  process.stderr.write('Name the folders: npm run survive -- folder\n');
  process.exitCode = 2;
} else {
  process.exitCode = await survive(positionals, Number(values.at));
}

async function survive(folders: readonly string[], atOnce: number): Promise<number> {
  const files = folders.flatMap((folder) => filesUnder(folder).map((path) => ({ path, file: relative(folder, path) })));
  const sandbox = startSandbox({ entry: childEntry, size: atOnce });
  const ended: Ended[] = [];
  const waiting = [...files];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      ended.push(await open(sandbox, next.path, next.file));
      if (process.stderr.isTTY) process.stderr.write(`\r${ended.length} of ${files.length}`);
    }
  });
  await Promise.all(workers);
  await sandbox.close();
  print(ended);
  return ended.every(({ seconds }) => seconds <= patienceSeconds) ? 0 : 1;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => statSync(path).size <= largestFile)
    .sort();
}

/** As `observe-paper` does: a file on which a process died is tried once more in another. */
async function open(sandbox: Sandbox, path: string, file: string): Promise<Ended> {
  const bytes = readFileSync(path);
  const began = performance.now();
  const first = await sandbox.examine(bytes);
  const last = first.outcome === 'done' ? first : await sandbox.examine(bytes);
  return { file, seconds: (performance.now() - began) / 1_000, how: words(last) };
}

function words(outcome: Outcome<Examination>): string {
  if (outcome.outcome === 'crashed') return `reader broke: ${outcome.detail}`;
  if (outcome.outcome !== 'done') return outcome.outcome;
  const { kind, read, hazards } = outcome.value;
  const [hazard] = hazards;
  if (read) return `${kind}: read`;
  return `${kind}: ${hazard?.code ?? 'not of a kind that is read'}`;
}

function print(ended: readonly Ended[]): void {
  const counts = new Map<string, number>();
  for (const { how } of ended) counts.set(how, (counts.get(how) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([how, count]) => `${String(count).padStart(7)}  ${how}`);
  const slowest = ended.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  const died = ended.filter(({ how }) => !how.includes(': ') || how.startsWith('reader broke'));
  process.stdout.write(
    [
      `${ended.length} files, each with an end; the caller never died.`,
      ...rows,
      '',
      'Slowest, in seconds:',
      ...slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${file}`),
      ...(died.length === 0
        ? []
        : ['', 'Files on which two processes died:', ...died.map(({ file, how }) => `  ${how}  ${file}`)]),
      '',
    ].join('\n'),
  );
}
