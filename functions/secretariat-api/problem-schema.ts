import { type RouteConfig, z } from '@hono/zod-openapi';
import { type ProblemName, problemNames, problemStatuses, problemsPath } from './problems.ts';

export const problemSchema = z
  .object({
    type: z.enum(problemNames.map((name) => `${problemsPath}#${name}`)),
    /** In the language of the caller. */
    title: z.string(),
    status: z.number().int(),
    /** Why the register refused it, for programs. */
    code: z.string().optional(),
    /** In the language of the caller. */
    detail: z.string().optional(),
    errors: z.array(z.object({ in: z.enum(['query', 'body', 'header']), path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

/** The responses of an operation that may fail so; problems of one status share it. */
export function problemResponses(problems: readonly ProblemName[]): RouteConfig['responses'] {
  const byStatus = Map.groupBy(new Set(problems), (problem) => problemStatuses[problem]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      { description: names.join(', '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
}
