import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exactness, precision, recall, type Tally } from './comparison.ts';
import type { Evaluation } from './evaluation.ts';

const history = fileURLToPath(new URL('../../docs/measurements/history.json', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));

/** Appends the figures as one dated row to the history of the project. */
export function record(evaluation: Evaluation, now: Date): void {
  const rows: unknown = JSON.parse(readFileSync(history, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${history} is no list`);
  const commit = git('rev-parse', '--short', 'HEAD');
  const changed = git('status', '--porcelain', '--', 'shared') !== '';
  const row = { date: now.toISOString().slice(0, 10), commit: changed ? `${commit}+` : commit, ...rowOf(evaluation) };
  writeFileSync(history, `${JSON.stringify([...rows, row], null, 2)}\n`);
}

/** What is kept of an evaluation: shares to four decimals, counts as they are. */
export function rowOf({ figures, outcomes }: Evaluation): object {
  return {
    figures: Object.fromEntries(figures.map(({ measure, all }) => [measure, { places: all.places, ...sharesOf(all) }])),
    outcomes: Object.fromEntries(outcomes.map(({ name, count, of }) => [name, `${count} of ${of}`])),
  };
}

function sharesOf(one: Tally): object {
  const kept = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);
  return { exact: kept(exactness(one)), precision: kept(precision(one)), recall: kept(recall(one)) };
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
}
