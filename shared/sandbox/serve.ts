import type { Examination, FileKind } from '../model/examination.ts';
import type { Answer, Job } from './job.ts';

/** The work that a child can do. */
export interface Works {
  examine(bytes: Uint8Array): Promise<Examination>;
  readingCopy(bytes: Uint8Array, kind: FileKind): Promise<string>;
}

/** Serves jobs from the parent, one after the other, for as long as the channel stands. */
export function serve(works: Works): void {
  process.on('message', (job: Job) => {
    void answerTo(job, works).then(say);
  });
  say({ says: 'ready' });
}

async function answerTo(job: Job, works: Works): Promise<Answer> {
  try {
    const value = job.work === 'examine' ? await works.examine(job.bytes) : await works.readingCopy(job.bytes, job.kind);
    return {
      says: 'done',
      value,
      resident: process.memoryUsage.rss(),
    };
  } catch (cause) {
    return { says: 'failed', detail: cause instanceof Error ? placeOf(cause) : typeof cause };
  }
}

/** The kind of an error and where it was thrown; not its message, which may quote the file. */
function placeOf(error: Error): string {
  const frame = /at .*?([^/\\\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1];
  return frame === undefined ? error.name : `${error.name} at ${frame}`;
}

function say(answer: Answer): void {
  process.send?.(answer);
}
