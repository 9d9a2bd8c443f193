import { createHash } from 'node:crypto';
import type { Paper } from '../model/paper.ts';
import { readEdits } from '../proceedings/edits/read-edits.ts';
import { type LetterFile, readLetter } from '../proceedings/letters/read-letter.ts';
import { readRecord } from '../proceedings/records/read-record.ts';
import { read } from '../readers/read.ts';
import type { Read } from './job.ts';
import type { Works } from './serve.ts';

/** What a child does with proceedings, in a module of its own: they come seldom, and a child that examines papers starts faster without it. */
export const proceedings: Pick<Works, 'letter' | 'record' | 'edits'> = {
  letter: (bytes, fileName) => readAs(bytes, fileName, (paper, file) => readLetter(paper, file)),
  record: (bytes, fileName, meeting, given) => readAs(bytes, fileName, (paper, file) => readRecord(paper, file, meeting, given)),
  edits: async (bytes) => readEdits(bytes),
};

async function readAs<T>(bytes: Uint8Array, fileName: string, make: (paper: Paper, file: LetterFile) => T): Promise<Read<T>> {
  const { paper, kind, hazards } = await read(bytes);
  if (paper === null) return { unread: hazards[0]?.code ?? kind };
  return { read: make(paper, { sha256: createHash('sha256').update(bytes).digest('hex'), fileName }) };
}
