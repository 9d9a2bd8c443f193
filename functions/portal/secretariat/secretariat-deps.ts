import type { ConclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import type { RecordDesk } from '../../../shared/desk/record-desk.ts';
import type { Consultation, Electorate, Reply } from '../../../shared/model/consultation.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import type { TimePlan } from '../../../shared/proceedings/time-plan/plan-sittings.ts';
import type { ReportForm } from '../../../shared/register/report-keys.ts';

/** What the secretariat's pages need beside the desk. Only the secretariat comes to them, so that nothing here asks who does. */
export interface SecretariatDeps {
  readonly conclusions: ConclusionDesk;
  readonly records: RecordDesk;
  /** The compiled report of the meeting as it was kept last; null before the first. */
  compiledReport(meetingId: string, language: Language): Promise<OutcomeReport | null>;
  /** Every kept revision of it, newest first. */
  keptReports(meetingId: string, language: Language): Promise<readonly KeptReport[]>;
  /** Consultations by correspondence on the meeting's proposed conclusions. */
  consultations(meetingId: string): Promise<readonly OpenedConsultation[]>;
  timePlan(meeting: Meeting): Promise<TimePlan>;
}

export interface KeptReport {
  readonly revision: number;
  readonly readAt: string;
  /** Addresses that are good for some minutes, and always download. */
  readonly forms: readonly { readonly form: ReportForm; readonly url: string }[];
}

export interface OpenedConsultation {
  readonly consultation: Consultation;
  /** The Council in office on the day of the vote; null where the project does not know it. */
  readonly electorate: Electorate | null;
  readonly replies: readonly Reply[];
}
