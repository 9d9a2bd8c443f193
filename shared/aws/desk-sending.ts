import { randomBytes } from 'node:crypto';
import type { SendingDeps } from '../desk/sending-desk.ts';
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
import { noteArrival } from './ledger.ts';
import { readMemberRegistry } from './mail-ledger.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { presignedUploads } from './presigned-upload.ts';

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
    noteArrival: (...arrival) => noteArrival(ledger, ...arrival),
    presign: presignedUploads(bucket),
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
