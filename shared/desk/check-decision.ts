import * as z from 'zod';
import type { Refusal } from '../languages/refusals/refusal-words.ts';
import { findSource } from '../languages/states/find-source.ts';
import { paperId } from '../model/contribution.ts';
import { type DecisionDraft, decisionDraftSchema } from '../model/decision.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperRow } from '../register/rows.ts';
import { Refused } from './desk.ts';
import { malformed } from './malformed.ts';
import { insteadOf } from './possible-decisions.ts';

/** What a person calls `to` of a decision is another thing than `to` of a question. */
const decisionFields = new Map([['to', 'joinTo']]);

/** What is decided, as it may be kept. Throws Refused where it is malformed. */
export function wellFormed(draft: unknown): DecisionDraft {
  const parsed = decisionDraftSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  throw malformed(parsed.error, decisionFields);
}

export interface Decidable {
  readonly row: PaperRow;
  readonly meeting: Meeting;
  /** The paper with which it is to be joined; null where there is none. */
  readonly main: PaperRow | null;
  /** Whether others are joined with it. */
  readonly hasVersions: boolean;
}

/** Throws Refused where this cannot be decided about the paper as it stands, and says what to do instead. */
export function checkDecision(draft: DecisionDraft, decidable: Decidable): void {
  const instead = insteadOf(draft.kind, decidable.row);
  const problem = instead === null ? problemOf(draft, decidable) : ([instead] as const);
  if (problem !== null) throw new Refused(...problem);
}

function problemOf(draft: DecisionDraft, decidable: Decidable): Refusal | null {
  const { meeting } = decidable;
  switch (draft.kind) {
    case 'accept':
      return draft.items === undefined ? null : problemOfItems(draft.items, meeting);
    case 'move':
      return problemOfItems(draft.items, meeting);
    case 'correct':
      return problemOfValue(draft);
    case 'join':
      return problemOfJoining(draft.to, decidable);
    default:
      return null;
  }
}

function problemOfItems(items: readonly string[], { agenda }: Meeting): Refusal | null {
  const unknown = items.filter((id) => !agenda.items.some((item) => item.id === id));
  if (unknown.length > 0) return ['items-unknown', { items: unknown.join(', ') }];
  return new Set(items).size === items.length ? null : ['items-twice'];
}

function problemOfValue({ field, value }: Extract<DecisionDraft, { kind: 'correct' }>): Refusal | null {
  if (field === 'date' && !z.iso.date().safeParse(value).success) return ['date-wanted'];
  if (field !== 'source') return null;
  const { states, organisations } = findSource(value);
  return states.length + organisations.length > 0 ? null : ['source-without-state'];
}

/** Two papers of one State in two languages are one contribution only where a person says so. */
function problemOfJoining(to: string, { row, main, hasVersions }: Decidable): Refusal | null {
  if (to === paperId(row)) return ['join-self'];
  if (main === null) return ['join-unknown', { paper: to }];
  if (main.status !== 'accepted') return ['join-not-accepted', { paper: to }];
  if (hasVersions) return ['join-has-versions'];
  if (!main.verdict.states.some((state) => row.verdict.states.includes(state))) return ['join-no-common-state'];
  if (main.language !== null && main.language === row.language) return ['join-same-language'];
  return null;
}
