import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAgenda } from './agendas.ts';
import { isRecord } from './summary-records.ts';

/** One folder with expectations, by what it holds. */
export type DataSet =
  | { readonly holds: 'contributions'; readonly folder: string }
  | { readonly holds: 'pages'; readonly folder: string }
  | { readonly holds: 'references' | 'records' | 'agendas'; readonly folder: string; readonly texts: string };

export interface Data {
  readonly sets: readonly DataSet[];
  /** What a person should know of the choice. */
  readonly notes: readonly string[];
}

/** Papers with known answers that lie beside the project, where somebody put them. */
const besideTheProject = fileURLToPath(new URL('../../../shared/', import.meta.url));
const samples = fileURLToPath(new URL('../../cdk/local/samples/', import.meta.url));

/** Data in the folder named, or in its sub-folders; without one, what lies beside the project, or the project's own samples. */
export function findData(folder: string | null): Data {
  if (folder !== null) {
    const sets = setsBelow(folder);
    return { sets, notes: sets.length === 0 ? [`${folder} holds no gold.json, references-gold-*.tsv or pages.tsv.`] : [] };
  }
  const beside = setsBelow(besideTheProject);
  if (beside.length > 0) return { sets: beside, notes: [] };
  return { sets: setsIn(samples), notes: ["No data lies beside the project: the project's own samples are taken."] };
}

function setsBelow(folder: string): DataSet[] {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.map(({ name }) => join(folder, name)).sort()].flatMap(setsIn);
}

function setsIn(folder: string): DataSet[] {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const sets: DataSet[] = [];
  if (names.has('gold.json')) sets.push({ holds: 'contributions', folder });
  if (names.has('pages.tsv')) sets.push({ holds: 'pages', folder });
  if ([...names].some((name) => /^references-gold-\w+\.tsv$/.test(name))) {
    const beside = join(dirname(join(folder, '.')), 'seeds');
    sets.push({ holds: 'references', folder, texts: existsSync(beside) ? beside : folder });
  }
  if ([...names].some((name) => isRecord(name))) {
    const beside = join(dirname(join(folder, '.')), 'seeds');
    sets.push({ holds: 'records', folder, texts: existsSync(beside) ? beside : folder });
  }
  if ([...names].some((name) => isAgenda(name))) {
    const beside = join(dirname(join(folder, '.')), 'seeds');
    sets.push({ holds: 'agendas', folder, texts: existsSync(beside) ? beside : folder });
  }
  return sets;
}
