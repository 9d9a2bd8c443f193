import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { DatedFollowUp } from './desk.ts';

/** Sorts after every date. */
const never = '9999-12-31';

/** What is to be done after a meeting by the conclusions that stand, by date; what has none comes last, in the order of the records. */
export function followUpsOf(conclusions: readonly RegisteredConclusion[]): DatedFollowUp[] {
  return conclusions
    .filter(({ supersededBy }) => supersededBy === null)
    .flatMap(({ conclusion, section, items }) =>
      conclusion.followUps.map((followUp) => ({ followUp, conclusionId: conclusion.id, section: section.number, items })),
    )
    .sort((one, other) => order(fromOf(one), fromOf(other)) || order(toOf(one), toOf(other)));
}

function fromOf({ followUp }: DatedFollowUp): string {
  return followUp.deadline?.from ?? never;
}

function toOf({ followUp }: DatedFollowUp): string {
  return followUp.deadline?.to ?? never;
}

/** ISO dates of four-digit years sort as text. */
function order(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
