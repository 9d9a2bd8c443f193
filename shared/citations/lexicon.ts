import type { ModifierKind } from '../model/symbol.ts';
import { arabic } from './grammar/ar.ts';
import { placeNames } from './grammar/conferences.ts';
import { english } from './grammar/en.ts';
import { spanish } from './grammar/es.ts';
import { french } from './grammar/fr.ts';
import { modifierForms, modifierWords } from './grammar/modifiers.ts';
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
const phraseWords = new Set<string>();

for (const vocabulary of vocabularies) {
  for (const [word, forms] of Object.entries(vocabulary) as [WordClass, string][]) enter(forms, { word });
}
for (const { word, kind } of modifierWords) enter(word, { modifier: kind });
for (const { words, kind } of modifierForms) enter(words, { modifier: kind });
for (const [name, forms] of placeNames) enter(forms, { place: name });

function enter(forms: string, known: Partial<Entry>): void {
  for (const form of forms.split('|').map(foldAll)) {
    const before = entries.get(form) ?? { word: null, modifier: null, place: null };
    entries.set(form, {
      word: before.word ?? known.word ?? null,
      modifier: before.modifier ?? known.modifier ?? null,
      place: before.place ?? known.place ?? null,
    });
    const [first, ...more] = form.split(' ');
    if (first !== undefined && more.length > 0) {
      phrases.set(first, Math.max(phrases.get(first) ?? 0, more.length + 1));
      for (const word of form.split(' ')) phraseWords.add(word);
    }
  }
}

function foldAll(form: string): string {
  return form.split(' ').map(fold).join(' ');
}

/** Chinese words of the lexicon by their first character, the longest first. */
const chineseWords = new Map<string, string[]>();
for (const word of [...entries.keys()].filter((key) => /^[\u3400-\u9fff]/.test(key)).sort((a, b) => b.length - a.length)) {
  chineseWords.set(word.charAt(0), [...(chineseWords.get(word.charAt(0)) ?? []), word]);
}

/** The longest word of the lexicon with which Chinese text goes on at `at`; null where none does. */
export function startOfChinese(text: string, at: number): string | null {
  return chineseWords.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null;
}

/** The entry of a folded word or of several joined by blanks. */
export function lookUp(folded: string): Entry | null {
  return entries.get(folded) ?? null;
}

/** Length of the shortest and the longest word that is recognised with one letter lost. */
const damagedLengths = { least: 5, most: 20 };

/** The entry of a word in which one letter was lost on the way (`Dub\ufffdi`, `D\ufffdcision`); null for any other word. */
export function lookUpDamaged(folded: string): Entry | null {
  const lost = folded.indexOf('\ufffd');
  if (lost < 0 || lost !== folded.lastIndexOf('\ufffd')) return null;
  if (folded.length < damagedLengths.least || folded.length > damagedLengths.most) return null;
  const before = folded.slice(0, lost);
  const after = folded.slice(lost + 1);
  for (const [word, entry] of entries) {
    if (word.length === folded.length && word.startsWith(before) && word.endsWith(after)) return entry;
  }
  return null;
}

/** How many words the longest entry has that begins with this one; 1 where none has more. */
export function longestPhrase(folded: string): number {
  return phrases.get(folded) ?? 1;
}

/** Whether the word has a part in an entry of several words. */
export function isPhraseWord(folded: string): boolean {
  return phraseWords.has(folded);
}

/** The entry of an Arabic word with the conjunctions and prepositions taken off that are written onto it. */
export function withoutPrefixes(folded: string): string {
  let word = folded;
  for (const prefix of ['و', 'ف', 'ب', 'ك', 'ل']) {
    if (entries.has(word) || phraseWords.has(word) || word.length < 4 || !word.startsWith(prefix)) continue;
    const rest = word.slice(1);
    // ل before the article swallows its alef: للقرار is ل and القرار.
    word = prefix === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest;
  }
  return word;
}

/** Case, accents and the spelling variants of Arabic and Russian letters taken away. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const first = lower.charCodeAt(0);
  if (first >= 0x400 && first < 0x530) return /[ёй]/.test(lower) ? lower.replaceAll('ё', 'е').replaceAll('й', 'и') : lower;
  if (first >= 0x600 && first < 0x700) return foldArabic(lower);
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function foldArabic(word: string): string {
  if (!/[أإآٱىةؤئیک]|اال/.test(word)) return word;
  return (
    word
      // A pdf stores the ligature of lam and alef in the wrong order: no word has two alefs before lam.
      .replaceAll('اال', 'الا')
      .replace(/[أإآٱ]/g, 'ا')
      .replaceAll('ى', 'ي')
      .replaceAll('ی', 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll('ئ', 'ي')
      .replaceAll('ؤ', 'و')
      .replaceAll('ة', 'ه')
  );
}
