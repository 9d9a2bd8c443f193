import { baseNames } from './base-names.ts';
import { nameWords, type Word, withoutPrefixes } from './name-words.ts';
import { nationalities } from './nationalities.ts';
import { officialNames } from './official-names.ts';
import { type Organisation, organisationNames } from './organisations.ts';
import { sourceWords, type WordKind } from './source-words.ts';

/** What a run of words is known as. */
export type Known =
  | { readonly kind: 'state'; readonly iso: string }
  /** An adjective: it names its State beside an administration, a delegation or an office. */
  | { readonly kind: 'national'; readonly iso: string }
  | { readonly kind: 'organisation'; readonly code: Organisation }
  | { readonly kind: WordKind };

export interface Match {
  readonly known: Known;
  /** How many words it covers. */
  readonly length: number;
  /** An Arabic conjunction was written together with its first word. */
  readonly and: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  known: Known | null;
}

/** The longest known run of words that begins at `from`; null where no run does. */
export function longestMatch(words: readonly Word[], from: number): Match | null {
  let best: Match | null = null;
  for (const form of withoutPrefixes(words[from]?.word ?? '')) {
    let node = index().next.get(form.word);
    for (let length = 1; node !== undefined; length += 1) {
      if (node.known !== null && length > (best?.length ?? 0)) best = { known: node.known, length, and: form.and };
      node = node.next.get(continuation(words[from + length]));
    }
  }
  return best;
}

/** The columns of both tables for one State, official names first; languages in the order of `shared/model/language.ts`. */
export function namesOf(iso: string): readonly (readonly string[])[] {
  const official = table(officialNames).get(iso);
  const base = table(baseNames).get(iso) ?? [];
  return base.map((names, column) => [...(official?.[column] ?? []), ...names]);
}

function continuation(word: Word | undefined): string {
  return word === undefined ? '' : `${word.parted ? ',' : ''}${word.word}`;
}

let built: Node | null = null;

function index(): Node {
  built ??= build();
  return built;
}

/** Words go in first: a name that is also a word is a name, and one that is also an adjective too. */
function build(): Node {
  const root: Node = { next: new Map(), known: null };
  for (const kind of Object.keys(sourceWords) as WordKind[]) {
    for (const row of sourceWords[kind]) for (const phrase of row.split(';')) add(root, phrase, { kind });
  }
  for (const [iso, columns] of table(nationalities)) {
    for (const name of columns.flat()) add(root, name, { kind: 'national', iso });
  }
  for (const iso of table(baseNames).keys()) {
    for (const name of namesOf(iso).flat()) add(root, name, { kind: 'state', iso });
  }
  for (const [code, names] of Object.entries(organisationNames) as [Organisation, string][]) {
    for (const name of names.split(';')) add(root, name, { kind: 'organisation', code });
  }
  for (const row of sourceWords.elsewhere) for (const phrase of row.split(';')) add(root, phrase, { kind: 'elsewhere' });
  return root;
}

function add(root: Node, name: string, known: Known): void {
  let node = root;
  for (const word of nameWords(name)) {
    const key = continuation(word);
    const next = node.next.get(key) ?? { next: new Map(), known: null };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.known = known;
}

const tables = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

function table(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = tables.get(text);
  if (known !== undefined) return known;
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
  const made = new Map(rows.map(([iso = '', ...columns]) => [iso, columns.map((column) => column.split(';').filter(Boolean))]));
  tables.set(text, made);
  return made;
}
