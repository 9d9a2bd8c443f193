import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const start = fileURLToPath(new URL('../../cdk/local/start.mjs', import.meta.url));

/** Where `npm run serve` says that it listens. */
export interface Served {
  /** Of the portal, the API and the pages of links. */
  readonly origin: string;
  readonly smtpPort: number;
}

/** Starts the site and the mail server as a person would, on free ports, and ends them as Ctrl+C does. */
export async function serving<T>(data: string, args: readonly string[], work: (served: Served) => Promise<T>): Promise<T> {
  const all = ['serve', '--data', data, '--http-port', '0', '--smtp-port', '0', ...args];
  const child = spawn(process.execPath, [start, ...all], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  try {
    return await work(await whereItListens(child));
  } finally {
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
}

async function whereItListens(child: ChildProcess): Promise<Served> {
  let text = '';
  for await (const chunk of child.stdout?.setEncoding('utf-8').iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk;
    const [, smtpPort, origin] = /127\.0\.0\.1:(\d+)[^\n]*links are answered on (\S+);/u.exec(text) ?? [];
    if (origin === undefined) continue;
    child.stdout?.resume();
    return { origin, smtpPort: Number(smtpPort) };
  }
  throw new Error(`the program ended and said: ${text}`);
}
