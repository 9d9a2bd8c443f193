import { availableParallelism } from 'node:os';
import type { Examination, FileKind } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingProposal } from '../model/meeting-proposal.ts';
import type { SummaryRecord } from '../model/summary-record.ts';
import type { EditsReading } from '../proceedings/edits/read-edits.ts';
import type { GivenSitting } from '../proceedings/records/sitting.ts';
import type { ReadMail } from '../readers/mail/read-mail.ts';
import { type Child, startChild } from './child-process.ts';
import type { Job, Outcome, Product, Read } from './job.ts';

/** Opens hostile files in processes that may die of them. */
export interface Sandbox {
  examine(bytes: Uint8Array): Promise<Outcome<Examination>>;
  readingCopy(bytes: Uint8Array, kind: FileKind): Promise<Outcome<string>>;
  letter(bytes: Uint8Array, fileName: string): Promise<Outcome<Read<MeetingProposal>>>;
  /** The meeting says which items a section's documents stand under. */
  record(bytes: Uint8Array, fileName: string, meeting: Meeting, given: GivenSitting): Promise<Outcome<Read<SummaryRecord>>>;
  edits(bytes: Uint8Array): Promise<Outcome<EditsReading>>;
  mail(bytes: Uint8Array, server: string): Promise<Outcome<ReadMail>>;
  /** Ends all children; a job under way ends as `crashed`, and one that waits or comes later is refused by throwing. */
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** Path of the module that a child runs: `shared/sandbox/child.ts`, or its bundle. */
  readonly entry: string;
  /** Longest time for one file. */
  readonly seconds?: number;
  /** Most resident memory of a child. */
  readonly megabytes?: number;
  /** Children at the same time. */
  readonly size?: number;
}

/**
 * A small pool of child processes. One is started at once and one whenever another is retired, so that a file seldom waits for a start. A
 * child serves many files; it is retired when it died, when it holds on to much memory, and after fifty. The calling process outlives whatever
 * a file does to a child.
 */
export function startSandbox({ entry, seconds = 10, megabytes = 512, size = availableParallelism() }: SandboxOptions): Sandbox {
  const resting: Child[] = [];
  const living = new Set<Child>();
  const inTurn = turns(size);
  let closed = false;

  const start = (): Child => {
    const child = startChild(entry, { seconds, megabytes });
    living.add(child);
    return child;
  };
  const take = (): Child => {
    if (closed) throw new Error('the sandbox is closed');
    for (let child = resting.pop(); child !== undefined; child = resting.pop()) {
      if (!child.spent()) return child;
      living.delete(child);
    }
    return start();
  };
  const giveBack = async (child: Child): Promise<void> => {
    if (!child.spent()) {
      resting.push(child);
      return;
    }
    living.delete(child);
    if (!closed) resting.push(start());
    await child.end();
  };
  const run = async (job: Job): Promise<Outcome<Product>> => {
    const child = take();
    try {
      return await child.run(job);
    } finally {
      await giveBack(child);
    }
  };
  resting.push(start());
  /** A child answers a job with the product of that job. */
  const asked = <T extends Product>(job: Job) => inTurn(() => run(job)) as Promise<Outcome<T>>;
  return {
    examine: (bytes) => asked({ work: 'examine', bytes }),
    readingCopy: (bytes, kind) => asked({ work: 'readingCopy', bytes, kind }),
    letter: (bytes, fileName) => asked({ work: 'letter', bytes, fileName }),
    edits: (bytes) => asked({ work: 'edits', bytes }),
    mail: (bytes, server) => asked({ work: 'mail', bytes, server }),
    record: (bytes, fileName, meeting, given) => asked({ work: 'record', bytes, fileName, meeting, given }),
    async close() {
      closed = true;
      await Promise.all([...living].map((child) => child.end()));
    },
  };
}

/** Lets so many pieces of work run at the same time, and the others after them in the order in which they came. */
function turns(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = size;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
