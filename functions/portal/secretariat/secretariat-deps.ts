import type { AgendaDesk } from '../../../shared/desk/agenda-desk.ts';
import type { ConclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import type { CorrespondenceDesk } from '../../../shared/desk/correspondence-desk.ts';
import type { ProceedingDesk } from '../../../shared/desk/proceeding-desk.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import type { ReportForm } from '../../../shared/register/report-keys.ts';

/** What the secretariat's pages need beside the desk. Only the secretariat comes to them, so that nothing here asks who does. */
export interface SecretariatDeps {
  readonly conclusions: ConclusionDesk;
  readonly correspondence: CorrespondenceDesk;
  readonly agenda: AgendaDesk;
  readonly proceedings: ProceedingDesk;
  /** The compiled report of the meeting as it was kept last; null before the first. */
  compiledReport(meetingId: string, language: Language): Promise<OutcomeReport | null>;
  /** Every kept revision of it, newest first. */
  keptReports(meetingId: string, language: Language): Promise<readonly KeptReport[]>;
}

export interface KeptReport {
  readonly revision: number;
  readonly readAt: string;
  /** Addresses that are good for some minutes, and always download. */
  readonly forms: readonly { readonly form: ReportForm; readonly url: string }[];
}
