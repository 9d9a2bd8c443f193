import { createHash } from 'node:crypto';
import * as z from 'zod';
import { canonical } from './canonical.ts';

const headSchema = z.object({ n: z.number().int().positive(), hash: z.string() });

/** The last event of a paper's chain. */
export type ChainHead = z.infer<typeof headSchema>;
/** By the paper's id. */
export type ChainHeads = Readonly<Record<string, ChainHead>>;

/** A digest that was put: the time in its key, and the SHA-256 of its bytes. */
const namedSchema = z.object({ at: z.string(), hash: z.string() });

/**
 * All chain heads of a meeting at one moment: `audit/<meetingId>/<at>.json`, written once. Each names the one before it by its hash, so that none
 * can be edited, dropped or put between without its follower saying so.
 */
export const auditDigestSchema = z.object({
  meetingId: z.string(),
  /** From 1. */
  n: z.number().int().positive(),
  at: z.string(),
  heads: z.record(z.string(), headSchema),
  previous: namedSchema.nullable(),
});
export type AuditDigest = z.infer<typeof auditDigestSchema>;

/** The bytes of a digest. */
export function digestText(digest: AuditDigest): string {
  return `${canonical(digest)}\n`;
}

/** Reads a digest; null where the text is none. */
export function readDigest(text: string): AuditDigest | null {
  try {
    const reading = auditDigestSchema.safeParse(JSON.parse(text));
    return reading.success ? reading.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** SHA-256 of a digest's bytes, in hexadecimal. */
export function digestHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same for the same heads: whether anything has changed since a digest is seen without reading it. */
export function headsHash(heads: ChainHeads): string {
  return digestHash(canonical(heads));
}
