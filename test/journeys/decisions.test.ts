import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperId } from '../../shared/model/contribution.ts';
import type { Decision, Extension } from '../../shared/model/decision.ts';
import { brokenLinks } from '../../shared/register/audit.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { historyOf } from '../../shared/register/papers.ts';
import { recordHash } from '../../shared/register/record-hash.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { contributionOf } from './contribution-of.ts';
import { Office } from './office.ts';
import { inspect, rowsIn, withFolder } from './program.ts';

const late = '2021-05-26T09:00:00+02:00';
const because = ['--because', 'as agreed with the delegation', '--by', 'A. Clerk'];

async function titled(office: Office, title: string): Promise<PaperRow> {
  const row = (await rowsIn(office.data)).find(({ template }) => template?.fields.title.value === title);
  if (row === undefined) throw new Error(`no paper ${title}`);
  return row;
}

/** Sends papers, each of a State, in one run. */
async function send(office: Office, sources: Readonly<Record<string, string>>): Promise<void> {
  const files: string[] = [];
  for (const [title, source] of Object.entries(sources))
    files.push(await office.file(`${title}.docx`, contributionOf({ title, source })));
  expect(await office.run([...files, '--received', late, '--out', office.out])).toMatchObject({ errors: '' });
}

describe('what people decide', () => {
  it('is taken up by the functions, and found again when the table is lost', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      await send(office, { 'To be accepted': 'Kenya', 'To be withdrawn': 'Kenya' });
      const [accepted, withdrawn] = [await titled(office, 'To be accepted'), await titled(office, 'To be withdrawn')];
      expect(accepted).toMatchObject({ status: 'held', symbol: null });
      for (const [row, ...decision] of [
        [accepted, 'accept', '--items', 'C21-A2-09'],
        [accepted, 'publish'],
        [withdrawn, 'withdraw'],
      ] as const)
        expect(await office.run(['decide', paperId(row), ...decision, ...because])).toMatchObject({ code: 0, errors: '' });
      const before = new Map((await rowsIn(office.data)).map((row) => [paperId(row), row]));
      expect(before.get(paperId(accepted))).toMatchObject({
        status: 'accepted',
        symbol: 'C21/84',
        published: { by: 'A. Clerk' },
        verdict: { status: 'held', filing: { items: ['C21-A2-09'] } },
      });
      expect(before.get(paperId(withdrawn))?.status).toBe('withdrawn');
      await rm(join(office.data, 'dynamodb'), { recursive: true });
      await send(office, { 'One more': 'Kenya' });
      for (const row of await rowsIn(office.data)) {
        const known = before.get(paperId(row));
        if (known !== undefined) expect(recordHash(row)).toBe(recordHash(known));
      }
      await inspect(office.data, async (table) => {
        for (const [id, { lastEvent }] of before) {
          const history = await historyOf(table, 'C21-VCC-1', id);
          expect(brokenLinks(history)).toEqual([]);
          expect(history.at(-1)).toEqual(lastEvent);
        }
      });
    });
  });

  it('is taken up by the next sweep where nobody was told of it', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      await send(office, { Decided: 'Kenya', Extended: 'Uganda' });
      const decided = await titled(office, 'Decided');
      const at = new Date().toISOString();
      const said = { meetingId: 'C21-VCC-1', n: 1, by: 'A. Clerk', at, reason: 'The line was closed.' };
      await inspect(office.data, async (_table, ledger) => {
        const decision: Decision = { ...said, kind: 'accept', paperId: paperId(decided) };
        const extension: Extension = { ...said, state: 'UG', until: '2021-05-27T12:00:00+02:00' };
        await ledger.putOnce(ledgerKeys.decision('C21-VCC-1', paperId(decided), 1), JSON.stringify(decision), 'application/json');
        await ledger.putOnce(ledgerKeys.extension('C21-VCC-1', 'UG', 1), JSON.stringify(extension), 'application/json');
      });
      await send(office, { 'One more': 'Kenya' });
      expect(await titled(office, 'Decided')).toMatchObject({ status: 'accepted', decided: { n: 1 } });
      const judged = await titled(office, 'Extended');
      expect(judged.status).toBe('accepted');
      expect(judged.verdict.findings.map(({ code }) => code)).not.toContain('late');
    });
  });
});
