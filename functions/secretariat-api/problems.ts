import type { RefusalCode } from '../../shared/languages/refusals/refusal-words.ts';
import type { Language } from '../../shared/model/language.ts';
import { problemTitles } from './problem-titles.ts';

/** Every way in which the API says no: its name ends the `type` of a problem (RFC 9457), and `docs/api.md` says what to do about each. */
export const problemStatuses = {
  malformed: 400,
  'bad-token': 401,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'no-such-thing': 404,
  'wrong-method': 405,
  conflict: 409,
  changed: 412,
  'too-large': 413,
  'wrong-type': 415,
  refused: 422,
  'version-needed': 428,
  'too-many': 429,
  fault: 500,
} as const;
export type ProblemName = keyof typeof problemStatuses;
export const problemNames = Object.keys(problemStatuses) as ProblemName[];

/** What is wrong with one part of a request, and where: `query`, `body` or `header`, and the path in it (`items.0`). */
export interface Misfit {
  readonly in: 'query' | 'body' | 'header';
  readonly path: string;
  readonly message: string;
}

interface ProblemFacts {
  /** Why the register refused it, for programs: a key of `shared/languages/refusals/en.ts`. */
  readonly code?: RefusalCode;
  /** What to do instead, in the language of the caller; never words of a paper. */
  readonly detail?: string;
  readonly errors?: readonly Misfit[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by the parts of this function; the desk has errors of its own, which `problemOf` knows. */
export class Problem extends Error {
  override name = 'Problem';
  readonly problem: ProblemName;
  readonly facts: ProblemFacts;

  constructor(problem: ProblemName, facts: ProblemFacts = {}) {
    super(problem);
    this.problem = problem;
    this.facts = facts;
  }
}

/** Where the problems are listed; a problem's `type` is this and its name. */
export const problemsPath = '/v1/problems';

/** Problem details (RFC 9457). Nothing in them names who asks, when, or what for: the same problem is the same answer, byte for byte. */
export function problemResponse(
  { problem, facts: { code, detail, errors, headers } }: Pick<Problem, 'problem' | 'facts'>,
  language: Language,
): Response {
  const status = problemStatuses[problem];
  const body = { type: `${problemsPath}#${problem}`, title: problemTitles[problem][language], status, code, detail, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'content-language': language },
  });
}
