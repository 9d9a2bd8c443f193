import * as z from 'zod';
import { decidingDesk } from '../desk/deciding-desk.ts';
import type { Desk } from '../desk/desk.ts';
import { operatingDesk } from '../desk/operating-desk.ts';
import { readingDesk } from '../desk/reading-desk.ts';
import { sendingDesk } from '../desk/sending-desk.ts';
import { auditVerifier } from './desk-audit.ts';
import { decidingDeps } from './desk-deciding.ts';
import { operatingDeps } from './desk-operating.ts';
import { readingDeps } from './desk-reading.ts';
import { sendingDeps } from './desk-sending.ts';
import { name, readEnvironment } from './environment.ts';
import { objectStore } from './object-store.ts';
import { sendTo } from './queue.ts';
import { searchIndex } from './search-index.ts';
import { registerTable } from './table.ts';

/** The desk over the table, the ledger, the reports and the queues that the environment names, read once. `LINK_SECRET` (or its file) is asked for by the first long list. */
export function openDesk(): Desk {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    REPORTS_BUCKET: name,
    FILING_QUEUE_URL: name,
    /** The addresses of the live queues, with commas between; empty where nobody operates them from here. */
    QUEUE_URLS: z.string().default(''),
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  return {
    ...readingDesk(readingDeps(table, ledger, environment.LEDGER_BUCKET, searchIndex(environment.REPORTS_BUCKET))),
    ...decidingDesk(decidingDeps(table, ledger, sendTo(environment.FILING_QUEUE_URL))),
    ...sendingDesk(sendingDeps(table, ledger, environment.LEDGER_BUCKET)),
    ...operatingDesk(operatingDeps(environment.QUEUE_URLS, auditVerifier(table, ledger))),
  };
}
