import { letterWords } from '../languages/letters/index.ts';
import { perLanguage } from '../languages/report/formatters.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import { isLanguageVersion, type PaperRecord } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { MailPart } from '../model/mail.ts';
import { type Entry, fact, type Words } from './letter-document.ts';
import type { ReceivedMail, UploadedFile } from './letter-input.ts';
import { outsideWords } from './outside-words.ts';

const bytes = perLanguage(
  (language) => new Intl.NumberFormat(reportWords(language).locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }),
);

/** `12,345 bytes` in the language, exactly. */
export function sizeText(size: number, language: Language): string {
  return bytes(language).format(size);
}

/** Every file of an upload and what became of it. */
export function fileEntries<File extends UploadedFile>(
  files: readonly File[],
  fateOf: (file: File) => string,
  language: Language,
): Entry[] {
  return files.map((file) =>
    receivedEntry(partName({ name: file.name, role: 'document' }, language), fateOf(file), file, language),
  );
}

/** Every part of a mail, in its order, with its fate. `papers`: those made of its documents so far, which their content tells apart. */
export function partEntries(
  { message, verdict }: ReceivedMail,
  fateOf: (paper: PaperRecord) => string,
  papers: readonly PaperRecord[],
  language: Language,
): Entry[] {
  const { fates } = letterWords(language);
  const waiting = papers.toSorted((one, other) => one.n - other.n);
  return message.parts.map((part) => {
    const fate = verdict.fates.find(({ n }) => n === part.n)?.fate ?? 'ignored';
    if (fate !== 'examined') return partEntry(part, fate === 'returned' ? fates.notOpened : fates.kept, language);
    const at = waiting.findIndex(({ file }) => file.sha256 === part.sha256);
    const [paper] = at < 0 ? [] : waiting.splice(at, 1);
    return partEntry(part, paper === undefined ? fates.examining : fateOf(paper), language);
  });
}

/** What became of a paper, in few words. */
export function fateText(paper: PaperRecord, original: string, language: Language): string {
  const { status, symbol } = paper;
  const words = letterWords(language);
  if (isLanguageVersion(paper)) return fill(words.versionOf, { original });
  if (status === 'accepted') return fill(words.acceptedAs, { symbol: outsideWords(symbol ?? '', language) });
  return status === 'duplicate' ? fill(words.duplicateOf, { original }) : words.fates[status];
}

function partEntry(part: MailPart, fate: string, language: Language): Entry {
  const { labels, roles, inForwarded } = letterWords(language);
  const name = partName(part, language);
  const content = [...(name.text === roles[part.role] ? [] : [roles[part.role]]), ...(part.forwarded ? [inForwarded] : [])];
  const { line, facts } = receivedEntry(name, fate, part, language);
  const about = content.length === 0 ? [] : [fact(labels.content, content.join(reportWords(language).comma))];
  return { line, facts: [...about, ...facts] };
}

/** What a letter calls a part: by its name, else by what it is. */
export function partName({ name, role }: Pick<MailPart, 'name' | 'role'>, language: Language): Words {
  const shown = outsideWords(name ?? '', language);
  return { text: shown === '' ? letterWords(language).roles[role] : shown, look: 'strong' };
}

function receivedEntry(
  name: Words,
  fate: string,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
  language: Language,
): Entry {
  const { labels, labelled } = letterWords(language);
  const [, between = ''] = fill(labelled, { value: '' }).split('{label}');
  return {
    line: [name, { text: `${between}${fate}` }],
    facts: [fact(labels.size, sizeText(size, language)), fact(labels.hash, outsideWords(sha256, language), 'code')],
  };
}
