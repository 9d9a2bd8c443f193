import type { Body } from './grammar/conferences.ts';
import type { WordClass } from './grammar/vocabulary.ts';
import { isArabic, isMark, isWord, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';

export interface Head {
  readonly form: 'resolution' | 'decision';
  readonly many: boolean;
  readonly body: Body | null;
}

/** Words that head an instrument; Acuerdo names the Council by itself. */
const heads: Readonly<Partial<Record<WordClass, Head>>> = {
  resolution: { form: 'resolution', many: false, body: null },
  resolutions: { form: 'resolution', many: true, body: null },
  decision: { form: 'decision', many: false, body: null },
  decisions: { form: 'decision', many: true, body: null },
  councilDecision: { form: 'decision', many: false, body: 'council' },
  councilDecisions: { form: 'decision', many: true, body: 'council' },
};

/** What a word heads; null for a word that heads no instrument. */
export function headOf(token: Token | undefined): Head | null {
  const word = token?.entry?.word;
  return word === null || word === undefined ? null : (heads[word] ?? null);
}

/** Whose an instrument is; `foreign` for another organisation's, which is read over. */
export type Owner = Body | 'foreign' | null;

/** A body at this very place, with the year of its acronym: `Council`, `WTDC-17`, `全权代表大会`. */
export function readOwner(tokens: readonly Token[], at: number): { owner: Owner; next: number } {
  const owner = ownerOf(tokens[at]);
  if (owner === null) return { owner, next: at };
  const dated = isMark(tokens[at + 1], '-') && tokens[at + 2]?.kind === 'number' && /^\d\d$/.test(tokens[at + 2]?.text ?? '');
  return { owner, next: at + (dated ? 3 : 1) };
}

function ownerOf(token: Token | undefined): Owner {
  const word = token?.entry?.word;
  if (word === 'council' || word === 'councilOf') return 'council';
  if (word === 'pp' || word === 'wtdc' || word === 'wtsa' || word === 'ra' || word === 'wrc' || word === 'foreign') return word;
  return null;
}

/** The body right before a head or a Chinese list: `Council Resolution`, `WTDC-17 Resolution`, `理事会第`, `PP第`. In Arabic the body never comes first. */
export function ownerBefore(tokens: readonly Token[], at: number): { owner: Owner; start: number } | null {
  if (isArabic(tokens[at])) return null;
  let from = at - 1;
  while (isMark(tokens[from], "'’") || tokens[from]?.folded === 's') from -= 1;
  if (tokens[from]?.kind === 'number' && /^\d\d$/.test(tokens[from]?.text ?? '') && isMark(tokens[from - 1], '-')) from -= 2;
  const owner = ownerOf(tokens[from]);
  return owner === null ? null : { owner, start: (tokens[from] as Token).start };
}

/** The body behind the numbers: `of the Council`, `du Conseil`, `Совета`, `الصادر عن المجلس`, `ВАСЭ`. */
export function ownerAfter(tokens: readonly Token[], at: number): { owner: Owner; next: number } | null {
  const from = skipOver(tokens, at, "’'", 'of', 'union');
  const token = tokens[from];
  const linked =
    from > at ||
    isWord(token, 'councilOf', 'pp', 'wtdc', 'wtsa', 'ra', 'wrc') ||
    (isArabic(token) && ownerOf(token) !== 'council');
  const { owner, next } = readOwner(tokens, from);
  // A new resolution may begin there: `Resolution 77 and Council Resolution 1305`, `Resolution 2 PP Decision 5`.
  const another = headOf(tokens[next]) !== null && !isArabic(tokens[next]);
  if (owner === null || !linked || another || from - at > 4) return null;
  return { owner, next };
}
