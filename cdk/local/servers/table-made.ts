import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolders } from './start-servers.ts';

/** Stands in the table's folder from the moment that the table was ready; the store leaves files alone that are not its own. */
const markerIn = (folder: string): string => join(folder, dataFolders.DYNAMODB, 'table-made');

/**
 * Takes away a table whose making was cut off: it stays "being created" for ever and can be neither used nor deleted by a request. Nothing is in it; and
 * whatever a table held is built again from the bucket.
 */
export const removeUnfinishedTable = async (folder: string): Promise<void> => {
  const made = await access(markerIn(folder)).then(
    () => true,
    () => false,
  );
  if (!made) await rm(join(folder, dataFolders.DYNAMODB), { recursive: true, force: true });
};

export const noteTableMade = async (folder: string): Promise<void> => {
  await writeFile(markerIn(folder), '');
};
