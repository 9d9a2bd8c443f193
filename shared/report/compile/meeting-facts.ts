import type { PaperStatus } from '../../model/contribution.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { ReportInput } from '../compile.ts';

export function meetingFacts(meeting: Meeting, language: Language): OutcomeReport['meeting'] {
  return {
    id: meeting.id,
    name: meeting.names[language],
    letter: meeting.letter,
    series: meeting.numbering.series,
    opens: meeting.opens,
    closes: meeting.closes,
    submissionCloses: meeting.submission.closes,
    agendaLanguage: meeting.agenda.language,
  };
}

/** By the moment, not by the spelling: changes may be written in more than one time zone. */
export function lastChange({ papers, conclusions, records, history = [] }: ReportInput): string | null {
  const edits = conclusions.flatMap(({ wordings, conflict }) => (conflict === null ? wordings : [...wordings, conflict.theirs]));
  const rows = [...papers, ...conclusions, ...records].flatMap(({ changedAt }) => changedAt ?? []);
  const moments = [...rows, ...[...edits, ...history].map(({ at }) => at)].map((moment) => Date.parse(moment));
  return moments.length === 0 ? null : new Date(moments.reduce((a, b) => Math.max(a, b))).toISOString();
}

export function counted(papers: readonly ReportedPaper[]): OutcomeReport['counts'] {
  const count = (status: PaperStatus) => papers.filter((paper) => paper.status === status).length;
  return {
    received: papers.length,
    accepted: count('accepted'),
    returned: count('returned'),
    held: count('held'),
    duplicate: count('duplicate'),
    ignored: count('ignored'),
    withdrawn: count('withdrawn'),
    pending: count('pending'),
  };
}
