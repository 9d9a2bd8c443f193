import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { SummaryRecord } from '../../shared/model/summary-record.ts';
import { supersede } from '../../shared/proceedings/records/supersede.ts';
import { conclusionIn } from '../../shared/register/conclusions.ts';
import { recordOf } from '../../shared/register/ledger-keys.ts';
import type { ConclusionRow } from '../../shared/register/rows.ts';
import { recordReadingId } from '../../shared/register/sittings-given.ts';
import { inOrderOfSittings } from '../../shared/report/compile/sittings.ts';
import type { ImportDeps } from './importing.ts';
import { registeredRecord } from './registered-record.ts';

interface KnownRecord {
  readonly record: SummaryRecord;
  readonly key: string;
  readonly storedAt: string;
}

/**
 * Links the records of a meeting: a conclusion that a later sitting amends names the one that amends it (the outcomes of a sitting are published,
 * and comments on them come before the next). Done over all records each time, in the order of their sittings, so that it ends the same in whatever
 * order they were imported.
 */
export async function linkRecords(deps: ImportDeps, meeting: Meeting): Promise<void> {
  const known = await knownRecords(deps, meeting);
  const rows = await Array.fromAsync(deps.conclusions(meeting.id));
  let earlier: readonly RegisteredConclusion[] = [];
  for (const { record, key, storedAt } of known) {
    const own = rows.filter(({ recordId }) => recordId === record.recordId).map(unlinked);
    const { conclusions, findings } = supersede(earlier, record, own);
    earlier = conclusions;
    const registered = registeredRecord({ ...record, findings: [...record.findings, ...findings] }, key, meeting);
    await deps.enterRecord(registered, storedAt);
  }
  const linked = new Map(earlier.map((conclusion) => [conclusion.conclusion.id, conclusion]));
  const storedAt = new Map(known.map(({ record, storedAt: at }) => [record.recordId, at]));
  for (const row of rows) {
    const wanted = linked.get(row.conclusion.id);
    if (wanted !== undefined) await writeLink(deps, row, wanted, storedAt);
  }
}

async function knownRecords(deps: ImportDeps, meeting: Meeting): Promise<KnownRecord[]> {
  const registered = inOrderOfSittings(await Array.fromAsync(deps.records(meeting.id)));
  return await Promise.all(
    registered.map(async ({ recordId }) => {
      const given = await deps.sittingGiven(meeting.id, recordId);
      const reading = await deps.readingOf(meeting.id, recordReadingId(recordId, given));
      if (reading?.kind !== 'record') throw new Error(`record ${recordId} is entered and its reading is not there`);
      return { record: reading.record, key: reading.object.key, storedAt: reading.object.storedAt };
    }),
  );
}

function unlinked(row: ConclusionRow): RegisteredConclusion {
  return { ...conclusionIn(row), supersededBy: null, supersedes: [] };
}

/** Only the links are put into the row as it then stands: whoever changed its words meanwhile is not undone. */
async function writeLink(
  deps: ImportDeps,
  row: ConclusionRow,
  { supersededBy, supersedes }: RegisteredConclusion,
  storedAt: ReadonlyMap<string, string>,
): Promise<void> {
  const { meetingId, conclusion } = row;
  const related = [supersededBy, ...supersedes].flatMap((id) => (id === null ? [] : (storedAt.get(recordOf(id)) ?? [])));
  const at = [row.changedAt, ...related].sort((one, other) => one.localeCompare(other)).at(-1) ?? row.changedAt;
  for (let standing: ConclusionRow | null = row; standing !== null; ) {
    if (await deps.writeConclusion(standing, { ...conclusionIn(standing), supersededBy, supersedes }, at)) return;
    standing = await deps.readConclusion(meetingId, conclusion.id);
  }
}
