import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Style sheet, script and pictures of the portal. */
export const staticFolder = join(import.meta.dirname, '../functions/portal/static');

/** Where those files are served: another address whenever one of them changes, so that browsers may keep them for ever. */
export function staticAddress(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(staticFolder).toSorted())
    hash.update(`${name}\0`).update(readFileSync(join(staticFolder, name)));
  return `/static/${hash.digest('hex').slice(0, 12)}`;
}
