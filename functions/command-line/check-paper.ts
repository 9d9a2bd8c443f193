import { judge } from '../../shared/judging/judge.ts';
import type { Arrival, Sender } from '../../shared/model/arrival.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { isDisputed } from '../../shared/pages/referee.ts';

/** What would become of one file. */
export interface Checked {
  readonly label: string;
  readonly meeting: Pick<Meeting, 'id' | 'submission'>;
  readonly examination: Examination;
  readonly verdict: Verdict;
  /** Its length is so near the limit that the register has it rendered before it decides. */
  readonly disputed: boolean;
}

/**
 * Judges what was observed of a file as if it came in the last second before the closing time: lateness is not judged. Of other papers it knows what the
 * meeting's own data say.
 */
export function checkPaper(
  file: { readonly label: string; readonly fileName: string },
  examination: Examination,
  { meeting, sender, language }: { readonly meeting: Meeting; readonly sender: Sender | null; readonly language: Language },
): Checked {
  const verdict = judge(
    examination,
    meeting,
    {
      meetingId: meeting.id,
      arrivalId: 'checked',
      n: 1,
      fileName: file.fileName,
      receivedAt: meeting.submission.closes,
      ...channelOf(sender, examination),
      sender: { ...(sender ?? { state: null, address: null, authenticated: false }), language },
    },
    { symbols: meeting.received },
  );
  return { label: file.label, meeting, examination, verdict, disputed: isDisputed(examination, meeting.pageLimit.pages) };
}

/** Who has an address sends a mail, whose other recipients nobody knows yet; a State by its code sends by ticket. */
function channelOf(sender: Sender | null, { template }: Examination): Pick<Arrival, 'channel' | 'mail'> {
  if (sender === null) return { channel: 'bucket' };
  if (sender.address === null) return { channel: 'ticket' };
  const copied = template?.fields.source.value?.states ?? [];
  const quarantine = sender.state === null ? (['sender-unknown'] as const) : [];
  const mail = { mailId: 'checked', from: sender.address, focalPoint: true, quarantine: [...quarantine], copied };
  return { channel: 'mail', mail };
}

/** Whether the register would accept every one of them, if it came in time. */
export function allAcceptable(checked: readonly Checked[]): boolean {
  return checked.every(({ verdict }) => verdict.status === 'accepted');
}
