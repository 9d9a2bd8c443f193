import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { recordText } from '../functions/import-proceedings/proceedings-of.ts';
import { withFolder } from './program.ts';
import { serving } from './serving.ts';
import { tokenOf } from './token-of.ts';

const letter = new URL('../../cdk/local/samples/letters/dm-21-1008.txt', import.meta.url);
const meeting = '/v1/meetings/C21-VCC-1';
const patient = { timeout: 60_000, interval: 200 };

interface Ticket {
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Agenda {
  readonly version: number;
  readonly agenda: { readonly items: readonly { readonly id: string; readonly priority: string }[] };
}

/** The secretariat at the API of a program that serves. */
async function secretariatAt(origin: string) {
  const headers = {
    authorization: `Bearer ${await tokenOf(origin, { role: 'secretariat' })}`,
    'content-type': 'application/json',
  };
  const get = async (path: string) => await fetch(`${origin}${meeting}${path}`, { headers });
  const post = async (path: string, body: object, ifMatch?: string) =>
    await fetch(`${origin}${meeting}${path}`, {
      method: 'POST',
      headers: ifMatch === undefined ? headers : { ...headers, 'if-match': ifMatch },
      body: JSON.stringify(body),
    });
  /** Puts a file where a ticket says; answers its arrival, and what was read in it. */
  const sent = async (kind: string, text: string, more: object = {}) => {
    const bytes = Buffer.from(text);
    const wanted = { kind, fileName: `${kind}.txt`, size: bytes.byteLength, contentType: 'text/plain', ...more };
    const { id, url, headers: demanded } = (await (await post('/proceeding-tickets', wanted)).json()) as Ticket;
    const { 'content-length': _, ...others } = demanded;
    expect((await fetch(url, { method: 'PUT', headers: others, body: bytes })).status).toBe(200);
    return await vi.waitFor(async () => {
      const answer = await get(`/proceedings/${id}`);
      expect(answer.status).toBe(200);
      return { id, ...((await answer.json()) as { read: { kind: string; record?: { recordId: string; sitting: number } } }) };
    }, patient);
  };
  /** The agenda once a decision of this version is in force. */
  const inForce = async (version: number) =>
    await vi.waitFor(async () => {
      const agenda = (await (await get('/agenda')).json()) as Agenda;
      expect(agenda.version).toBe(version);
      return agenda;
    }, patient);
  return { get, post, sent, inForce };
}

const raise = (itemId: string) => ({ change: { kind: 'priority', itemId, to: '1' }, reason: 'asked for at the opening' });

describe('the secretariat at the API', () => {
  it('sends a letter and accepts it, changes the agenda beside somebody else, and accepts what a record states: nothing is lost', async () => {
    await withFolder(async (folder) => {
      await serving(join(folder, 'data'), [], async ({ origin }) => {
        const { get, post, sent, inForce } = await secretariatAt(origin);
        const { id, read } = await sent('letter', await readFile(letter, 'utf-8'));
        expect(read.kind).toBe('letter');
        expect((await post(`/letters/${id}/acceptances`, { evenSo: false }, '*')).status).toBe(201);
        await inForce(2);

        // Two who looked at the same agenda: one is told to look again, and does so.
        const wishes = [raise('C21-A3-08'), raise('C21-A3-09')];
        const answers = await Promise.all(wishes.map((wish) => post('/agenda/changes', wish, '"2"')));
        expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
        const other = wishes[answers.findIndex(({ status }) => status === 412)] ?? {};
        expect((await post('/agenda/changes', other, '"3"')).status).toBe(201);

        const record = await sent('record', recordText(), { sitting: 1, date: '2021-06-08' });
        expect(record.read.record?.sitting).toBe(1);
        const acceptances = `/records/${record.read.record?.recordId}/acceptances`;
        expect((await post(acceptances, { evenSo: false })).status).toBe(201);
        expect((await post(acceptances, { evenSo: false })).status).toBe(200);

        const { agenda } = await inForce(5);
        const raised = agenda.items.filter(({ id: item }) => ['C21-A3-08', 'C21-A3-09', 'C21-A3-10'].includes(item));
        expect(raised.map(({ priority }) => priority)).toEqual(['1', '1', '1']);
        const { versions } = (await (await get('/agenda/versions')).json()) as {
          versions: { version: number; source: string | null }[];
        };
        expect(versions.map(({ version, source }) => [version, source?.split(' ')[0] ?? null])).toEqual([
          [2, 'DM-21/1008'],
          [3, null],
          [4, null],
          [5, 'record'],
        ]);
      });
    });
  });
});
