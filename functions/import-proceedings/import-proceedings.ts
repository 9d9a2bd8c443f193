import { parseProceedingKey } from '../../shared/register/ledger-keys.ts';
import type { ProceedingRow } from '../../shared/register/rows.ts';
import type { ImportDeps, Opened } from './importing.ts';
import { putBackEdits } from './put-back-edits.ts';
import { type Announced, readProceeding } from './read-proceeding.ts';
import { registerRecord } from './register-record.ts';

export type ImportOutcome = ProceedingRow['outcome'] | 'gone';

/**
 * Imports one convening letter, summary record or edited report. A letter becomes a proposal, which a person accepts; a record's conclusions are
 * entered at once, and the changes that it states of the agenda remain proposals; the words of an edited report are put back. A file that comes
 * before its meeting or its record waits: nothing of it is entered, and the coming of what it waits for announces it again.
 */
export async function importProceeding(
  deps: ImportDeps,
  announced: { readonly key: string; readonly versionId: string | null },
): Promise<ImportOutcome> {
  const { key, versionId } = announced;
  const file = parseProceedingKey(key);
  const opened = await deps.open(key, versionId);
  if (opened === null) return 'gone';
  const { arrivalId, kind, meetingId } = file;
  const meeting = await deps.meeting(meetingId);
  const entered = meeting === null && kind !== 'letter' ? waiting(null) : await entry(deps, { key, file, meeting }, opened);
  await deps.enterProceeding(meetingId, { arrivalId, kind, key, ...entered, storedAt: opened.storedAt });
  if (entered.outcome === 'registered') await deps.announceWaiting(meetingId);
  if (entered.outcome === 'registered' || entered.outcome === 'merged') await deps.requestReport(meetingId);
  return entered.outcome;
}

type Entered = Pick<ProceedingRow, 'outcome' | 'merge' | 'proceedingId'>;

function waiting(proceedingId: string | null): Entered {
  return { outcome: 'waiting', merge: null, proceedingId };
}

async function entry(deps: ImportDeps, of: Announced, opened: Opened): Promise<Entered> {
  const { id, stored } = await readProceeding(deps, of, opened);
  const { file, meeting } = of;
  if (stored.kind === 'unread') return { outcome: 'unread', merge: null, proceedingId: id };
  if (stored.kind === 'letter' || meeting === null) return { outcome: 'proposed', merge: null, proceedingId: id };
  if (stored.kind === 'record') {
    const end = await registerRecord(deps, meeting, stored);
    return { outcome: end === 'registered' ? end : 'unread', merge: null, proceedingId: id };
  }
  const merge = await putBackEdits(deps, meeting, { id, stored, by: (await deps.noted(file)).by, fileName: file.fileName });
  return merge === 'waiting' ? waiting(id) : { outcome: 'merged', merge, proceedingId: id };
}
