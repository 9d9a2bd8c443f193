import { partOf, type Stretch, trimmed } from './stretch.ts';

/** Words before a full stop that end no sentence, folded to small letters. */
const abbreviations = new Set(
  'no nos mr mrs ms dr rev add corr art doc docs par para cf vs etc st res dec g p pp vol h rés déc núm nº sr sra п пп г гг ст док рез см т д час мин им'.split(
    ' ',
  ),
);

const stops = /[。！？؟]["”』」）)]?|[.!?…]["”»)]?(?=\s|$)|\n/gu;

/** The sentences of a stretch, trimmed. A full stop of an abbreviation, of an initial or inside brackets ends none. */
export function sentencesOf(whole: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const stop of whole.text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && !endsSentence(whole.text, from, stop.index, end)) continue;
    add(sentences, trimmed(partOf(whole, from, end)));
    from = end;
  }
  add(sentences, trimmed(partOf(whole, from)));
  return sentences;
}

function endsSentence(text: string, from: number, stop: number, end: number): boolean {
  const before = /[\p{L}º]+$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0].toLowerCase() ?? '';
  if (abbreviations.has(before) || (before.length === 1 && /\p{Lu}/u.test(text.charAt(stop - 1)))) return false;
  const next = text
    .slice(end, end + 12)
    .trimStart()
    .charAt(0);
  return next === '' || !/\p{Ll}/u.test(next);
}

function add(sentences: Stretch[], sentence: Stretch): void {
  if (/[\p{L}\p{N}]/u.test(sentence.text)) sentences.push(sentence);
}

/** Patterns look at so much of one sentence; the longest seen has 400 characters. */
const longestSentence = 4_000;

export function sentenceToRead(text: string): string {
  return text.slice(0, longestSentence);
}

/** Formulae stand at the beginning of a paragraph or line: so much of it is looked at. */
const longestBeginning = 600;

export function beginningOf(text: string): string {
  return text.slice(0, longestBeginning);
}
