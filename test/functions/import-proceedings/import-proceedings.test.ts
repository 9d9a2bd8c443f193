import { describe, expect, it } from 'vitest';
import { importProceeding } from '../../../functions/import-proceedings/import-proceedings.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { ledgerKeys, type ProceedingKind, UnknownKey } from '../../../shared/register/ledger-keys.ts';
import type { ConclusionRow } from '../../../shared/register/rows.ts';
import { emptyImportWorld, type Gate, type ImportWorld, importingIn, rowsOf } from './import-world.ts';
import { recordText } from './proceedings-of.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;

class Crash extends Error {}

function put(
  world: ImportWorld,
  kind: ProceedingKind,
  arrivalId: string,
  text: string,
  storedAt = '2021-06-09T08:00:00.000Z',
): string {
  const key = ledgerKeys.proceeding({ kind, meetingId: c21.id, arrivalId, fileName: `${arrivalId}.txt` });
  world.files.set(key, { bytes: Buffer.from(text), storedAt });
  return key;
}

/** As the queue does: a delivery that died is made again, until one ends well. */
async function deliver(world: ImportWorld, key: string, gate?: Gate): Promise<string> {
  for (;;) {
    try {
      return await importProceeding(importingIn(world, gate), { key, versionId: null });
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

const conclusionAt = (world: ImportWorld, line: number): ConclusionRow =>
  [...world.conclusions.values()].find(({ conclusion }) => conclusion.id.split('.')[1] === String(line)) as ConclusionRow;

/** An edited report that changes the words of one conclusion, made on the words that stand or on those given. */
function editsOf({ conclusion, text }: ConclusionRow, words: string, madeOn = text): string {
  const edits = [{ conclusionId: conclusion.id, wording: wordingHash(madeOn), text: words }];
  return JSON.stringify({ edits, findings: [], outside: [] });
}

describe('importing a record', () => {
  it('enters a row for each conclusion with its items, the record, and wishes for a report', async () => {
    const world = emptyImportWorld(c21);
    expect(await deliver(world, put(world, 'record', 'r', recordText()))).toBe('registered');
    expect([...world.conclusions.values()].map(({ items, changedAt }) => [items, changedAt])).toEqual([
      [['C21-A3-10'], '2021-06-09T08:00:00.000Z'],
      [['C21-A2-09'], '2021-06-09T08:00:00.000Z'],
      [['C21-A2-07'], '2021-06-09T08:00:00.000Z'],
    ]);
    const [record] = world.records.values();
    expect(record).toMatchObject({ date: '2021-06-08', key: 'records/C21-VCC-1/r/r.txt', name: 'r.txt' });
    expect(record?.sections.map(({ items, concluded }) => [items, concluded])).toEqual([
      [[], true],
      [['C21-A2-09'], true],
      [['C21-A2-07'], true],
    ]);
    expect(world.pointers.size).toBe(3);
    expect(world.reports).toEqual(['C21-VCC-1']);
  });

  it('changes nothing when the same bytes come again, under the same key or another', async () => {
    const world = emptyImportWorld(c21);
    const key = put(world, 'record', 'r', recordText());
    await deliver(world, key);
    const before = JSON.stringify([...world.conclusions, ...world.records]);
    await deliver(world, key);
    await deliver(world, put(world, 'record', 'again', recordText(), '2021-06-10T08:00:00.000Z'));
    expect(JSON.stringify([...world.conclusions, ...world.records])).toBe(before);
    expect(world.readings.size).toBe(1);
  });

  it('ends in the same rows after a crash at any one step, before its effect or after', async () => {
    const steps: string[] = [];
    const whole = emptyImportWorld(c21);
    await deliver(whole, put(whole, 'record', 'r', recordText()), async (step, phase) => void steps.push(`${step} ${phase}`));
    expect(steps.length).toBeGreaterThan(30);
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = emptyImportWorld(c21);
      let count = 0;
      await deliver(world, put(world, 'record', 'r', recordText()), async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      });
      expect(rowsOf(world)).toEqual(rowsOf(whole));
    }
  });

  it('waits for its meeting and enters nothing until it is there', async () => {
    const world = emptyImportWorld(null);
    const key = put(world, 'record', 'r', recordText());
    expect(await deliver(world, key)).toBe('waiting');
    expect([world.conclusions.size, world.records.size, world.readings.size, world.reports.length]).toEqual([0, 0, 0, 0]);
    expect(world.proceedings.get('r')).toMatchObject({ outcome: 'waiting', proceedingId: null });
    world.meeting = c21;
    expect(await deliver(world, key)).toBe('registered');
    expect(world.conclusions.size).toBe(3);
    expect(world.announced).toEqual(['C21-VCC-1']);
  });

  it('reads it again by the date that the secretariat gives, and moves its conclusions with the agenda', async () => {
    const world = emptyImportWorld(c21);
    const key = put(world, 'record', 'r', recordText());
    await deliver(world, key);
    const [record] = world.records.values();
    world.sittings.set(record?.recordId ?? '', { n: 1, sitting: 1, date: '2021-06-09', by: 'secretariat' });
    const items = c21.agenda.items.map((item) => (item.id === 'C21-A2-09' ? { ...item, documents: [] } : item));
    world.meeting = { ...c21, version: 2, agenda: { ...c21.agenda, items } };
    await deliver(world, key);
    expect([...world.records.values()]).toMatchObject([{ sitting: 1, date: '2021-06-09', dateBasis: 'given' }]);
    expect(conclusionAt(world, 7).items).toEqual([]);
    expect([...world.pointers].map((sk) => sk.split('#CONCLUSION')[0])).toEqual(['ITEM#3#010', 'ITEM#2#007']);
  });

  it('reads it by the sitting that came with the file, which an import made again does not put back', async () => {
    const world = emptyImportWorld(c21);
    const [first, second] = [
      put(world, 'record', 'r', recordText()),
      put(world, 'record', 's', recordText(), '2021-06-10T08:00:00.000Z'),
    ];
    const sittings = () => [...world.records.values()].map(({ sitting, date }) => [sitting, date]);
    world.noted = { number: 1, date: '2021-06-09' };
    await deliver(world, first);
    expect(sittings()).toEqual([[1, '2021-06-09']]);
    world.noted = { number: 2, date: '2021-06-10' };
    await deliver(world, second);
    expect(sittings()).toEqual([[2, '2021-06-10']]);
    // The agenda has changed, and all records are announced again.
    world.noted = { number: 1, date: '2021-06-09' };
    await deliver(world, first);
    expect(sittings()).toEqual([[2, '2021-06-10']]);
    expect([...world.sittings.values()]).toMatchObject([{ n: 2, by: 'An editor', at: '2021-06-10T08:00:00.000Z' }]);
  });

  it('says of a file that its readers die of twice that it was not read', async () => {
    const world = emptyImportWorld(c21);
    world.deadly = true;
    expect(await deliver(world, put(world, 'record', 'r', 'deadly'))).toBe('unread');
    expect([...world.readings.values()]).toMatchObject([{ kind: 'unread', reason: 'timed-out' }]);
    expect(world.conclusions.size).toBe(0);
  });

  it('enters nothing of a record of which one row would be larger than the table takes', async () => {
    const world = emptyImportWorld(c21);
    const long = `理事们同意将C21/24号文件记录在案，${'并且'.repeat(40_000)}。`;
    expect(await deliver(world, put(world, 'record', 'r', recordText({ closing: long })))).toBe('unread');
    expect([world.conclusions.size, world.records.size, world.reports.length]).toEqual([0, 0, 0]);
  });

  it('forgets what was deleted since, and refuses a key that names nothing', async () => {
    const world = emptyImportWorld(c21);
    expect(
      await deliver(world, ledgerKeys.proceeding({ kind: 'record', meetingId: c21.id, arrivalId: 'x', fileName: 'x' })),
    ).toBe('gone');
    await expect(deliver(world, 'records/x.docx')).rejects.toBeInstanceOf(UnknownKey);
  });
});

describe('importing a letter', () => {
  it('leaves a proposal and changes no meeting, whether one is known or not', async () => {
    for (const meeting of [c21, null]) {
      const world = emptyImportWorld(meeting);
      expect(await deliver(world, put(world, 'letter', 'l', 'DM-21/1008\n2021年3月25日，日内瓦'))).toBe('proposed');
      expect([...world.readings.values()]).toMatchObject([{ kind: 'letter', proposal: { reference: { value: 'DM-21/1008' } } }]);
      expect(world.reports).toEqual([]);
    }
  });
});

describe('putting back an edited report', () => {
  async function imported(): Promise<ImportWorld> {
    const world = emptyImportWorld(c21);
    await deliver(world, put(world, 'record', 'r', recordText()));
    return world;
  }

  it('changes the words, as a fact first, and says who changed them', async () => {
    const world = await imported();
    const row = conclusionAt(world, 7);
    const key = put(world, 'edits', 'e', editsOf(row, 'In better words.'), '2021-06-10T08:00:00.000Z');
    expect(await deliver(world, key)).toBe('merged');
    expect(conclusionAt(world, 7)).toMatchObject({
      text: 'In better words.',
      wordings: [{ by: 'An editor', at: '2021-06-10T08:00:00.000Z', reason: 'edited report e.txt' }],
      changedAt: '2021-06-10T08:00:00.000Z',
    });
    expect(world.wordings.get(row.conclusion.id)).toMatchObject([{ n: 1, text: 'In better words.' }]);
    expect(world.proceedings.get('e')?.merge).toMatchObject({ changed: [row.conclusion.id], conflicts: [] });
  });

  it('ends in the same rows after a crash at any one step', async () => {
    const whole = await imported();
    const edits = editsOf(conclusionAt(whole, 7), 'In better words.');
    const steps: string[] = [];
    await deliver(whole, put(whole, 'edits', 'e', edits), async (step, phase) => void steps.push(`${step} ${phase}`));
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = await imported();
      let count = 0;
      await deliver(world, put(world, 'edits', 'e', edits), async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      });
      expect(rowsOf(world)).toEqual(rowsOf(whole));
    }
  });

  it('shows both sides where two persons changed the same words', async () => {
    const world = await imported();
    const row = conclusionAt(world, 7);
    await deliver(world, put(world, 'edits', 'e1', editsOf(row, 'One way.'), '2021-06-10T08:00:00.000Z'));
    await deliver(world, put(world, 'edits', 'e2', editsOf(row, 'Another way.', row.text), '2021-06-10T09:00:00.000Z'));
    expect(conclusionAt(world, 7)).toMatchObject({ text: 'One way.', conflict: { theirs: { text: 'Another way.' } } });
    expect(world.proceedings.get('e2')?.merge).toMatchObject({ changed: [], conflicts: [row.conclusion.id] });
  });

  it('keeps the words of persons when the record is read again, and when the table is lost', async () => {
    const world = await imported();
    await deliver(
      world,
      put(world, 'edits', 'e', editsOf(conclusionAt(world, 7), 'In better words.'), '2021-06-10T08:00:00.000Z'),
    );
    const before = rowsOf(world);
    await deliver(world, 'records/C21-VCC-1/r/r.txt');
    expect(rowsOf(world)).toEqual(before);
    for (const rows of [world.conclusions, world.records, world.proceedings]) rows.clear();
    world.pointers.clear();
    expect(await deliver(world, 'edited-reports/C21-VCC-1/e/e.txt')).toBe('waiting');
    for (const key of world.files.keys()) await deliver(world, key);
    const withoutBookkeeping = (rows: object) => JSON.stringify(rows).replaceAll(/"version":\d+/gu, '');
    expect(withoutBookkeeping(rowsOf(world))).toBe(withoutBookkeeping(before));
  });
});

describe('records that amend one another', () => {
  it('are linked the same in whatever order they come', async () => {
    const first = recordText();
    const amending = 'C21/DT/1号文件被记录在案，但在与C21/24号文件有关的成果案文中增加了“以便在2021年做出决定”的措辞。';
    const later = recordText({ sitting: '9', closing: amending });
    const links = [];
    for (const order of [
      [first, later],
      [later, first],
    ]) {
      const world = emptyImportWorld(c21);
      for (const [index, text] of order.entries()) await deliver(world, put(world, 'record', `r${index}`, text));
      const linked = [...world.conclusions.values()].filter(
        ({ supersededBy, supersedes }) => supersededBy !== null || supersedes.length > 0,
      );
      links.push(
        linked.map(({ conclusion, supersededBy, supersedes }) => `${conclusion.id} ${supersededBy} ${supersedes.join()}`),
      );
    }
    expect(new Set(links[0])).toEqual(new Set(links[1]));
    expect(links[0]).toHaveLength(2);
  });
});
