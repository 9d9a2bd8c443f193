/**
 * `npm run survive -- [--at N] [--json] FOLDER ...`: takes every file under the folders through the intake, and says how each ended: a verdict,
 * in how long, with how much memory, and whether anything reached for the network. For folders of hostile files that other projects
 * publish with their tests; none of them is kept here. Exit code 1 where a file broke a limit.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startSandbox } from '../../shared/sandbox/sandbox.ts';
import { brokenLimits, printSurvival } from './print-survival.ts';
import { type Survival, survive } from './survival.ts';
import { type Seen, watchChildren } from './watch-children.ts';

const childEntry = fileURLToPath(new URL('../../shared/sandbox/child.ts', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { at: { type: 'string', default: '2' }, json: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  process.stderr.write('Name the folders: npm run survive -- folder\n');
  process.exitCode = 2;
} else {
  const { survivals, seen } = await surviveAll(positionals, Number(values.at));
  const limits = brokenLimits(survivals, seen);
  process.stdout.write(
    `${values.json ? JSON.stringify({ limits, seen, survivals }, null, 2) : printSurvival(survivals, seen)}\n`,
  );
  process.exitCode = limits.length === 0 ? 0 : 1;
}

async function surviveAll(folders: readonly string[], atOnce: number): Promise<{ survivals: Survival[]; seen: Seen }> {
  const waiting = folders.flatMap((folder) => filesUnder(folder).map((path) => ({ path, file: relative(folder, path) })));
  const all = waiting.length;
  const open = new Set<string>();
  const survivals: Survival[] = [];
  const seenByNow = watchChildren(() => [...open]);
  const sandbox = startSandbox({ entry: childEntry, size: atOnce });
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      open.add(next.file);
      survivals.push(await survive(sandbox, next.path, next.file));
      open.delete(next.file);
      if (process.stderr.isTTY) process.stderr.write(`\r${survivals.length} of ${all}`);
    }
  });
  await Promise.all(workers);
  const seen = seenByNow();
  await sandbox.close();
  return { survivals, seen };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
