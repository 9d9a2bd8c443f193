import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type ArrivalNotes, readArrivalNotes } from './arrival-notes.ts';
import { unreadable } from './named-files.ts';
import { UsageError } from './usage-error.ts';

/** One file that a person wants to send, with what the notes beside it say of its arrival. */
export interface PaperFile {
  readonly path: string;
  readonly name: string;
  /** What to call it: as the notes do, else the path as given. */
  readonly label: string;
  readonly note: ArrivalNotes[string] | null;
}

/** Files that stand beside papers and are none. */
const notPapers = /^(\..*|readme(\..*)?|(arrivals|gold|members)\.json|registry\.csv)$/iu;

/**
 * Finds the papers under the given paths: a file as it is, a folder with all below it, in the order of names. Throws `UsageError` for a path
 * that is not there and where nothing is found.
 */
export async function findPapers(paths: readonly string[]): Promise<PaperFile[]> {
  const files = (await Promise.all(paths.map(filesUnder))).flat();
  if (files.length === 0) throw new UsageError(`There is no paper under ${paths.join(', ')}.`);
  const notes = new Map<string, Promise<ArrivalNotes | null>>();
  const notesOf = (folder: string): Promise<ArrivalNotes | null> => {
    const known = notes.get(folder) ?? readArrivalNotes(folder);
    notes.set(folder, known);
    return known;
  };
  return await Promise.all(files.map((path) => paperFile(path, notesOf)));
}

async function paperFile(path: string, notesOf: (folder: string) => Promise<ArrivalNotes | null>): Promise<PaperFile> {
  const own = dirname(path);
  for (const folder of [own, dirname(own)]) {
    const notes = await notesOf(folder);
    const label = relative(folder, path).split(sep).join('/');
    const note = notes?.[label];
    if (note !== undefined) return { path, name: basename(path), label, note };
  }
  return { path, name: basename(path), label: path, note: null };
}

async function filesUnder(path: string): Promise<string[]> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (facts.isFile()) return [path];
  if (!facts.isDirectory()) throw new UsageError(`${path} is neither a file nor a folder.`);
  const entries = await readdir(path, { withFileTypes: true });
  const below = entries
    .filter((entry) => !notPapers.test(entry.name) && (entry.isFile() || entry.isDirectory()))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => filesUnder(join(path, entry.name)));
  return (await Promise.all(below)).flat();
}
