import type { ParagraphKind } from '../../model/proceeding-words.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';
import { beginningOf, sentencesOf } from './sentences.ts';
import type { Speaker } from './speakers.ts';

/** What the kind of a paragraph depends on beside its own words. */
export interface Situation {
  readonly sectionTitle: string;
  /** Symbols in the heading of the section. */
  readonly sectionDocuments: readonly string[];
  readonly documentsCited: readonly string[];
  readonly hasDate: boolean;
  readonly past: Past;
}

/** What the paragraphs of the same section before this one were. */
export interface Past {
  readonly count: number;
  readonly debated: boolean;
  readonly introduced: boolean;
  readonly lastKind: ParagraphKind | null;
  /** Of the last speaker who was named. */
  readonly lastRank: Speaker['rank'];
}

export const nothingBefore: Past = { count: 0, debated: false, introduced: false, lastKind: null, lastRank: null };

export function pastWith(past: Past, kind: ParagraphKind, { rank }: Speaker): Past {
  return {
    count: past.count + 1,
    debated: past.debated || kind === 'intervention' || kind === 'debate-summary',
    introduced: past.introduced || kind === 'introduction',
    lastKind: kind,
    lastRank: rank === null || rank === 'pronoun' ? past.lastRank : rank,
  };
}

/** The kind of a paragraph: the closing formulae first, then by who speaks. */
export function kindOf(whole: string, speaker: Speaker, situation: Situation, grammar: RecordGrammar): ParagraphKind {
  const { kinds } = grammar;
  const text = beginningOf(whole);
  if (kinds.meetingClosure.test(text)) return 'meeting-closure';
  if (kinds.closure.test(text)) return 'closure';
  if (kinds.agreement.test(text)) return 'agreement';
  const rank = speaker.rank === 'pronoun' ? situation.past.lastRank : speaker.rank;
  if (rank === 'chair') return kindOfChair(whole, speaker, situation, grammar);
  if (rank === null && kinds.approved.test(text)) return 'approval';
  if (rank === 'members' || rank === null) {
    if (kinds.instructs.test(text)) return 'instruction';
    if (kinds.agrees.test(text)) return 'council-conclusion';
  }
  if (rank !== 'member' && kinds.noted.test(text)) return 'noting';
  if (concludesWithin(whole, grammar) >= 0) return 'council-conclusion';
  if (rank === 'members' || kinds.debate.test(text)) return 'debate-summary';
  if (rank === 'member') return kinds.introduces.test(firstSentence(text)) ? 'introduction' : 'intervention';
  if (rank === null) return unattributed(text, speaker, situation, grammar);
  return kindOfOfficial(text, rank === 'secretary-general', situation, grammar);
}

/** Index of the first sentence behind the first that states a conclusion of the body itself; -1 where none does. */
export function concludesWithin(whole: string, { kinds }: RecordGrammar): number {
  const { concludesWithin: cue } = kinds;
  if (cue === undefined) return -1;
  const text = whole.slice(0, longestRemark);
  return sentencesOf({ text, at: [] }).findIndex((sentence, n) => n > 0 && cue.test(beginningOf(sentence.text)));
}

function kindOfChair(whole: string, speaker: Speaker, situation: Situation, { kinds }: RecordGrammar): ParagraphKind {
  const text = beginningOf(whole);
  if (kinds.opener.test(whole.slice(0, longestRemark))) return 'chair-conclusion';
  if (kinds.proposes.test(text)) return 'chair-proposal';
  if (situation.hasDate && kinds.asksForInput.test(whole.slice(0, longestRemark))) return 'chair-request';
  if (kinds.replies.test(firstSentence(text))) return 'reply';
  if (speaker.words !== null && kinds.opening.test(text) && situation.past.count === 0) return 'opening-statement';
  return kinds.closingTitle.test(situation.sectionTitle) ? 'statement' : 'chair-remark';
}

/** A conclusion stands within so many characters of a paragraph of the Chair. */
export const longestRemark = 6_000;

function kindOfOfficial(
  text: string,
  isSecretaryGeneral: boolean,
  situation: Situation,
  { kinds }: RecordGrammar,
): ParagraphKind {
  const { past, documentsCited, sectionDocuments, sectionTitle } = situation;
  const sentence = firstSentence(text);
  if (isSecretaryGeneral && kinds.opening.test(text) && past.count === 0) return 'opening-statement';
  if (isSecretaryGeneral && kinds.closingTitle.test(sectionTitle)) return 'statement';
  if (kinds.replies.test(sentence)) return 'reply';
  if (kinds.introduces.test(sentence)) return 'introduction';
  if (past.debated) return 'reply';
  if (past.count === 0 && documentsCited.some((symbol) => sectionDocuments.includes(symbol))) return 'introduction';
  if (isSecretaryGeneral && past.count === 0 && kinds.puts.test(text)) return 'proposal';
  return past.introduced ? 'statement' : 'information';
}

/** Words that name no speaker go on with what was said before them. */
function unattributed(text: string, speaker: Speaker, { past }: Situation, { kinds }: RecordGrammar): ParagraphKind {
  if (kinds.replies.test(firstSentence(text))) return 'reply';
  if (speaker.words !== null) return 'debate-summary';
  return past.lastKind !== null && spoken.has(past.lastKind) ? past.lastKind : 'information';
}

const spoken: ReadonlySet<ParagraphKind> = new Set([
  'introduction',
  'intervention',
  'debate-summary',
  'reply',
  'statement',
  'information',
]);

function firstSentence(text: string): string {
  const end = text.search(/[。！？؟\n]|[.!?](?=\s)/u);
  return end < 0 ? text : text.slice(0, end);
}
