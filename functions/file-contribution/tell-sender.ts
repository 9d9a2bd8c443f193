import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';

/** Lets the sender of a mail be told what became of its papers. Asked twice, it is told once: there is one letter a verdict. */
export async function tellSender(deps: FilingDeps, row: PaperRow): Promise<void> {
  const record = row.channel === 'mail' ? await deps.arrivalRecord(row) : null;
  if (record?.mail != null) await deps.announceVerdict(row.meetingId, record.mail.mailId);
}
