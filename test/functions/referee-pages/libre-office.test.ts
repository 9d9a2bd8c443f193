import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libreOffice } from '../../../functions/referee-pages/libre-office.ts';

let folder: string;
let program: string;
let office: ReturnType<typeof libreOffice>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renderer-'));
  program = join(folder, 'soffice');
  office = libreOffice({ program, profile: '' });
});
afterAll(() => rm(folder, { recursive: true }));

/** The renderer, with this script in place of LibreOffice; `$paper` is where the pdf is to be written. */
async function renderer(script: string) {
  const lines = [
    '#!/bin/sh',
    'for last; do :; done',
    'paper="$(dirname "$last")/paper.pdf"',
    'if [ "$last" = "--version" ]; then echo "LibreOffice 7.4.7.2 40(Build:2)"; exit 0; fi',
    script,
  ];
  await writeFile(program, `${lines.join('\n')}\n`);
  await chmod(program, 0o755);
  return office;
}

const docx = new TextEncoder().encode('a paper');

// Stand-ins for LibreOffice are shell scripts, which Windows does not run.
describe.runIf(process.platform !== 'win32')('LibreOffice as a renderer', () => {
  it('says its version', async () => {
    expect(await (await renderer('exit 0')).version()).toBe('7.4.7.2');
  });

  it('is a fault where it is not there, or is something else', async () => {
    const nothing = libreOffice({ program: join(folder, 'nothing'), profile: '' });
    await expect(nothing.version()).rejects.toThrow('cannot be started');
    await expect(libreOffice({ program: 'true', profile: '' }).version()).rejects.toThrow('does not say');
  });

  it('gives what it wrote', async () => {
    const { render } = await renderer('cat "$last" > "$paper"');
    expect(await render(docx, 10)).toEqual({ outcome: 'rendered', pdf: Buffer.from(docx) });
  });

  it.each([
    ['refused', 'it writes nothing and says that all is well', 'exit 0'],
    ['crashed', 'it ends in failure', 'exit 81'],
    ['crashed', 'it dies', 'kill -SEGV $$'],
    ['crashed', 'it dies with half a pdf written', 'echo half > "$paper"; kill -SEGV $$'],
  ])('answers %s where %s', async (outcome, _why, script) => {
    expect(await (await renderer(script)).render(docx, 10)).toEqual({ outcome });
  });

  it('is killed with all it started when its time is up', async () => {
    // The sleeping one holds the output open: were it not killed, the run would not end before the test's own time is up.
    const { render } = await renderer('sleep 60 & wait');
    expect(await render(docx, 1)).toEqual({ outcome: 'timed-out' });
  });

  it('is told nothing of our environment, and has its profile shut against macros and the network', async () => {
    process.env.A_SECRET_OF_OURS = 'x';
    const { render } = await renderer(`env > ${folder}/environment; cp "$HOME/profile/user/registrymodifications.xcu" ${folder}`);
    await render(docx, 10);
    delete process.env.A_SECRET_OF_OURS;
    const names = (await readFile(join(folder, 'environment'), 'utf8')).split('\n').map((line) => line.split('=')[0] ?? '');
    const ofTheShell = ['PWD', 'OLDPWD', 'SHLVL', '_', ''];
    expect(names.filter((name) => !ofTheShell.includes(name)).toSorted()).toEqual(['HOME', 'LANG', 'PATH', 'TMPDIR']);
    const profile = await readFile(join(folder, 'registrymodifications.xcu'), 'utf8');
    expect(profile).toContain('oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value>');
    expect(profile).toContain('oor:name="ooInetProxyType" oor:op="fuse"><value>2</value>');
  });

  it('keeps nothing of one paper for the next, and papers at the same time apart', async () => {
    const { render } = await renderer('ls "$(dirname "$last")" > "$paper"; pwd >> "$paper"');
    const both = await Promise.all([render(docx, 10), render(docx, 10)]);
    const texts = [...both, await render(docx, 10)].map((one) => ('pdf' in one ? Buffer.from(one.pdf).toString() : one.outcome));
    for (const text of texts) expect(text.split('\n').slice(0, 2)).toEqual(['paper.docx', 'paper.pdf']);
    expect(texts[0]).not.toBe(texts[1]);
    expect(texts.slice(0, 2)).toContain(texts[2]);
  });
});
