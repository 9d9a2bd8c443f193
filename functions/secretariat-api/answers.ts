import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';

/** What an endpoint answers; who may keep it is decided where it is sent. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 302 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** A value as JSON, with no property that its schema does not name: what is not in the contract does not leave the house. */
export function json<T extends z.ZodType>(schema: T, value: unknown, status: Answer['status'] = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(schema.parse(value)) };
}

/** The same for one who may have it already: 304 without a body where the tag is the one they named (RFC 9110, section 13.1.2). */
export function tagged(answer: Answer, version: number, ifNoneMatch: string | undefined): Answer {
  const digest = createHash('sha256')
    .update(answer.body ?? '')
    .digest('base64url')
    .slice(0, 16);
  const etag = `"${version}-${digest}"`;
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers: { etag }, body: null };
  return { ...answer, headers: { ...answer.headers, etag } };
}

/** Version that `If-Match` names: a tag of ours, or its number alone; null for `*`. Undefined where there is none. */
export function versionNamed(ifMatch: string | undefined): number | null | undefined {
  if (ifMatch?.trim() === '*') return null;
  const version = /^"(0|[1-9]\d{0,8})(?:-[\w-]{16})?"$/u.exec(ifMatch?.trim() ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}
