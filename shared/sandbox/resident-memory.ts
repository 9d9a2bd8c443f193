import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Between two looks at a process, in milliseconds. A hostile file takes some hundred megabytes a second. */
const everyOnLinux = 40;
/** Elsewhere each look starts a program. */
const everyElsewhere = 250;

/**
 * Calls `exceeded` once when a process holds more resident memory than it may. Node's own limits do not count buffers, and an
 * address-space limit stops it from starting.
 * @returns ends the watch
 */
export function watchMemory(pid: number, megabytes: number, exceeded: () => void): () => void {
  let watching = true;
  const look = async (): Promise<void> => {
    const kilobytes = await residentKilobytes(pid);
    if (!watching) return;
    if (kilobytes !== null && kilobytes > megabytes * 1024) exceeded();
    else timer = setTimeout(look, process.platform === 'linux' ? everyOnLinux : everyElsewhere);
  };
  let timer = setTimeout(look, 0);
  return () => {
    watching = false;
    clearTimeout(timer);
  };
}

/** Null where the process is gone, or where the platform does not say. */
async function residentKilobytes(pid: number): Promise<number | null> {
  const said = process.platform === 'linux' ? readFile(`/proc/${pid}/status`, 'utf8') : programSays(pid);
  const text = await said.catch(() => '');
  const found = process.platform === 'linux' ? /^VmRSS:\s+(\d+) kB/m.exec(text)?.[1] : text.trim();
  return found === undefined || found === '' ? null : Number(found);
}

async function programSays(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return stdout;
}
