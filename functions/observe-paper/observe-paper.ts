import type { Examination, FileKind, Hazard } from '../../shared/model/examination.ts';
import { examiner } from '../../shared/model/examiner.ts';
import type { StoredExamination } from '../../shared/model/stored-examination.ts';
import { type PaperReference, parseInboxKey } from '../../shared/register/ledger-keys.ts';
import type { Outcome } from '../../shared/sandbox/job.ts';
import { receive } from '../../shared/sandbox/receive.ts';
import { tryTwice } from '../../shared/sandbox/try-twice.ts';

export interface ObservationDeps {
  /** The stored object, as a stream, in the version announced; null when it was deleted since. */
  open(key: string, versionId: string | null): Promise<Opened | null>;
  examine(bytes: Uint8Array): Promise<Outcome<Examination>>;
  readingCopy(bytes: Uint8Array, kind: FileKind): Promise<Outcome<string>>;
  /** Both write once: the first examination of a paper stands. */
  storeExamination(paper: PaperReference, stored: StoredExamination): Promise<void>;
  storeReadingCopy(paper: PaperReference, html: string): Promise<void>;
}

export interface Opened {
  readonly versionId: string | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Observes one stored file and puts the examination into the ledger, with a reading copy for people beside it. An event that comes twice
 * or late changes nothing: the first examination stands, and a file that was deleted since is gone. (Whether one stands already is not asked: this
 * function, which opens hostile files, may read the inbox and nothing else.)
 */
export async function observePaper(
  deps: ObservationDeps,
  announced: { key: string; versionId: string | null },
): Promise<'observed' | 'gone'> {
  const paper = parseInboxKey(announced.key);
  const opened = await deps.open(announced.key, announced.versionId);
  if (opened === null) return 'gone';
  const { bytes, sha256, size } = await receive(opened.chunks);
  const examination = bytes === null ? unread(sha256, size, tooLarge(size)) : await examined(deps, bytes, sha256);
  const object = { key: announced.key, versionId: opened.versionId };
  await deps.storeExamination(paper, { object, examination });
  if (bytes !== null && examination.read) await deps.storeReadingCopy(paper, await copied(deps, bytes, examination.kind));
  return 'observed';
}

async function examined(deps: ObservationDeps, bytes: Uint8Array, sha256: string): Promise<Examination> {
  const told = await tryTwice(() => deps.examine(bytes));
  if (told.outcome === 'done') return told.value;
  return unread(sha256, bytes.byteLength, { code: 'too-complex', detail: told.outcome, place: null });
}

async function copied(deps: ObservationDeps, bytes: Uint8Array, kind: FileKind): Promise<string> {
  const copy = await deps.readingCopy(bytes, kind);
  return copy.outcome === 'done' ? copy.value : `<p>No reading copy could be made of this file (${copy.outcome}).</p>`;
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
