import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Another run works in the data folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`The data folder ${folder} is in use by another run (process ${pid}). Wait for it to end, or choose another folder.`);
    this.name = 'FolderInUse';
  }
}

/** Folders that this very process holds: a lock that names this process and is not among them was left by an earlier one of its number. */
const heldHere = new Set<string>();

/** Writing a few bytes takes no longer. */
const WRITING_MS = 100;

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
};

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
};

/** A lock is created and then written: one that is still empty a moment later was left by a crash between the two. */
const holderOf = async (path: string): Promise<{ readonly text: string; readonly pid: number } | undefined> => {
  const first = await readIfThere(path);
  if (first === '') await pause(WRITING_MS);
  const text = first === '' ? await readIfThere(path) : first;
  return text === undefined ? undefined : { text, pid: Number.parseInt(text, 10) };
};

const isHeld = (path: string, pid: number): boolean => (pid === process.pid ? heldHere.has(path) : pid > 0 && isAlive(pid));

const create = async (path: string, text: string): Promise<boolean> => {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  }
};

/** Moves a stale lock out of the way; one that has meanwhile become another run's is put back. */
const clearStale = async (path: string, stale: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  const text = await readFile(aside, 'utf8');
  if (text !== stale) await create(path, text);
  await rm(aside);
};

/**
 * Takes a data folder for this run and gives what lets it go again. A lock whose process no longer lives is taken over.
 * Throws FolderInUse.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(folder, 'lock');
  while (!(await create(path, `${process.pid} ${randomUUID()}\n`))) {
    const holder = await holderOf(path);
    if (holder && isHeld(path, holder.pid)) throw new FolderInUse(folder, holder.pid);
    if (holder) await clearStale(path, holder.text);
  }
  heldHere.add(path);
  return async () => {
    heldHere.delete(path);
    await rm(path, { force: true });
  };
};
