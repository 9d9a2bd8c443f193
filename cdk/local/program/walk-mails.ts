import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Sending, Walked } from '../../../functions/command-line/walk-papers.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { readMailRecord } from '../../../shared/aws/mail-ledger.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { MailRecord } from '../../../shared/model/mail-record.ts';
import { mailKeys } from '../../../shared/register/mail-keys.ts';
import { readPaper } from '../../../shared/register/papers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import type { Table } from '../../../shared/register/table.ts';
import { enterRegistry, enterRegistryOnce } from '../mail/enter-registry.ts';
import { lettersIn, letterText } from '../mail/letters-shown.ts';
import { type Authentication, asReceived, wasReceived } from '../mail/receiving-headers.ts';
import { newMailId } from '../mail/smtp-gateway.ts';
import type { OpenRegister } from './open-register.ts';

const samples = fileURLToPath(new URL('../samples/registry.csv', import.meta.url));

const pollMilliseconds = 50;
/** A mail and its papers take seconds; after this something has failed that will not mend itself while we wait. */
const patienceMilliseconds = 60_000;
/** A letter follows its verdict at once, where one follows. */
const letterMilliseconds = 5_000;

export interface WalkedMails {
  readonly papers: readonly Walked[];
  /** A line for each mail, and each letter that went into the maildir. */
  readonly lines: readonly string[];
}

/** Whether a file is a mail as its name has it. */
export function isMail({ fileName }: Pick<Sending, 'fileName'>): boolean {
  return /\.eml$/iu.test(fileName);
}

/** Feeds mails to the function that receives them, one after the other in the order of their times, and follows each to its letter. */
export async function walkMails(
  register: OpenRegister,
  mails: readonly (Sending & { readonly path: string })[],
  {
    authentication,
    members,
    meetingIds,
  }: { authentication: Authentication | null; members: string | null; meetingIds: readonly string[] },
): Promise<WalkedMails> {
  if (mails.length === 0) return { papers: [], lines: [] };
  const environment = readEnvironment({ LEDGER_BUCKET: name, TABLE_NAME: name, OUTBOX_MAILDIR: name });
  const world = {
    ledger: objectStore(environment.LEDGER_BUCKET),
    table: registerTable(environment.TABLE_NAME),
    maildir: environment.OUTBOX_MAILDIR,
  };
  await enterContacts(world.ledger, members, mails[0]?.path ?? '');
  const papers: Walked[] = [];
  const lines: string[] = [];
  const time = ({ receivedAt }: Sending) => (receivedAt === null ? Number.POSITIVE_INFINITY : Date.parse(receivedAt));
  for (const mail of mails.toSorted((one, other) => time(one) - time(other) || 0)) {
    const before = new Set(await lettersIn(world.maildir));
    const mailId = await store(register, world.ledger, mail, authentication);
    const record = await received(world.ledger, mailId, meetingIds);
    lines.push(lineOf(mail.label, record));
    if (record !== null) papers.push(...(await judged(world.table, mail.label, record)));
    for (const letter of await lettersAfter(world.maildir, before, record)) lines.push(await letterText(world.maildir, letter));
  }
  return { papers, lines };
}

/** The registry that a person named, one beside the mails or above, else that of the samples where there is none yet. */
async function enterContacts(ledger: ObjectStore, members: string | null, mail: string): Promise<void> {
  const beside = [dirname(mail), dirname(dirname(mail))].map((folder) => join(folder, 'registry.csv')).find(existsSync);
  const chosen = members ?? beside;
  await (chosen === undefined ? enterRegistryOnce(ledger, samples) : enterRegistry(ledger, chosen));
}

async function store(
  register: OpenRegister,
  ledger: ObjectStore,
  mail: Sending,
  authentication: Authentication | null,
): Promise<string> {
  const bytes = await mail.bytes();
  const mailId = newMailId();
  const key = mailKeys.raw(mailId);
  if (mail.receivedAt !== null) register.setTime(key, mail.receivedAt);
  const raw = authentication === null && wasReceived(bytes) ? bytes : asReceived(bytes, authentication ?? 'none', '');
  await ledger.putOnce(key, raw, 'message/rfc822');
  return mailId;
}

async function received(ledger: ObjectStore, mailId: string, meetingIds: readonly string[]): Promise<MailRecord | null> {
  return await whenThere(patienceMilliseconds, async () => {
    for (const meetingId of meetingIds) {
      const record = await readMailRecord(ledger, meetingId, mailId);
      if (record !== null) return record;
    }
    return null;
  });
}

async function judged(table: Table, label: string, { meetingId, arrivalId, papers }: MailRecord): Promise<Walked[]> {
  const walked: Walked[] = [];
  for (const { n, fileName } of papers) {
    const row = await whenThere(patienceMilliseconds, () =>
      settledPaper(table, meetingId, paperId({ arrivalId: arrivalId ?? '', n })),
    );
    const original = row?.duplicateOf == null ? row : await readPaper(table, meetingId, row.duplicateOf);
    walked.push({ label: `${label}: ${fileName}`, row, standing: original });
  }
  return walked;
}

async function settledPaper(table: Table, meetingId: string, id: string): Promise<PaperRow | null> {
  const row = await readPaper(table, meetingId, id);
  return row === null || row.status === 'pending' ? null : row;
}

async function lettersAfter(maildir: string, before: ReadonlySet<string>, record: MailRecord | null): Promise<string[]> {
  if (record?.verdict?.answerTo == null && record?.verdict?.confirmBy == null) return [];
  const letters = await whenThere(letterMilliseconds, async () => {
    const fresh = (await lettersIn(maildir)).filter((letter) => !before.has(letter));
    return fresh.length === 0 ? null : fresh;
  });
  return letters ?? [];
}

function lineOf(label: string, record: MailRecord | null): string {
  if (record === null) return `${label}: it was stored, and not received yet; the next run takes it up`;
  const { verdict, papers } = record;
  const found = verdict === null || verdict.findings.length === 0 ? '' : ` (${verdict.findings.join(', ')})`;
  return `${label}: ${verdict?.status ?? 'ignored'}${found}, papers: ${papers.length}`;
}

async function whenThere<T>(patience: number, look: () => Promise<T | null>): Promise<T | null> {
  for (const until = Date.now() + patience; ; await pause(pollMilliseconds)) {
    const found = await look();
    if (found !== null || Date.now() > until) return found;
  }
}
