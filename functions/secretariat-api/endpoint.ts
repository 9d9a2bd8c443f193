import type { RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Caller, Role } from '../../shared/model/caller.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Answer } from './answers.ts';
import type { ApiDeps } from './api-deps.ts';
import { problemResponses } from './problem-schema.ts';
import type { ProblemName } from './problems.ts';

/** What the middlewares have found out before an endpoint answers. */
export interface ApiEnvironment {
  Variables: {
    caller: Caller;
    language: Language;
    /** Of the operation asked for, as the document of the API names it. */
    route: string;
  };
}

type Fields = z.ZodObject;

/** A request whose every part fits its schema. */
export interface Asked<P extends Fields, Q extends Fields, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  readonly caller: Caller;
  readonly language: Language;
  /** The address asked for, without its origin. */
  readonly address: URL;
  header(name: string): string | undefined;
}

interface Definition<P extends Fields, Q extends Fields, B extends z.ZodType> {
  /** Name of the operation in the document of the API. */
  readonly name: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** Roles that may ask at all; what each then sees is for the desk to say. */
  readonly roles: readonly Role[];
  readonly params: P;
  readonly query: Q;
  readonly body?: B;
  /** Headers that it looks at. */
  readonly headers?: Fields;
  readonly responses: RouteConfig['responses'];
  readonly problems?: readonly ProblemName[];
  answer(asked: Asked<P, Q, B>, deps: ApiDeps): Promise<Answer>;
}

/** One operation: its route as data, and how it is answered. */
export interface Endpoint {
  readonly route: RouteConfig;
  readonly roles: readonly Role[];
  answer(context: Context<ApiEnvironment>, deps: ApiDeps): Promise<Answer>;
}

export const everybody: readonly Role[] = ['public', 'member', 'secretariat', 'operator'];
/** Operators keep the service running and read no papers. */
export const readers: readonly Role[] = ['public', 'member', 'secretariat'];

/** Binds schemas and answer together: the answer gets what the schemas let through, and the document of the API is made of the same schemas. */
export function endpoint<P extends Fields, Q extends Fields, B extends z.ZodType = z.ZodUndefined>(
  definition: Definition<P, Q, B>,
): Endpoint {
  const { name, method, path, tag, summary, roles, params, query, body, headers, responses, problems = [], answer } = definition;
  const request = {
    params,
    query,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
  };
  const failures = problemResponses([...problems, ...usualProblems(roles, body !== undefined)]);
  return {
    roles,
    route: {
      operationId: name,
      method,
      path,
      tags: [tag],
      summary,
      description: `For: ${roles.join(', ')}.`,
      security: roles.includes('public') ? [{}, { token: [] }] : [{ token: [] }],
      request,
      responses: { ...failures, ...responses },
    },
    answer: (context, deps) => answer(askedOf(context, body !== undefined), deps),
  };
}

function usualProblems(roles: readonly Role[], takesBody: boolean): ProblemName[] {
  const usual: ProblemName[] = ['malformed', 'bad-token', 'no-such-thing', 'too-many', 'fault'];
  return [
    ...usual,
    ...(roles.includes('public') ? [] : (['sign-in-needed'] as const)),
    ...(roles.length === everybody.length ? [] : (['not-allowed'] as const)),
    ...(takesBody ? (['too-large', 'wrong-type', 'refused'] as const) : []),
  ];
}

/** The web server keeps what its validators let through by the name of the part; their types are those of the schemas that were given to them. */
function askedOf<P extends Fields, Q extends Fields, B extends z.ZodType>(
  context: Context<ApiEnvironment>,
  takesBody: boolean,
): Asked<P, Q, B> {
  const valid = (part: string): unknown => context.req.valid(part as never);
  return {
    params: valid('param') as z.output<P>,
    query: valid('query') as z.output<Q>,
    body: (takesBody ? valid('json') : undefined) as z.output<B>,
    caller: context.get('caller'),
    language: context.get('language'),
    address: new URL(context.req.url),
    header: (name) => context.req.header(name),
  };
}
