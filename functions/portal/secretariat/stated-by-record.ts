import type { ProceedingDesk } from '../../../shared/desk/proceeding-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';
import { parseProceedingKey } from '../../../shared/register/ledger-keys.ts';
import type { RecordRow } from '../../../shared/register/rows.ts';

/** What each record states of the agenda that is not in force, by the id of the record; a meeting has some ten records. */
export async function statedByRecord(
  desk: Pick<ProceedingDesk, 'arrived'>,
  caller: Caller,
  meetingId: string,
  records: readonly Pick<RecordRow, 'recordId' | 'key'>[],
): Promise<ReadonlyMap<string, readonly StatedChange[]>> {
  const stated = records.map(async ({ recordId, key }) => {
    const arrived = await desk.arrived(caller, meetingId, parseProceedingKey(key).arrivalId);
    return [recordId, arrived?.read.kind === 'record' ? arrived.read.stated : []] as const;
  });
  return new Map(await Promise.all(stated));
}
