import type { ModifierKind } from '../model/symbol.ts';
import { arabic } from './grammar/ar.ts';
import { placeNames } from './grammar/conferences.ts';
import { english } from './grammar/en.ts';
import { spanish } from './grammar/es.ts';
import { french } from './grammar/fr.ts';
import { modifierWords } from './grammar/modifiers.ts';
import { russian } from './grammar/ru.ts';
import type { Vocabulary, WordClass } from './grammar/vocabulary.ts';
import { chinese } from './grammar/zh.ts';

/** What is known of a word: its class, the modifier that it names, the place that it is. */
export interface Entry {
  readonly word: WordClass | null;
  readonly modifier: ModifierKind | null;
  readonly place: string | null;
}

/** Languages mix inside one paper, so all six stand in one lexicon; where two give a word a class, the first keeps it. */
const vocabularies: readonly Vocabulary[] = [english, french, spanish, russian, arabic, chinese];

const entries = new Map<string, Entry>();
/** Words that begin an entry of several words, with the most words that such an entry has. */
const phrases = new Map<string, number>();

for (const vocabulary of vocabularies) {
  for (const [word, forms] of Object.entries(vocabulary) as [WordClass, string][]) enter(forms, { word });
}
for (const { word, kind } of modifierWords) enter(word, { modifier: kind });
for (const [name, forms] of placeNames) enter(forms, { place: name });

function enter(forms: string, known: Partial<Entry>): void {
  for (const form of forms.split('|').map(fold)) {
    const before = entries.get(form) ?? { word: null, modifier: null, place: null };
    entries.set(form, {
      word: before.word ?? known.word ?? null,
      modifier: before.modifier ?? known.modifier ?? null,
      place: before.place ?? known.place ?? null,
    });
    const [first, ...more] = form.split(' ');
    if (first !== undefined && more.length > 0) {
      phrases.set(first, Math.max(phrases.get(first) ?? 0, more.length + 1));
    }
  }
}

/** Chinese words of the lexicon, the longest first. */
export const chineseWords: readonly string[] = [...entries.keys()]
  .filter((word) => /^[\u3400-\u9fff]/.test(word))
  .sort((a, b) => b.length - a.length);

/** The entry of a folded word or of several joined by blanks. */
export function lookUp(folded: string): Entry | null {
  return entries.get(folded) ?? null;
}

/** How many words the longest entry has that begins with this one; 1 where none has more. */
export function longestPhrase(folded: string): number {
  return phrases.get(folded) ?? 1;
}

/** The entry of an Arabic word with the conjunctions and prepositions taken off that are written onto it. */
export function withoutPrefixes(folded: string): string {
  let word = folded;
  for (const prefix of ['و', 'ف', 'ب', 'ك', 'ل']) {
    if (entries.has(word) || phrases.has(word) || word.length < 4 || !word.startsWith(prefix)) continue;
    const rest = word.slice(1);
    // ل before the article swallows its alef: للقرار is ل and القرار.
    word = prefix === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest;
  }
  return word;
}

/** Case, accents and the spelling variants of Arabic and Russian letters taken away. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}
