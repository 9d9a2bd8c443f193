import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** The journal is unsound in its middle, which no crash explains: it is not guessed at. */
export class JournalDamaged extends Error {
  constructor(path: string, line: number) {
    super(
      `The journal ${path} is damaged at line ${line} and goes on behind it. Restore it from a copy, or start with a fresh folder.`,
    );
    this.name = 'JournalDamaged';
  }
}

/** An append-only file of JSON values, one a line, each behind its CRC-32. */
export interface Journal {
  /** What a former process recorded, in order; a torn last line has been cut off. */
  readonly entries: readonly unknown[];
  /** Resolves when the entry is on disk. Entries of the same moment share one write and one flush. */
  append(entry: unknown): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
}

const NEW_LINE = 0x0a;
/** Eight hexadecimal digits and a blank. */
const PREFIX = 9;

const hex = (text: string | Uint8Array): string => crc32(text).toString(16).padStart(8, '0');

const lineOf = (entry: unknown): string => {
  const text = JSON.stringify(entry);
  return `${hex(text)} ${text}\n`;
};

const entryOf = (line: Buffer): { readonly entry: unknown } | undefined => {
  const text = line.subarray(PREFIX);
  return line.toString('latin1', 0, PREFIX) === `${hex(text)} ` ? { entry: JSON.parse(text.toString('utf8')) } : undefined;
};

const replay = (path: string, bytes: Buffer): { entries: unknown[]; length: number } => {
  const entries: unknown[] = [];
  let length = 0;
  let tornAt: number | undefined;
  for (let at = 0, number = 1; at < bytes.length; number += 1) {
    const end = bytes.indexOf(NEW_LINE, at);
    const read = end < 0 ? undefined : entryOf(bytes.subarray(at, end));
    if (read && tornAt !== undefined) throw new JournalDamaged(path, tornAt);
    if (read) {
      entries.push(read.entry);
      length = end + 1;
    } else tornAt ??= number;
    at = end < 0 ? bytes.length : end + 1;
  }
  return { entries, length };
};

const writeGroup = async (file: FileHandle, text: string, position: number): Promise<number> => {
  const bytes = Buffer.from(text);
  try {
    for (let done = 0; done < bytes.length; )
      done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    await file.datasync();
  } catch (cause) {
    await file.truncate(position);
    throw cause;
  }
  return position + bytes.length;
};

/** Opens or begins the journal. `beforeFlush` makes durable what the entries speak of. Throws JournalDamaged. */
export const openJournal = async (path: string, beforeFlush: () => Promise<void>): Promise<Journal> => {
  const file = await open(path, 'a')
    .then((created) => created.close())
    .then(() => open(path, 'r+'));
  const { entries, length } = replay(path, await file.readFile());
  await file.truncate(length);
  let position = length;
  let waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await beforeFlush();
        position = await writeGroup(file, group.map(({ line }) => line).join(''), position);
        for (const { resolve } of group) resolve();
      } catch (fault) {
        for (const { reject } of group) reject(fault);
      }
    }
    flushing = undefined;
  };
  return {
    entries,
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ line: lineOf(entry), resolve, reject });
        flushing ??= flush();
      }),
    close: async () => {
      await flushing;
      await file.close();
    },
  };
};
