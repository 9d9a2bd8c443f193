import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperId } from '../../shared/model/contribution.ts';
import { brokenLinks } from '../../shared/register/audit.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { historyOf } from '../../shared/register/papers.ts';
import { contributionOf } from './contribution-of.ts';
import { inspect, rowsIn, runProgram, stored, withFolder } from './program.ts';

const inTime = '2021-05-20T09:00:00+02:00';
/** Each is some five objects in the ledger: so many that runs can be killed at every stage of their work. */
const papersInAll = 40;
/** Objects that each run has stored when it is killed: first papers, then examinations and numbers. */
const storedWhenKilled = [5, 20, 40, 60, 80];

async function manyPapers(folder: string): Promise<string> {
  const papers = join(folder, 'papers');
  await mkdir(papers);
  for (let n = 1; n <= papersInAll; n += 1) {
    await writeFile(
      join(papers, `paper-${String(n).padStart(3, '0')}.docx`),
      contributionOf({ title: `Contribution number ${n}` }),
    );
  }
  return papers;
}

/** The numbers given, in order: the register must hold each from 84 on exactly once. */
const numbersOf = (rows: readonly { symbol: string | null }[]): number[] =>
  rows.flatMap(({ symbol }) => (symbol === null ? [] : Number(symbol.split('/')[1]))).sort((a, b) => a - b);

const contiguous = (count: number): number[] => Array.from({ length: count }, (_, index) => 84 + index);

describe('many papers', () => {
  it('are filed once each, though the run is killed five times and the papers are sent again each time', async () => {
    await withFolder(async (folder) => {
      const papers = await manyPapers(folder);
      const data = join(folder, 'data');
      const args = [papers, '--received', inTime, '--data', data, '--out', join(folder, 'out'), '--json'];
      for (const more of storedWhenKilled) {
        const killed = await runProgram(args, stored(data, more));
        expect(killed.code).not.toBe(0);
      }
      const last = await runProgram(args);
      expect(last.errors).toBe('');
      expect(last.code).toBe(0);
      expect((JSON.parse(last.output) as { status: string }[]).filter(({ status }) => status === 'accepted')).toHaveLength(
        papersInAll,
      );
      const rows = await rowsIn(data);
      expect(rows.length).toBeGreaterThan(papersInAll); // some were in when a run was killed, and came again
      const accepted = rows.filter(({ status }) => status === 'accepted');
      expect(new Set(accepted.map(({ file }) => file.sha256)).size).toBe(papersInAll);
      expect(numbersOf(rows)).toEqual(contiguous(papersInAll));
      expect(rows.filter(({ status }) => status !== 'accepted' && status !== 'duplicate')).toEqual([]);
    });
  });

  it('keep their numbers when the table is lost and built again from the ledger', async () => {
    await withFolder(async (folder) => {
      const papers = join(folder, 'papers');
      await mkdir(papers);
      for (let n = 1; n <= 12; n += 1) await writeFile(join(papers, `${n}.docx`), contributionOf({ title: `Number ${n}` }));
      const data = join(folder, 'data');
      const args = ['--received', inTime, '--data', data, '--out', join(folder, 'out'), '--json'];
      await runProgram([papers, ...args]);
      const before = new Map((await rowsIn(data)).map((row) => [paperId(row), row.symbol]));
      await rm(join(data, 'dynamodb'), { recursive: true });
      const one = join(folder, 'one.docx');
      await writeFile(one, contributionOf({ title: 'A thirteenth' }));
      await runProgram([one, ...args]);
      const after = new Map((await rowsIn(data)).map((row) => [paperId(row), row.symbol]));
      for (const [id, symbol] of before) expect(after.get(id)).toBe(symbol);
      expect([...after.values()].filter((symbol) => symbol === 'C21/96')).toHaveLength(1);
    });
  });
});

describe('what an event failed to announce', () => {
  it('is taken up by the next sweep, and its history is whole', async () => {
    await withFolder(async (folder) => {
      const data = join(folder, 'data');
      const paper = { meetingId: 'C21-VCC-1', arrivalId: 'lost', n: 1, fileName: 'lost.docx' };
      await inspect(data, async (_table, ledger) => {
        await ledger.putOnce(ledgerKeys.inbox(paper), contributionOf(), 'application/octet-stream');
      });
      const other = join(folder, 'other.docx');
      await writeFile(other, contributionOf({ title: 'Another' }));
      await runProgram([other, '--received', inTime, '--data', data, '--out', join(folder, 'out'), '--json']);
      const rows = await rowsIn(data);
      expect(rows.map((row) => row.arrivalId)).toContain('lost');
      await inspect(data, async (table) => {
        for (const row of rows) {
          const history = await historyOf(table, row.meetingId, paperId(row));
          expect(history.at(-1)).toEqual(row.lastEvent);
          expect(brokenLinks(history)).toEqual([]);
        }
      });
    });
  });
});
