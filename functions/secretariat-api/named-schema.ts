import type { z } from '@hono/zod-openapi';

/**
 * A schema of the model under the name that the document of the API gives it. A copy is named: what the library adds to schemas is missing on those that
 * were made before it was loaded, and which come first depends on who imports whom.
 */
export function named<T extends z.ZodType>(name: string, schema: T): T {
  return schema.clone().openapi(name);
}
