import { type CitedKey, citedKeys, headsOfDocuments } from './cited-keys.ts';
import { isFunctionWord } from './function-words.ts';
import { type Word, wordsOf } from './words.ts';

/** What is asked for. A paper answers it where it holds every part. */
export interface Question {
  readonly words: readonly Word[];
  /** Words in quotes, each phrase in its order. */
  readonly phrases: readonly (readonly Word[])[];
  /** Documents and instruments, by key. */
  readonly cited: readonly string[];
}

/** Nobody types more; what goes beyond is cut, so that a question costs what a question costs. */
export const longestQuestion = 200;

const quoted =
  /["\u201c\u201d\u201e\u00ab\u300c\u300e]([^"\u201c\u201d\u201e\u00ab\u00bb\u300c-\u300f]+)["\u201c\u201d\u00bb\u300d\u300f]/gu;

/** Reads a question; null where nothing in it can be looked for. */
export function readQuestion(asked: string): Question | null {
  const text = asked.slice(0, longestQuestion);
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => wordsOf(phrase)).filter(({ length }) => length > 0);
  const rest = text.replace(quoted, (phrase) => ' '.repeat(phrase.length));
  const cited = citedKeys(rest);
  const heads = cited.length === 0 ? [] : headsOfDocuments(rest);
  const words = wordsOf(blanked(rest, [...cited, ...heads])).flatMap(cut);
  const telling = words.filter((word) => !isFunctionWord(word.text));
  const alone = telling.length === 0 && phrases.length === 0 && cited.length === 0;
  const question = { words: alone ? words : telling, phrases, cited: [...new Set(cited.map(({ key }) => key))] };
  return question.words.length + phrases.length + cited.length === 0 ? null : question;
}

function blanked(text: string, spans: readonly Pick<CitedKey, 'start' | 'end'>[]): string {
  let left = text;
  for (const { start, end } of spans) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that join words and belong to none. */
const joining = new Set('的了和与及在是对为之以其并或向从将');

/**
 * A Chinese question is typed without blanks: it is cut into words, which need not stand side by side. Single characters beside each other stay together
 * (`电联`), and one alone between words is no word of its own.
 */
function cut(word: Word): Word[] {
  if (word.kind !== 'run') return [word];
  const parts: string[] = [];
  let single = '';
  for (const { segment } of chineseWords.segment(word.text)) {
    if ([...segment].length === 1 && !joining.has(segment)) {
      single += segment;
      continue;
    }
    parts.push(single, segment);
    single = '';
  }
  parts.push(single);
  const whole = parts.filter((part) => [...part].length > 1);
  return whole.length === 0 ? [word] : whole.map((text) => ({ ...word, text }));
}
