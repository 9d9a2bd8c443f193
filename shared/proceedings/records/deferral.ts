import type { Conclusion, LinePlace } from '../../model/conclusion.ts';
import type { ParagraphKind } from '../../model/proceeding-words.ts';
import { longestDiscussion } from './concluded-documents.ts';
import type { ReadParagraph, RecordContext, SectionContext } from './record-context.ts';
import { sentencesOf, sentenceToRead } from './sentences.ts';
import { placeOf } from './stretch.ts';

/** Where a lack of consensus is a statement about the meeting; in an introduction or an answer it is a part of the story told. */
const speaksOfMeeting: ReadonlySet<ParagraphKind> = new Set([
  'debate-summary',
  'chair-remark',
  'chair-proposal',
  'chair-conclusion',
  'council-conclusion',
]);

/**
 * The rule of DM-21/1008, Annex 1 (no consensus, and a Council Member State asks to put the matter off or objects), only where the record says
 * both in the section before the conclusion ends; null otherwise, and never concluded from one of them.
 */
export function deferralOf({ paragraphs }: SectionContext, index: number, context: RecordContext): Conclusion['deferral'] {
  const { noConsensus, request } = context.grammar.deferral;
  const so = paragraphs.slice(Math.max(0, index - longestDiscussion), index + 1);
  const missing = firstPlace(
    so.filter(({ paragraph }) => speaksOfMeeting.has(paragraph.kind)),
    noConsensus,
    context,
  );
  const asked = firstPlace(so.filter(isOfMember), request, context);
  return missing === null || asked === null ? null : { noConsensus: missing, request: asked };
}

function isOfMember({ speaker, paragraph }: ReadParagraph): boolean {
  return speaker.rank === 'member' || paragraph.kind === 'intervention';
}

function firstPlace(paragraphs: readonly ReadParagraph[], pattern: RegExp, { paper }: RecordContext): LinePlace | null {
  for (const { raw } of paragraphs) {
    for (const { words } of raw.units) {
      const sentence = sentencesOf(words).find(({ text }) => pattern.test(sentenceToRead(text)));
      if (sentence !== undefined) return placeOf(paper, sentence);
    }
  }
  return null;
}
