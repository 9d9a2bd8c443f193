import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NoSuchThing, NotAllowed, Refused } from '../../../shared/desk/desk.ts';
import { type RecordDeps, recordDesk } from '../../../shared/desk/record-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { ProceedingRow, RecordRow } from '../../../shared/register/rows.ts';
import { records2021 } from '../report/proceedings-2021.ts';
import { meetingOf } from '../report/records.ts';

const meetingId = 'C21-VCC-1';
const secretary: Caller = { role: 'secretariat', name: 'A. Editor' };
const bytes = Buffer.from('record of a sitting');
const wanted = { fileName: 'sitting 1.docx', bytes, sitting: null, date: null };

function row(arrivalId: string, kind: ProceedingRow['kind'], outcome: ProceedingRow['outcome']): ProceedingRow {
  const key = `records/${meetingId}/${arrivalId}/${arrivalId}.docx`;
  return { kind, arrivalId, key, proceedingId: null, outcome, storedAt: '2021-06-08T18:00:00Z', merge: null };
}

/** A desk over what it was given; every act on the ledger is noted in its order. */
function world(rows: readonly ProceedingRow[] = []) {
  const acts: unknown[][] = [];
  const deps: RecordDeps = {
    newArrivalId: () => 'arrival-1',
    meeting: async (id) => (id === meetingId ? meetingOf(id) : null),
    giveSitting: async (...given) => acts.push(['sitting', ...given]),
    put: async (...put) => {
      acts.push(['put', ...put]);
    },
    recordRows: async () => records2021.map((record): RecordRow => ({ ...record, changedAt: '2021-06-09T08:00:00Z' })).reverse(),
    proceedingRows: async () => rows,
    proceedingRow: async (_meetingId, id) => rows.find(({ arrivalId }) => arrivalId === id) ?? null,
  };
  return { acts, desk: recordDesk(deps) };
}

describe('a record that is sent', () => {
  it('is put where records are imported from, in the name of whoever sends it', async () => {
    const { acts, desk } = world();
    expect(await desk.sendRecord(secretary, meetingId, { ...wanted, fileName: '../sitting\u202e 1.docx' })).toBe('arrival-1');
    const file = { kind: 'record', meetingId, arrivalId: 'arrival-1', fileName: '_sitting 1.docx' };
    expect(acts).toEqual([['put', file, 'A. Editor', bytes]]);
  });

  it('has its sitting put down before it, under the first digits of its hash', async () => {
    const { acts, desk } = world();
    await desk.sendRecord(secretary, meetingId, { ...wanted, sitting: 3, date: '2021-06-10' });
    const recordId = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    expect(acts[0]).toEqual(['sitting', meetingId, recordId, { sitting: 3, date: '2021-06-10', by: 'A. Editor' }]);
    expect(acts[1]?.[0]).toBe('put');
  });

  it.each([
    ['is empty', { bytes: Buffer.alloc(0) }],
    ['names no sitting that can be', { sitting: 0 }],
    ['names half a sitting', { sitting: 1.5 }],
    ['names a sitting far off', { sitting: 41 }],
    ['names no day', { date: '2021-13-01' }],
    ['names a day otherwise', { date: '10 June 2021' }],
  ])('is refused where it %s, and nothing is kept', async (_what, wrong) => {
    const { acts, desk } = world();
    await expect(desk.sendRecord(secretary, meetingId, { ...wanted, ...wrong })).rejects.toBeInstanceOf(Refused);
    expect(acts).toEqual([]);
  });
});

describe('records', () => {
  it('are for the secretariat alone, and of meetings that are known', async () => {
    const { acts, desk } = world();
    const others: Caller[] = [{ role: 'public' }, { role: 'member', state: 'KE', name: 'K' }, { role: 'operator', name: 'O' }];
    for (const caller of others) {
      await expect(desk.sendRecord(caller, meetingId, wanted)).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.records(caller, meetingId)).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.arrivedRecord(caller, meetingId, 'a')).rejects.toBeInstanceOf(NotAllowed);
    }
    await expect(desk.sendRecord(secretary, 'C99-VCC-1', wanted)).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.records(secretary, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    expect(acts).toEqual([]);
  });

  it('come in the order of their sittings, with those that came and are not entered', async () => {
    const rows = [
      row('a', 'record', 'registered'),
      row('b', 'record', 'unread'),
      row('c', 'letter', 'waiting'),
      row('d', 'record', 'waiting'),
    ];
    const { desk } = world(rows);
    const seen = await desk.records(secretary, meetingId);
    expect(seen.records.map(({ sitting }) => sitting)).toEqual(records2021.map(({ sitting }) => sitting));
    expect(seen.others.map(({ arrivalId }) => arrivalId)).toEqual(['b', 'd']);
    expect(await desk.arrivedRecord(secretary, meetingId, 'd')).toMatchObject({ outcome: 'waiting' });
    expect(await desk.arrivedRecord(secretary, meetingId, 'nobody')).toBeNull();
  });
});
