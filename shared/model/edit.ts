import * as z from 'zod';
import type { wordingSchema } from './conclusion.ts';
import { hazardSchema } from './examination.ts';

/** The words of a conclusion as a person put them back, and the wording that they were made on. */
export const editedWordingSchema = z.object({
  conclusionId: z.string(),
  /** Names the wording that the person had before them (`proceedings/wording-tag.ts`). */
  wording: z.string().regex(/^[0-9a-f]{12}$/),
  text: z.string(),
});
export type EditedWording = z.infer<typeof editedWordingSchema>;

/** Who puts an edit back, when and why. */
export type Editor = Readonly<Pick<z.infer<typeof wordingSchema>, 'by' | 'at' | 'reason'>>;

/**
 * Why the words of a conclusion were not taken as they were found.
 *
 * `not-a-docx`, `file-refused`: nothing was read. `tag-unreadable`: the tag of a control was changed. `control-missing`: the file was made
 * with the conclusion and holds no control of it. `emptied`: the control holds no words. `copied`: two controls of one conclusion hold
 * different words. `nested`: another conclusion stands inside. `words-beside`: words beside the control in its paragraph.
 * `more-than-words`: pictures, tables, notes, lists with automatic numbers, formulas or hidden words inside. `moved-out`: words of the
 * conclusion stand outside of its control. `conclusion-unknown`: the register has no such conclusion. `wording-unknown`: the register never
 * had the wording that the edit was made on. `conflict-open`: it disagrees with the standing words, and an earlier conflict is not settled.
 * `record-silent`: the record, read again, no longer states a conclusion that a person has worded.
 */
const editFindingCodes = [
  'not-a-docx',
  'file-refused',
  'tag-unreadable',
  'control-missing',
  'emptied',
  'copied',
  'nested',
  'words-beside',
  'more-than-words',
  'moved-out',
  'conclusion-unknown',
  'wording-unknown',
  'conflict-open',
  'record-silent',
] as const;
export type EditFindingCode = (typeof editFindingCodes)[number];

/** Nothing is lost: the words that were found stand in the finding. */
export const editFindingSchema = z.object({
  code: z.enum(editFindingCodes),
  /** Null where the finding is about no conclusion that is known. */
  conclusionId: z.string().nullable(),
  /** The words as found, one text for each place; empty where there are none. */
  texts: z.array(z.string()),
  /** What else there is to say: the kind of content, the tag as found. */
  detail: z.string().nullable(),
  /** Why a file was refused. */
  hazard: hazardSchema.nullable(),
});
export type EditFinding = z.infer<typeof editFindingSchema>;
