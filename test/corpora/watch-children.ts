import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What the processes that this one started were seen to do. */
export interface Seen {
  /** Most resident memory that one of them ever had, in megabytes, and what was open when it had it; null where the platform does not say. */
  readonly peak: { readonly megabytes: number; readonly open: readonly string[] } | null;
  /** Sockets of the internet families that one of them held; null where the platform does not say. */
  readonly sockets: number | null;
}

/** Between two looks, in milliseconds. The peak is the kernel's own and is not missed between looks, but for a process that ends. */
const every = 100;
const socketTables = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'];

/**
 * Watches the child processes by what the kernel of Linux tells in `/proc`; elsewhere it sees nothing and says so.
 * @param open names what is open at the moment
 * @returns ends the watch
 */
export function watchChildren(open: () => readonly string[]): () => Seen {
  if (process.platform !== 'linux') return () => ({ peak: null, sockets: null });
  let peak: NonNullable<Seen['peak']> = { megabytes: 0, open: [] };
  const sockets = new Set<string>();
  const harmless = new Set<string>();
  const look = (): void => {
    for (const pid of text(`/proc/${process.pid}/task/${process.pid}/children`).trim().split(' ')) {
      if (pid === '') continue;
      const megabytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(text(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
      if (megabytes > peak.megabytes) peak = { megabytes, open: [...open()] };
      for (const socket of internetSockets(pid, harmless)) sockets.add(socket);
    }
  };
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    look();
    return { peak, sockets: sockets.size };
  };
}

/** Inodes of sockets that stand in the tables of internet protocols; others, such as the channel to the parent, are `harmless` and looked up once. */
function internetSockets(pid: string, harmless: Set<string>): string[] {
  const own = new Set(descriptors(pid).flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [])).difference(harmless);
  if (own.size === 0) return [];
  const known = socketTables.flatMap((table) => text(`/proc/${pid}/net/${table}`).split('\n').slice(1));
  const found = new Set(known.flatMap((line) => line.trim().split(/\s+/)[9] ?? [])).intersection(own);
  for (const inode of own.difference(found)) harmless.add(inode);
  return [...found];
}

function descriptors(pid: string): string[] {
  const folder = `/proc/${pid}/fd`;
  return gone(() => readdirSync(folder), []).map((name) => gone(() => readlinkSync(`${folder}/${name}`), ''));
}

function text(path: string): string {
  return gone(() => readFileSync(path, 'utf8'), '');
}

/** A process, or a descriptor of one, may end between two looks. */
function gone<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (cause) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((cause as NodeJS.ErrnoException).code ?? '')) return otherwise;
    throw cause;
  }
}
