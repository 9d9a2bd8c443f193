/** The process in which files are opened: it may die of one without harm. Started by `startSandbox` only. */
import { observe } from '../observe.ts';
import { serve } from './serve.ts';

serve({
  examine: observe,
  // mammoth is heavy and seldom needed: it is loaded with the first reading copy.
  readingCopy: async (bytes, kind) => (await import('../readers/reading-copy.ts')).readingCopy(bytes, kind),
  letter: async (...letter) => (await import('./proceedings.ts')).proceedings.letter(...letter),
  record: async (...record) => (await import('./proceedings.ts')).proceedings.record(...record),
  mail: async (...mail) => (await import('./mail.ts')).mail(...mail),
  edits: async (bytes) => (await import('./proceedings.ts')).proceedings.edits(bytes),
});
