import * as z from 'zod';
import type { ArrivalRecord } from '../model/arrival.ts';
import { largestFile } from '../model/largest-file.ts';
import { isMeetingId, ledgerKeys, type ProceedingFile } from '../register/ledger-keys.ts';
import { type LastAgendaDeps, lastAgenda } from './decide-agenda.ts';
import { NoSuchThing, Refused, type Ticket } from './desk.ts';
import { keptFileName } from './file-name.ts';
import type { ProceedingToSend, ProceedingWanted } from './proceeding-desk.ts';
import { type SendingDeps, ticketFor } from './sending-desk.ts';

export interface SendingProceedingsDeps extends LastAgendaDeps, Pick<SendingDeps, 'noteArrival' | 'presign'> {
  now(): string;
  newArrivalId(): string;
  /** Stores a file where it is imported from, once. */
  put(file: ProceedingFile, bytes: Uint8Array): Promise<void>;
}

type Offered = Pick<ProceedingToSend, 'kind' | 'fileName' | 'sitting' | 'date'> & { readonly size: number };

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** By the type that the sender declares; what a file truly is shows when it is read. Only Word keeps the marks by which an edited report is put back. */
const types = { letter: [word, 'application/pdf', 'text/plain'], record: [word, 'application/pdf', 'text/plain'], edits: [word] };

const day = z.iso.date();
/** A consultation has had two sittings a day for two weeks at most. */
const mostSittings = 40;
const megabyte = 1024 * 1024;

/** Puts down in whose name the file comes, and then the file. */
export async function sendProceeding(
  deps: SendingProceedingsDeps,
  by: string,
  meetingId: string,
  file: ProceedingToSend,
): Promise<string> {
  await demandTaken(deps, meetingId, { ...file, size: file.bytes.byteLength });
  const named = await noted(deps, by, meetingId, file);
  await deps.put(named, file.bytes);
  return named.arrivalId;
}

/** The same, with a ticket for whoever has the bytes. */
export async function ticketForProceeding(
  deps: SendingProceedingsDeps,
  by: string,
  meetingId: string,
  wanted: ProceedingWanted,
): Promise<Ticket> {
  const { size, contentType } = wanted;
  if (!types[wanted.kind].includes(contentType)) throw new Refused('proceeding-type');
  await demandTaken(deps, meetingId, wanted);
  const named = await noted(deps, by, meetingId, wanted);
  const sending = { now: () => Date.parse(deps.now()), presign: deps.presign };
  return await ticketFor(sending, named.arrivalId, { key: ledgerKeys.proceeding(named), size, contentType });
}

/** Throws NoSuchThing where nobody knows the meeting. */
export async function knownMeeting(deps: LastAgendaDeps, meetingId: string): Promise<void> {
  if ((await lastAgenda(deps, meetingId)).meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
}

/** A letter may be the first that is heard of its meeting. Throws NoSuchThing, and Refused. */
async function demandTaken(deps: LastAgendaDeps, meetingId: string, { kind, size, sitting, date }: Offered): Promise<void> {
  if (!isMeetingId(meetingId)) throw new Refused('meeting-id');
  if (!Number.isSafeInteger(size) || size < 1) throw new Refused('file-empty');
  if (size > largestFile) throw new Refused('file-too-large', { megabytes: largestFile / megabyte });
  if (kind !== 'record' && (sitting !== null || date !== null)) throw new Refused('sitting-of-record');
  if (sitting !== null && !(Number.isInteger(sitting) && sitting >= 1 && sitting <= mostSittings))
    throw new Refused('sitting-number', { most: mostSittings });
  if (date !== null && !day.safeParse(date).success) throw new Refused('date-wanted');
  if (kind !== 'letter') await knownMeeting(deps, meetingId);
}

async function noted(
  deps: SendingProceedingsDeps,
  by: string,
  meetingId: string,
  { kind, fileName, sitting, date }: Omit<Offered, 'size'>,
): Promise<ProceedingFile> {
  const arrivalId = deps.newArrivalId();
  const record: ArrivalRecord = {
    channel: 'ticket',
    sender: { state: null, address: by, authenticated: true, language: null },
    files: 1,
    mail: null,
    ...(sitting === null && date === null ? {} : { sitting: { number: sitting, date } }),
  };
  await deps.noteArrival(meetingId, arrivalId, record);
  return { kind, meetingId, arrivalId, fileName: keptFileName(fileName, `${kind}.docx`) };
}
