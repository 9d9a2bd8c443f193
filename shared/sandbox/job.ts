import type { Examination, FileKind } from '../model/examination.ts';

/** What a child is asked: one piece of work on the bytes of one file. */
export type Job =
  | { readonly work: 'examine'; readonly bytes: Uint8Array }
  | { readonly work: 'readingCopy'; readonly bytes: Uint8Array; readonly kind: FileKind };

/** What a child says: once that it is ready, then one answer for each job. */
export type Answer =
  | { readonly says: 'ready' }
  /** `resident`: bytes that the child holds in memory after it. */
  | { readonly says: 'done'; readonly value: Examination | string; readonly resident: number }
  | { readonly says: 'failed'; readonly detail: string };

/** How a job ended. Only `done` has a value; the others are facts about the file, or about the machine where they recur. */
export type Outcome<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'timed-out' }
  | { readonly outcome: 'out-of-memory' }
  /** The reader broke: `detail` names the error or the exit code, never words of the file. */
  | { readonly outcome: 'crashed'; readonly detail: string };
