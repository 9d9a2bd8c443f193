/**
 * `npm run bench -- [--data FOLDER] [--rounds N] [--json]`: observing a paper beside the glue of usual packages, warm and cold, in one
 * run and in turn; sizes of the bundles and the time that loading each takes. Nothing is asserted: machines differ, ratios less.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleOf, deployedBundles } from './bundles.ts';
import { type Task, timeCold } from './cold.ts';
import { type TimedPaper, timedPapers } from './papers.ts';
import { printBench } from './print-bench.ts';
import { timeWarm } from './warm.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '15' }, json: { type: 'boolean', default: false } },
});

/** Fresh processes a task: each takes a quarter of a second, and the median of a few is steady. */
const coldRounds = 7;
/** Papers that one process reads for the figure of memory. */
const papersForMemory = 40;

const papers = await timedPapers(values.data ?? null);
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
try {
  const contenders = { observe: bundleOf('shared/observe.ts', folder), glue: bundleOf('test/bench/glue.ts', folder) };
  const deployed = deployedBundles(folder);
  const first = tasksOf(contenders, (kind) => papers.filter(({ group }) => group.startsWith(kind)).slice(0, 1));
  const many = tasksOf(contenders, (kind) => papers.filter(({ group }) => group.startsWith(kind)).slice(0, papersForMemory));
  const bench = {
    warm: await timeWarm(papers, Number(values.rounds)),
    cold: timeCold([{ name: 'Node itself', bundle: null, work: '', files: [] }, ...first], coldRounds),
    memory: timeCold(many, 1),
    contenders: Object.values(contenders),
    deployed,
    loading: timeCold(
      deployed.map((bundle) => ({ name: bundle.name, bundle, work: '', files: [] })),
      coldRounds,
    ),
  };
  process.stdout.write(`${values.json ? JSON.stringify(bench, null, 2) : printBench(bench)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function tasksOf(
  contenders: Readonly<Record<'observe' | 'glue', ReturnType<typeof bundleOf>>>,
  of: (kind: string) => readonly TimedPaper[],
): Task[] {
  return ['docx', 'pdf'].flatMap((kind) => {
    const files = of(kind).map(({ path }) => path);
    if (files.length === 0) return [];
    return (['observe', 'glue'] as const).map((work) => ({
      name: `${work}, ${files.length === 1 ? `one ${kind}` : `${files.length} ${kind}`}`,
      bundle: contenders[work],
      work,
      files,
    }));
  });
}
