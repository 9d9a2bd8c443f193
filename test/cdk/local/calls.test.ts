import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../cdk/local/rapporteur.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  await writeFile(join(folder, 'paper.docx'), 'never read');
  await writeFile(join(folder, 'bad.json'), '{"id":"X"}');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Calls the program in this process, which is right for a call that ends before any server is started. */
async function called(args: readonly string[]) {
  const [output, errors]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0);
  const code = await main(args.map((arg) => (/\.(docx|json)$/u.test(arg) ? join(folder, arg) : arg)));
  return { code, output: output.join(''), errors: errors.join('') };
}

describe('a wrong call', () => {
  it.each([
    ['an unknown option', ['--colour'], /--colour/],
    ['a time without its offset', ['paper.docx', '--received', '2021-05-24 16:00'], /is not a time with its offset/],
    ['a language that is none of the six', ['--language', 'de'], /takes one of en, fr/],
    ['a meeting file that is malformed', ['paper.docx', '--meeting-file', 'bad.json'], /bad\.json does not describe a meeting/],
    ['nothing to explain', ['explain'], /Name the papers to explain/],
    ['nothing to import', ['import'], /import takes a letter, a record or a report/],
    ['a file that is not there', ['import', 'record', 'nowhere.docx'], /nowhere\.docx cannot be read: there is no such file/],
    ['a day that is none', ['import', 'record', 'x', '--date', '2021-02-30'], /--date takes a day/],
    ['an action that is none', ['agenda', 'burn'], /agenda takes one of show, raise/],
    ['a change without its reason', ['agenda', 'raise', 'C21-A3-10', '--to', '1'], /Say why/],
    ['an action on conclusions that is none', ['conclusion', 'burn'], /conclusion takes one of list, show, reword, settle/],
    ['new words without a reason', ['conclusion', 'reword', 'a.1.1', '--text-file', 'x'], /Say why/],
  ])('gets one clear sentence and exit code 2: %s', async (_, args, sentence) => {
    const { code, output, errors } = await called(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(sentence);
    expect(errors).not.toMatch(/\n\s+at /u);
  });
});

describe('whoever asks how to call', () => {
  it.each(['import', 'agenda', 'report', 'conclusion', 'correspondence', 'check', 'submit', 'query', 'show', 'decide', 'serve'])(
    '%s tells',
    async (command) => {
      const { code, output, errors } = await called([command, '--help']);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toMatch(/npm (?:start -- |run serve)/u);
    },
  );
});
