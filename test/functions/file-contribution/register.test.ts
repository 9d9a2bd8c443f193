import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { hearDecision } from '../../../functions/file-contribution/hear-decision.ts';
import { decidingDeps } from '../../../shared/aws/desk-deciding.ts';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { facetRange } from '../../../shared/register/facets.ts';
import { keys, meeting, prefixes } from '../../../shared/register/keys.ts';
import { currentMeeting, enterMeeting } from '../../../shared/register/meetings.ts';
import { numbersTaken } from '../../../shared/register/numbers.ts';
import { paperStandings } from '../../../shared/register/paper-standings.ts';
import { historyOf, papersOf, readPaper } from '../../../shared/register/papers.ts';
import { BrokenRow } from '../../../shared/register/rows.ts';
import { putRow, rowsUnder } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { examinedPaper } from '../examined-paper.ts';
import { decide } from './decided-world.ts';
import { emptyWorld } from './memory-world.ts';
import { filingOver } from './register-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
/** Each tries the numbers of those before it: the work grows with the square, and a fifth of a large meeting collides often enough. */
const atOnce = 60;
let opened: Awaited<ReturnType<typeof openTable>>;

beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

describe('the register over a real table', () => {
  it('gives papers filed at the same moment contiguous numbers', async () => {
    const { table } = opened;
    const world = emptyWorld(c21);
    for (let n = 0; n < atOnce; n += 1) {
      const paper = examinedPaper({ arrivalId: `many-${n}` });
      world.inbox.set(paperId(paper.arrival), paper);
    }
    const deps = filingOver(table, world);
    await Promise.all([...world.inbox.values()].map(({ arrival }) => fileContribution(deps, arrival)));
    const rows = await Array.fromAsync(papersOf(table, c21.id));
    const numbers = rows.map(({ symbol }) => Number(symbol?.slice('C21/'.length))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: atOnce }, (_, index) => 84 + index));
    expect(await Array.fromAsync(numbersTaken(table, c21.id))).toHaveLength(atOnce);
    expect((await Array.fromAsync(paperStandings(table, c21.id))).every(({ status }) => status === 'accepted')).toBe(true);
  }, 60_000);

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
    const papers = await Array.fromAsync(rowsUnder(table, facetRange(c21.id, 'DRAFT', 'item', 'C21-A2-07').pk, ''));
    expect(papers.map(({ line }) => line)).toContainEqual(
      expect.objectContaining({ paperId: 'one.1', symbol: `C21/${84 + atOnce}` }),
    );
  });

  it('takes up what people decide, and knows the versions of a contribution', async () => {
    const { table } = opened;
    const world = emptyWorld(c21);
    const deps = filingOver(table, world);
    for (const arrivalId of ['main', 'version']) {
      const paper = examinedPaper({ arrivalId, receivedAt: '2021-05-26T08:00:00.000Z' });
      world.inbox.set(paperId(paper.arrival), paper);
      await fileContribution(deps, paper.arrival);
    }
    decide(world, 'main.1', { kind: 'accept', reason: 'It came in time by fax.' });
    decide(world, 'version.1', { kind: 'join', to: 'main.1', reason: 'The same in French.' });
    for (const id of ['main.1', 'version.1', 'main.1']) await hearDecision(deps, { decided: { meetingId: c21.id, paperId: id } });
    expect(await readPaper(table, c21.id, 'main.1')).toMatchObject({ status: 'accepted', decided: { n: 1, status: 'accepted' } });
    expect(await readPaper(table, c21.id, 'version.1')).toMatchObject({ status: 'duplicate', duplicateOf: 'main.1' });
    const standings = await Array.fromAsync(paperStandings(table, c21.id));
    expect(standings.find(({ paper }) => paper === 'main.1')?.decisions).toBe(1);
    for (const id of ['main.1', 'version.1']) expect(brokenLinks(await historyOf(table, c21.id, id))).toEqual([]);
    const desk = decidingDeps(table, {} as ObjectStore, async () => undefined);
    expect([await desk.hasVersions(c21.id, 'main.1'), await desk.hasVersions(c21.id, 'version.1')]).toEqual([true, false]);
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
