import type { PaperRecord } from '../model/contribution.ts';

/**
 * Whether a paper is filed, or may yet be: it is in the way of one that repeats it, and what it cites is said. What was returned or withdrawn is not: what is
 * sent again is judged afresh.
 */
export function stands({ status }: Pick<PaperRecord, 'status'>): boolean {
  return status === 'pending' || status === 'accepted' || status === 'held';
}
