import type { FollowUp } from '../../model/conclusion.ts';
import { datesIn } from './deadlines.ts';
import type { ReadParagraph, RecordContext } from './record-context.ts';
import { sentencesOf, sentenceToRead } from './sentences.ts';
import { placeIn, type Stretch } from './stretch.ts';

/** What the secretariat promises in the debate. It is no conclusion, and is kept apart. */
export function undertakingsOf(
  paragraphs: readonly ReadParagraph[],
  asides: readonly Aside[],
  context: RecordContext,
): FollowUp[] {
  const promises = paragraphs.filter(({ speaker, paragraph }) => {
    const mayPromise = speaker.rank === 'official' || speaker.rank === 'secretary-general' || speaker.rank === 'pronoun';
    return mayPromise && (paragraph.kind === 'reply' || paragraph.kind === 'statement' || paragraph.kind === 'information');
  });
  const spoken = promises.flatMap((one) =>
    one.raw.units.flatMap(({ words }) => sentencesOf(words).map((words) => ({ words, by: one }))),
  );
  const aside = asides.flatMap(({ paragraph, statements }) => statements.map(({ words }) => ({ words, by: paragraph })));
  return [...spoken, ...aside].flatMap(({ words, by }) => promisesIn(words, by, context));
}

export interface Aside {
  readonly paragraph: ReadParagraph;
  readonly statements: readonly { readonly words: Stretch }[];
}

function promisesIn(words: Stretch, { paragraph, speaker }: ReadParagraph, { grammar, date, paper }: RecordContext): FollowUp[] {
  const text = sentenceToRead(words.text);
  const dates = datesIn(text, grammar.dates, date);
  return [...text.matchAll(grammar.undertaking)].flatMap((match): FollowUp[] => {
    const { who = '', what = '' } = match.groups ?? {};
    const isPronoun = grammar.speakers.pronoun.test(who);
    // "He" in the Chair's remark is the Chair, who promises nothing for the secretariat.
    if (isPronoun && (speaker.rank === 'chair' || paragraph.speaker === null)) return [];
    const end = match.index + match[0].length;
    const due = dates.find(({ start, end: last }) => start >= match.index && last <= end)?.deadline ?? null;
    const by = isPronoun ? (paragraph.speaker ?? who) : who;
    return [{ who: by, what: what.trim(), deadline: due, implicit: false, place: placeIn(paper, words, match.index, end) }];
  });
}
