import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { readProceeding, sittingGiven } from '../../../shared/aws/proceedings-ledger.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { changeAgenda } from '../../../shared/proceedings/agenda/change-agenda.ts';
import { type Acceptance, acceptAgenda } from '../../../shared/register/accept-agenda.ts';
import { recordReadingId } from '../../../shared/register/sittings-given.ts';
import { statedChanges } from './stated-changes.ts';
import type { Office } from './with-register.ts';

/** Brings into force what a record states of the agenda (the opening of C21/VCC-1 raised C21/45 from group 2 to group 1). */
export async function acceptStated(
  office: Office,
  meeting: Meeting,
  { recordId, by, evenSo }: { readonly recordId: string; readonly by: string; readonly evenSo: boolean },
): Promise<Acceptance> {
  const given = await sittingGiven(office.ledger, meeting.id, recordId);
  const stored = await readProceeding(office.ledger, meeting.id, recordReadingId(recordId, given));
  if (stored?.kind !== 'record')
    throw new UsageError(`${meeting.id} has no record ${recordId}: npm start -- import record FILE shows the id of each.`);
  const stated = statedChanges(stored.record, meeting).flatMap(({ change, place, words }) =>
    change === null ? [] : [{ change, place, words }],
  );
  const [first] = stated;
  if (first === undefined) return { outcome: 'unchanged', meeting };
  const changes = stated.map(({ change }) => change);
  const made = changeAgenda(meeting, changes);
  if ('problems' in made) throw new UsageError(`The agenda cannot be changed so: ${made.problems.join('; ')}.`);
  const source = `record ${recordId} line ${first.place.line}`;
  return await acceptAgenda(office.agenda, { meeting: made.meeting, changes, by, reason: first.words, source, evenSo });
}
