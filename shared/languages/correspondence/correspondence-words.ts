import type { Answer, Region } from '../../model/consultation.ts';

/**
 * The words of a consultation by correspondence and of the count of its replies. Terms follow the letters of the Union: `理事国`, `信函磋商`,
 * `拥有表决权的理事国简单多数` (DM-21/1008, Annex 1). No word here says that anything was decided.
 */
export interface CorrespondenceWords {
  readonly sheetTitle: string;
  readonly tallyTitle: string;
  /** Rule 3.2 of the Rules of Procedure of the Council. */
  readonly rule: string;
  readonly letter: string;
  readonly opens: string;
  readonly closes: string;
  readonly majority: string;
  readonly majorityText: string;

  readonly howToReply: string;
  readonly howToReplyText: readonly string[];
  readonly questions: string;
  readonly noQuestions: string;
  readonly question: string;
  /** Heading of a column of numbers. */
  readonly questionNumber: string;
  readonly subject: string;
  readonly documents: string;
  readonly proposedConclusion: string;
  readonly heldBack: string;

  readonly replyForm: string;
  readonly replyFormNote: string;
  readonly memberState: string;
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly signature: string;

  readonly answers: Readonly<Record<Answer | 'silent' | 'without-vote', string>>;
  readonly results: string;
  readonly countNote: string;
  readonly asOf: string;
  readonly entitled: string;
  readonly entitledText: string;
  readonly needed: string;
  readonly total: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'majority-reached' | 'majority-not-reached' | 'open', string>>;
  readonly byQuestion: string;
  readonly chart: string;
  readonly answer: string;
  readonly states: string;
  readonly number: string;

  readonly notCounted: string;
  readonly notCountedNote: string;
  readonly received: string;
  readonly why: string;
  readonly standings: Readonly<Record<'counted' | 'second' | 'early' | 'late' | 'outside' | 'without-vote', string>>;

  readonly electorate: string;
  readonly electorateText: string;
  readonly source: string;
  readonly region: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly none: string;
  readonly reply: string;
  readonly code: string;
}
