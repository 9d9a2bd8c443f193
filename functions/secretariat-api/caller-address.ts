import { z } from '@hono/zod-openapi';

/** What API Gateway says of a request (payload format 2.0). */
const gatewayBindings = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) });

/** Where a request comes from, as the gateway saw it, and never as a header says that the caller wrote; one name for all where nobody says. */
export function callerAddress(bindings: unknown): string {
  return gatewayBindings.safeParse(bindings).data?.requestContext.http.sourceIp ?? 'unknown';
}
