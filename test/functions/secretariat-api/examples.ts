import { paperId } from '../../../shared/model/contribution.ts';
import { letterArrival, recordId } from './agendas-of-a-meeting.ts';
import { conclusionId, letter, wordingSeen } from './consultations-of-a-meeting.ts';
import { meetingId, papersOfKenya } from './papers-of-a-meeting.ts';

/** Tags that an operation demands, of what its example changes. */
export const tagsSeen: Readonly<Record<string, string>> = {
  decide: '"3"',
  reword: wordingSeen,
  settle: wordingSeen,
  giveWithoutVote: '*',
  changeAgenda: '"1"',
  acceptLetter: '*',
};

const published = papersOfKenya.find(({ standing }) => standing === 'published')?.record;

/** A good value for each part of a path. */
export const pathValues: Readonly<Record<string, string>> = {
  meetingId,
  paperId: published === undefined ? '' : paperId(published),
  id: 'C21/35',
  symbol: 'DM-21/1025',
  ticketId: `KE-${'c'.repeat(32)}`,
  queue: 'paper-stored',
  day: '2021-05-20',
  conclusionId,
  arrivalId: letterArrival,
  recordId,
};

const reason = 'agreed with the delegation';
const words = { text: 'The Council took note of the report.', reason };
const reply = { state: 'KE', receivedAt: '2021-05-10T10:00:00+02:00', answers: [{ question: 'all', answer: 'yes' }] };
const arrears = { state: 'KE', from: '2021-01-01', to: null, source: 'letter of 12 January 2021' };
const raised = { change: { kind: 'priority', itemId: 'C21-A3-10', to: '1' }, reason };
const proceeding = { kind: 'record', fileName: 'sitting.docx', size: 20_480, contentType: 'application/pdf' };
const file = { fileName: 'contribution.docx', size: 20_480, contentType: 'application/pdf' };

/** A body for each operation that takes one: one that is done, and some that do not fit their schema. */
export const bodies: Readonly<Record<string, { readonly good: unknown; readonly bad: readonly unknown[] }>> = {
  decide: {
    good: { kind: 'publish', reason },
    bad: [
      {},
      [],
      null,
      { kind: 'publish' },
      { kind: 'delete', reason },
      { kind: 'move', reason },
      { kind: 'publish', reason: 'a' },
      { kind: 'correct', field: 'symbol', value: 'x', reason },
    ],
  },
  consent: { good: { answer: 'consented' }, bad: [{}, { answer: 'yes' }, { answer: 'consented', state: 'FR' }] },
  extend: {
    good: { state: 'KE', until: '2021-05-27T12:00:00+02:00', reason },
    bad: [
      { state: 'Kenya', until: '2021-05-27T12:00:00+02:00', reason },
      { state: 'KE', until: 'tomorrow', reason },
      { state: 'KE', until: '2021-05-27', reason },
    ],
  },
  openConsultation: {
    good: letter,
    bad: [{}, { ...letter, symbol: '' }, { ...letter, opens: '2021-07-01' }, { ...letter, questions: [] }],
  },
  noteReply: {
    good: reply,
    bad: [
      {},
      { ...reply, state: 'Kenya' },
      { ...reply, receivedAt: 'today' },
      { ...reply, answers: [] },
      { ...reply, answers: [{ question: 0, answer: 'yes' }] },
      { ...reply, answers: [{ question: 1, answer: 'perhaps' }] },
    ],
  },
  giveWithoutVote: {
    good: { withoutVote: [arrears] },
    bad: [{}, [], { withoutVote: [{ ...arrears, to: 'never' }] }, { withoutVote: [{ ...arrears, source: ' ' }] }],
  },
  reword: { good: words, bad: [{}, { ...words, text: ' ' }, { ...words, reason: 'a' }, { ...words, wording: 'x' }] },
  settle: { good: words, bad: [{ text: words.text }, { ...words, text: 7 }] },
  changeAgenda: {
    good: raised,
    bad: [
      {},
      { ...raised, reason: 'a' },
      { ...raised, evenSo: 'yes' },
      { ...raised, change: { ...raised.change, to: '3' } },
      { ...raised, change: { ...raised.change, from: '2' } },
      { ...raised, change: { kind: 'title', itemId: 'C21-A3-10', title: 'x' } },
      { ...raised, change: { kind: 'add', item: { id: 'x' }, after: null } },
      { ...raised, meeting: {} },
    ],
  },
  openProceedingTicket: {
    good: proceeding,
    bad: [
      {},
      { ...proceeding, kind: 'poem' },
      { ...proceeding, size: 0 },
      { ...proceeding, size: 11 * 1024 * 1024 },
      { ...proceeding, sitting: 'one' },
      { ...proceeding, date: '2021-02-30' },
      { ...proceeding, key: 'records/x' },
    ],
  },
  acceptLetter: {
    good: { reason, evenSo: false },
    bad: [
      {},
      { reason: 'a', evenSo: false },
      { edited: {}, evenSo: false },
      { edited: { id: meetingId }, evenSo: false },
      { evenSo: 1 },
    ],
  },
  acceptStated: { good: { evenSo: false }, bad: [{}, { evenSo: 'no' }, { evenSo: false, changes: [] }, []] },
  openTicket: {
    good: file,
    bad: [
      {},
      { ...file, size: 0 },
      { ...file, size: 11 * 1024 * 1024 },
      { ...file, size: 1.5 },
      { ...file, fileName: '' },
      { ...file, key: 'inbox/x' },
      { ...file, onBehalf: { state: 'KE' } },
    ],
  },
  openPrecheck: {
    good: file,
    bad: [
      { ...file, size: '20480' },
      { ...file, contentType: 7 },
    ],
  },
};
