import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../../cdk/local/folder-lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(() => rm(folder, { recursive: true }));

const left = (text: string): Promise<void> => writeFile(join(folder, 'lock'), text);

it('is held by one run at a time, in a sentence for the other', async () => {
  const release = await lockFolder(folder);
  const refused = lockFolder(folder);
  await expect(refused).rejects.toThrow(FolderInUse);
  await expect(refused).rejects.toThrow(`The data folder ${folder} is in use by another run (process ${process.pid}).`);
  await release();
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});

it('is won by one of many that come at once', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('is refused while the process that holds it lives', async () => {
  await left(`${process.ppid} x\n`);
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
});

it('is taken over from a process that ended without letting go', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await left(`${pid} x\n`);
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`(process ${process.pid})`);
  await release();
});

it('is taken over where the lock names this very process, which does not hold it', async () => {
  await left(`${process.pid} from before the computer was started again\n`);
  await (await lockFolder(folder))();
});

it.each(['', 'rubbish', '-1 x', '0 x'])('is taken over where the lock says %j', async (text) => {
  await left(text);
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});
