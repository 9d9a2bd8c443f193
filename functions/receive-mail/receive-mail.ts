import { judgeMail } from '../../shared/mail/judge-mail.ts';
import { arrivalOf, papersIn } from '../../shared/mail/mail-arrival.ts';
import { meetingFor } from '../../shared/mail/meeting-for.ts';
import type { LetterDue } from '../../shared/model/letter-due.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { MemberRegistry } from '../../shared/model/member-registry.ts';
import { arrivalOfMail, parseMailKey, setupNotification } from '../../shared/register/mail-keys.ts';
import { type MailReading, readSafely } from './read-safely.ts';
import type { ReceivingDeps } from './receiving.ts';

/** How long a sender may wait for a verdict before a receipt says that the mail has come. */
const receiptAfterSeconds = 60;

/**
 * Receives one stored mail: reads it in a process of its own, decides what it is, and puts its papers into the inbox, from where they go the way of every
 * paper. What was decided stands in the ledger before anything follows from it, and each step may be repeated without a second effect.
 */
export async function receiveMail(
  deps: ReceivingDeps,
  announced: { readonly key: string; readonly versionId: string | null },
): Promise<NonNullable<MailRecord['verdict']>['status'] | 'gone'> {
  const mailId = parseMailKey(announced.key);
  const opened = await deps.open(announced.key, announced.versionId);
  if (opened === null) return 'gone';
  const meeting = meetingFor(opened.storedAt, await deps.meetings());
  if (meeting === null) throw new NoMeeting(`mail ${mailId} came when there was no meeting to which it could belong`);
  const place = { mailId, meetingId: meeting.id, key: announced.key, versionId: opened.versionId, receivedAt: opened.storedAt };
  if (mailId === setupNotification) {
    await deps.storeRecord({
      ...place,
      arrivalId: null,
      papers: [],
      message: null,
      verdict: null,
      language: null,
      registry: null,
    });
    return 'ignored';
  }
  const reading = await readSafely(deps, opened);
  const record = await deps.storeRecord(recordOf(place, reading, await registryInForce(deps)));
  await putPapers(deps, record, reading);
  await announceLetters(deps, record);
  return record.verdict?.status ?? 'ignored';
}

/** A fault of the secretariat's data: the mail stays where it is, and its message waits among the dead letters for a person. */
class NoMeeting extends Error {
  override name = 'NoMeeting';
}

/** Without a registry nobody is known: every mail is kept, quarantined and examined, and a person is called. */
async function registryInForce(deps: ReceivingDeps): Promise<MemberRegistry | null> {
  const reading = await deps.registry();
  if (reading !== null && 'registry' in reading) return reading.registry;
  deps.report('the registry of members cannot be used: every mail is quarantined', reading?.problems ?? ['it is not there']);
  return null;
}

const nobody: Pick<MemberRegistry, 'members'> = { members: [] };

function recordOf(
  place: Pick<MailRecord, 'mailId' | 'meetingId' | 'key' | 'versionId' | 'receivedAt'>,
  { message }: MailReading,
  registry: MemberRegistry | null,
): MailRecord {
  const verdict = judgeMail(message, registry ?? { version: 1, validFrom: '1970-01-01', ...nobody });
  const papers = verdict.status === 'ignored' ? [] : papersIn(message);
  const member = registry?.members.find(({ state }) => state === verdict.authority.state);
  return {
    ...place,
    arrivalId: papers.length === 0 ? null : arrivalOfMail(place.mailId),
    papers,
    message,
    verdict: {
      ...verdict,
      findings: [...verdict.findings],
      fates: [...verdict.fates],
      copied: [...verdict.copied],
      authority: { ...verdict.authority, problems: [...verdict.authority.problems] },
    },
    language: message.language ?? member?.language ?? null,
    registry: registry?.version ?? null,
  };
}

/** The note comes before the papers: filing learns from it how many there are, and waits for all. */
async function putPapers(deps: ReceivingDeps, record: MailRecord, { contents }: MailReading): Promise<void> {
  const arrival = arrivalOf(record);
  const { meetingId, arrivalId } = record;
  if (arrival === null || arrivalId === null) return;
  await deps.storeArrival(meetingId, arrivalId, arrival);
  for (const { part, n, fileName } of record.papers) {
    const bytes = contents.get(part);
    if (bytes === undefined) throw new Error(`part ${part} of mail ${record.mailId} was read before and is not there now`);
    await deps.storePaper({ meetingId, arrivalId, n, fileName }, bytes);
  }
}

async function announceLetters(deps: ReceivingDeps, { mailId, meetingId, verdict }: MailRecord): Promise<void> {
  const due = (letter: LetterDue['letter'], delaySeconds = 0) => deps.announceLetter({ letter, meetingId, mailId }, delaySeconds);
  if (verdict?.status === 'received') await due('receipt', receiptAfterSeconds);
  // A mail without papers has its verdict already.
  if (verdict?.status === 'returned') await due('verdict');
  if (verdict?.status === 'quarantined' && verdict.confirmBy !== null) await due('confirmation');
}
