import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeReportSchema } from '../../shared/model/outcome-report.ts';
import { contributionOf } from './contribution-of.ts';
import { runProgram, withFolder } from './program.ts';

interface Told {
  readonly file: string;
  readonly status: string;
  readonly symbol: string | null;
  readonly revisionOf: string | null;
  readonly findings: { code: string; severity: string; message: string }[];
  readonly filing: { items: string[]; how: string };
}

const inTime = '2021-05-20T09:00:00+02:00';

async function papersIn(folder: string, papers: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const path = join(folder, 'papers');
  await mkdir(path, { recursive: true });
  for (const [name, bytes] of Object.entries(papers)) await writeFile(join(path, name), bytes);
  return path;
}

const told = (output: string): Told[] => JSON.parse(output) as Told[];

describe('the walk of papers', () => {
  it('gives every file a verdict, files what it accepts, and writes the report', async () => {
    await withFolder(async (folder) => {
      const papers = await papersIn(folder, {
        'one.docx': contributionOf(),
        'empty.docx': '',
        'note.txt': 'not a paper',
        'rev.docx': contributionOf({ document: 'Revision 1 to Document C21/78-E', source: 'India', item: '9', cites: 'C21/24' }),
        'مساهمة + 1.docx': contributionOf({ source: 'Egypt', title: 'Another title' }),
      });
      const args = [papers, '--received', inTime, '--data', join(folder, 'data'), '--out', join(folder, 'out'), '--json'];
      const run = await runProgram(args);
      expect(run.errors).toBe('');
      expect(run.code).toBe(0);
      const byName = new Map(told(run.output).map((one) => [one.file.split('/').at(-1), one]));
      expect(byName.get('empty.docx')).toMatchObject({ status: 'returned', findings: [{ code: 'empty-file' }] });
      expect(byName.get('note.txt')).toMatchObject({ status: 'returned', findings: [{ code: 'unsupported-type' }] });
      expect(byName.get('rev.docx')).toMatchObject({ status: 'accepted', symbol: 'C21/78(Rev.1)', revisionOf: 'C21/78' });
      const numbered = new Set(['one.docx', 'مساهمة + 1.docx'].map((name) => byName.get(name)?.symbol));
      expect(numbered).toEqual(new Set(['C21/84', 'C21/85']));
      expect(byName.get('one.docx')?.filing).toEqual({ items: ['C21-A2-07'], how: 'declared' });

      const report = outcomeReportSchema.parse(
        JSON.parse(await readFile(join(folder, 'out', 'C21-VCC-1', 'outcome-report.en.json'), 'utf-8')),
      );
      expect(report.counts).toMatchObject({ received: 5, accepted: 3, returned: 2 });
      expect(report.items).toHaveLength(74);
      await expect(readFile(join(folder, 'out', 'C21-VCC-1', 'outcome-report.en.html'), 'utf-8')).resolves.toContain('C21/84');
      expect((await readFile(join(folder, 'out', 'C21-VCC-1', 'outcome-report.en.docx'))).subarray(0, 2).toString()).toBe('PK');
    });
  });

  it('answers a paper sent again with the verdict that stands, keeps the register between runs, and marks in the report what has changed', async () => {
    await withFolder(async (folder) => {
      const papers = await papersIn(folder, { 'one.docx': contributionOf() });
      const args = [papers, '--received', inTime, '--data', join(folder, 'data'), '--out', join(folder, 'out'), '--json'];
      const [first] = told((await runProgram(args)).output);
      const [second] = told((await runProgram(args)).output);
      expect(second).toMatchObject({ status: 'accepted', symbol: first?.symbol });
      expect(second?.findings.map(({ code }) => code)).toContain('duplicate-submission');
      const html = await readFile(join(folder, 'out', 'C21-VCC-1', 'outcome-report.en.html'), 'utf-8');
      expect(html).toMatch(/C21-VCC-1\(Rev\.1\)-E[\s\S]*<section id="changes"[\s\S]*Duplicate/u);
      const [fresh] = told((await runProgram([...args, '--fresh'])).output);
      expect(fresh?.findings.map(({ code }) => code)).not.toContain('duplicate-submission');
    });
  });

  it('takes time, meeting and sender from the notes beside the papers', async () => {
    await withFolder(async (folder) => {
      const papers = await papersIn(folder, { 'late.docx': contributionOf() });
      const note = { file: 'papers/late.docx', receivedAt: '2021-05-26T00:00:00+02:00', sender: 'focal@ke.example' };
      await writeFile(join(folder, 'arrivals.json'), JSON.stringify([note]));
      const members = { members: [{ iso: 'KE', domain: 'ke.example', focalPoint: 'focal@ke.example' }] };
      await writeFile(join(folder, 'members.json'), JSON.stringify(members));
      const run = await runProgram([papers, '--data', join(folder, 'data'), '--out', join(folder, 'out'), '--json']);
      const [late] = told(run.output);
      expect(late).toMatchObject({ file: 'papers/late.docx', status: 'held', symbol: null });
      expect(late?.findings.map(({ code }) => code)).toContain('late');
    });
  });

  it('says in one line that a meeting is closed when no time was given', async () => {
    await withFolder(async (folder) => {
      const papers = await papersIn(folder, { 'one.docx': contributionOf() });
      const run = await runProgram([papers, '--data', join(folder, 'data'), '--out', join(folder, 'out')]);
      expect(run.code).toBe(0);
      expect(run.errors.trim().split('\n')).toEqual([expect.stringContaining('C21-VCC-1 closed at')]);
      expect(run.output).toContain('late');
    });
  });

  it('judges by a meeting of the secretariat, added by a file', async () => {
    await withFolder(async (folder) => {
      const meeting = JSON.parse(await readFile(new URL('../../shared/meetings/c21-vcc-1.json', import.meta.url), 'utf-8'));
      const later = {
        ...meeting,
        id: 'C22-VCC-1',
        pageLimit: { ...meeting.pageLimit, pages: 1 },
        numbering: { series: 'C22', after: 9 },
      };
      const file = join(folder, 'c22.json');
      await writeFile(file, JSON.stringify(later));
      const papers = await papersIn(folder, { 'one.docx': contributionOf() });
      const data = ['--data', join(folder, 'data'), '--out', join(folder, 'out'), '--received', inTime, '--json'];
      const [one] = told((await runProgram([papers, '--meeting-file', file, ...data])).output);
      expect(one).toMatchObject({ status: 'accepted', symbol: 'C22/10' });
      const [again] = told((await runProgram([papers, '--meeting', 'C22-VCC-1', ...data])).output);
      expect(again).toMatchObject({ symbol: 'C22/10' });

      const submission = { ...meeting.submission, closes: '2021-05-19T23:59:59+02:00' };
      await writeFile(file, JSON.stringify({ ...later, version: 2, submission }));
      const another = await papersIn(join(folder, 'more'), { 'two.docx': contributionOf({ title: 'Another title' }) });
      const [two] = told((await runProgram([another, '--meeting-file', file, ...data])).output);
      expect(two).toMatchObject({ status: 'held' });
      expect(two?.findings.map(({ code }) => code)).toContain('late');
    });
  });
});

describe('an account of a paper', () => {
  it('says what was observed and why it would be judged so, and files nothing', async () => {
    await withFolder(async (folder) => {
      const papers = await papersIn(folder, { 'one.docx': contributionOf() });
      const run = await runProgram(['explain', papers, '--received', inTime, '--data', join(folder, 'data')]);
      expect(run).toMatchObject({ code: 0, errors: '' });
      expect(run.output).toContain('C21/30');
      expect(run.output).toContain('C21-A2-07');
      expect(existsSync(join(folder, 'data'))).toBe(false);
    });
  });
});

describe('a wrong call', () => {
  it.each([
    ['a file that is not there', ['nowhere.docx'], /nowhere\.docx cannot be read: there is no such file/],
    ['an unknown meeting', ['paper.docx', '--meeting', 'C99-VCC-9'], /no meeting C99-VCC-9/],
    ['a sender that is no one', ['paper.docx', '--sender', 'me'], /neither a mail address nor/],
  ])('gets one clear sentence and exit code 2: %s', async (_, args, sentence) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'paper.docx'), contributionOf());
      const inFolder = args.map((arg) => (arg.endsWith('.docx') ? join(folder, arg) : arg));
      const run = await runProgram([...inFolder, '--data', join(folder, 'data'), '--out', join(folder, 'out')]);
      expect(run.code).toBe(2);
      expect(run.output).toBe('');
      expect(run.errors).toMatch(sentence);
      expect(run.errors).not.toMatch(/\n\s+at /u);
    });
  });

  it('says which port is taken', async () => {
    await withFolder(async (folder) => {
      const other = createServer();
      const port = await new Promise<number>((resolve) => {
        other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
      });
      await writeFile(join(folder, 'paper.docx'), contributionOf());
      const run = await runProgram([join(folder, 'paper.docx'), '--port', String(port), '--data', join(folder, 'data')]);
      other.close();
      expect(run).toMatchObject({ code: 2, output: '' });
      expect(run.errors).toContain(`Port ${port}`);
    });
  });

  it('is told how to call', async () => {
    const run = await runProgram(['--help']);
    expect(run).toMatchObject({ code: 0, errors: '' });
    expect(run.output).toContain('--received TIME');
  });
});
