import { html } from 'hono/html';
import type { ClosingTimes, PaperStory } from '../../../shared/desk/desk.ts';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import type { PaperRecord } from '../../../shared/model/contribution.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { deadlineText } from '../closing.ts';
import { paperPath } from '../paper-lines.ts';
import { notice } from '../verdict/notice.ts';
import type { Html, Visit } from '../visiting.ts';

/** What became of a paper, in the words of the letter that its sender gets, and what the sender can do next. */
export function paperNotice(visit: Visit, meeting: Meeting, times: ClosingTimes, { paper }: PaperStory): Html {
  const { language, words, at, caller } = visit;
  const deadline = paper.status === 'returned' ? deadlineText(visit, times) : '';
  const said = statusText(paper, language);
  const text = html`${said === '' ? '' : html`<p>${said}</p>`}${original(visit, paper)}${deadline}`;
  const isReturned = paper.status === 'returned';
  const act = isReturned ? words.verdict.sendCorrected : words.verdict.sendRevision;
  const onward = html`<p><a class="button${isReturned ? '' : ' quiet'}" href="${at(`/meetings/${meeting.id}/send`)}">${act}</a></p>`;
  const canSend = caller.role === 'member' && ['returned', 'accepted', 'held'].includes(paper.status);
  return html`${notice(visit, { status: paper.status, title: statusTitle(paper, language), text, remarks: paper.verdict.findings.length })}${canSend ? onward : ''}`;
}

function statusTitle({ status, symbol }: PaperRecord, language: Language): string {
  const { titles } = letterWords(language);
  return status === 'accepted' ? fill(titles.accepted, { symbol: symbol ?? '' }) : titles.outcomes[status];
}

/** What follows from it; of an accepted paper its title has said all. */
function statusText({ status, duplicateOf }: PaperRecord, language: Language): string {
  const words = letterWords(language);
  if (status === 'accepted') return '';
  return status === 'duplicate' ? fill(words.duplicate, { original: duplicateOf ?? '' }) : words.statuses[status];
}

function original({ at }: Visit, { meetingId, duplicateOf }: PaperRecord): Html {
  if (duplicateOf === null) return html``;
  return html`<p><a href="${at(paperPath({ meetingId, paperId: duplicateOf }))}"><bdi class="code" dir="ltr">${duplicateOf}</bdi></a></p>`;
}
