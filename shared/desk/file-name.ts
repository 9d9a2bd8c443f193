/** Longest name in a key, in bytes of UTF-8: what file systems take; a key of S3 has room for 1,024. */
const longestName = 255;

/** Controls, marks that turn or join the letters beside them and show nothing themselves, what stands for no character. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A sender's name for a file as a key may hold it: one step of a path, in NFC, of characters that are seen, and not too long. Two names that look alike are one.
 * `otherwise` names a file of whose name nothing is left.
 */
export function keptFileName(given: string, otherwise: string): string {
  const seen = given.toWellFormed().normalize('NFC').replace(unseen, '').replace(/[/\\]/gu, '_');
  const name = seen.replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
  return name === '' ? otherwise : shortened(name);
}

/** Keeps the ending, by which people know what a file is. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return name;
  const [ending = ''] = /\.[^.\s]{1,10}$/u.exec(name) ?? [];
  const characters = [...name.slice(0, name.length - ending.length)];
  let left = longestName - Buffer.byteLength(ending);
  let kept = '';
  for (const character of characters) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ending}`;
}
