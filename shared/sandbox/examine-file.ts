import type { Examination, Hazard } from '../model/examination.ts';
import { examiner } from '../model/examiner.ts';
import type { Outcome } from './job.ts';
import { receive } from './receive.ts';
import { tryTwice } from './try-twice.ts';

/**
 * Examines a file that comes as a stream, whatever it is: one too large to be opened, or one whose process ended twice, has an examination that
 * says so. `bytes`: null where they are too many.
 */
export async function examineFile(
  examine: (bytes: Uint8Array) => Promise<Outcome<Examination>>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array | null; readonly examination: Examination }> {
  const { bytes, sha256, size } = await receive(chunks);
  if (bytes === null) return { bytes, examination: unread(sha256, size, tooLarge(size)) };
  const told = await tryTwice(() => examine(bytes));
  if (told.outcome === 'done') return { bytes, examination: told.value };
  return { bytes, examination: unread(sha256, size, { code: 'too-complex', detail: told.outcome, place: null }) };
}

function tooLarge(size: number): Hazard {
  return { code: 'too-large', detail: `${size} bytes`, place: null };
}

/** The examination of a file of which nothing is known but why it was not read. */
function unread(sha256: string, size: number, hazard: Hazard): Examination {
  return {
    sha256,
    size,
    examiner,
    kind: 'unknown',
    read: false,
    language: null,
    hazards: [hazard],
    sheet: null,
    pages: null,
    template: null,
    citations: [],
    text: '',
  };
}
