import type { Meeting } from '../../shared/model/meeting.ts';
import type { MeetingProposal } from '../../shared/model/meeting-proposal.ts';
import type { StoredProceeding } from '../../shared/model/stored-proceeding.ts';
import type { SummaryRecord } from '../../shared/model/summary-record.ts';
import type { EditsReading } from '../../shared/proceedings/edits/read-edits.ts';
import type { ProceedingFile } from '../../shared/register/ledger-keys.ts';
import { givenSitting, recordReadingId, type SittingGiven } from '../../shared/register/sittings-given.ts';
import type { Outcome, Read } from '../../shared/sandbox/job.ts';
import { receive } from '../../shared/sandbox/receive.ts';
import { tryTwice } from '../../shared/sandbox/try-twice.ts';
import type { ImportDeps, Opened } from './importing.ts';

/** Digits of the SHA-256 by which a proceeding is named: enough for the few hundred that a meeting may have. */
const idDigits = 12;

/** An announced file, and the meeting it is for as far as it is known. */
export interface Announced {
  readonly key: string;
  readonly file: ProceedingFile;
  readonly meeting: Meeting | null;
}

/** A proceeding as it stands in the ledger after reading, and the id by which it is found there. */
interface Reading {
  readonly id: string;
  readonly stored: StoredProceeding;
}

/**
 * Reads a file in a process of its own and puts the reading into the ledger; bytes that were read before are not opened again. What cannot be read
 * is a reading too, which says why.
 */
export async function readProceeding(
  deps: ImportDeps,
  { key, file, meeting }: Announced,
  { chunks, versionId, storedAt }: Opened,
): Promise<Reading> {
  const { bytes, sha256, size } = await receive(chunks);
  const given = file.kind === 'record' ? await sittingOf(deps, file, sha256.slice(0, idDigits), storedAt) : null;
  const id = recordReadingId(sha256.slice(0, idDigits), given);
  const standing = await deps.readingOf(file.meetingId, id);
  if (standing !== null) return { id, stored: standing };
  const object = { key, versionId, storedAt };
  const reading =
    bytes === null ? { unread: `too-large: ${size} bytes` } : await readTwice(deps, file, { bytes, meeting, given });
  return { id, stored: await deps.storeReading(file.meetingId, id, { ...storedOf(reading, sha256), object }) };
}

/** What came with the file is a fact before the file is read by it. */
async function sittingOf(deps: ImportDeps, file: ProceedingFile, recordId: string, at: string): Promise<SittingGiven | null> {
  const { by, sitting } = await deps.noted(file);
  if (sitting !== undefined)
    await deps.giveSitting(file.meetingId, recordId, { sitting: sitting.number, date: sitting.date, by, at });
  return await deps.sittingGiven(file.meetingId, recordId);
}

type Content =
  | { kind: 'letter'; proposal: MeetingProposal }
  | { kind: 'record'; record: SummaryRecord }
  | { kind: 'edits'; reading: EditsReading };

interface Material {
  readonly bytes: Uint8Array;
  readonly meeting: Meeting | null;
  readonly given: SittingGiven | null;
}

function storedOf(content: Content | { unread: string }, sha256: string) {
  if ('unread' in content) return { kind: 'unread' as const, sha256, reason: content.unread };
  if (content.kind !== 'edits') return content;
  const { edits, findings, outside } = content.reading;
  return { kind: content.kind, sha256, reading: { edits: [...edits], findings: [...findings], outside: [...outside] } };
}

async function readTwice(deps: ImportDeps, file: ProceedingFile, material: Material): Promise<Content | { unread: string }> {
  const told = await tryTwice(() => readOnce(deps, file, material));
  return told.outcome === 'done' ? told.value : { unread: told.outcome };
}

async function readOnce(
  deps: ImportDeps,
  { kind, fileName }: ProceedingFile,
  { bytes, meeting, given }: Material,
): Promise<Outcome<Content | { unread: string }>> {
  if (kind === 'letter') {
    const told = await deps.readLetter(bytes, fileName);
    return mapped(told, (proposal) => ({ kind: 'letter', proposal }));
  }
  if (kind === 'edits') {
    const told = await deps.readEdits(bytes);
    return told.outcome === 'done' ? { outcome: 'done', value: { kind, reading: told.value } } : told;
  }
  if (meeting === null) throw new Error('a record is read with its meeting');
  const told = await deps.readRecord(bytes, fileName, meeting, givenSitting(given));
  return mapped(told, (record) => ({ kind: 'record', record }));
}

function mapped<T>(told: Outcome<Read<T>>, content: (read: T) => Content): Outcome<Content | { unread: string }> {
  if (told.outcome !== 'done') return told;
  return { outcome: 'done', value: 'read' in told.value ? content(told.value.read) : told.value };
}
