import * as z from 'zod';
import { agendaItemSchema } from './agenda.ts';
import { linePlaceSchema } from './conclusion.ts';
import { languages } from './language.ts';
import { proceedingFindingSchema } from './summary-record.ts';

/** A value read from a letter, with its place, or why there is none. `assumed`: the letter leaves it open and the program chose the usual. */
const read = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    certainty: z.enum(['stated', 'inferred', 'assumed', 'missing']),
    place: linePlaceSchema.nullable(),
  });

/** An item of the agenda as a letter prints it, with the places of its cells. */
export const proposedItemSchema = z.object({
  item: agendaItemSchema,
  /** Comments column (DM-20/1008, Annex 1): how many Member States asked for the item to be moved or added, and its words. */
  comments: z.object({ text: z.string(), requests: z.number().int().nonnegative().nullable() }).nullable(),
  place: linePlaceSchema,
  /** First and last line of the item in the letter. */
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  findings: z.array(proceedingFindingSchema),
});
export type ProposedItem = z.infer<typeof proposedItemSchema>;

/** What a convening letter says of a meeting: a proposal that the secretariat accepts as it is or edited (never taken as a fact by itself). */
export const meetingProposalSchema = z.object({
  /** First twelve hexadecimal digits of the SHA-256 of the file. */
  letterId: z.string(),
  sha256: z.string().length(64),
  fileName: z.string(),
  language: z.enum(languages),
  reference: read(z.string()),
  date: read(z.iso.date()),
  /** `C21/VCC-1` as printed. */
  meeting: read(z.string()),
  edition: read(z.enum(['C20', 'C21'])),
  session: read(z.string()),
  opens: read(z.iso.date()),
  closes: read(z.iso.date()),
  /** Last day for contributions. */
  deadline: read(z.iso.date()),
  pageLimit: read(z.object({ pages: z.number().int().positive(), binding: z.boolean() })),
  intakeAddress: read(z.string()),
  items: z.array(proposedItemSchema),
  findings: z.array(proceedingFindingSchema),
});
export type MeetingProposal = z.infer<typeof meetingProposalSchema>;
