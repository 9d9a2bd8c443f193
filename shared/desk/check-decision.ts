import * as z from 'zod';
import { findSource } from '../languages/states/find-source.ts';
import { paperId } from '../model/contribution.ts';
import { type DecisionDraft, decisionDraftSchema } from '../model/decision.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperRow } from '../register/rows.ts';
import { Refused } from './desk.ts';
import { insteadOf } from './possible-decisions.ts';

/** What is decided, as it may be kept. Throws Refused where it is malformed. */
export function wellFormed(draft: unknown): DecisionDraft {
  const parsed = decisionDraftSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  throw new Refused(`This is no decision that can be kept: ${z.prettifyError(parsed.error)}`);
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
  const problem = insteadOf(draft.kind, decidable.row) ?? problemOf(draft, decidable);
  if (problem !== null) throw new Refused(problem);
}

function problemOf(draft: DecisionDraft, decidable: Decidable): string | null {
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

function problemOfItems(items: readonly string[], { agenda }: Meeting): string | null {
  const unknown = items.filter((id) => !agenda.items.some((item) => item.id === id));
  if (unknown.length > 0) return `Not on the agenda: ${unknown.join(', ')}. Name items of the agenda by their ids.`;
  return new Set(items).size === items.length ? null : 'Name each item of the agenda once.';
}

function problemOfValue({ field, value }: Extract<DecisionDraft, { kind: 'correct' }>): string | null {
  if (field === 'date' && !z.iso.date().safeParse(value).success) return 'Give the date as year, month and day: 2021-05-19.';
  if (field !== 'source') return null;
  const { states, organisations } = findSource(value);
  if (states.length + organisations.length > 0) return null;
  return 'No Member State can be made out in this source: name the States in one of the six languages.';
}

/** Two papers of one State in two languages are one contribution only where a person says so. */
function problemOfJoining(to: string, { row, main, hasVersions }: Decidable): string | null {
  if (to === paperId(row)) return 'A paper is not joined with itself: name the paper of which it is a language version.';
  if (main === null) return `There is no paper ${to}: name one of this meeting by its id.`;
  if (main.status !== 'accepted') return `${to} is not accepted: accept it first, or join the two the other way round.`;
  if (hasVersions) return 'It has language versions of its own: join the two the other way round.';
  if (!main.verdict.states.some((state) => row.verdict.states.includes(state)))
    return 'The two papers name no State in common: correct the source of one of them first.';
  if (main.language !== null && main.language === row.language)
    return 'Both papers are in one language: a second version in it is a revision, or it is returned.';
  return null;
}
