import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedStack } from '../../cdk/local/embedded-stack.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { meetings } from '../../shared/meetings/index.ts';
import { papersOf } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { Table } from '../../shared/register/table.ts';

const start = fileURLToPath(new URL('../../cdk/local/start.mjs', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the program as a person would, in a process of its own; when `killedAt` has come, it ends as a power cut would end it. */
export async function runProgram(args: readonly string[], killedAt?: (ended: AbortSignal) => Promise<void>): Promise<Run> {
  const child = spawn(process.execPath, [start, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const over = new AbortController();
  const killing = killedAt?.(over.signal).then(() => child.kill('SIGKILL'));
  const [output, errors, code] = await Promise.all([textOf(child, 'stdout'), textOf(child, 'stderr'), ended(child)]);
  over.abort();
  await killing;
  return { code, output, errors };
}

async function textOf(child: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> {
  let text = '';
  for await (const chunk of child[stream]?.setEncoding('utf-8') ?? []) text += chunk;
  return text;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

/**
 * The moment at which a run has stored so many objects more in the ledger of this data folder: it finds a run in the midst of its work on any machine, which no time
 * does.
 */
export function stored(data: string, more: number): (ended: AbortSignal) => Promise<void> {
  const bodies = async () => (await readdir(join(data, 's3/bodies')).catch(() => [])).length;
  return async (ended) => {
    const before = await bodies();
    while (!ended.aborted && (await bodies()) < before + more) await pause(10);
  };
}

/** A folder of its own for one journey, removed after it. */
export async function withFolder<T>(journey: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  try {
    return await journey(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the servers over the data that a run left, without its functions, and looks. */
export async function inspect<T>(folder: string, look: (table: Table, ledger: ObjectStore) => Promise<T>): Promise<T> {
  const stack = await startEmbeddedStack({ folder, userEnvironment: {}, onFault: () => undefined });
  const before = { ...process.env };
  Object.assign(process.env, stack.environment);
  try {
    const { TABLE_NAME, LEDGER_BUCKET } = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name });
    return await look(registerTable(TABLE_NAME), objectStore(LEDGER_BUCKET));
  } finally {
    process.env = before;
    await stack.close();
  }
}

/** All rows of papers that a run left. */
export async function rowsIn(folder: string): Promise<PaperRow[]> {
  return await inspect(folder, async (table) => {
    const rows: PaperRow[] = [];
    for (const { id } of meetings) rows.push(...(await Array.fromAsync(papersOf(table, id))));
    return rows;
  });
}
