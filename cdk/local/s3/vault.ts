import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal } from './journal.ts';
import type { StoreChange } from './store-change.ts';

/** Where bytes and the record of what was done with them lie. What is recorded counts; bytes that no record names do not. */
export interface Vault {
  /** The changes of former processes, in order. */
  readonly changes: readonly StoreChange[];
  /** Resolves when the bytes are durable under a name never used before. */
  keep(name: string, bytes: Buffer): Promise<void>;
  bytesOf(name: string): Promise<Buffer>;
  forget(name: string): Promise<void>;
  /** Resolves when the change is durable. */
  record(change: StoreChange): Promise<void>;
  close(): Promise<void>;
}

/** Keeps everything in this process, for as long as it lives. */
export const memoryVault = (): Vault => {
  const bodies = new Map<string, Buffer>();
  return {
    changes: [],
    keep: async (name, bytes) => {
      bodies.set(name, bytes);
    },
    bytesOf: async (name) => {
      const bytes = bodies.get(name);
      if (!bytes) throw new Error(`The vault holds no bytes named ${name}.`);
      return bytes;
    },
    forget: async (name) => {
      bodies.delete(name);
    },
    record: async () => {},
    close: async () => {},
  };
};

/** Flushes the names in a folder to disk; Windows has no such call and needs none. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeNew = async (path: string, bytes: Buffer): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
};

/**
 * Keeps bytes in files of a folder, each written once under its own name, and changes in a journal beside them. A change is recorded
 * only when its bytes are on disk, so that a process killed at any moment leaves at worst bytes that nothing names.
 */
export const diskVault = async (folder: string): Promise<Vault> => {
  const bodies = join(folder, 'bodies');
  await mkdir(bodies, { recursive: true });
  const journal = await openJournal(join(folder, 'journal'), () => syncFolder(bodies));
  await syncFolder(folder);
  return {
    changes: journal.entries as readonly StoreChange[],
    keep: (name, bytes) => writeNew(join(bodies, name), bytes),
    bytesOf: (name) => readFile(join(bodies, name)),
    forget: (name) => rm(join(bodies, name), { force: true }),
    record: (change) => journal.append(change),
    close: () => journal.close(),
  };
};
