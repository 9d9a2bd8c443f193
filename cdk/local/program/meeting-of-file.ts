import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { meetingsOf } from '../../../shared/proceedings/records/meeting-of.ts';
import { meetingsKnown } from './meetings-known.ts';
import { readBeforehand } from './read-beforehand.ts';

interface FileOfMeeting {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The meeting that a person named; null where the file is to say. */
  readonly meetingId: string | null;
  /** Take the person's word, though the file says otherwise. */
  readonly evenSo: boolean;
}

/** The meeting of a summary record. Throws `UsageError` where the record does not say which, or names another one than the person did. */
export async function meetingOfRecord(file: FileOfMeeting): Promise<string> {
  const { fileName, bytes, meetingId, evenSo } = file;
  if (meetingId !== null && evenSo) return meetingId;
  const [any] = meetings;
  if (any === undefined) throw new Error('the project knows no meeting');
  const record = await readBeforehand(fileName, (sandbox) => sandbox.record(bytes, fileName, any, {}));
  return agreed(file, meetingsOf(record, await meetingsKnown()));
}

/** The meeting of an edited report, which its properties name. Throws `UsageError` likewise. */
export async function meetingOfReport(file: FileOfMeeting): Promise<string> {
  const { fileName, bytes, meetingId, evenSo } = file;
  if (meetingId !== null && evenSo) return meetingId;
  const named = await readBeforehand(fileName, async (sandbox) => {
    const told = await sandbox.edits(bytes);
    return told.outcome === 'done' ? { outcome: 'done', value: { read: told.value.meetingId ?? null } } : told;
  });
  return agreed(file, named === null ? [] : [named]);
}

function agreed({ fileName, meetingId }: FileOfMeeting, named: readonly string[]): string {
  const [first, ...others] = named;
  if (meetingId === null) {
    if (first !== undefined && others.length === 0) return first;
    const several = first === undefined ? 'does not say of which meeting it is' : `names ${named.join(' and ')}`;
    throw new UsageError(`${fileName} ${several}: say --meeting, such as --meeting ${first ?? 'C21-VCC-1'}.`);
  }
  if (first === undefined || named.includes(meetingId)) return meetingId;
  throw new UsageError(`${fileName} is of ${named.join(' and ')}, not of ${meetingId}: say --even-so if it is nevertheless.`);
}
