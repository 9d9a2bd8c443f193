import type { FindingCode, FindingValues } from '../languages/findings/values.ts';
import type { Arrival } from '../model/arrival.ts';
import type { Examination } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Place } from '../model/place.ts';

/** What judging a paper needs to know beside it: symbols filed or received with the States (ISO alpha-2) that sent them, and what came together with it. */
export interface Known {
  readonly symbols: readonly { readonly symbol: string; readonly states: readonly string[] }[];
  /** The arrival holds this paper as Word and as PDF, with another text. */
  readonly otherForm?: 'differs';
  /** Another paper of this title that stands already for the State that sends this one. `symbol` is empty where it has none yet. */
  readonly sameTitle?: FindingValues['same-title'];
  /** The closing time as it was put off for the State that sends it, ISO 8601. */
  readonly closes?: string;
  /** Ids of the agenda items under which a person has placed it. */
  readonly placed?: readonly string[];
}

/** What a rule says: the code, what its sentence names, and where. Effect, authority and words are added by `judge`. */
export type FindingDraft = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly values: FindingValues[Code];
    readonly place: Place | null;
  };
}[FindingCode];

/** One rule: it looks at the facts and says what it finds, nothing when all is well. It knows no other rule. */
export type Rule = (examination: Examination, meeting: Meeting, arrival: Arrival, known: Known) => FindingDraft[];

/** Makes the draft of a finding; `place` where the paper shows it. */
export function finding<Code extends FindingCode>(
  code: Code,
  values: FindingValues[Code],
  place: Place | null = null,
): Extract<FindingDraft, { code: Code }> {
  // TypeScript does not see that the member of the union picked by `code` is the one built here.
  return { code, values, place } as Extract<FindingDraft, { code: Code }>;
}
