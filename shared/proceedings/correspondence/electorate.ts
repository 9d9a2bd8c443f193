import * as z from 'zod';
import { type Electorate, electorateSchema, type WithoutVote, withoutVoteSchema } from '../../model/consultation.ts';
import council20192022 from './council-2019-2022.json' with { type: 'json' };

/** The Councils that the project knows, each with its days in office. Their lists of States without a vote are empty until they are given. */
const councils: readonly Electorate[] = [checked(council20192022)];

/** The Council in office on a day (ISO date); null where the project does not know it. */
export function electorateOn(day: string): Electorate | null {
  return councils.find(({ from, to }) => from <= day && day <= to) ?? null;
}

/**
 * Adds times without a vote, as a person wrote them: a list of
 * `{ "state": "XX", "from": "2021-01-01", "to": null, "source": "letter of …" }`.
 *
 * Each problem is one sentence in plain English that names the place in the list. Never throws.
 */
export function addWithoutVote(electorate: Electorate, json: unknown): { electorate: Electorate } | { problems: string[] } {
  const parsed = z.array(withoutVoteSchema).safeParse(json);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => `${['list', ...path].join('.')}: ${message}`) };
  }
  const withoutVote = [...electorate.withoutVote, ...parsed.data.filter((entry) => !isKnown(electorate, entry))];
  const problems = contradictions({ ...electorate, withoutVote });
  return problems.length === 0 ? { electorate: { ...electorate, withoutVote } } : { problems };
}

/** Whether the State may vote on that day (ISO date). Of a State that is not on the Council this says nothing. */
export function mayVote({ withoutVote }: Electorate, state: string, day: string): boolean {
  return !withoutVote.some((entry) => entry.state === state && entry.from <= day && (entry.to === null || day <= entry.to));
}

function isKnown({ withoutVote }: Electorate, { state, from, to }: WithoutVote): boolean {
  return withoutVote.some((entry) => entry.state === state && entry.from === from && entry.to === to);
}

function checked(json: unknown): Electorate {
  const electorate = electorateSchema.parse(json);
  const problems = contradictions(electorate);
  if (problems.length > 0) throw new Error(`The data of a Council is wrong:\n${problems.join('\n')}`);
  return electorate;
}

function contradictions({ states, withoutVote, from, to }: Electorate): string[] {
  const codes = states.map(({ state }) => state);
  const members = new Set(codes);
  return [
    ...(from > to ? [`The Council leaves office on ${to}, before it comes into it on ${from}.`] : []),
    ...codes.filter((state, i) => codes.indexOf(state) !== i).map((state) => `${state} stands twice in the list of States.`),
    ...withoutVote
      .filter(({ state }) => !members.has(state))
      .map(({ state }) => `${state} is not a Member State of this Council and has no vote to lose.`),
    ...withoutVote.flatMap((entry) =>
      entry.to !== null && entry.to < entry.from ? [`${entry.state}: the time without a vote ends before it begins.`] : [],
    ),
  ];
}
