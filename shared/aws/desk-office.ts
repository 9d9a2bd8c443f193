import { type AgendaDesk, agendaDesk } from '../desk/agenda-desk.ts';
import { type ConclusionDesk, conclusionDesk } from '../desk/conclusion-desk.ts';
import { type CorrespondenceDesk, correspondenceDesk } from '../desk/correspondence-desk.ts';
import { type ProceedingDesk, proceedingDesk } from '../desk/proceeding-desk.ts';
import type { Table } from '../register/table.ts';
import { agendaDeskDeps } from './desk-agenda.ts';
import { conclusionDeps } from './desk-conclusions.ts';
import { correspondenceDeps } from './desk-correspondence.ts';
import { proceedingDeps } from './desk-proceedings.ts';
import { objectStore } from './object-store.ts';
import { sendTo } from './queue.ts';

/** The desks at which only the secretariat works, the same for every face of the register. */
export interface OfficeDesks {
  readonly agenda: AgendaDesk;
  readonly proceedings: ProceedingDesk;
  readonly correspondence: CorrespondenceDesk;
  readonly conclusions: ConclusionDesk;
}

/** Where they stand, as the environment names it. */
interface OfficePlace {
  readonly LEDGER_BUCKET: string;
  readonly FILING_QUEUE_URL: string;
  readonly PROCEEDINGS_QUEUE_URL: string;
}

export function officeDesks(table: Table, { LEDGER_BUCKET, FILING_QUEUE_URL, PROCEEDINGS_QUEUE_URL }: OfficePlace): OfficeDesks {
  const ledger = objectStore(LEDGER_BUCKET);
  const toProceedings = sendTo(PROCEEDINGS_QUEUE_URL);
  return {
    agenda: agendaDesk(agendaDeskDeps(table, ledger, toProceedings)),
    proceedings: proceedingDesk(proceedingDeps(table, ledger, LEDGER_BUCKET, toProceedings)),
    correspondence: correspondenceDesk(correspondenceDeps(table, ledger)),
    conclusions: conclusionDesk(conclusionDeps(table, ledger, sendTo(FILING_QUEUE_URL))),
  };
}
