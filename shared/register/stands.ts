import type { PaperRow } from './rows.ts';

/** Whether a paper is in the way of one that repeats it. What was returned or withdrawn is not: what is sent again is judged afresh. */
export function stands({ status }: Pick<PaperRow, 'status'>): boolean {
  return status === 'pending' || status === 'accepted' || status === 'held';
}
