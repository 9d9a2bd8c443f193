import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { paperLineSchema } from '../../shared/model/paper-query.ts';
import { contributionOf } from './contribution-of.ts';
import { inspect, withFolder } from './program.ts';
import { serving } from './serving.ts';
import { tokenOf } from './token-of.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const meeting = '/v1/meetings/C21-VCC-1';

interface Ticket {
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Chooses a role as a browser would, and answers a question to the API in the name of whoever that is. */
async function signedIn(origin: string, choice: Readonly<Record<string, string>>) {
  const token = await tokenOf(origin, choice);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    get: (path: string) => fetch(`${origin}${path}`, { headers }),
    post: (path: string, body: object) => fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  };
}

async function send({ url, headers }: Ticket, bytes: Uint8Array): Promise<number> {
  const { 'content-length': _, ...others } = headers;
  return (await fetch(url, { method: 'PUT', headers: others, body: Buffer.from(bytes) })).status;
}

describe('a member at the faces of the register', () => {
  it('has a paper judged without sending it, sends it, and sees it filed; nobody else sees it before it is published', async () => {
    await withFolder(async (folder) => {
      const data = join(folder, 'data');
      const bytes = contributionOf({ source: 'Kenya' });
      const wanted = { fileName: 'Remarks.docx', size: bytes.byteLength, contentType: docx };
      const paperId = await serving(data, [], async ({ origin }) => {
        const kenya = await signedIn(origin, { role: 'member', country: 'KE' });
        const uganda = await signedIn(origin, { role: 'member', country: 'UG' });

        const precheck = (await (await kenya.post(`${meeting}/prechecks`, wanted)).json()) as Ticket;
        const result = `${meeting}/prechecks/${precheck.id}`;
        expect(await send(precheck, bytes)).toBe(200);
        const told = await vi.waitFor(
          async () => {
            const answer = await kenya.get(result);
            expect(answer.status).toBe(200);
            return (await answer.json()) as { verdict: { status: string; findings: { code: string }[] } };
          },
          { timeout: 60_000, interval: 200 },
        );
        expect(told.verdict.status).toBe('accepted');
        expect(told.verdict.findings.map(({ code }) => code)).not.toContain('late');
        expect((await uganda.get(result)).status).toBe(404);

        const ticket = (await (await kenya.post(`${meeting}/tickets`, wanted)).json()) as Ticket;
        expect(await send(ticket, bytes)).toBe(200);
        expect(await send(ticket, bytes)).toBe(412);
        const paper = `${ticket.id}.1`;
        const seen = await vi.waitFor(
          async () => {
            const answer = await kenya.get(`${meeting}/papers`);
            const { lines } = (await answer.json()) as { lines: unknown[] };
            const [line] = lines.map((one) => paperLineSchema.parse(one)).filter(({ status }) => status !== 'pending');
            expect(line?.paperId).toBe(paper);
            return line;
          },
          { timeout: 60_000, interval: 200 },
        );
        // It came after the closing time of a meeting of 2021, which a person decides on; a precheck says nothing of that.
        expect(seen).toMatchObject({
          status: 'held',
          states: ['KE'],
          channel: 'ticket',
          findings: expect.arrayContaining(['late']),
        });
        expect((await kenya.get(`${meeting}/papers/${paper}`)).status).toBe(200);
        for (const stranger of [uganda, await signedIn(origin, { role: 'operator' })])
          expect((await stranger.get(`${meeting}/papers/${paper}`)).status).not.toBe(200);
        return paper;
      });
      await inspect(data, async (_table, ledger) => {
        const keys = async (prefix: string) => (await Array.fromAsync(ledger.list(prefix))).map(({ key }) => key);
        expect(await keys('inbox/')).toEqual([expect.stringContaining(paperId.slice(0, -2))]);
        expect(await keys('examinations/')).toHaveLength(1);
        expect(await keys('prechecked/')).toEqual([expect.stringMatching(/^prechecked\/C21-VCC-1\/KE-[0-9a-f]{32}\.json$/u)]);
      });
    });
  });
});
