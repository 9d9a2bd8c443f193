import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperId } from '../../shared/model/contribution.ts';
import { outcomeReportSchema } from '../../shared/model/outcome-report.ts';
import { conclusionsOf } from '../../shared/register/conclusions.ts';
import { papersOf } from '../../shared/register/papers.ts';
import { recordsOf } from '../../shared/register/records.ts';
import { recordText } from '../functions/import-proceedings/proceedings-of.ts';
import { contributionOf } from './contribution-of.ts';
import { inTime, letter, Office, reworded } from './office.ts';
import { inspect, stored, withFolder } from './program.ts';

/** Everything of the register that the report is made of; `version` counts the writes, and a rebuilt row needs fewer. */
async function rowsIn(data: string): Promise<unknown[]> {
  return await inspect(data, async (table) => {
    const rows: unknown[] = [];
    for await (const { version: _version, verdict, lastEvent: _event, ...row } of papersOf(table, 'C21-VCC-1'))
      rows.push([paperId(row), row.status, row.symbol, row.changedAt, verdict.filing]);
    for await (const { version: _version, ...row } of conclusionsOf(table, 'C21-VCC-1')) rows.push(row);
    for await (const row of recordsOf(table, 'C21-VCC-1')) rows.push(row);
    return rows;
  });
}

const words = '理事们同意将C21/30号文件记录在案。';

describe('the whole mission', () => {
  it('goes from the letter over papers and records to the report, an edit comes back, and all is the same, byte for byte, when the table is lost', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const accepted = await office.run(['import', 'letter', letter, '--accept', '--out', office.out]);
      expect(accepted).toMatchObject({ code: 0, errors: '' });
      expect(accepted.output).toContain('In force: C21-VCC-1');
      const paper = await office.file('one.docx', contributionOf());
      const filed = await office.run([paper, '--received', inTime, '--out', office.out, '--json']);
      expect(JSON.parse(filed.output)).toMatchObject([{ status: 'accepted', symbol: 'C21/84' }]);
      const record = await office.file('sitting.txt', recordText());
      const imported = await office.run(['import', 'record', record, '--sitting', '1']);
      expect(imported).toMatchObject({ code: 0, errors: '' });
      expect(imported.output).toMatch(/proposed for the agenda: C21-A3-10: group 2 to 1/u);
      const id = /Record ([0-9a-f]{12})/u.exec(imported.output)?.[1] ?? '';
      expect((await office.run(['agenda', 'accept', id])).output).toContain('C21-A3-10: group 2 to 1');

      const report = await office.report();
      expect(report.records).toMatchObject([{ sitting: 1, date: '2021-06-08' }]);
      expect(report.items.find((item) => item.id === 'C21-A3-10')?.priority).toBe('1');
      const underItem = report.items.find((item) => item.id === 'C21-A2-07');
      expect(underItem?.contributions.map(({ symbol }) => symbol)).toEqual(['C21/84']);
      const conclusion = report.conclusions.find(({ text }) => text.includes('C21/30'));
      expect(underItem?.conclusions).toEqual([conclusion?.id]);
      expect(report.agendaHistory.at(-1)).toMatchObject({ source: expect.stringContaining(id) as string });

      const edited = reworded(await readFile(office.reportPath('docx')), words, '理事们同意注意到C21/30号文件。');
      const putBack = await office.run(['import', 'report', await office.file('edited.docx', edited), '--by', 'A. Editor']);
      expect(putBack.output).toContain(`changed   ${conclusion?.id}`);

      const other = reworded(edited, '理事们同意注意到C21/30号文件。', '另一种说法。');
      const conflict = await office.run(['import', 'report', await office.file('other.docx', other)]);
      expect(conflict.output).toContain(`conflict  ${conclusion?.id}`);

      const after = await office.report();
      const changed = after.conclusions.find((one) => one.id === conclusion?.id);
      expect(changed).toMatchObject({ text: '理事们同意注意到C21/30号文件。', edits: [{ by: 'A. Editor' }] });
      const [rows, docx] = [await rowsIn(office.data), await readFile(office.reportPath('docx'))];
      await rm(join(office.data, 'dynamodb'), { recursive: true });
      // The sweep at the start announces everything; a record imported again is followed to its end, and so all before it.
      await office.run(['import', 'record', record]);
      await office.run(['import', 'record', record]);
      expect(await rowsIn(office.data)).toEqual(rows);
      await office.report();
      expect((await readFile(office.reportPath('docx'))).equals(docx)).toBe(true);
    });
  }, 400_000);
});

describe('the program without arguments', () => {
  it('walks the samples from the letter to the report, and again without undoing what was decided', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const first = await office.run(['--out', office.out]);
      expect(first.code).toBe(0);
      expect(first.errors).toMatch(
        /Letter DM-21\/1008 convenes C21\/VCC-1[\s\S]*in force as version 2[\s\S]*Record [0-9a-f]{12}/u,
      );
      expect(first.output).toMatch(
        /What was done[\s\S]*letter .*74 agenda items[\s\S]*papers .*12 accepted[\s\S]*sitting 7 of 2021-06-16/u,
      );
      expect(first.output).toMatch(/What you can do next[\s\S]*agenda accept [0-9a-f]{12}/u);
      const report = outcomeReportSchema.parse(JSON.parse(await readFile(office.reportPath('json'), 'utf-8')));
      expect(report.records).toHaveLength(2);
      expect(report.conclusions.length).toBeGreaterThan(20);
      const id = /agenda accept ([0-9a-f]{12})/u.exec(first.errors)?.[1] ?? '';
      expect((await office.run(['agenda', 'accept', id])).output).toContain('version 3');
      const second = await office.run(['--out', office.out]);
      expect(second).toMatchObject({ code: 0 });
      expect(second.errors).toContain('in force as version 3');
      const again = outcomeReportSchema.parse(JSON.parse(await readFile(office.reportPath('json'), 'utf-8')));
      expect(again.items.find((item) => item.id === 'C21-A3-10')?.priority).toBe('1');
    });
  }, 400_000);
});

describe('records', () => {
  it('change nothing when they come twice, and are whole though the first import was killed', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const record = await office.file('sitting.txt', recordText());
      for (const more of [1, 2, 3]) await office.run(['import', 'record', record], stored(office.data, more));
      expect(await office.run(['import', 'record', record])).toMatchObject({ code: 0, errors: '' });
      const rows = await rowsIn(office.data);
      expect(rows).toHaveLength(4);
      await office.run(['import', 'record', record]);
      expect(await rowsIn(office.data)).toEqual(rows);
    });
  }, 400_000);

  it('need their meeting, and are entered when its letter is accepted', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const record = await office.file('sitting.txt', recordText());
      const wrong = await office.run(['import', 'record', record, '--meeting', 'C22-VCC-1']);
      expect(wrong.code).toBe(1);
      expect(wrong.output).toContain('is of C21-VCC-1, not of C22-VCC-1: say --even-so');
      const early = await office.run(['import', 'record', record, '--meeting', 'C22-VCC-1', '--even-so']);
      expect(early.code).toBe(1);
      expect(early.output).toMatch(/is not stored: there is no meeting C22-VCC-1\. Import its letter/u);
      const meeting = JSON.parse(
        await readFile(new URL('../../shared/meetings/c21-vcc-1.json', import.meta.url), 'utf-8'),
      ) as object;
      const decided = await office.file('c22.json', JSON.stringify({ ...meeting, id: 'C22-VCC-1' }));
      const convened = ['import', 'letter', letter, '--meeting', 'C22-VCC-1', '--edited', decided, '--out', office.out];
      expect(await office.run(convened)).toMatchObject({ code: 0 });
      const again = await office.run(['import', 'record', record, '--meeting', 'C22-VCC-1', '--even-so']);
      expect(again).toMatchObject({ code: 0 });
      const records = await inspect(office.data, (table) => Array.fromAsync(recordsOf(table, 'C22-VCC-1')));
      expect(records).toHaveLength(1);
    });
  }, 400_000);
});

describe('a change of the agenda', () => {
  it('that would leave contributions without an item is refused with their list', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      await office.run([await office.file('one.docx', contributionOf()), '--received', inTime, '--out', office.out]);
      const remove = ['agenda', 'remove', 'C21-A2-07', '--because', 'a test of the list'];
      const refused = await office.run(remove);
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('C21/84, now under C21-A2-07');
      expect((await office.run(['agenda', 'history'])).output).toContain('nobody has decided');
      expect(await office.run([...remove, '--even-so'])).toMatchObject({ code: 0 });
      await inspect(office.data, async (table) => {
        const [row] = await Array.fromAsync(papersOf(table, 'C21-VCC-1'));
        expect(row).toMatchObject({
          symbol: 'C21/84',
          status: 'accepted',
          lastEvent: { kind: 'refiled', details: { agenda: 2 } },
        });
        expect(row?.verdict.filing.items).not.toContain('C21-A2-07');
      });
    });
  }, 400_000);
});

describe('a wrong call of a command', () => {
  it.each([
    ['an item that is not there', ['agenda', 'raise', 'C21-A9-01', '--to', '1', '--because', 'x'], /has no item C21-A9-01/],
    ['a record that is not there', ['report', '--sitting', '000000000000'], /has no record 000000000000/],
    ['a consultation that is not there', ['correspondence', 'tally', '--letter', 'DM-21/1'], /There is no consultation DM-21\/1/],
  ])('gets one clear sentence and exit code 2: %s', async (_, args, sentence) => {
    await withFolder(async (folder) => {
      const run = await new Office(folder).run(args);
      expect(run).toMatchObject({ code: 2, output: '' });
      expect(run.errors).toMatch(sentence);
      expect(run.errors).not.toMatch(/\n\s+at /u);
    });
  });
});
