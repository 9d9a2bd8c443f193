import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JournalDamaged, openJournal } from '../../../../cdk/local/s3/journal.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'journal');
});

afterEach(() => rm(folder, { recursive: true }));

const nothingFirst = async (): Promise<void> => {};

const written = async (entries: readonly unknown[]): Promise<Buffer> => {
  const journal = await openJournal(path, nothingFirst);
  await Promise.all(entries.map((entry) => journal.append(entry)));
  await journal.close();
  return readFile(path);
};

const replayed = async (): Promise<readonly unknown[]> => {
  const journal = await openJournal(path, nothingFirst);
  await journal.close();
  return journal.entries;
};

it('gives back what was recorded, in order, from run to run', async () => {
  await written([{ n: 1 }, { n: 2, text: 'ورقة\n提案' }]);
  await written([{ n: 3 }]);
  expect(await replayed()).toEqual([{ n: 1 }, { n: 2, text: 'ورقة\n提案' }, { n: 3 }]);
});

it('drops a last line cut at any byte, and goes on behind what is whole', async () => {
  const bytes = await written([{ n: 1 }, { n: 2 }]);
  const first = bytes.indexOf('\n') + 1;
  for (let length = first; length < bytes.length; length += 1) {
    await writeFile(path, bytes.subarray(0, length));
    await written([{ n: 3 }]);
    expect(await replayed()).toEqual([{ n: 1 }, { n: 3 }]);
  }
});

it('drops a tail of rubbish such as a power cut leaves', async () => {
  const whole = await written([{ n: 1 }]);
  await appendFile(path, Buffer.alloc(300));
  await appendFile(path, '\nnot a line\n');
  expect(await replayed()).toEqual([{ n: 1 }]);
  expect(await readFile(path)).toEqual(whole);
});

it('does not guess where a line in the middle is damaged', async () => {
  const bytes = await written([{ n: 1 }, { n: 2 }, { n: 3 }]);
  bytes[bytes.indexOf('"n":2') + 4] = 0x39;
  await writeFile(path, bytes);
  await expect(replayed()).rejects.toThrow(JournalDamaged);
  expect(await readFile(path)).toEqual(bytes);
});

it('records nothing when what the entries speak of could not be made durable', async () => {
  const beforeFlush = vi.fn(nothingFirst).mockRejectedValueOnce(new Error('disk full'));
  const journal = await openJournal(path, beforeFlush);
  await expect(journal.append({ n: 1 })).rejects.toThrow('disk full');
  await journal.append({ n: 2 });
  await journal.close();
  expect(await replayed()).toEqual([{ n: 2 }]);
});
