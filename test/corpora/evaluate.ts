/**
 * `npm run evaluate -- [--data FOLDER] [--referee] [--json] [--record]`: what the program reads and judges, measured against papers whose right
 * answers are known. Exit code 0 whatever the figures are, 2 where there is nothing to measure.
 */
import { parseArgs } from 'node:util';
import { findProgram } from '../../cdk/local/program/find-program.ts';
import { observe } from '../../shared/observe.ts';
import { agrees } from './comparison.ts';
import { evaluate } from './evaluation.ts';
import { refereed } from './examiner.ts';
import { findData } from './find-data.ts';
import { printEvaluation } from './print-evaluation.ts';
import { record } from './record.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    /** Asks LibreOffice where the witnesses of a length dispute. */
    referee: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const soffice = values.referee ? await findProgram('soffice', process.env) : null;
if (values.referee && soffice === null) {
  process.stderr.write('LibreOffice is not here: sh test/referee/install.sh installs it from Debian.\n');
  process.exit(2);
}
const { sets, notes } = findData(values.data ?? null);
for (const note of notes) process.stderr.write(`${note}\n`);
if (sets.length === 0) {
  process.exitCode = 2;
} else {
  const evaluation = await evaluate(sets, soffice === null ? observe : refereed(soffice));
  const { figures, outcomes, comparisons } = evaluation;
  const misses = comparisons.filter((comparison) => !agrees(comparison));
  const forMachines = () => JSON.stringify({ figures, outcomes, misses }, null, 2);
  process.stdout.write(`${values.json ? forMachines() : printEvaluation(evaluation)}\n`);
  if (values.record) record(evaluation, new Date());
}
