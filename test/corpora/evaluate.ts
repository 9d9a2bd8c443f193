/**
 * `npm run evaluate -- [--data FOLDER] [--json] [--record]`: what the program reads and judges, measured against papers whose right
 * answers are known. Exit code 0 whatever the figures are, 2 where there is nothing to measure.
 */
import { parseArgs } from 'node:util';
import { agrees } from './comparison.ts';
import { evaluate } from './evaluation.ts';
import { findData } from './find-data.ts';
import { printEvaluation } from './print-evaluation.ts';
import { record } from './record.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const { sets, notes } = findData(values.data ?? null);
for (const note of notes) process.stderr.write(`${note}\n`);
if (sets.length === 0) {
  process.exitCode = 2;
} else {
  const evaluation = await evaluate(sets);
  const { figures, outcomes, comparisons } = evaluation;
  const misses = comparisons.filter((comparison) => !agrees(comparison));
  const forMachines = () => JSON.stringify({ figures, outcomes, misses }, null, 2);
  process.stdout.write(`${values.json ? forMachines() : printEvaluation(evaluation)}\n`);
  if (values.record) record(evaluation, new Date());
}
