import * as z from 'zod';
import { examinationSchema } from './examination.ts';

/** What `observe-paper` puts into the ledger: the facts, and which stored object they were read from. */
export const storedExaminationSchema = z.object({
  object: z.object({ key: z.string(), versionId: z.string().nullable() }),
  examination: examinationSchema,
});
export type StoredExamination = z.infer<typeof storedExaminationSchema>;
