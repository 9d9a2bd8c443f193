import type { LinePlace } from '../../model/conclusion.ts';
import type { MeetingProposal } from '../../model/meeting-proposal.ts';

/** A value as a proposal holds it. */
export interface Stated<T> {
  readonly value: T | null;
  readonly certainty: MeetingProposal['date']['certainty'];
  readonly place: LinePlace | null;
}

export const missing = { value: null, certainty: 'missing', place: null } as const;

export function stated<T>(value: T, place: LinePlace | null): Stated<T> {
  return { value, certainty: 'stated', place };
}

export function inferred<T>(value: T, place: LinePlace | null): Stated<T> {
  return { value, certainty: 'inferred', place };
}
