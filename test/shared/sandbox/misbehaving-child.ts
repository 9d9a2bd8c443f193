import { writeFileSync } from 'node:fs';
import type { Examination } from '../../../shared/model/examination.ts';
import { serve } from '../../../shared/sandbox/serve.ts';

let served = 0;
const kept: Uint8Array[] = [];

/** What a child does with a file whose words name a misdeed; else it answers with its process id and how many it served. */
const misdeeds: Readonly<Record<string, () => unknown>> = {
  hang: () => {
    for (;;) served += 0;
  },
  'wait for ever': () => new Promise(() => undefined),
  'eat buffers': () => {
    for (;;) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
  },
  'eat the heap': () => {
    const list: unknown[] = [];
    for (;;) list.push({ list: [list.length] });
  },
  exit: () => process.exit(3),
  throw: () => {
    throw new RangeError('words of the file');
  },
  'throw later': () => {
    setTimeout(() => {
      throw new Error('late');
    });
    return new Promise(() => undefined);
  },
  'write a file': () => writeFileSync(new URL('written', import.meta.url), ''),
  'tell the environment': () => Object.keys(process.env).join(),
  'keep much': () => kept.push(new Uint8Array(90 * 1024 * 1024).fill(1)),
};

async function done(bytes: Uint8Array): Promise<string> {
  served += 1;
  const told = await misdeeds[Buffer.from(bytes).toString()]?.();
  return typeof told === 'string' ? told : `${process.pid} ${served}`;
}

serve({
  examine: async (bytes) => ({ text: await done(bytes) }) as Examination,
  readingCopy: async (bytes, kind) => `${kind}: ${await done(bytes)}`,
});
