import { createHash } from 'node:crypto';
import type { Role } from '../model/caller.ts';
import { canonical } from './canonical.ts';
import { putIfAbsent, type Table } from './table.ts';

/** What somebody wished to do whose role may not. */
export interface Refusal {
  readonly at: string;
  readonly role: Role;
  /** Name of who is signed in; null for anybody. */
  readonly by: string | null;
  readonly did: string;
  readonly meetingId: string;
  readonly paperId: string | null;
}

/** Keeps that somebody wished to do what their role may not: by day, in the order of time. */
export async function noteRefusal(table: Table, refusal: Refusal): Promise<void> {
  const mark = createHash('sha256').update(canonical(refusal)).digest('hex').slice(0, 12);
  await putIfAbsent(table, { pk: `REFUSALS#${refusal.at.slice(0, 10)}`, sk: `${refusal.at}#${mark}`, ...refusal });
}
