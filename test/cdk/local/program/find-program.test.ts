import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram } from '../../../../cdk/local/program/find-program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'path-'));
  await mkdir(join(folder, 'first'));
  await mkdir(join(folder, 'second', 'soffice'), { recursive: true });
  await writeFile(join(folder, 'first', 'notes'), 'no program');
  await chmod(join(folder, 'first', 'notes'), 0o644);
});
afterEach(() => rm(folder, { recursive: true }));

const file = process.platform === 'win32' ? 'soffice.exe' : 'soffice';

async function pathWith(...programs: string[]): Promise<{ PATH: string }> {
  for (const program of programs) await writeFile(join(folder, program), '', { mode: 0o755 });
  return { PATH: ['no-such-folder', '', 'second', 'first'].map((name) => name && join(folder, name)).join(delimiter) };
}

describe('looking for a program on the path', () => {
  it('finds it past folders that are missing and a folder of its name', async () => {
    expect(await findProgram('soffice', await pathWith(`first/${file}`))).toBe(join(folder, 'first', file));
  });

  it('finds nothing where there is none, where it cannot be run, and where there is no path', async () => {
    const path = await pathWith();
    expect(await findProgram('soffice', path)).toBeNull();
    expect(await findProgram('notes', path)).toBeNull();
    expect(await findProgram('soffice', {})).toBeNull();
  });
});
