import { randomBytes } from 'node:crypto';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { SendingDeps, Upload } from '../desk/sending-desk.ts';
import { storedExaminationSchema } from '../model/stored-examination.ts';
import { knownFor } from '../register/known-for.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { holderOf } from '../register/numbers.ts';
import { isPublished, ownersOf } from '../register/paper-line.ts';
import { readPaper } from '../register/papers.ts';
import type { PaperRow } from '../register/rows.ts';
import type { Table } from '../register/table.ts';
import { extensionsOf } from './decision-ledger.ts';
import { keptForAWhile } from './kept-for-a-while.ts';
import { readMemberRegistry } from './mail-ledger.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';

/** What sending needs of AWS. `bucket`: the ledger's name, into which tickets lead. */
export function sendingDeps(table: Table, ledger: ObjectStore, bucket: string): SendingDeps {
  const registry = keptForAWhile(() => readMemberRegistry(ledger));
  const extensionFor: SendingDeps['extensionFor'] = async (...of) => (await extensionsOf(ledger, ...of)).at(-1) ?? null;
  return {
    now: Date.now,
    newId: () => randomBytes(16).toString('hex'),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    async languageOf(state) {
      const reading = await registry();
      const members = reading !== null && 'registry' in reading ? reading.registry.members : [];
      return members.find((member) => member.state === state)?.language ?? null;
    },
    extensionFor,
    async noteArrival(meetingId, arrivalId, record) {
      await ledger.putOnce(ledgerKeys.arrival(meetingId, arrivalId), JSON.stringify(record), 'application/json');
    },
    presign: presigning(bucket),
    async prechecked(meetingId, ticketId) {
      const text = await ledger.text(ledgerKeys.prechecked({ meetingId, ticketId }));
      return text === null ? null : storedExaminationSchema.parse(JSON.parse(text));
    },
    async known(meeting, paper, state) {
      const readBase = async (meetingId: string, id: string) => {
        const row = await readPaper(table, meetingId, id);
        return row !== null && mayKnow(row, state) ? row : null;
      };
      return await knownFor(
        { readPaper: readBase, holderOf: (...number) => holderOf(table, ...number), extensionFor: async () => null },
        meeting,
        paper,
      );
    },
  };
}

/** Whether a State may know that this paper is there: a precheck must not become a way to ask for the drafts of others. */
function mayKnow(row: PaperRow, state: string | null): boolean {
  return state === null || isPublished(row) || ownersOf(row).includes(state);
}

/**
 * Signs one PUT: the key, the number of bytes, the type, and that nothing stands there yet are all part of the signature, so that the bucket itself refuses
 * everything else. Without WHEN_REQUIRED the client would sign a checksum of bytes that it has not seen.
 */
function presigning(bucket: string): (upload: Upload) => Promise<{ url: string; headers: Record<string, string> }> {
  const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  return async ({ key, size, contentType, seconds }) => {
    const headers = { 'content-type': contentType, 'content-length': String(size), 'if-none-match': '*' };
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      ContentType: contentType,
      ContentLength: size,
      IfNoneMatch: '*',
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['host', ...Object.keys(headers)]),
    });
    return { url, headers };
  };
}
