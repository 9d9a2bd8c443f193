import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a letter into a maildir, as a mail system on this computer would: whole under `tmp`, then moved to `new`. Answers its name there. */
export async function putIntoMaildir(folder: string, letterId: string, bytes: Uint8Array): Promise<string> {
  const name = `${letterId}.eml`;
  for (const part of ['tmp', 'new', 'cur']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'tmp', name), bytes);
  await rename(join(folder, 'tmp', name), join(folder, 'new', name));
  return name;
}
