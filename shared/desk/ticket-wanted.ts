import * as z from 'zod';
import { memberStates } from '../languages/states/member-states.ts';
import type { Caller } from '../model/caller.ts';
import { longestReason } from '../model/decision.ts';
import { largestFile } from '../model/largest-file.ts';
import { NotAllowed, Refused, type TicketWanted } from './desk.ts';
import { keptFileName } from './file-name.ts';

/** What a paper may be, by the type that its sender declares; what it truly is shows when it is read. */
const endings: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/pdf': '.pdf',
};

const instant = z.iso.datetime({ offset: true });

const megabyte = 1024 * 1024;

/** For whom a file is sent; `state` null: the secretariat itself, which is possible only where nothing is filed. */
export interface Sending {
  readonly state: string | null;
  /** Of the secretariat: when the paper truly came, and why it did not come by itself. */
  readonly stated: { readonly receivedAt: string; readonly by: string; readonly reason: string } | null;
}

/** The file as it will stand in a key. Throws Refused where no such file is taken, with what to do instead. */
export function fileWanted({
  fileName,
  size,
  contentType,
}: TicketWanted): Pick<TicketWanted, 'fileName' | 'size' | 'contentType'> {
  const ending = endings[contentType];
  if (ending === undefined) throw new Refused('file-type');
  if (!Number.isSafeInteger(size) || size < 1) throw new Refused('file-empty');
  if (size > largestFile) throw new Refused('file-too-large', { megabytes: largestFile / megabyte });
  return { fileName: keptFileName(fileName, `paper${ending}`), size, contentType };
}

/** Who sends: a member for its own State; the secretariat on behalf of one. Throws NotAllowed and Refused. */
export function sendingOf(caller: Caller, { onBehalf }: TicketWanted, now: number): Sending {
  if (caller.role === 'member') {
    if (onBehalf !== undefined) throw new NotAllowed('a member sends for its own State');
    return { state: caller.state, stated: null };
  }
  if (caller.role !== 'secretariat') throw new NotAllowed(`the role ${caller.role} sends no papers`);
  if (onBehalf === undefined) return { state: null, stated: null };
  const { state, receivedAt } = onBehalf;
  const reason = onBehalf.reason.trim();
  if (!memberStates.includes(state)) throw new Refused('on-behalf-state');
  if (!instant.safeParse(receivedAt).success || Date.parse(receivedAt) > now) throw new Refused('on-behalf-time');
  if (reason.length < 3 || reason.length > longestReason) throw new Refused('on-behalf-reason', { longest: longestReason });
  return { state, stated: { receivedAt, by: caller.name, reason } };
}
