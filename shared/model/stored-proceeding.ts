import * as z from 'zod';
import type { EditFinding } from './edit.ts';
import { meetingProposalSchema } from './meeting-proposal.ts';
import { summaryRecordSchema } from './summary-record.ts';

/** The stored object that was read, and when the bucket stored it. */
const object = z.object({ key: z.string(), versionId: z.string().nullable(), storedAt: z.string() });

/** What an edited report says of its conclusions; findings are kept as the reader made them. */
const editsReadingSchema = z.object({
  edits: z.array(z.object({ conclusionId: z.string(), wording: z.string(), text: z.string() })),
  findings: z.array(z.custom<EditFinding>((value) => typeof value === 'object' && value !== null)),
  outside: z.array(z.string()),
});

/**
 * What `import-proceedings` puts into the ledger of a letter, a record or an edited report: what its reader has, or why the file was not read
 * (`reason`: the code of a hazard, a kind of file, or how the process that opened it ended).
 */
export const storedProceedingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('letter'), object, proposal: meetingProposalSchema }),
  z.object({ kind: z.literal('record'), object, record: summaryRecordSchema }),
  z.object({ kind: z.literal('edits'), object, sha256: z.string().length(64), reading: editsReadingSchema }),
  z.object({ kind: z.literal('unread'), object, sha256: z.string().length(64), reason: z.string().max(300) }),
]);
export type StoredProceeding = z.infer<typeof storedProceedingSchema>;
