import { clean } from '../citations/clean.ts';
import { isWord, type Mention, type Subject } from '../citations/mention.ts';
import { readAll } from '../citations/readers.ts';
import { printSymbol } from '../citations/symbol.ts';
import { tokenise } from '../citations/tokens.ts';

/** What a text mentions by its number, in whichever of six languages: one key a thing, so that Résolution 77 and 第77号决议 are the same. */
export interface CitedKey {
  readonly key: string;
  /** Offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
}

/** The documents and instruments that the words of a question or of a paper name. */
export function citedKeys(text: string): CitedKey[] {
  const cleaned = clean(text, () => false);
  return readAll(tokenise(cleaned.text), null).flatMap(({ subject, start, end }: Mention): CitedKey[] => {
    const key = keyOf(subject);
    const from = cleaned.toOriginal(start);
    return key === null ? [] : [{ key, start: from, end: Math.max(from, cleaned.toOriginal(end - 1) + 1) }];
  });
}

/** Where a question says that it names a document (`documents`, `الوثيقة`, `号文件`): the symbol beside it says so in every language. */
export function headsOfDocuments(text: string): Pick<CitedKey, 'start' | 'end'>[] {
  const cleaned = clean(text, () => false);
  return tokenise(cleaned.text)
    .filter((token) => isWord(token, 'document', 'documents', 'counter', 'and'))
    .map(({ start, end }) => ({ start: cleaned.toOriginal(start), end: cleaned.toOriginal(end - 1) + 1 }));
}

/** The keys under which a paper with this citation is found: with its version or revision and without, and without the body of an instrument. */
export function keysOfCitation(id: string): string[] {
  const key = id.toLowerCase();
  const base = key.replace(/@.*$|(?:\((?:rev|add|corr)\.\d+\))+$/u, '');
  const [, form] = /^[a-z]+-((?:resolution|decision):\d+)$/u.exec(base) ?? [];
  return [...new Set([key, base, ...(form === undefined ? [] : [form])])];
}

/** A symbol without its series (`DT/8`) names no document by itself, and is looked for as it stands. */
function keyOf(subject: Subject): string | null {
  if (subject.type === 'foreign') return subject.symbol.toLowerCase();
  if (subject.type === 'provision') return `${subject.text}:${subject.number}`.toLowerCase();
  if (subject.type === 'symbol') return subject.parts.series === '' ? null : printSymbol(subject.parts).toLowerCase();
  const { body, form, number, version } = subject;
  if (body === null) return `${form}:${number}`;
  return `${body}-${form}:${number}${version === null ? '' : `@${version}`}`.toLowerCase();
}
