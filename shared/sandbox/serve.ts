import type { Examination, FileKind } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingProposal } from '../model/meeting-proposal.ts';
import type { SummaryRecord } from '../model/summary-record.ts';
import type { EditsReading } from '../proceedings/edits/read-edits.ts';
import type { GivenSitting } from '../proceedings/records/sitting.ts';
import type { ReadMail } from '../readers/mail/read-mail.ts';
import type { Answer, Job, Product, Read } from './job.ts';
import { forbidNetwork } from './no-network.ts';

/** The work that a child can do. */
export interface Works {
  examine(bytes: Uint8Array): Promise<Examination>;
  readingCopy(bytes: Uint8Array, kind: FileKind): Promise<string>;
  letter(bytes: Uint8Array, fileName: string): Promise<Read<MeetingProposal>>;
  record(bytes: Uint8Array, fileName: string, meeting: Meeting, given: GivenSitting): Promise<Read<SummaryRecord>>;
  edits(bytes: Uint8Array): Promise<EditsReading>;
  /** The facts of a mail, and the bytes of those parts that are documents. */
  mail(bytes: Uint8Array, server: string): Promise<ReadMail>;
}

/** A child of a test may know less than that of the product. */
type Offered = Pick<Works, 'examine' | 'readingCopy'> & Partial<Works>;

/** Serves jobs from the parent, one after the other, for as long as the channel stands; without a network. */
export function serve(works: Offered): void {
  forbidNetwork();
  process.on('message', (job: Job) => {
    void answerTo(job, works).then(say);
  });
  say({ says: 'ready' });
}

async function answerTo(job: Job, works: Offered): Promise<Answer> {
  try {
    const value = await done(job, works);
    return value === undefined
      ? { says: 'failed', detail: `no ${job.work} here` }
      : { says: 'done', value, resident: process.memoryUsage.rss() };
  } catch (cause) {
    return { says: 'failed', detail: cause instanceof Error ? placeOf(cause) : typeof cause };
  }
}

async function done(job: Job, works: Offered): Promise<Product | undefined> {
  switch (job.work) {
    case 'examine':
      return await works.examine(job.bytes);
    case 'readingCopy':
      return await works.readingCopy(job.bytes, job.kind);
    case 'letter':
      return await works.letter?.(job.bytes, job.fileName);
    case 'edits':
      return await works.edits?.(job.bytes);
    case 'mail':
      return await works.mail?.(job.bytes, job.server);
    case 'record':
      return await works.record?.(job.bytes, job.fileName, job.meeting, job.given);
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
