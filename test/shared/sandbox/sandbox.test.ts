import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/sandbox/job.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../shared/sandbox/sandbox.ts';

const misbehaving = fileURLToPath(new URL('misbehaving-child.ts', import.meta.url));
const broken = fileURLToPath(new URL('broken-child.ts', import.meta.url));
const started: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});

function sandboxOf(options: Partial<SandboxOptions> = {}): Sandbox {
  const sandbox = startSandbox({ entry: misbehaving, size: 1, ...options });
  started.push(sandbox);
  return sandbox;
}

async function ask(sandbox: Sandbox, words: string): Promise<Outcome<string>> {
  const outcome = await sandbox.examine(Buffer.from(words));
  return outcome.outcome === 'done' ? { outcome: 'done', value: outcome.value.text } : outcome;
}

async function answerOf(outcome: Promise<Outcome<string>>): Promise<string> {
  const told = await outcome;
  if (told.outcome !== 'done') throw new Error(told.outcome);
  return told.value;
}

const processOf = async (sandbox: Sandbox): Promise<string> => (await answerOf(ask(sandbox, 'well'))).split(' ')[0] ?? '';
const isAlive = (pid: string): boolean => {
  try {
    return process.kill(Number(pid), 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw cause;
  }
};

describe('a sandbox', { timeout: 30_000 }, () => {
  it('gives one file after the other to the same child', async () => {
    const sandbox = sandboxOf();
    expect(await processOf(sandbox)).toBe(await processOf(sandbox));
    expect(await answerOf(sandbox.readingCopy(Buffer.from('x'), 'pdf'))).toMatch(/^pdf: \d+ 3$/);
  });

  it.each<[string, Outcome<string>, Partial<SandboxOptions>]>([
    ['hang', { outcome: 'timed-out' }, { seconds: 1.5 }],
    ['wait for ever', { outcome: 'timed-out' }, { seconds: 1.5 }],
    ['eat buffers', { outcome: 'out-of-memory' }, { megabytes: 200 }],
    ['eat the heap', { outcome: 'out-of-memory' }, { megabytes: 100 }],
    ['exit', { outcome: 'crashed', detail: 'exit code 3' }, {}],
    ['throw later', { outcome: 'crashed', detail: 'exit code 1' }, {}],
  ])('survives a child made to %s, and replaces it', async (misdeed, outcome, options) => {
    const sandbox = sandboxOf(options);
    const before = await processOf(sandbox);
    expect(await ask(sandbox, misdeed)).toEqual(outcome);
    expect(await processOf(sandbox)).not.toBe(before);
    expect(isAlive(before)).toBe(false);
  });

  it('names the error of a reader that broke and where it broke, and no word of the file', async () => {
    expect(await ask(sandboxOf(), 'throw')).toEqual({
      outcome: 'crashed',
      detail: expect.stringMatching(/^RangeError at misbehaving-child\.ts:\d+:\d+$/),
    });
  });

  it.each(['throw', 'keep much'])('replaces a child after: %s', async (words) => {
    const sandbox = sandboxOf({ megabytes: 200 });
    const before = await processOf(sandbox);
    await ask(sandbox, words);
    expect(await processOf(sandbox)).not.toBe(before);
  });

  it('replaces a child after fifty files', async () => {
    const sandbox = sandboxOf();
    const served: string[] = [];
    for (let n = 0; n < 51; n += 1) served.push(await answerOf(ask(sandbox, 'well')));
    expect(served[49]).toMatch(/ 50$/);
    expect(served[50]).toMatch(/ 1$/);
  });

  it('lets a child have nothing of our environment and write nothing', async () => {
    const sandbox = sandboxOf();
    process.env.AWS_SECRET_ACCESS_KEY = 'canary';
    expect(await answerOf(ask(sandbox, 'tell the environment'))).not.toMatch(/AWS|PATH/);
    delete process.env.AWS_SECRET_ACCESS_KEY;
    expect(await ask(sandbox, 'write a file')).toMatchObject({ outcome: 'crashed' });
  });

  it.each(['connect', 'fetch', 'look up a name', 'send a packet', 'listen'])('ends a child that means to %s', async (misdeed) => {
    const heard: string[] = [];
    const canary = createServer((request) => heard.push(request.url ?? '')).listen(0, '127.0.0.1');
    canary.on('connection', () => heard.push('connection'));
    await once(canary, 'listening');
    try {
      const { port } = canary.address() as AddressInfo;
      expect(await ask(sandboxOf(), `${misdeed} @ ${port}`)).toEqual({ outcome: 'reached-for-network' });
      expect(heard).toEqual([]);
    } finally {
      canary.close();
    }
  });

  it('works on as many files at once as it has children, and on the others after them', async () => {
    const sandbox = sandboxOf({ size: 2 });
    const told = await Promise.all(Array.from({ length: 8 }, () => processOf(sandbox)));
    expect(new Set(told).size).toBe(2);
  });

  it('leaves no process behind', async () => {
    const sandbox = sandboxOf({ size: 2 });
    const children = await Promise.all([processOf(sandbox), processOf(sandbox)]);
    const hanging = ask(sandbox, 'wait for ever');
    const last = Promise.allSettled([ask(sandbox, 'well'), ask(sandbox, 'well')]);
    await sandbox.close();
    expect(await hanging).toEqual({ outcome: 'crashed', detail: 'the sandbox was closed' });
    expect((await last).map(({ status }) => status)).toContain('rejected');
    expect(children.map(isAlive)).toEqual([false, false]);
    await expect(ask(sandbox, 'well')).rejects.toThrow('closed');
  });

  it('says by throwing that its child cannot be started: that is no fact about a file', async () => {
    const sandbox = sandboxOf({ entry: broken });
    await expect(ask(sandbox, 'well')).rejects.toThrow('cannot start');
    await expect(ask(sandbox, 'well')).rejects.toThrow('cannot start');
  });
});
