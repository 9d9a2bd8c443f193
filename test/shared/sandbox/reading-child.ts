import type { Examination } from '../../../shared/model/examination.ts';
import { read } from '../../../shared/readers/read.ts';
import { serve } from '../../../shared/sandbox/serve.ts';

/** The readers alone, as the child of the product runs them. */
serve({
  async examine(bytes) {
    const { kind, hazards, paper } = await read(bytes);
    return { kind, hazards, read: paper !== null, text: paper?.text.slice(0, 100) ?? '' } as Examination;
  },
  readingCopy: async (bytes, kind) => (await import('../../../shared/readers/reading-copy.ts')).readingCopy(bytes, kind),
});
