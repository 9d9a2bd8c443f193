import * as z from 'zod';

/** Why a renderer gave no pages; a fact about the paper, never a fault of a service. */
const failures = ['timed-out', 'crashed', 'refused', 'unreadable', 'too-large'] as const;
export type RenderingFailure = (typeof failures)[number];

const by = {
  engine: z.literal('LibreOffice'),
  /** As the program itself prints it: `7.4.7.2`. */
  version: z.string().max(60),
};

/** What a renderer made of a paper: written once into the ledger, as `renderings/<meetingId>/<arrivalId>/<n>.json`. */
export const renderingSchema = z.union([
  z.object({
    ...by,
    /** All pages, blank ones at the end included. */
    pages: z.number().int().positive(),
    /** Pages at the end without words of their own (a running head is not) and without a picture. */
    trailingBlankPages: z.number().int().nonnegative(),
    /** Lines of the last page that is not blank, running heads left out. */
    lastPageLines: z.number().int().nonnegative(),
  }),
  z.object({
    ...by,
    /** `refused`: it would not open the file; `unreadable`: what it made of it cannot be read; `too-large`: a file that is not opened at all. */
    failed: z.enum(failures),
  }),
]);
export type Rendering = z.infer<typeof renderingSchema>;

/** What the referee is asked: the stored file whose length the witnesses dispute. */
export const disputeSchema = z.object({
  meetingId: z.string(),
  arrivalId: z.string(),
  n: z.number().int().positive(),
  key: z.string(),
  versionId: z.string().nullable(),
});
export type Dispute = z.infer<typeof disputeSchema>;
