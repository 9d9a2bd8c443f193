import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { keys, meeting, prefixes } from '../../../shared/register/keys.ts';
import { currentMeeting, enterMeeting } from '../../../shared/register/meetings.ts';
import { numbersTaken } from '../../../shared/register/numbers.ts';
import { paperStandings } from '../../../shared/register/paper-standings.ts';
import { historyOf, papersOf, readPaper } from '../../../shared/register/papers.ts';
import { BrokenRow } from '../../../shared/register/rows.ts';
import { putRow, rowsUnder } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld } from './memory-world.ts';
import { filingOver } from './register-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
let opened: Awaited<ReturnType<typeof openTable>>;

beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

describe('the register over a real table', () => {
  it('gives two hundred papers filed at the same moment two hundred contiguous numbers', async () => {
    const { table } = opened;
    const world = emptyWorld(c21);
    for (let n = 0; n < 200; n += 1) {
      const paper = examinedPaper({ arrivalId: `many-${n}` });
      world.inbox.set(paperId(paper.arrival), paper);
    }
    const deps = filingOver(table, world);
    await Promise.all([...world.inbox.values()].map(({ arrival }) => fileContribution(deps, arrival)));
    const rows = await Array.fromAsync(papersOf(table, c21.id));
    const numbers = rows.map(({ symbol }) => Number(symbol?.slice('C21/'.length))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => 84 + index));
    expect(await Array.fromAsync(numbersTaken(table, c21.id))).toHaveLength(200);
    expect((await Array.fromAsync(paperStandings(table, c21.id))).every(({ status }) => status === 'accepted')).toBe(true);
  }, 120_000);

  it('keeps a whole history of each paper, and points to it from its item with one query', async () => {
    const { table } = opened;
    const world = emptyWorld(c21);
    world.inbox.set('one.1', examinedPaper({ arrivalId: 'one' }));
    await fileContribution(filingOver(table, world), { meetingId: c21.id, arrivalId: 'one', n: 1 });
    const history = await historyOf(table, c21.id, 'one.1');
    expect(history.map(({ kind }) => kind)).toEqual(['judged', 'numbered']);
    expect(brokenLinks(history)).toEqual([]);
    expect((await readPaper(table, c21.id, 'one.1'))?.lastEvent).toEqual(history.at(-1));
    await enterMeeting(table, c21);
    const item = { annex: 2, itemNo: '7' };
    const underItem = await Array.fromAsync(rowsUnder(table, meeting(c21.id), prefixes.item(item)));
    expect(underItem[0]).toMatchObject({ item: { id: 'C21-A2-07' } });
    expect(underItem.map(({ paper }) => paper)).toContain('one.1');
  });

  it('keeps the newest version of a meeting in force, and never rewrites one', async () => {
    const { table } = opened;
    const later = { ...c21, id: 'C30-VCC-1' };
    await enterMeeting(table, later);
    await enterMeeting(table, { ...later, version: 2, letter: 'DM-30/2' });
    const retitled = later.agenda.items.map((item) => ({ ...item, title: 'an earlier title' }));
    await enterMeeting(table, { ...later, letter: 'a forgery of version 1', agenda: { ...later.agenda, items: retitled } });
    expect(await currentMeeting(table, 'C30-VCC-1')).toMatchObject({ version: 2, letter: 'DM-30/2' });
    expect(await currentMeeting(table, 'C31-VCC-1')).toBeNull();
    const [first] = await Array.fromAsync(rowsUnder(table, meeting('C30-VCC-1'), prefixes.item({ annex: 2, itemNo: '1' })));
    expect(first).toMatchObject({ item: { title: later.agenda.items[0]?.title } });
  });

  it('refuses a row that it did not write', async () => {
    const { table } = opened;
    await putRow(table, { ...keys.paper('C32-VCC-1', 'x.1'), status: 'accepted' });
    await expect(readPaper(table, 'C32-VCC-1', 'x.1')).rejects.toBeInstanceOf(BrokenRow);
  });
});
