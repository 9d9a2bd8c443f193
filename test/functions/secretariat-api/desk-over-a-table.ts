import { auditVerifier } from '../../../shared/aws/desk-audit.ts';
import { decidingDeps } from '../../../shared/aws/desk-deciding.ts';
import { readingDeps } from '../../../shared/aws/desk-reading.ts';
import { sendingDeps } from '../../../shared/aws/desk-sending.ts';
import { decidingDesk } from '../../../shared/desk/deciding-desk.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { operatingDesk } from '../../../shared/desk/operating-desk.ts';
import { readingDesk } from '../../../shared/desk/reading-desk.ts';
import { sendingDesk } from '../../../shared/desk/sending-desk.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { enterMeeting } from '../../../shared/register/meetings.ts';
import { enterPaper } from '../../../shared/register/papers.ts';
import { pointToPaper } from '../../../shared/register/pointers.ts';
import { openTable } from '../../register-table.ts';
import { ledgerInMemory } from '../../shared/aws/ledger-in-memory.ts';
import { meetingOf } from '../../shared/report/records.ts';
import { meetingId, papersOfKenya } from './papers-of-a-meeting.ts';

/** The true desk over a table on the wire, with the papers of this test entered as filing enters them; the ledger is in memory, and its addresses are made up. */
export async function deskOverATable(): Promise<{ desk: Desk; close(): Promise<void> }> {
  const { table, close } = await openTable();
  const ledger = ledgerInMemory();
  await enterMeeting(table, meetingOf(meetingId));
  for (const { record } of papersOfKenya) {
    const words = record.template?.fields.summary.value ?? '';
    const row = await enterPaper(
      table,
      record,
      null,
      { kind: 'judged', by: 'rapporteur', details: { words } },
      record.receivedAt,
    );
    await pointToPaper(table, row, async () => words.repeat(3));
    const copy = ledgerKeys.readingCopy(record);
    await ledger.put(copy, `<p>${words}</p>`, 'text/html');
    await ledger.put(record.file.key, words, 'application/pdf');
  }
  const bucket = 'ledger';
  const everyPaper = papersOfKenya.map(({ record }) => ({ paperId: paperId(record), score: 1, words: [] }));
  const reading = readingDesk({
    ...readingDeps(table, ledger, bucket, { find: async () => [] }),
    // An index knows drafts too, and answers everybody the same.
    search: async () => everyPaper.map(({ paperId: id }) => id),
    original: async ({ file }) => ({
      fileName: file.name,
      contentType: 'application/pdf',
      size: file.size,
      url: 'https://ledger.example/original',
    }),
    secret: async () => 'of the lists of this test, and long enough',
  });
  const sending = sendingDesk({
    ...sendingDeps(table, ledger, bucket),
    presign: async ({ key }) => ({ url: `https://ledger.example/${encodeURIComponent(key)}`, headers: { 'if-none-match': '*' } }),
  });
  const operating = operatingDesk({
    queues: ['paper-stored'],
    depthOf: async () => ({ waiting: 0, inFlight: 0, dead: 0 }),
    takeDead: async () => [],
    putBack: async () => [],
    endDead: async () => undefined,
    verifyAudit: auditVerifier(table, ledger),
  });
  const deciding = decidingDesk({
    ...decidingDeps(table, ledger, async () => undefined),
    judge: async (_meeting, row) => row.verdict,
  });
  return { desk: { ...reading, ...sending, ...operating, ...deciding }, close };
}
