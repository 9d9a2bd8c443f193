import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** Names of the letters that wait in a maildir. */
export async function lettersIn(maildir: string): Promise<string[]> {
  const names = await readdir(join(maildir, 'new')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.toSorted((one, other) => one.localeCompare(other));
}

/** A letter as its reader would see it in plain words. */
export async function letterText(maildir: string, name: string): Promise<string> {
  const { to = [], subject = '', text = '' } = await PostalMime.parse(await readFile(join(maildir, 'new', name)));
  const receivers = to.map(({ address }) => address ?? '').join(', ');
  return `${'─'.repeat(72)}\nTo: ${receivers}\nSubject: ${subject}\n\n${text.trim()}\n`;
}
