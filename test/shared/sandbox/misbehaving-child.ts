import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Examination } from '../../../shared/model/examination.ts';
import { serve } from '../../../shared/sandbox/serve.ts';

let served = 0;
const kept: Uint8Array[] = [];

const loopback = '127.0.0.1';

/** What a child does with a file whose words name a misdeed (and a port); else it answers with its process id and how many it served. */
const misdeeds: Readonly<Record<string, (port: number) => unknown>> = {
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
  connect: (port) => new Promise((resolve) => connect(port, loopback, () => resolve('connected'))),
  fetch: async (port) => (await fetch(`http://${loopback}:${port}`)).status,
  'look up a name': async () => (await lookup('localhost')).address,
  'send a packet': (port) => new Promise((resolve) => createSocket('udp4').send('x', port, loopback, resolve)),
  listen: () => new Promise((resolve) => createServer().listen(0, loopback, () => resolve('listening'))),
  'keep much': () => kept.push(new Uint8Array(90 * 1024 * 1024).fill(1)),
};

async function done(bytes: Uint8Array): Promise<string> {
  served += 1;
  const [misdeed = '', port] = Buffer.from(bytes).toString().split(' @ ');
  const told = await misdeeds[misdeed]?.(Number(port));
  return typeof told === 'string' ? told : `${process.pid} ${served}`;
}

serve({
  examine: async (bytes) => ({ text: await done(bytes) }) as Examination,
  readingCopy: async (bytes, kind) => `${kind}: ${await done(bytes)}`,
});
