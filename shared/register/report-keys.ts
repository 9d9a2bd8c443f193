import * as z from 'zod';
import type { Language } from '../model/language.ts';
import type { ReportVariant } from '../model/outcome-report.ts';

export const reportForms = ['docx', 'html', 'csv', 'json'] as const;
export type ReportForm = (typeof reportForms)[number];

/** What a report is kept of: its revisions are counted by meeting, variant (and record or item) and language. */
export interface ReportPlace {
  readonly meetingId: string;
  readonly variant: ReportVariant;
  readonly language: Language;
}

/** One kept revision. `content` names what it says and what it was compared with, so that two writers never share a key by chance. */
const keptRevisionSchema = z.object({
  /** From 0: `DT/1`, then `DT/1(Rev.1)`. */
  revision: z.number().int().nonnegative(),
  content: z.string().regex(/^[0-9a-f]{12}$/),
  /** When the register was read for it. */
  readAt: z.string(),
});
export type KeptRevision = z.infer<typeof keptRevisionSchema>;

/** The revisions of a report, oldest first, and when the register was last read without finding another one. */
export const keptRevisionsSchema = z.object({ readAt: z.string(), revisions: z.array(keptRevisionSchema).min(1) });
export type KeptRevisions = z.infer<typeof keptRevisionsSchema>;

/** `outcome-report`, `sitting-<recordId>`, `item-<itemId>`: what the files of a variant are called. */
export function reportName(variant: ReportVariant): string {
  switch (variant.kind) {
    case 'council':
      return 'outcome-report';
    case 'sitting':
      return `sitting-${variant.recordId}`;
    case 'item':
      return `item-${variant.itemId}`;
  }
}

/** Where one form of one revision stands in the reports bucket. */
export function reportKey(place: ReportPlace, { revision, content }: Omit<KeptRevision, 'readAt'>, form: ReportForm): string {
  return `${folderOf(place)}${String(revision).padStart(6, '0')}-${content}.${form}`;
}

/** Where the list of revisions stands. It alone is ever replaced, and only by whoever has seen it as it stands. */
export function revisionsKey(place: ReportPlace): string {
  return `${folderOf(place)}revisions.json`;
}

function folderOf({ meetingId, variant, language }: ReportPlace): string {
  return `${meetingId}/${reportName(variant)}/${language}/`;
}
