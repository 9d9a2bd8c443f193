import { textTable } from '../corpora/text-table.ts';
import type { Bundle, Contender } from './bundles.ts';
import type { ColdFigure } from './cold.ts';
import type { WarmFigure } from './warm.ts';

export interface Bench {
  readonly warm: readonly WarmFigure[];
  readonly cold: readonly ColdFigure[];
  readonly memory: readonly ColdFigure[];
  readonly contenders: readonly Contender[];
  readonly deployed: readonly Bundle[];
  readonly loading: readonly ColdFigure[];
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

/** The measurements for people. Times are milliseconds; read them as ratios. */
export function printBench({ warm, cold, memory, contenders, deployed, loading }: Bench): string {
  return [
    'Warm, in one process: milliseconds a paper',
    textTable(
      ['papers of up to 3 pages', 'n', 'observe', 'p95', 'glue', 'p95', 'glue/observe'],
      warm.map(({ group, papers, observe, glue, ratio }) => [
        ...[group, papers, ms(observe.median), ms(observe.p95)],
        ...[ms(glue.median), ms(glue.p95), ratio.toFixed(2)],
      ]),
    ),
    'Cold: milliseconds from the start of Node to the end of the first paper, by the bundle',
    textTable(
      ['work', 'loading', 'to the end'],
      cold.map(({ name, imported, total }) => [name, ms(imported), ms(total)]),
    ),
    'Memory: most megabytes held by a process that reads the papers one after the other',
    textTable(
      ['work', 'MB'],
      memory.map(({ name, rss }) => [name, megabytes(rss)]),
    ),
    'Bundles of the two: kilobytes',
    textTable(
      ['bundle', 'KB', 'pdf', 'mammoth', 'the rest'],
      contenders.map(({ name, bytes, parts }) => [
        ...[name, kilobytes(bytes), kilobytes(parts.pdf), kilobytes(parts.mammoth), kilobytes(parts.other)],
      ]),
    ),
    'What is deployed: kilobytes, and milliseconds that loading takes',
    textTable(
      ['function', 'KB', 'loading'],
      deployed.map(({ name, bytes }) => {
        const found = loading.find((one) => one.name === name);
        return [name, kilobytes(bytes), found === undefined ? null : ms(found.imported)];
      }),
    ),
  ].join('\n\n');
}
