import { afterAll, describe, expect, it } from 'vitest';
import { takingUpDeps } from '../../../shared/aws/agenda-taken-up.ts';
import { agendaDeskDeps } from '../../../shared/aws/desk-agenda.ts';
import { meetingInLedger, meetingKnown } from '../../../shared/aws/meeting-source.ts';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import { type AgendaWish, agendaDesk } from '../../../shared/desk/agenda-desk.ts';
import { Conflict } from '../../../shared/desk/desk.ts';
import { type TakingUpDeps, takeUpDecisions } from '../../../shared/register/bring-into-force.ts';
import { keys, meeting, prefixes } from '../../../shared/register/keys.ts';
import { versionsOf } from '../../../shared/register/meetings.ts';
import { rowsUnder, type Table } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { Crash, c21, secretary } from '../desk/agenda-world.ts';
import { ledgerInMemory } from './ledger-in-memory.ts';

const tables: Awaited<ReturnType<typeof openTable>>[] = [];
afterAll(async () => {
  for (const { close } of tables) await close();
});

/** An empty register, beside an empty ledger or one that has outlived its table. */
async function emptyOffice(ledger: ObjectStore = ledgerInMemory()) {
  const opened = await openTable();
  tables.push(opened);
  return officeOver(opened.table, ledger);
}

function officeOver(table: Table, ledger: ObjectStore) {
  const announced: object[] = [];
  const nowhere = async () => undefined;
  const world = { table, ledger, toFiling: nowhere, toProceedings: nowhere, toReport: nowhere };
  const desk = agendaDesk(agendaDeskDeps(table, ledger, async (message) => void announced.push(message)));
  return { table, ledger, announced, desk, taking: takingUpDeps(world) };
}

type Office = Awaited<ReturnType<typeof emptyOffice>>;

const raise = (itemId: string, to: '1+' | '1' | '2'): AgendaWish => ({
  change: { kind: 'priority', itemId, to },
  reason: 'asked for by the Chair',
  evenSo: false,
});
const decide = (office: Office, itemId: string, to: '1+' | '1' | '2' = '1', version: number | null = null) =>
  office.desk.change(secretary, c21.id, raise(itemId, to), version);
const inForce = async ({ table, ledger }: Office) => await meetingKnown(table, ledger, c21.id);
const priorities = async (office: Office, ...ids: string[]) => {
  const items = (await inForce(office))?.agenda.items ?? [];
  return ids.map((id) => items.find((item) => item.id === id)?.priority);
};

describe('a decision on an agenda, over a table and a ledger', () => {
  it('is in force once it is taken up, in the register and in the own file of the meeting', async () => {
    const office = await emptyOffice();
    expect(await decide(office, 'C21-A3-10')).toMatchObject({ outcome: 'accepted', meeting: { version: 2 } });
    expect(office.announced).toEqual([{ decided: { meetingId: c21.id, version: 2 } }]);
    expect((await inForce(office))?.version).toBe(1);
    expect(await takeUpDecisions(office.taking, c21.id)).toEqual([2]);
    expect(await priorities(office, 'C21-A3-10')).toEqual(['1']);
    expect((await meetingInLedger(office.ledger, c21.id))?.version).toBe(2);
    expect(await takeUpDecisions(office.taking, c21.id)).toEqual([]);
  });

  it('is not lost where ten decide at once: each is in force, or was told to look again', async () => {
    const office = await emptyOffice();
    const wished = c21.agenda.items.slice(40, 50).map(({ id }) => id);
    const ends = await Promise.all(
      wished.map((id, n) =>
        decide(office, id, '1+', n % 2 === 0 ? null : 1).then(
          () => true,
          (error: unknown) => (error instanceof Conflict ? false : Promise.reject(error)),
        ),
      ),
    );
    await Promise.all([takeUpDecisions(office.taking, c21.id), takeUpDecisions(office.taking, c21.id)]);
    const done = wished.filter((_, n) => ends[n]);
    expect(done.length).toBeGreaterThanOrEqual(5);
    expect(await priorities(office, ...done)).toEqual(done.map(() => '1+'));
    expect((await inForce(office))?.version).toBe(1 + done.length);
    expect((await meetingInLedger(office.ledger, c21.id))?.version).toBe(1 + done.length);
    const rows = await Array.fromAsync(rowsUnder(office.table, meeting(c21.id), prefixes.items));
    expect(rows).toHaveLength(c21.agenda.items.length);
  }, 30_000);

  it('taken up late, after the next one, leaves the next one in force', async () => {
    const office = await emptyOffice();
    await decide(office, 'C21-A3-10');
    const late: TakingUpDeps = {
      ...office.taking,
      async enterVersion(version) {
        // The next decision is made and taken up whole between the look of this one and its writing.
        if (version.meeting.version === 2 && (await inForce(office))?.version === 1) {
          await decide(office, 'C21-A3-09');
          await takeUpDecisions(office.taking, c21.id);
        }
        await office.taking.enterVersion(version);
      },
    };
    await takeUpDecisions(late, c21.id);
    expect((await inForce(office))?.version).toBe(3);
    expect((await meetingInLedger(office.ledger, c21.id))?.version).toBe(3);
    expect(await priorities(office, 'C21-A3-10', 'C21-A3-09')).toEqual(['1', '1']);
  });

  it('that removes an item, taken up late, leaves what the next one has added, with what was placed under it', async () => {
    const office = await emptyOffice();
    const [first] = c21.agenda.items;
    if (first === undefined) throw new Error('the agenda has items');
    const item = { ...first, id: 'C21-A3-98', annex: 3, itemNo: '98', documents: ['C21/98'] };
    const grounds = { reason: 'agreed at the opening', evenSo: true };
    await office.desk.change(secretary, c21.id, { change: { kind: 'remove', itemId: 'C21-A3-10' }, ...grounds }, null);
    await office.desk.change(secretary, c21.id, { change: { kind: 'add', item, after: null }, ...grounds }, null);
    await takeUpDecisions(office.taking, c21.id);
    const [removal] = await Array.fromAsync(office.taking.decisionsBut(c21.id, new Set()));
    if (removal === undefined) throw new Error('it was decided');
    await office.taking.enterVersion(removal);
    const sks = (await Array.fromAsync(rowsUnder(office.table, meeting(c21.id), prefixes.items))).map(({ sk }) => sk);
    expect(sks).toContain(keys.item(c21.id, item).sk);
    expect(sks).toHaveLength(c21.agenda.items.length);
  });

  it('cut off at any one step is completed by the next, and the register that was lost has the same versions again', async () => {
    const steps = ['takenUp', 'enterVersion', 'announceProceedings', 'enterHistory', 'requestReport'] as const;
    for (const step of steps) {
      const office = await emptyOffice();
      await decide(office, 'C21-A3-10');
      const crashing: TakingUpDeps = {
        ...office.taking,
        [step]: async () => {
          throw new Crash(step);
        },
      };
      await expect(takeUpDecisions(crashing, c21.id)).rejects.toBeInstanceOf(Crash);
      await takeUpDecisions(office.taking, c21.id);
      expect((await inForce(office))?.version).toBe(2);
      const rebuilt = await emptyOffice(office.ledger);
      await takeUpDecisions(rebuilt.taking, c21.id);
      expect((await Array.fromAsync(versionsOf(rebuilt.table, c21.id))).map(({ version }) => version)).toEqual([2]);
      expect(await rebuilt.desk.history(secretary, c21.id)).toEqual(await office.desk.history(secretary, c21.id));
    }
  });
});
