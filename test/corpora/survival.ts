import { createReadStream } from 'node:fs';
import { observePaper } from '../../functions/observe-paper/observe-paper.ts';
import { judge } from '../../shared/judging/judge.ts';
import { meetings } from '../../shared/meetings/index.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Outcome } from '../../shared/sandbox/job.ts';
import type { Sandbox } from '../../shared/sandbox/sandbox.ts';

/** How one file ended. */
export interface Survival {
  readonly file: string;
  readonly kind: string;
  /** Status and strongest finding: `returned: corrupt-file`. Null where there is none, which no file may bring about. */
  readonly verdict: string | null;
  /** From the first byte to the verdict, second tries and the reading copy included. */
  readonly seconds: number;
  /** Ends that the file brought about: `timed-out`, `out-of-memory`, `crashed: RangeError at x.ts:1:2`, or a fault in the caller. */
  readonly ends: readonly string[];
}

/** What is told of a file for which the caller itself threw. */
export const fault = 'fault';

/** Judged as if it came in time, from nobody known, for the first meeting that comes with the project. */
const [meeting] = meetings as readonly [Meeting];
const arrival = { arrivalId: 'survivor', n: 1, receivedAt: '2020-05-20T12:00:00Z', channel: 'bucket', sender: null } as const;

/** Takes a file through the intake: examined in the sandbox, copied for reading if it can be read, judged. */
export async function survive(sandbox: Sandbox, path: string, file: string): Promise<Survival> {
  const ends: string[] = [];
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1_000;
  try {
    const examination = await examined(sandbox, path, ends);
    const { status, findings } = judge(
      examination,
      meeting,
      { ...arrival, meetingId: meeting.id, fileName: file },
      { symbols: [] },
    );
    const strongest = findings[0]?.code ?? 'no finding';
    return { file, kind: examination.kind, verdict: `${status}: ${strongest}`, seconds: seconds(), ends };
  } catch (cause) {
    return { file, kind: 'unknown', verdict: null, seconds: seconds(), ends: [...ends, `${fault}: ${cause}`] };
  }
}

/** The examination that the intake stores; `ends` is told of every process that did not answer. */
async function examined(sandbox: Sandbox, path: string, ends: string[]): Promise<Examination> {
  const told = <T>(outcome: Outcome<T>): Outcome<T> => {
    if (outcome.outcome !== 'done') ends.push(causeOf(outcome));
    return outcome;
  };
  const stored: Examination[] = [];
  await observePaper(
    {
      open: async () => ({ versionId: null, chunks: createReadStream(path) }),
      examine: async (bytes) => told(await sandbox.examine(bytes)),
      readingCopy: async (bytes, kind) => told(await sandbox.readingCopy(bytes, kind)),
      storeExamination: async (_, { examination }) => void stored.push(examination),
      storeReadingCopy: async () => undefined,
      storePrechecked: async () => undefined,
    },
    { key: `inbox/${meeting.id}/${arrival.arrivalId}/1/file`, versionId: null },
  );
  const [examination] = stored;
  if (examination === undefined) throw new Error('nothing was stored');
  return examination;
}

function causeOf(outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>): string {
  return outcome.outcome === 'crashed' ? `crashed: ${outcome.detail}` : outcome.outcome;
}
