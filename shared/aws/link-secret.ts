import { readFile } from 'node:fs/promises';
import { name, readEnvironment } from './environment.ts';

/**
 * The secret with which links are sealed: from the environment, or from the file that the environment names. On AWS it comes from Secrets Manager when the stack is
 * deployed; on a developer's computer it lies under the folder of the data.
 */
export async function linkSecret(): Promise<string> {
  const file = process.env.LINK_SECRET_FILE ?? '';
  if (file !== '') return (await readFile(file, 'utf-8')).trim();
  return readEnvironment({ LINK_SECRET: name }).LINK_SECRET;
}
