/** The process in which files are opened: it may die of one without harm. Started by `startSandbox` only. */
import { observe } from '../observe.ts';
import { serve } from './serve.ts';

serve({
  examine: observe,
  // mammoth is heavy and seldom needed: it is loaded with the first reading copy.
  readingCopy: async (bytes, kind) => (await import('../readers/reading-copy.ts')).readingCopy(bytes, kind),
});
