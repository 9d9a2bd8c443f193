import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { sealDeps } from '../../../functions/sweep-inbox/deps.ts';
import { sealAudits } from '../../../functions/sweep-inbox/seal-audit.ts';
import { auditVerifier } from '../../../shared/aws/desk-audit.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { nextEvent } from '../../../shared/register/audit.ts';
import { type AuditDigest, digestText } from '../../../shared/register/audit-digest.ts';
import { keys } from '../../../shared/register/keys.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { changePaper, copyLastEvent, historyOf, readPaper } from '../../../shared/register/papers.ts';
import { recordHash } from '../../../shared/register/record-hash.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { lastSeal, sealsOf } from '../../../shared/register/seals.ts';
import { deleteRow, getRow, type Key, putRow, putRows } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { ledgerInMemory } from '../../shared/aws/ledger-in-memory.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld } from '../file-contribution/memory-world.ts';
import { filingOver } from '../file-contribution/register-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const first = Date.parse('2021-05-21T10:00:00.000Z');
const minute = 60_000;
let opened: Awaited<ReturnType<typeof openTable>>;
let texts: Map<string, string>;

beforeEach(async () => {
  opened = await openTable();
  texts = new Map();
});
afterEach(() => opened.close());

async function file(...arrivals: readonly string[]): Promise<void> {
  const world = emptyWorld(c21);
  for (const arrivalId of arrivals) world.inbox.set(`${arrivalId}.1`, examinedPaper({ arrivalId }));
  for (const { arrival } of world.inbox.values()) await fileContribution(filingOver(opened.table, world), arrival);
}

const seal = async (at: number) =>
  await sealAudits({ ...sealDeps(opened.table, ledgerInMemory(texts)), now: () => at }, [c21.id]);
const verified = async () => await auditVerifier(opened.table, ledgerInMemory(texts))(c21.id);
const row = async (id: string) => (await readPaper(opened.table, c21.id, id)) as PaperRow;
const write = async (changed: PaperRow, id = paperId(changed)) =>
  await putRow(opened.table, { ...keys.paper(c21.id, id), ...changed });
const digestKeys = () => [...texts.keys()].sort();

/** Two papers, sealed; one changed by an event, sealed again: two digests, and a history of three events. */
async function twiceSealed(): Promise<void> {
  await file('one', 'two');
  await seal(first);
  const changed = await changePaper(
    opened.table,
    await row('one.1'),
    { language: 'fr' },
    { draft: { kind: 'answered', by: 'contact of KE', details: {} }, at: '2021-05-21T10:05:00.000Z' },
  );
  await copyLastEvent(opened.table, changed as PaperRow);
  await seal(first + 10 * minute);
}

describe('sealing the audit', () => {
  it('puts all chain heads into the ledger when something has changed, each digest naming the one before, and nothing else', async () => {
    expect(await seal(first)).toBe(0);
    await twiceSealed();
    expect(await seal(first + 20 * minute)).toBe(0);
    expect(digestKeys()).toEqual([
      ledgerKeys.auditDigest(c21.id, '2021-05-21T10:00:00.000Z'),
      ledgerKeys.auditDigest(c21.id, '2021-05-21T10:10:00.000Z'),
    ]);
    const [, second] = [...texts.values()].map((text) => JSON.parse(text) as AuditDigest);
    expect(Object.keys(second?.heads ?? {})).toEqual(['one.1', 'two.1']);
    expect(second).toMatchObject({ n: 2, previous: { at: '2021-05-21T10:00:00.000Z' } });
    expect(await verified()).toEqual({ papers: 2, events: 5, digests: 2, broken: [] });
  });

  it('makes one digest of two sweeps at once, and of a sweep that a crash cut off before or after the digest was put', async () => {
    await file('one');
    await Promise.all([seal(first), seal(first + 1)]);
    expect(digestKeys()).toHaveLength(1);
    await file('two');
    const over = { ...sealDeps(opened.table, ledgerInMemory(texts)), now: () => first + minute };
    const cut = async () => await Promise.reject(new Error('cut off'));
    await expect(sealAudits({ ...over, putDigest: cut }, [c21.id])).rejects.toThrow('cut off');
    expect((await verified()).broken).toEqual([]);
    await file('three');
    await expect(sealAudits({ ...over, settleSeal: cut }, [c21.id])).rejects.toThrow('cut off');
    expect((await verified()).broken).toEqual([]);
    await seal(first + 2 * minute);
    expect(digestKeys()).toHaveLength(2);
    expect(await verified()).toEqual({ papers: 3, events: 6, digests: 2, broken: [] });
  });

  it('goes on with the digests of the ledger in a table that has lost their seals, and in time after a clock was set back', async () => {
    await twiceSealed();
    for await (const { n } of sealsOf(opened.table, c21.id)) await deleteRow(opened.table, keys.seal(c21.id, n));
    await file('three');
    await seal(first - minute);
    expect(await lastSeal(opened.table, c21.id)).toMatchObject({ n: 3, at: '2021-05-21T10:10:00.001Z' });
    expect(await verified()).toEqual({ papers: 3, events: 7, digests: 3, broken: [] });
  });
});

describe('verifying the audit of a real table', () => {
  /** Each attack, and the one thing that the verification must say of it. */
  const attacks: Readonly<Record<string, readonly [attack: () => Promise<unknown>, says: RegExp]>> = {
    'a row that was edited': [
      async () => await write({ ...(await row('one.1')), status: 'returned' }),
      /paper one\.1: its row was changed without an event/u,
    ],
    'a row that was dropped': [
      async () => await deleteRow(opened.table, keys.paper(c21.id, 'one.1')),
      /paper one\.1: its row is gone/u,
    ],
    'a row put in the place of another': [
      async () => await write(await row('two.1'), 'one.1'),
      /paper one\.1: its row is that of two\.1/u,
    ],
    'a row that is none any more': [
      async () => {
        await putRow(opened.table, { ...keys.paper(c21.id, 'one.1'), ...(await row('one.1')), verdict: 'none' });
      },
      /paper one\.1: it cannot be read: row MEETING#C21-VCC-1 PAPER#one\.1/u,
    ],
    'an event that was edited': [
      async () => {
        const key = keys.event(c21.id, 'one.1', 2);
        await putRow(opened.table, { ...((await getRow(opened.table, key)) ?? {}), ...key, by: 'somebody' });
      },
      /paper one\.1: event 2 does not fit/u,
    ],
    'an event that was dropped': [
      async () => await deleteRow(opened.table, keys.event(c21.id, 'one.1', 2)),
      /paper one\.1: event 2 is missing/u,
    ],
    'two events that were swapped': [
      async () => {
        const [one, two] = await historyOf(opened.table, c21.id, 'one.1');
        await putRow(opened.table, { ...keys.event(c21.id, 'one.1', 1), ...two });
        await putRow(opened.table, { ...keys.event(c21.id, 'one.1', 2), ...one });
      },
      /paper one\.1: event 1 is missing, or stands elsewhere/u,
    ],
    'a history whose tail was cut': [
      async () => {
        for (const n of [2, 3]) await deleteRow(opened.table, keys.event(c21.id, 'one.1', n));
      },
      /paper one\.1: its row ends with event 3, its history with another, 1/u,
    ],
    'a row and its history brought back to an earlier state': [
      async () => {
        const [judged, numbered] = await historyOf(opened.table, c21.id, 'one.1');
        const before = { ...(await row('one.1')), language: 'en' as const, lastEvent: numbered ?? (judged as never) };
        await write(before);
        await deleteRow(opened.table, keys.event(c21.id, 'one.1', 3));
      },
      /paper one\.1: event 3 is not the one that digest 2021-05-21T10:10:00\.000Z sealed/u,
    ],
    'a chain that was forged with all its hashes': [
      async () => {
        const forged: PaperRow = { ...(await row('two.1')), status: 'returned' };
        const [judged] = await historyOf(opened.table, c21.id, 'two.1');
        const draft = { kind: 'returned', by: 'rapporteur', details: {} } as const;
        const lastEvent = nextEvent(judged ?? null, draft, forged.changedAt, recordHash(forged));
        await write({ ...forged, lastEvent });
        await putRow(opened.table, { ...keys.event(c21.id, 'two.1', 2), ...lastEvent });
      },
      /paper two\.1: event 2 is not the one that digest 2021-05-21T10:00:00\.000Z sealed/u,
    ],
    'a digest that was edited': [
      async () => {
        const key = digestKeys()[0] ?? '';
        const digest = JSON.parse(texts.get(key) ?? '') as AuditDigest;
        texts.set(key, digestText({ ...digest, heads: {} }));
      },
      /digest 2021-05-21T10:00:00\.000Z: it was edited, for 2021-05-21T10:10:00\.000Z names it by another hash/u,
    ],
    'the last digest edited': [
      async () => {
        const key = digestKeys()[1] ?? '';
        const digest = JSON.parse(texts.get(key) ?? '') as AuditDigest;
        texts.set(key, digestText({ ...digest, heads: {} }));
      },
      /digest 2021-05-21T10:10:00\.000Z: it was edited, for the register has another hash/u,
    ],
    'a digest that was removed': [
      async () => texts.delete(digestKeys()[0] ?? ''),
      /digest 2021-05-21T10:00:00\.000Z: it was put, and is gone/u,
    ],
    'the last digest removed': [
      async () => texts.delete(digestKeys()[1] ?? ''),
      /digest 2021-05-21T10:10:00\.000Z: it was put, and is gone/u,
    ],
    'a digest put between': [
      async () => {
        const digest = JSON.parse(texts.get(digestKeys()[0] ?? '') ?? '') as AuditDigest;
        const at = '2021-05-21T10:05:00.000Z';
        texts.set(ledgerKeys.auditDigest(c21.id, at), digestText({ ...digest, at }));
      },
      /digest 2021-05-21T10:05:00\.000Z: the register did not put it/u,
    ],
    'a digest that is none': [
      async () => texts.set(digestKeys()[1] ?? '', 'nothing'),
      /digest 2021-05-21T10:10:00\.000Z: it cannot be read/u,
    ],
  };

  it('names each attack, and nothing before it', async () => {
    await twiceSealed();
    const { Items: rows = [] } = await opened.table.client.send(new ScanCommand({ TableName: opened.table.name }));
    const digests = [...texts];
    for (const [attack, [make, says]] of Object.entries(attacks)) {
      expect((await verified()).broken, `before ${attack}`).toEqual([]);
      await make();
      expect((await verified()).broken.join('\n'), attack).toMatch(says);
      await putRows(opened.table, rows as (Key & Record<string, unknown>)[]);
      texts = new Map(digests);
    }
  }, 60_000);

  it('takes an event that a crash left uncopied for whole', async () => {
    await twiceSealed();
    await deleteRow(opened.table, keys.event(c21.id, 'one.1', 3));
    expect((await verified()).broken).toEqual([]);
  });

  it('has nothing to say of a meeting that nobody knows', async () => {
    expect(await auditVerifier(opened.table, ledgerInMemory(texts))('C99-VCC-1')).toEqual({
      papers: 0,
      events: 0,
      digests: 0,
      broken: [],
    });
  });
});
