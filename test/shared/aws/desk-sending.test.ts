import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendingDeps } from '../../../shared/aws/desk-sending.ts';
import { objectStore } from '../../../shared/aws/object-store.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import type { Ticket } from '../../../shared/desk/desk.ts';
import { type SendingDeps, sendingDesk } from '../../../shared/desk/sending-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { openStack, type StackUnderTest } from '../../cdk/local/stack-under-test.ts';

const bucket = 'rapporteur-ledger';
const meetingId = 'C21-VCC-1';
const member: Caller = { role: 'member', state: 'KE', name: 'A delegate' };
const pdf = 'application/pdf';

let stack: StackUnderTest;
let deps: SendingDeps;

beforeAll(async () => {
  stack = await openStack();
  for (const [name, value] of Object.entries(stack.environment)) vi.stubEnv(name, value);
  deps = sendingDeps(registerTable('rapporteur-register'), objectStore(bucket), bucket);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.close();
});

const ticketOf = (size: number, fileName = 'A paper.pdf') =>
  sendingDesk(deps).ticket(member, meetingId, { fileName, size, contentType: pdf });

/** The browser adds the length of what it sends. */
async function send({ url, headers }: Ticket, body: string, varied: Record<string, string> = {}): Promise<number> {
  const { 'content-length': _, ...others } = headers;
  return (await fetch(url, { method: 'PUT', body, headers: { ...others, ...varied } })).status;
}

async function stored(prefix: string): Promise<(string | undefined)[]> {
  const { Contents = [] } = await stack.clients.s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
  return Contents.map(({ Key }) => Key);
}

describe('a ticket', () => {
  it('lets one file through, once, under its own key', async () => {
    const ticket = await ticketOf(5, 'été "1"\r\n.pdf');
    expect(ticket.headers).toEqual({ 'content-type': pdf, 'content-length': '5', 'if-none-match': '*' });
    expect(await stored(`inbox/${meetingId}/${ticket.id}/`)).toEqual([]);
    expect(await send(ticket, '%PDF-')).toBe(200);
    expect(await stored(`inbox/${meetingId}/${ticket.id}/`)).toEqual([`inbox/${meetingId}/${ticket.id}/1/été "1".pdf`]);
    expect(await send(ticket, '%PDF-')).toBe(412);
    expect(await stored(`arrivals/${meetingId}/${ticket.id}`)).toHaveLength(1);
  });

  it('is refused by the bucket for another size, another type, another key, or without the condition', async () => {
    const ticket = await ticketOf(5);
    expect(await send(ticket, '%PDF-1')).toBe(403);
    expect(await send(ticket, 'x'.repeat(11 * 1024 * 1024))).toBe(403);
    expect(await send(ticket, '%PDF-', { 'content-type': 'text/html' })).toBe(403);
    expect(await send(ticket, '%PDF-', { 'if-none-match': '"x"' })).toBe(403);
    expect(await send({ ...ticket, url: ticket.url.replace('A%20paper', 'B%20paper') }, '%PDF-')).toBe(403);
    expect(await send({ ...ticket, url: ticket.url.replace('/inbox/', '/arrivals/') }, '%PDF-')).toBe(403);
    expect(await send({ ...ticket, url: ticket.url.replace('Expires=600', 'Expires=6000') }, '%PDF-')).toBe(403);
    expect(await stored(`inbox/${meetingId}/${ticket.id}/`)).toEqual([]);
  });

  it('is refused by the bucket after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime(Date.now() - 601_000);
      const ticket = await ticketOf(5);
      vi.useRealTimers();
      expect(await send(ticket, '%PDF-')).toBe(403);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has an id that nobody can guess', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, async () => (await ticketOf(5)).id));
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/u);
  });
});
