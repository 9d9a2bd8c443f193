import { bodyLimit } from 'hono/body-limit';
import type { PortalContext } from '../visiting.ts';

/** More than the longest reason, value or wording takes, in bytes, however many each of its signs has. */
const longestForm = 128 * 1024;

export function formLimit() {
  return bodyLimit({ maxSize: longestForm });
}

/** What a form without files says. */
export async function formOf(context: PortalContext): Promise<URLSearchParams> {
  return new URLSearchParams(await context.req.text());
}
