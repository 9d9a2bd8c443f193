import type { Role } from '../../shared/model/caller.ts';

/**
 * One request in the access log. It names the route and not the address asked for: no id, no query, no body, no token and no word of a paper
 * comes into a log. Who was denied what is told by `state`, `name` and `route`.
 */
export interface AccessEntry {
  readonly requestId: string;
  readonly method: string;
  /** `/v1/meetings/{meetingId}/papers`; `none` where there is no such route. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly role: Role;
  /** Of a member. */
  readonly state: string | null;
  /** Of whoever is signed in, where something was done or denied: reading is nobody's business. */
  readonly name: string | null;
  /** Answered with 401 or 403. */
  readonly denied: boolean;
  readonly fault: Fault | null;
}

/** What failed, without its message, which may quote what was being read. */
export interface Fault {
  /** Names of the error and of its causes. */
  readonly names: readonly string[];
  readonly frames: readonly string[];
}

/** Deepest chain of causes, and most places in the code, that are told. */
const deepest = 5;
const mostFrames = 20;

export function faultOf(error: unknown): Fault {
  const names: string[] = [];
  for (let one = error; one instanceof Error && names.length < deepest; one = one.cause) names.push(one.name);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return { names, frames: frames.slice(0, mostFrames).map((line) => line.trim()) };
}
