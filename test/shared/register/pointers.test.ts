import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperId } from '../../../shared/model/contribution.ts';
import { citedRange, facetRange, idsFor, pointedOf, pointersOf, type Scope } from '../../../shared/register/facets.ts';
import { keys } from '../../../shared/register/keys.ts';
import { ownersOf } from '../../../shared/register/paper-line.ts';
import { pointings, pointToPaper } from '../../../shared/register/pointers.ts';
import { listedPapers, readRange } from '../../../shared/register/queries/read-range.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { getRow, type Key, type Table } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { c21, paperRow, rowsOf, usual } from './paper-rows.ts';

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

const nothing = async () => null;
const everywhere = { after: null, from: null, to: null };

/** Which of these keys the table has. */
async function present(table: Table, wanted: readonly Key[]): Promise<string[]> {
  const rows = await Promise.all(wanted.map(({ pk, sk }) => getRow(table, { pk, sk })));
  return rows.flatMap((row) => (row === null ? [] : [`${row.pk} ${row.sk}`]));
}

const named = (wanted: readonly Key[]) => wanted.map(({ pk, sk }) => `${pk} ${sk}`);

class Crash extends Error {}

/** A table whose n-th write, and every one after it, does not happen. */
function dyingAt(table: Table, n: number): Table {
  let writes = 0;
  const send = async (command: { constructor: { name: string } }) => {
    if (/^(?:Put|BatchWrite|Delete)Command$/u.test(command.constructor.name)) {
      writes += 1;
      if (writes >= n) throw new Crash();
    }
    return await table.client.send(command as never);
  };
  return { ...table, client: { send } as unknown as Table['client'] };
}

describe('pointing to a paper', () => {
  it('leaves the pointers of the row as it stands and none of the states before, whatever they were', async () => {
    const { table } = opened;
    let meeting = 0;
    await fc.assert(
      fc.asyncProperty(rowsOf('M-1', 4), async (states) => {
        meeting += 1;
        const history = states.map(
          (row, index): PaperRow => ({ ...row, meetingId: `M-${meeting}`, arrivalId: 'a', version: index + 1 }),
        );
        for (const row of history) await pointToPaper(table, row, nothing);
        const all = history.flatMap((row) => pointersOf(pointedOf(row)));
        const last = history.at(-1) as PaperRow;
        expect(new Set(await present(table, all))).toEqual(new Set(named(pointersOf(pointedOf(last)))));
        expect(await Array.fromAsync(pointings(table, last.meetingId))).toEqual([{ paper: 'a.1', version: 4, whole: true }]);
      }),
      { numRuns: 8 },
    );
  });

  it('is mended by the next pointing after a death at any write', async () => {
    const { table } = opened;
    for (let death = 1; death <= 5; death += 1) {
      const meetingId = `DEATH-${death}`;
      const first = paperRow({ meetingId, cites: ['C21/35'], states: ['KE'] });
      const second = paperRow({ meetingId, cites: ['C21/35'], states: ['KE', 'FR'], status: 'held', version: 2 });
      const third = paperRow({ meetingId, cites: ['C21/35'], states: ['FR'], status: 'withdrawn', version: 3 });
      await pointToPaper(table, first, nothing);
      const died = await pointToPaper(dyingAt(table, death), second, nothing).then(
        () => false,
        (error: unknown) => error instanceof Crash,
      );
      const [state] = await Array.fromAsync(pointings(table, meetingId));
      expect(died ? state?.whole === false || state?.version === 1 : state).toEqual(
        died ? true : { paper: 'a.1', version: 2, whole: true },
      );
      const next = death % 2 === 0 ? second : third;
      await pointToPaper(table, next, nothing);
      const all = [first, second, third].flatMap((row) => pointersOf(pointedOf(row)));
      expect(new Set(await present(table, all))).toEqual(new Set(named(pointersOf(pointedOf(next)))));
    }
  });

  it('is mended by its own repetition where the very first one died, at any write', async () => {
    const { table } = opened;
    for (let death = 1; death <= 3; death += 1) {
      const row = paperRow({ meetingId: `FIRST-${death}`, cites: ['C21/35'] });
      await expect(pointToPaper(dyingAt(table, death), row, nothing)).rejects.toBeInstanceOf(Crash);
      expect((await Array.fromAsync(pointings(table, row.meetingId))).every(({ whole }) => !whole)).toBe(true);
      await pointToPaper(table, row, nothing);
      expect(new Set(await present(table, pointersOf(pointedOf(row))))).toEqual(new Set(named(pointersOf(pointedOf(row)))));
    }
  });

  it('ends with the latest state however many point at once, in whatever order', async () => {
    const { table } = opened;
    for (let round = 0; round < 3; round += 1) {
      const meetingId = `ROUND-${round}`;
      const states = fc.sample(rowsOf(meetingId, 6), { numRuns: 1, seed: round })[0] ?? [];
      const versions = states.map((row, index): PaperRow => ({ ...row, arrivalId: 'a', version: index + 1 }));
      await Promise.all(versions.toReversed().map((row) => pointToPaper(table, row, nothing)));
      const last = versions.at(-1) as PaperRow;
      const all = versions.flatMap((row) => pointersOf(pointedOf(row)));
      expect(new Set(await present(table, all))).toEqual(new Set(named(pointersOf(pointedOf(last)))));
    }
  });

  it('writes nothing where the pointers are as the row says, and takes nothing back to an earlier state', async () => {
    const { table } = opened;
    const row = paperRow({ meetingId: 'TWICE-1', version: 3 });
    await pointToPaper(table, row, nothing);
    await expect(pointToPaper(dyingAt(table, 1), row, nothing)).resolves.toBeUndefined();
    await expect(pointToPaper(dyingAt(table, 1), { ...row, version: 2 }, nothing)).resolves.toBeUndefined();
  });

  it('shows the sentence around each citation, at most five of one thing, and its words where nobody has the text', async () => {
    const { table } = opened;
    const text = 'First words. We recall Resolution 77 of Dubai. Last words.';
    const place = {
      part: 'body' as const,
      page: 1,
      cell: null,
      start: text.indexOf('Res'),
      end: text.indexOf(' of'),
      quote: 'Resolution 77',
    };
    const row = paperRow({ meetingId: 'CITES-1' });
    const citation = {
      id: 'pp-resolution:77@Rev.Dubai-2018',
      kind: 'instrument' as const,
      form: 'text' as const,
      place,
      certainty: 'high' as const,
    };
    await pointToPaper(table, { ...row, citations: Array.from({ length: 7 }, () => citation) }, async () => text);
    for (const id of ['pp-resolution:77', 'pp-resolution:77@Rev.Dubai-2018']) {
      const { found } = await readRange(table, citedRange('CITES-1', 'DRAFT', id), everywhere, 10);
      expect(found[0]?.mentions.map(({ sentence }) => sentence)).toEqual(Array(5).fill('We recall Resolution 77 of Dubai.'));
    }
    await pointToPaper(table, { ...row, citations: [citation], version: 2 }, nothing);
    const { found } = await readRange(table, citedRange('CITES-1', 'DRAFT', citation.id), everywhere, 10);
    expect(found[0]?.mentions.map(({ sentence }) => sentence)).toEqual(['Resolution 77']);
  });

  it('knows the lines of papers by their ids, and none of others', async () => {
    const { table } = opened;
    const ids = ['b0', 'b1', 'b2'];
    for (const arrivalId of ids) await pointToPaper(table, paperRow({ meetingId: 'LINES-1', arrivalId }), nothing);
    const unknown = Array.from({ length: 230 }, (_, index) => `nobody.${index + 1}`);
    const { listed, readUnits } = await listedPapers(table, 'LINES-1', ['b0.1', ...unknown, 'b1.1', 'b2.1', 'b0.1']);
    expect([...listed.keys()].sort((one, other) => one.localeCompare(other))).toEqual(['b0.1', 'b1.1', 'b2.1']);
    expect(readUnits).toBeGreaterThan(0);
  });
});

describe('who is pointed to by what', () => {
  const scopesOf = (row: PaperRow): Set<string> => {
    const has = (scope: Scope) => pointersOf(pointedOf(row)).some(({ pk }) => pk === facetRange(row.meetingId, scope, 'date').pk);
    return new Set((['PUB', 'DRAFT', 'OWN#KE', 'OWN#FR'] as const).filter(has));
  };

  it('is published only while it is accepted', () => {
    expect(scopesOf(paperRow({ published: true }))).toEqual(new Set(['PUB']));
    expect(scopesOf(paperRow({ published: true, status: 'withdrawn' }))).toEqual(new Set(['DRAFT', 'OWN#KE']));
  });

  it.each([
    ['an authenticated sender', { sender: usual.sender, states: ['FR'], status: 'returned' }, ['KE']],
    [
      'a State named beside it, once the paper is filed',
      { sender: usual.sender, states: ['FR'], status: 'accepted' },
      ['KE', 'FR'],
    ],
    [
      'nobody, where the sender is not proved',
      { sender: { ...usual.sender, authenticated: false }, states: ['FR'], status: 'accepted' },
      [],
    ],
    ['nobody, where nobody knows who sent it', { sender: null, states: ['FR'], status: 'held' }, []],
  ] as const)('is the own paper of %s', (_who, variation, owners) => {
    expect(ownersOf(paperRow(variation as Parameters<typeof paperRow>[0]))).toEqual(owners);
  });

  it('finds a version of an instrument under the instrument too, and a document under itself alone', () => {
    expect(idsFor('pp-resolution:77@Rev.Dubai-2018')).toEqual(['pp-resolution:77@Rev.Dubai-2018', 'pp-resolution:77']);
    expect(idsFor('C21/35')).toEqual(['C21/35']);
  });

  it('never names a key twice, which a batch of writes would refuse', () => {
    fc.assert(
      fc.property(rowsOf(c21.id, 3), (rows) => {
        for (const row of rows) {
          const all = named(pointersOf(pointedOf({ ...row, citations: [...row.citations, ...row.citations] })));
          expect(new Set(all).size).toBe(all.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stands under the key of its paper', () => {
    expect(keys.line('C21-VCC-1', paperId({ arrivalId: 'a', n: 1 }))).toEqual({ pk: 'MEETING#C21-VCC-1', sk: 'LINE#a.1' });
  });
});
