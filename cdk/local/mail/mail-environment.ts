import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the functions about mail read from their environment: letters go into a maildir under the folder of the data, links lead to the site of this computer, and
 * are sealed with a secret that lies beside the data, made with the first run.
 */
export async function mailEnvironment(folder: string | null, origin: string): Promise<Readonly<Record<string, string>>> {
  const place = folder ?? join(tmpdir(), `rapporteur-${process.pid}`);
  await mkdir(place, { recursive: true });
  const secretFile = join(place, 'link-secret');
  await writeFile(secretFile, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(unlessThere);
  return { OUTBOX_MAILDIR: join(place, 'outbox'), LINK_SECRET_FILE: secretFile, LINK_BASE: `${origin}/links/` };
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
