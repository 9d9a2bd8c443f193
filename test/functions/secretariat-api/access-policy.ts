import type { Standing } from './papers-of-a-meeting.ts';

/** Who asks, in the eyes of this test. `own`: of the State whose papers these are; `foreign`: of another; `roleless`: a true token without a group of ours. */
export const askers = ['public', 'own', 'foreign', 'secretariat', 'operator', 'roleless', 'forged'] as const;
export type Asker = (typeof askers)[number];

/** What is asked about: a paper in some standing, or an id that no paper has. */
export type Subject = Standing | 'unknown';

type Answers = Readonly<Record<Asker, number>>;

const denied = { public: 401, own: 403, foreign: 403, secretariat: 403, operator: 403, roleless: 403, forged: 401 } as const;

/** To read one paper: the secretariat may, its own State may, everybody else what is published; and what may not be read is not there. */
function toRead(subject: Subject): Answers {
  const forStrangers = subject === 'published' ? 200 : 404;
  const forKnowers = subject === 'unknown' ? 404 : 200;
  return { ...denied, public: forStrangers, foreign: forStrangers, own: forKnowers, secretariat: forKnowers };
}

/** Withdrawing is possible for what stands or was sent back. */
function toWithdraw(subject: Subject): Answers {
  if (subject === 'unknown') return { ...denied, secretariat: 404 };
  return { ...denied, secretariat: subject === 'pending' || subject === 'withdrawn' ? 422 : 201 };
}

/** Only a State that a paper names beside its sender consents; these papers name none. To a stranger even that is told of published ones alone. */
function toConsent(subject: Subject): Answers {
  return { ...denied, own: subject === 'unknown' ? 404 : 403, foreign: subject === 'published' ? 403 : 404 };
}

/** The operations on one paper. */
export const onPapers: Readonly<Record<string, (subject: Subject) => Answers>> = {
  showPaper: toRead,
  readPaper: toRead,
  fetchOriginal: toRead,
  decide: toWithdraw,
  consent: toConsent,
};

const everybody: Answers = { ...denied, public: 200, own: 200, foreign: 200, secretariat: 200, operator: 200 };
const readers: Answers = { ...everybody, operator: 403 };
const secretariat: Answers = { ...denied, secretariat: 200 };
const keepers: Answers = { ...denied, operator: 200, secretariat: 200 };
const senders: Answers = { ...denied, own: 201, foreign: 201, secretariat: 201 };

/** The operations on a meeting or the service: what each answers where the meeting is known. */
export const onMeetings: Readonly<Record<string, Answers>> = {
  listMeetings: everybody,
  listItems: everybody,
  listFollowUps: everybody,
  listConclusions: everybody,
  showAgenda: everybody,
  listPapers: readers,
  listCiting: readers,
  listCitingInstrument: readers,
  reconcile: { ...denied, secretariat: 200, operator: 200 },
  listAgendaVersions: secretariat,
  changeAgenda: { ...denied, secretariat: 201 },
  showTimePlan: secretariat,
  openProceedingTicket: { ...denied, secretariat: 201 },
  showProceeding: secretariat,
  listLetters: secretariat,
  acceptLetter: { ...denied, secretariat: 201 },
  acceptStated: { ...denied, secretariat: 201 },
  countReplies: secretariat,
  listConsultations: secretariat,
  openConsultation: { ...denied, secretariat: 201 },
  showConsultation: secretariat,
  fetchSheet: secretariat,
  noteReply: { ...denied, secretariat: 201 },
  listWithoutVote: secretariat,
  giveWithoutVote: { ...denied, secretariat: 201 },
  reword: { ...denied, secretariat: 201 },
  settle: { ...denied, secretariat: 201 },
  listReports: secretariat,
  fetchReport: secretariat,
  replay: secretariat,
  extend: { ...denied, secretariat: 201 },
  listRecords: { ...denied, own: 200, foreign: 200, secretariat: 200 },
  showClosing: everybody,
  openTicket: senders,
  openPrecheck: senders,
  /** Of a precheck of the own State, which is under way. */
  showPrecheck: { ...denied, own: 202, foreign: 404, secretariat: 202 },
  showHealth: keepers,
  redrive: keepers,
  verifyAudit: keepers,
  listProblems: everybody,
  showDocument: everybody,
};

/** Operations that a meeting has no part in, and the audit, which of an unknown meeting is empty. */
export const withoutMeeting: readonly string[] = [
  'listMeetings',
  'showHealth',
  'redrive',
  'listProblems',
  'showDocument',
  'verifyAudit',
  'listWithoutVote',
  'giveWithoutVote',
];

/** Papers that each sees in lists. */
export function seenInLists(asker: Asker, standings: readonly Standing[]): readonly Standing[] {
  if (asker === 'own' || asker === 'secretariat') return standings;
  return asker === 'public' || asker === 'foreign' ? ['published'] : [];
}
