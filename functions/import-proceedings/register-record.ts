import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { StoredProceeding } from '../../shared/model/stored-proceeding.ts';
import { reimport } from '../../shared/proceedings/edits/reimport.ts';
import { registeredConclusions } from '../../shared/proceedings/records/registered-conclusions.ts';
import { conclusionIn } from '../../shared/register/conclusions.ts';
import { type WordingFact, withWording } from '../../shared/register/wording-facts.ts';
import type { ImportDeps } from './importing.ts';
import { linkRecords } from './link-records.ts';
import { registeredRecord } from './registered-record.ts';

/** DynamoDB takes 400 KB a row; a person's wordings and the findings of other records need room beside. No sitting fills a quarter of it. */
const largestRow = 200_000;

/**
 * Enters a summary record: a row for each of its conclusions, then the record itself, so that a record that is there is there whole. Every step may be
 * repeated, after a crash or with another version of the agenda, and ends in the same rows. Words that a person put in place of the record's stay.
 * Answers `too-large`, and enters nothing, for a record of which one row would hold more than the table takes.
 */
export async function registerRecord(
  deps: ImportDeps,
  meeting: Meeting,
  { object, record }: Extract<StoredProceeding, { kind: 'record' }>,
): Promise<'registered' | 'too-large'> {
  const conclusions = registeredConclusions(record, meeting);
  const registered = registeredRecord(record, object.key, meeting);
  if ([registered, ...conclusions].some((row) => Buffer.byteLength(JSON.stringify(row)) > largestRow)) return 'too-large';
  const wordings = await deps.wordings(meeting.id, record.recordId);
  for (const conclusion of conclusions) {
    await enterConclusion(deps, meeting, conclusion, wordings.get(conclusion.conclusion.id)?.at(-1), object.storedAt);
  }
  await deps.enterRecord(registered, object.storedAt);
  await linkRecords(deps, meeting);
  return 'registered';
}

/** The row as it stands, or else as it would be new, has the words of the last fact; what the record states is taken as it is read now. */
async function enterConclusion(
  deps: ImportDeps,
  meeting: Meeting,
  fresh: RegisteredConclusion,
  fact: WordingFact | undefined,
  storedAt: string,
): Promise<void> {
  const at = fact !== undefined && fact.at > storedAt ? fact.at : storedAt;
  for (;;) {
    const row = await deps.readConclusion(meeting.id, fresh.conclusion.id);
    const before = row === null ? fresh : conclusionIn(row);
    const standing = fact === undefined ? before : withWording(before, fact);
    const wanted = reimport([standing], [fresh], at).conclusions[0] ?? fresh;
    if (!(await deps.writeConclusion(row, wanted, at))) continue;
    await deps.pointToConclusion(wanted, meeting, row?.items ?? []);
    return;
  }
}
