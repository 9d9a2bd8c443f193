import { citedKeys, keysOfCitation } from './cited-keys.ts';
import { unitsOf } from './find-papers.ts';
import type { Question } from './question.ts';
import { stem } from './stem.ts';
import { type Word, wordsOf } from './words.ts';

/** A place where a part of the question stands in a text. `part` tells which. */
export interface FoundPlace {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** All places of a text that answer a question, in the order of the text. They may overlap. */
export function foundPlaces(text: string, question: Question): FoundPlace[] {
  const words = wordsOf(text);
  const units = words.flatMap((word) => unitPlaces(text, word));
  const runs = question.words.filter(({ kind }) => kind === 'run').map((word) => [word]);
  return [
    ...words.flatMap((word) => asked(word, question)),
    ...[...runs, ...question.phrases].flatMap((phrase) => phrasePlaces(units, phrase.flatMap(unitsOf))),
    ...(question.cited.length === 0 ? [] : citedPlaces(text, question)),
  ].sort((one, other) => one.start - other.start);
}

function asked(word: Word, { words }: Question): FoundPlace[] {
  const part = words.find(({ kind, text }) => kind === word.kind && kind !== 'run' && isFormOf(word.text, text, kind));
  return part === undefined ? [] : [{ part: part.text, start: word.start, end: word.end }];
}

function isFormOf(word: string, of: string, kind: Word['kind']): boolean {
  if (kind === 'code') return word === of || word.startsWith(`${of}(`);
  return stem(word) === stem(of) || (of.length > 2 && word.startsWith(of));
}

/** A word, or each character of a run. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function unitPlaces(text: string, word: Word): Unit[] {
  if (word.kind !== 'run') return [word];
  const units: Unit[] = [];
  let start = word.start;
  for (const character of text.slice(word.start, word.end)) {
    const end = start + character.length;
    if (/\S/u.test(character)) units.push({ text: character.normalize('NFKC'), start, end });
    start = end;
  }
  return units;
}

function phrasePlaces(units: readonly Unit[], phrase: readonly string[]): FoundPlace[] {
  return units.flatMap(({ start }, i): FoundPlace[] => {
    if (!phrase.every((wanted, j) => units[i + j]?.text === wanted)) return [];
    return [{ part: phrase.join(' '), start, end: units[i + phrase.length - 1]?.end ?? start }];
  });
}

function citedPlaces(text: string, { cited }: Question): FoundPlace[] {
  return citedKeys(text).flatMap(({ key, start, end }): FoundPlace[] => {
    const part = cited.find((wanted) => keysOfCitation(key).includes(wanted));
    return part === undefined ? [] : [{ part, start, end }];
  });
}
