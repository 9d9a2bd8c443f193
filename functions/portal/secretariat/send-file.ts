import { Refused } from '../../../shared/desk/desk.ts';
import type { ProceedingToSend } from '../../../shared/desk/proceeding-desk.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalDeps } from '../visiting.ts';
import type { Asking } from './asking.ts';
import type { Tried } from './tried.ts';

interface FormWithFile {
  /** What stood in the field of the file. */
  readonly file: unknown;
  /** Everything else, for the person to find again. */
  readonly form: URLSearchParams;
  readonly offered: Pick<ProceedingToSend, 'kind' | 'sitting' | 'date'>;
}

/** Sends the letter, record or edited report of a form, for the meeting named; the id of its arrival, or why there is none. */
export async function fileSent(
  { secretariat }: PortalDeps,
  { visit, words }: Asking,
  meetingId: string,
  { file, form, offered }: FormWithFile,
): Promise<string | Tried> {
  if (!(file instanceof File) || file.name === '') return { why: words.records.noFile, form };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await secretariat.proceedings.send(visit.caller, meetingId, { ...offered, fileName: file.name, bytes });
  } catch (error) {
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}
