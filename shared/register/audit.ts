import { createHash } from 'node:crypto';
import * as z from 'zod';

export const eventKinds = [
  'judged',
  'judged-again',
  'numbered',
  'held',
  'returned',
  'duplicate',
  'refiled',
  'answered',
  'decided',
] as const;

/**
 * One change of one paper's record. Each event carries the hash of the one before, so that none can be edited, dropped or moved
 * without breaking the chain; the paper's own row carries the last, so that a copy cut off by a crash can be completed.
 */
export const auditEventSchema = z.object({
  n: z.number().int().positive(),
  at: z.string(),
  kind: z.enum(eventKinds),
  /** Who acted: `rapporteur`, or the name of the person signed in. */
  by: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  previous: z.string().nullable(),
  /** Hash of what the paper's row says after the change (`recordHash`); absent in events of before it was kept. */
  record: z.string().optional(),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
/** `at`: the time of the fact in the ledger that the change follows from, so that a rebuilt register tells the same time; without it, the moment of writing. */
export type AuditDraft = Pick<AuditEvent, 'kind' | 'by' | 'details'> & Partial<Pick<AuditEvent, 'at'>>;

/** The event that follows `last` in the chain of a paper. `record`: hash of what its row says from then on. */
export function nextEvent(last: AuditEvent | null, draft: AuditDraft, at: string, record?: string): AuditEvent {
  const said = record === undefined ? {} : { record };
  const event = { n: (last?.n ?? 0) + 1, at, ...draft, previous: last?.hash ?? null, ...said };
  return { ...event, hash: hashOf(event) };
}

/** The numbers of the events that do not fit the chain: edited, missing, or out of place. Empty when it is whole. */
export function brokenLinks(events: readonly AuditEvent[]): number[] {
  return events.flatMap((event, index) => {
    const { hash, ...rest } = event;
    const before = events[index - 1] ?? null;
    const whole = event.n === index + 1 && event.previous === (before?.hash ?? null) && hash === hashOf(rest);
    return whole ? [] : [event.n];
  });
}

function hashOf(event: Omit<AuditEvent, 'hash'>): string {
  const details = Object.entries(event.details).sort(([a], [b]) => (a < b ? -1 : 1));
  const record = event.record === undefined ? [] : [event.record];
  const canonical = JSON.stringify([event.n, event.at, event.kind, event.by, details, event.previous, ...record]);
  return createHash('sha256').update(canonical).digest('hex');
}
