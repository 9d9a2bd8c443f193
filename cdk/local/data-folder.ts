import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import { dataFolders } from './servers/start-servers.ts';

/**
 * Makes the data folder ready for this run alone and gives what lets it go again. `fresh` removes what former runs left there, and
 * nothing that is not theirs. Throws FolderInUse.
 */
export const takeDataFolder = async (folder: string, fresh: boolean): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  for (const name of Object.values(dataFolders)) {
    if (fresh) await rm(join(folder, name), { recursive: true, force: true });
    await mkdir(join(folder, name), { recursive: true });
  }
  return release;
};
