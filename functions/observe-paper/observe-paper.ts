import type { Examination, FileKind } from '../../shared/model/examination.ts';
import type { StoredExamination } from '../../shared/model/stored-examination.ts';
import {
  isPrecheck,
  type PaperReference,
  type PrecheckedPaper,
  parseInboxKey,
  parsePrecheckKey,
} from '../../shared/register/ledger-keys.ts';
import { examineFile } from '../../shared/sandbox/examine-file.ts';
import type { Outcome } from '../../shared/sandbox/job.ts';

export interface ObservationDeps {
  /** The stored object, as a stream, in the version announced; null when it was deleted since. */
  open(key: string, versionId: string | null): Promise<Opened | null>;
  examine(bytes: Uint8Array): Promise<Outcome<Examination>>;
  readingCopy(bytes: Uint8Array, kind: FileKind): Promise<Outcome<string>>;
  /** Both write once: the first examination of a paper stands. */
  storeExamination(paper: PaperReference, stored: StoredExamination): Promise<void>;
  storeReadingCopy(paper: PaperReference, html: string): Promise<void>;
  /** The facts of a paper that is only to be judged for its sender. */
  storePrechecked(paper: PrecheckedPaper, stored: StoredExamination): Promise<void>;
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
  const storePaper = storingOf(deps, announced.key);
  const opened = await deps.open(announced.key, announced.versionId);
  if (opened === null) return 'gone';
  const { bytes, examination } = await examineFile(deps.examine, opened.chunks);
  const object = { key: announced.key, versionId: opened.versionId };
  await storePaper({ object, examination }, bytes);
  return 'observed';
}

/** Where what is seen goes. A precheck has no reading copy: nothing of it is kept for people. */
function storingOf(deps: ObservationDeps, key: string): (stored: StoredExamination, bytes: Uint8Array | null) => Promise<void> {
  if (isPrecheck(key)) {
    const precheck = parsePrecheckKey(key);
    return (stored) => deps.storePrechecked(precheck, stored);
  }
  const paper = parseInboxKey(key);
  return async (stored, bytes) => {
    const { read, kind } = stored.examination;
    await deps.storeExamination(paper, stored);
    if (bytes !== null && read) await deps.storeReadingCopy(paper, await copied(deps, bytes, kind));
  };
}

async function copied(deps: ObservationDeps, bytes: Uint8Array, kind: FileKind): Promise<string> {
  const copy = await deps.readingCopy(bytes, kind);
  return copy.outcome === 'done' ? copy.value : `<p>No reading copy could be made of this file (${copy.outcome}).</p>`;
}
