import { visibleText } from '../report/visible-text.ts';

/** What a file is called of whose name nothing is left. */
const unnamed = 'file';

/** Longest name, in characters: file systems take 255 bytes, and a sign may need four. */
const longestName = 60;

/**
 * `Content-Disposition` of a file that is to be saved (RFC 6266): its name in ASCII for old programs, and as it is. Nothing in a name can end the header, name
 * a folder, or turn the direction of reading.
 */
export function downloadNamed(fileName: string): string {
  const name = safeName(fileName);
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\u0020-\u007e]|["\\%]/gu, '_');
  return `attachment; filename="${plain === '' ? unnamed : plain}"; filename*=UTF-8''${encoded(name)}`;
}

/** The end of a long name is kept: there stands the kind of file. */
function safeName(fileName: string): string {
  const last = fileName.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const seen = visibleText(last)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const signs = [...seen];
  const short = signs.length <= longestName ? seen : [...signs.slice(0, longestName - 12), '~', ...signs.slice(-11)].join('');
  return short === '' ? unnamed : short;
}

/** RFC 8187, section 3.2.1: what `encodeURIComponent` leaves and a parameter may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
