import { createHash } from 'node:crypto';
import { paperRecordSchema } from '../model/contribution.ts';
import { canonical } from './canonical.ts';

/** What the register says of a paper; the time of the last change is that of its last event. */
const recorded = Object.keys(paperRecordSchema.shape).filter((key) => key !== 'changedAt');

/**
 * SHA-256 (hexadecimal) of what a row says of its paper, without what is bookkeeping (`version`, `attempt`, `awaits`). Each audit event carries it, so
 * that a row cannot be changed without one. Takes the row as it is written and as the table gives it back.
 */
export function recordHash(row: object): string {
  const said = Object.fromEntries(Object.entries(row).filter(([key, value]) => recorded.includes(key) && value !== undefined));
  return createHash('sha256').update(canonical(said)).digest('hex');
}
