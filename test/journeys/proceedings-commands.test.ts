import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Office, officeThatSat, type PreparedOffice, reworded } from './office.ts';
import { withFolder } from './program.ts';

const words = '理事们同意将C21/30号文件记录在案。';
const at = { opens: '2021-07-01T00:00:00+02:00', closes: '2021-08-15T23:59:59+02:00' };

let sat: PreparedOffice;
beforeAll(async () => {
  sat = await officeThatSat();
});
afterAll(() => sat.close());

describe('report', () => {
  it('writes the document of a sitting, the extract of an item, and what has changed since a kept revision', async () => {
    await withFolder(async (folder) => {
      const office = await sat.openIn(folder);
      const { record } = sat;
      const written = async (name: string, form: string) =>
        await readFile(join(office.out, 'C21-VCC-1', `${name}.en.${form}`), 'utf-8');
      const sitting = await office.run(['report', '--sitting', record, '--revision', '2', '--out', office.out, '--json']);
      expect(sitting).toMatchObject({ code: 0, errors: '' });
      expect((JSON.parse(sitting.output) as { paths: string[] }).paths.map((path) => path.split('.').at(-1))).toEqual([
        'docx',
        'html',
        'csv',
        'json',
      ]);
      expect(await written(`sitting-${record}`, 'html')).toContain('C21/DT/1(Rev.2)-E');
      expect(await office.run(['report', '--item', 'C21-A2-07', '--out', office.out])).toMatchObject({ code: 0, errors: '' });
      const extract = await written('item-C21-A2-07', 'csv');
      expect(extract).toContain('C21/84');
      expect(extract).not.toContain('C21/24');
      const since = await office.run(['report', '--since', '0', '--out', office.out]);
      expect(since).toMatchObject({ code: 0, errors: '' });
      expect(await written('outcome-report', 'html')).toMatch(/<section id="changes"[\s\S]*paragraph 3\.2/u);
      const none = await office.run(['report', '--since', '9', '--out', office.out]);
      expect(none).toMatchObject({ code: 2, output: '' });
      expect(none.errors).toContain('has no revision 9 of outcome-report in en: it has 0 to 0');
    });
  }, 400_000);
});

describe('agenda', () => {
  it('takes a new item, lets what no record takes up fall to group 2, and plans the sittings', async () => {
    await withFolder(async (folder) => {
      const office = await sat.openIn(folder);
      const shown = await office.run(['agenda', 'show', '--json']);
      const { items } = JSON.parse(shown.output) as { items: { id: string; priority: string }[] };
      const item = { ...items.at(-1), id: 'C21-A3-99', itemNo: 99, title: 'A new item', documents: ['C21/99'] };
      const file = await office.file('item.json', JSON.stringify(item));
      const added = await office.run(['agenda', 'add', '--item', file, '--because', 'asked for by the Chair']);
      expect(added).toMatchObject({ code: 0, errors: '' });
      expect(added.output).toContain('new item C21-A3-99');
      const spilt = await office.run(['agenda', 'spill-over', '--because', 'closing of the first sitting']);
      expect(spilt.output).toMatch(/fall to group 2: .*C21-A2-37/u);
      const table = join(office.folder, 'plan.csv');
      const plan = await office.run(['agenda', 'plan', '--out', table]);
      expect(plan.output).toMatch(/C21-VCC-1, version \d+: \d+ sittings/u);
      expect(await readFile(table, 'utf-8')).toContain('C21-A3-99');
      expect((await office.run(['agenda', 'history'])).output).toMatch(
        /asked for by the Chair[\s\S]*closing of the first sitting/u,
      );
    });
  }, 400_000);
});

describe('correspondence', () => {
  it('puts the conclusions to the Council, takes replies, and counts them without those who have no vote', async () => {
    await withFolder(async (folder) => {
      const office = await sat.openIn(folder);
      const of = (action: string, ...more: string[]) =>
        office.run(['correspondence', action, '--letter', 'DM-21/1025', '--out', office.out, ...more]);
      const sheet = await of('sheet', '--opens', at.opens, '--closes', at.closes);
      expect(sheet).toMatchObject({ code: 0, errors: '' });
      expect(sheet.output).toMatch(/DM-21\/1025: 1 question[\s\S]*sheet-DM-21-1025\.en\.docx[\s\S]*\.html/u);
      const reply = ['--state', 'CH', '--answers', 'all=yes', '--received', '2021-07-20T10:00:00+02:00'];
      expect((await of('reply', ...reply)).output).toContain('CH: 1 answer to DM-21/1025 noted');
      expect((await of('reply', ...reply)).output).toContain('noted before');
      const list = [{ state: 'KE', from: '2021-01-01', to: null, source: 'a list of this test' }];
      const file = await office.file('without-vote.json', JSON.stringify(list));
      const given = await office.run(['correspondence', 'without-vote', file, '--day', '2021-08-15', '--json']);
      expect(JSON.parse(given.output)).toEqual({ term: '2019-2022', withoutVote: list });
      const tally = await of('tally', '--as-of', '2021-08-16T09:00:00+02:00');
      expect(tally).toMatchObject({ code: 0, errors: '' });
      expect(tally.output).toMatch(/47 of 48 Council Member States with a vote on 2021-08-15, 24 needed/u);
      expect(tally.output).toMatch(/ {2}1 +1 +0 +0 +46 +1 {3}majority-not-reached/u);
      const folderOf = (file: string) => readFile(join(office.out, 'C21-VCC-1', file), 'utf-8');
      expect(await folderOf('tally-DM-21-1025.en.html')).toMatch(/<svg|class="chart/u);
      expect(await folderOf('tally-DM-21-1025-states.en.csv')).toContain('Switzerland');
    });
  }, 400_000);

  it('refuses a list of a State that has no vote to lose', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const list = [{ state: 'NZ', from: '2021-01-01', to: null, source: 'a list of this test' }];
      const file = await office.file('without-vote.json', JSON.stringify(list));
      const run = await office.run(['correspondence', 'without-vote', file, '--day', '2021-08-15']);
      expect(run).toMatchObject({ code: 2, output: '' });
      expect(run.errors).toContain('NZ is not a Member State of this Council');
    });
  }, 400_000);
});

describe('conclusion', () => {
  it('shows a conflict between two edited reports, and settles it in the words of a person', async () => {
    await withFolder(async (folder) => {
      const office = await sat.openIn(folder);
      const { record } = sat;
      await office.report();
      const docx = await readFile(office.reportPath('docx'));
      const edited = (name: string, text: string) => office.file(name, reworded(docx, words, text));
      await office.run(['import', 'report', await edited('one-edit.docx', '一种说法。'), '--by', 'A. Editor']);
      const other = await office.run(['import', 'report', await edited('other.docx', '另一种说法。'), '--meeting', 'C20-VCC-1']);
      expect(other.output).toContain('other.docx is of C21-VCC-1, not of C20-VCC-1');
      await office.run(['import', 'report', await edited('other.docx', '另一种说法。'), '--by', 'B. Editor']);
      const listed = await office.run(['conclusion', 'list', '--conflicts']);
      const id = /! (\S+)/u.exec(listed.output)?.[1] ?? '';
      expect(id).toMatch(new RegExp(`^${record}\\.`, 'u'));
      expect((await office.run(['conclusion', 'show', id])).output).toMatch(/stands +一种说法。[\s\S]*theirs +另一种说法。/u);
      const text = await office.file('agreed.txt', '商定的说法。\n');
      const settle = ['conclusion', 'settle', id, '--text-file', text, '--because', 'agreed with the Chair', '--by', 'C. Editor'];
      const settled = await office.run(settle);
      expect(settled).toMatchObject({ code: 0, errors: '' });
      expect(settled.output).toMatch(/Settled: .*[\s\S]*stands +商定的说法。/u);
      expect(await office.run(settle)).toMatchObject({ code: 2, output: '' });
      const last = await office.file('last.txt', '最后的说法。\n');
      const reword = ['conclusion', 'reword', id, '--text-file', last, '--because', 'a slip of the pen', '--by', 'D. Editor'];
      expect((await office.run(reword)).output).toMatch(/Reworded: .*[\s\S]*stands +最后的说法。/u);
      const report = await office.report();
      expect(report.conclusions.find((one) => one.id === id)).toMatchObject({ text: '最后的说法。', conflict: null });
      expect(JSON.parse((await office.run(['conclusion', 'show', id, '--json'])).output)).toMatchObject({
        wordings: [{ by: 'A. Editor' }, { by: 'C. Editor', reason: 'agreed with the Chair' }, { by: 'D. Editor' }],
      });
    });
  }, 400_000);
});
