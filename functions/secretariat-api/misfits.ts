import type { z } from '@hono/zod-openapi';
import type { Misfit } from './problems.ts';

/** Most misfits that are told of one request. */
const most = 20;

/** What does not fit a schema, each with its place; nothing of what was sent is repeated but names of its parts. */
export function misfits(target: string, error: z.core.$ZodError): Misfit[] {
  const part = target === 'json' ? 'body' : target === 'header' ? 'header' : 'query';
  return error.issues.slice(0, most).map(({ path, message }) => ({ in: part, path: path.join('.'), message }));
}
