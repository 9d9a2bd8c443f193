import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** The bytes of a file that a person named. Throws `UsageError` where it cannot be read. */
export async function namedBytes(path: string): Promise<Uint8Array> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
}

/** The JSON in a file that a person named. Throws `UsageError` where there is none. */
export async function namedJson(path: string): Promise<unknown> {
  const json = await readJson(path);
  if (json === null) throw noSuchFile(path);
  return json;
}

/** The JSON in a file; null when there is no such file. Throws `UsageError` where it cannot be read otherwise. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf-8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw unreadable(path, error);
  });
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

/** Says why a file or folder that a person named cannot be read. */
export function unreadable(path: string, error: NodeJS.ErrnoException): UsageError {
  if (error.code === 'ENOENT') return noSuchFile(path, error);
  return new UsageError(`${path} cannot be read: ${error.message}.`, { cause: error });
}

function noSuchFile(path: string, cause?: Error): UsageError {
  return new UsageError(`${path} cannot be read: there is no such file.`, { cause });
}
