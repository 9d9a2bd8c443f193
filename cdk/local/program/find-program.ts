import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Variables } from '../run-environment.ts';

/** Where a program stands on the path of this environment; null where it does not. */
export async function findProgram(name: string, environment: Variables): Promise<string | null> {
  const endings = process.platform === 'win32' ? ['.com', '.exe'] : [''];
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`)))) {
    if (await canBeRun(path)) return path;
  }
  return null;
}

async function canBeRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
