import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from './named-files.ts';
import { UsageError } from './usage-error.ts';

/** What is noted of the arrival of a file, by its path from the folder of the notes. */
export type ArrivalNotes = Readonly<
  Record<string, { readonly receivedAt: string | null; readonly meetingId: string | null; readonly sender: string | null }>
>;

const arrivalsSchema = z.array(
  z.object({
    file: z.string(),
    receivedAt: z.iso.datetime({ offset: true }).optional(),
    meeting: z.string().optional(),
    sender: z.string().optional(),
  }),
);

/** Of an evaluation corpus only file, time and edition are read: what it expects must not be seen here. */
const goldSchema = z.array(
  z.object({ file: z.string(), receivedAt: z.string().optional(), edition: z.enum(['C20', 'C21']).optional() }),
);

/** The meeting of the project that each edition of the template was made for. */
const meetingOfEdition = { C20: 'C20-VCC-1', C21: 'C21-VCC-1' } as const;

/** Reads `arrivals.json`, else the `gold.json` of a corpus, in a folder; null when there is neither. Throws `UsageError`. */
export async function readArrivalNotes(folder: string): Promise<ArrivalNotes | null> {
  const arrivals = await readJson(join(folder, 'arrivals.json'));
  if (arrivals !== null) {
    const notes = checked(arrivalsSchema, arrivals, join(folder, 'arrivals.json')).map((note) => [
      note.file,
      { receivedAt: note.receivedAt ?? null, meetingId: note.meeting ?? null, sender: note.sender ?? null },
    ]);
    return Object.fromEntries(notes);
  }
  const gold = await readJson(join(folder, 'gold.json'));
  if (gold === null) return null;
  const notes = checked(goldSchema, gold, join(folder, 'gold.json')).map(({ file, receivedAt, edition }) => [
    file,
    { receivedAt: receivedAt ?? null, meetingId: edition === undefined ? null : meetingOfEdition[edition], sender: null },
  ]);
  return Object.fromEntries(notes);
}

export function checked<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const answer = schema.safeParse(value);
  if (answer.success) return answer.data;
  throw new UsageError(`${path}: ${z.prettifyError(answer.error)}`);
}
