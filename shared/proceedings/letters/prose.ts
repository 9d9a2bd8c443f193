import { clean } from '../../citations/clean.ts';
import type { LinePlace } from '../../model/conclusion.ts';
import type { Paper } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';

/** A sentence of a letter, cleaned; `placeOf` tells where a stretch of it stands in the letter itself. */
export interface Sentence {
  readonly text: string;
  readonly placeOf: (start: number, end: number) => LinePlace;
}

/** A sentence of a letter is shorter; what is longer is cut into pieces. */
const longestSentence = 1_200;
/** Letters say their rules on their first twenty pages. */
const longestProse = 120_000;

const endOfSentence = /[。！？；]|[.!?;؟؛](?=\s+["«“(]?[\p{Lu}\p{Lo}\d])|\n/gu;
/** A full stop behind these ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:no|nr|art|ref|réf|doc|rev|rév|add|corr|fig|p|pp|mr|ms|mrs|dr|mme|sr|sra|г|гг|осн|стр|см|т|п|núm|n\.º|vol|cf)$/iu;

/** "Dear Madam/Sir," "Estimado(a) consejero(a):" on a line of its own. */
const salutation =
  /^\s*(?:dear |madam|(?:madame|monsieur|mesdames)[, ]|estimad|muy señor|excelent[ií]sim|уважаем|господа|تحية|حضرات|سعادة)[^.\n]{0,60}[,:،!]\s*$/iu;

/**
 * The sentences of a letter in the order of reading; line ends are no ends of sentences, but the end of a paragraph of a docx is, and so are
 * both ends of a salutation: the subject above it is not said of the days that the letter begins with.
 */
export function sentencesOf(paper: Paper, original: Paper): Sentence[] {
  const { passages } = paper;
  const parted = passages.filter(
    ({ text }, n) => paper.kind === 'docx' || salutation.test(text) || salutation.test(passages[n + 1]?.text ?? ''),
  );
  const ends = new Set(parted.map(({ start, text }) => start + text.length));
  const cleaned = clean(paper.text.slice(0, longestProse), (offset) => ends.has(offset));
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    for (let start = from; start < to; start += longestSentence) {
      const end = Math.min(to, start + longestSentence);
      const text = cleaned.text.slice(start, end);
      const at = (offset: number): number => cleaned.toOriginal(start + offset);
      if (/\S/u.test(text))
        sentences.push({ text, placeOf: (one, other) => linePlaceAt(original, at(one), Math.max(at(one), at(other - 1) + 1)) });
    }
    from = to;
  };
  for (const { index, 0: mark } of cleaned.text.matchAll(endOfSentence)) {
    if (mark === '.' && shortened.test(cleaned.text.slice(Math.max(from, index - 8), index))) continue;
    add(index + 1);
  }
  add(cleaned.text.length);
  return sentences;
}
