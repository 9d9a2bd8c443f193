import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { readRecord } from '../../../shared/proceedings/records/read-record.ts';
import { registeredConclusions } from '../../../shared/proceedings/records/registered-conclusions.ts';
import { paperOfText } from '../../../shared/readers/text.ts';
import { agendaHistory, enterHistory } from '../../../shared/register/agenda-versions.ts';
import {
  conclusionIn,
  conclusionsOf,
  enteredConclusions,
  pointToConclusion,
  readConclusion,
  writeConclusion,
} from '../../../shared/register/conclusions.ts';
import { meeting, prefixes } from '../../../shared/register/keys.ts';
import { enterMeeting, versionsOf } from '../../../shared/register/meetings.ts';
import { enterRecord } from '../../../shared/register/records.ts';
import type { ConclusionRow } from '../../../shared/register/rows.ts';
import { rowsUnder } from '../../../shared/register/table.ts';
import { recordText } from '../../functions/import-proceedings/proceedings-of.ts';
import { openTable } from '../../register-table.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const file = { sha256: createHash('sha256').update(recordText()).digest('hex'), fileName: 'r.txt' };
const record = readRecord(paperOfText(recordText()), file, c21);
const conclusions = registeredConclusions(record, c21);
const second = conclusions[1] as RegisteredConclusion;
const [early, late] = ['2021-06-09T08:00:00.000Z', '2021-06-10T08:00:00.000Z'];

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

describe('conclusions over a real table', () => {
  it('are written once, in the order of their places, and a repetition leaves no trace', async () => {
    const { table } = opened;
    for (const conclusion of conclusions.toReversed()) expect(await writeConclusion(table, null, conclusion, early)).toBe(true);
    expect(await writeConclusion(table, null, second, late)).toBe(false);
    const rows = await Array.fromAsync(conclusionsOf(table, c21.id));
    expect(rows.map(conclusionIn)).toEqual(conclusions);
    const row = await readConclusion(table, c21.id, second.conclusion.id);
    expect(await writeConclusion(table, row, second, late)).toBe(true);
    expect(await readConclusion(table, c21.id, second.conclusion.id)).toEqual(row);
  });

  it('do not overwrite what somebody else has changed meanwhile', async () => {
    const { table } = opened;
    const row = (await readConclusion(table, c21.id, second.conclusion.id)) as ConclusionRow;
    expect(await writeConclusion(table, row, { ...second, text: 'In better words.' }, late)).toBe(true);
    expect(await writeConclusion(table, row, { ...second, text: 'In other words.' }, late)).toBe(false);
    expect(await readConclusion(table, c21.id, second.conclusion.id)).toMatchObject({
      text: 'In better words.',
      version: 2,
      changedAt: late,
    });
  });

  it('count once their record is entered', async () => {
    const { table } = opened;
    expect(await enteredConclusions(table, c21.id)).toEqual([]);
    const { recordId, meetingId, sha256, language, sitting, date, dateBasis, findings } = record;
    const facts = {
      recordId,
      meetingId: meetingId === '' ? c21.id : meetingId,
      sha256,
      language,
      sitting,
      date,
      dateBasis,
      findings,
    };
    await enterRecord(table, { ...facts, name: 'r.txt', key: 'records/C21-VCC-1/r/r.txt', sections: [] }, early);
    expect(await enteredConclusions(table, c21.id)).toHaveLength(3);
  });

  it('are found under their items, and leave with an item that leaves the agenda', async () => {
    const { table } = opened;
    await enterMeeting(table, c21);
    await pointToConclusion(table, second, c21.agenda, []);
    const under = async (itemNo: string) =>
      await Array.fromAsync(rowsUnder(table, meeting(c21.id), prefixes.item({ annex: 2, itemNo })));
    expect((await under('9')).map((row) => row.conclusion ?? 'item')).toEqual(['item', second.conclusion.id]);
    await pointToConclusion(table, { ...second, items: ['C21-A2-07'] }, c21.agenda, second.items);
    expect([(await under('9')).length, (await under('7')).length]).toEqual([1, 2]);
    const items = c21.agenda.items.filter(({ id }) => id !== 'C21-A2-07');
    await enterMeeting(table, { ...c21, version: 2, agenda: { ...c21.agenda, items } });
    expect([(await under('9')).length, (await under('7')).length]).toEqual([1, 0]);
    expect((await Array.fromAsync(versionsOf(table, c21.id))).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('stand beside a history of the agenda that is entered once', async () => {
    const { table } = opened;
    const history = { meetingId: c21.id, version: 1, at: early, by: 'A', reason: 'r', source: null, changes: [] };
    await enterHistory(table, { history, meeting: c21 });
    await enterHistory(table, { history: { ...history, by: 'B' }, meeting: c21 });
    expect(await agendaHistory(table, c21.id)).toEqual([history]);
  });
});
