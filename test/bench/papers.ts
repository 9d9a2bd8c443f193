import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { observe } from '../../shared/observe.ts';
import { expectedPapers } from '../corpora/expected-record.ts';
import { type DataSet, findData } from '../corpora/find-data.ts';
import { readRows } from '../corpora/tab-separated.ts';

/** One paper to be timed. */
export interface TimedPaper {
  readonly group: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Papers longer than this are no contributions, and are not timed. */
const mostPages = 3;
const samples = fileURLToPath(new URL('../../cdk/local/samples/contributions/', import.meta.url));

/** The papers of up to three pages that can be read, from the data folder or else from the project's own samples. */
export async function timedPapers(folder: string | null): Promise<TimedPaper[]> {
  const { sets } = findData(folder);
  const own = folder === null ? samples : folder;
  const paths = sets.length > 0 ? sets.flatMap(pathsOf) : plainFiles(own).map((path) => ({ path, of: 'papers' }));
  const papers: TimedPaper[] = [];
  for (const { path, of } of paths) {
    const bytes = readFileSync(path);
    const { read, kind, pages } = await observe(bytes);
    const long = pages?.witnesses.some((one) => (one.witness === 'tree' || one.witness === 'layout') && one.pages > mostPages);
    if (read && (kind === 'docx' || kind === 'pdf') && long !== true) papers.push({ group: `${kind}, ${of}`, path, bytes });
  }
  return papers;
}

function pathsOf({ holds, folder }: DataSet): { path: string; of: string }[] {
  const inFolder = (file: string) => join(folder, file);
  if (holds === 'contributions') {
    const records = expectedPapers(JSON.parse(readFileSync(inFolder('gold.json'), 'utf8')));
    return records.filter(({ scored }) => scored === 'yes').map(({ file }) => ({ path: inFolder(file), of: 'contributions' }));
  }
  if (holds !== 'pages') return [];
  return readRows(readFileSync(inFolder('pages.tsv'), 'utf8')).map(({ file = '' }) => ({ path: inFolder(file), of: 'other' }));
}

function plainFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
}
