import { paperId } from '../../../shared/model/contribution.ts';
import { meetingId, papersOfKenya } from './papers-of-a-meeting.ts';

const published = papersOfKenya.find(({ standing }) => standing === 'published')?.record;

/** A good value for each part of a path. */
export const pathValues: Readonly<Record<string, string>> = {
  meetingId,
  paperId: published === undefined ? '' : paperId(published),
  id: 'C21/35',
  symbol: 'DM-21/1025',
  ticketId: `KE-${'c'.repeat(32)}`,
  queue: 'paper-stored',
};

const reason = 'agreed with the delegation';
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
