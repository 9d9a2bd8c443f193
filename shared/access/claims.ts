import { memberStates } from '../languages/states/member-states.ts';
import { type Caller, callerSchema } from '../model/caller.ts';

/** What a signed token says, before anything is made of it. */
export type Claims = Readonly<Record<string, unknown>>;

/** Strongest first: who is in several groups speaks for the first of them. */
const groups = ['secretariat', 'operator', 'member'] as const;

/** Longest name of a person that is kept beside a decision, in characters. */
const longestName = 200;

/**
 * Who asks, by the claims of a token whose signature is proved: `cognito:groups` holds `secretariat`, `operator` or `member`, and a member's `custom:state`
 * is a Member State (ISO 3166-1 alpha-2). Null where the token gives no role: whoever is not known to be allowed is not.
 */
export function callerOfClaims(claims: Claims): Caller | null {
  const role = groups.find((group) => groupsIn(claims).includes(group));
  const name = nameIn(claims);
  if (role === undefined || name === null) return null;
  if (role !== 'member') return { role, name };
  const state = claims['custom:state'];
  if (typeof state !== 'string' || !memberStates.includes(state)) return null;
  return callerSchema.parse({ role, state, name });
}

function groupsIn(claims: Claims): readonly unknown[] {
  const given = claims['cognito:groups'];
  return Array.isArray(given) ? given : [];
}

/** The first that the directory of users has: a name, an address, the name of the account. */
function nameIn(claims: Claims): string | null {
  for (const key of ['name', 'email', 'cognito:username']) {
    const value = claims[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, longestName);
  }
  return null;
}
