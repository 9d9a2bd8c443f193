import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { judge } from '../../shared/judging/judge.ts';
import { type OtherForm, twoForms } from '../../shared/judging/two-forms.ts';
import { judgeMail, type MailVerdict } from '../../shared/mail/judge-mail.ts';
import { arrivalOf, papersIn } from '../../shared/mail/mail-arrival.ts';
import { meetingFor } from '../../shared/mail/meeting-for.ts';
import { meetings } from '../../shared/meetings/index.ts';
import type { MailPart } from '../../shared/model/mail.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { MemberRegistry } from '../../shared/model/member-registry.ts';
import { type ReadMail, readMail } from '../../shared/readers/mail/read-mail.ts';
import type { Comparison, Measure } from './comparison.ts';
import type { Examine } from './examiner.ts';

const expectedMailSchema = z.object({
  file: z.string(),
  receivedAt: z.string(),
  attachments: z.array(z.object({ name: z.string(), fate: z.string(), findings: z.array(z.string()) })),
  expectedStatus: z.string(),
  expectedFindings: z.array(z.string()),
  info: z.array(z.string()),
});
type ExpectedMail = z.infer<typeof expectedMailSchema>;

/** The domain and the contact of each State, as a registry beside the mails has them. */
const membersSchema = z.object({ members: z.array(z.object({ iso: z.string(), domain: z.string(), focalPoint: z.string() })) });

/** What became of one part of a mail. */
interface Fate {
  readonly fate: string;
  readonly findings: readonly string[];
}

/** Reads and judges each mail of a folder with records, in the order of their times, by the parts of the gateway that know no service. */
export async function compareMails(folder: string, examine: Examine): Promise<Comparison[]> {
  const records = z.array(z.looseObject({})).parse(JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')));
  const mails = records.filter((record) => 'attachments' in record).map((record) => expectedMailSchema.parse(record));
  if (mails.length === 0) return [];
  const registry = await registryIn(folder);
  const standing = new Map<string, string>();
  const comparisons: Comparison[] = [];
  for (const mail of mails.toSorted((one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt))) {
    const read = await readMail(await readFile(join(folder, mail.file)), 'amazonses.com');
    const verdict = judgeMail(read.message, registry);
    const fates = await fatesOf(mail, read, verdict, examine, standing);
    comparisons.push(...compareMail(mail, read, verdict, fates));
  }
  return comparisons;
}

async function registryIn(folder: string): Promise<MemberRegistry> {
  const { members } = membersSchema.parse(JSON.parse(await readFile(join(folder, 'members.json'), 'utf8')));
  return {
    version: 1,
    validFrom: '2019-01-01',
    members: members.map(({ iso, domain, focalPoint }) => {
      return { state: iso, domains: [domain], focalPoints: [focalPoint.toLowerCase()], language: null, councilTerms: [] };
    }),
  };
}

/** By the number of the part. `standing`: the bytes that stand for a State already. */
async function fatesOf(
  { receivedAt }: ExpectedMail,
  { message, contents }: ReadMail,
  verdict: MailVerdict,
  examine: Examine,
  standing: Map<string, string>,
): Promise<Map<number, Fate>> {
  const fates = new Map<number, Fate>();
  for (const { n, fate, finding } of verdict.fates) fates.set(n, { fate, findings: finding === null ? [] : [finding] });
  const papers = verdict.status === 'ignored' ? [] : papersIn(message);
  const meeting = meetingFor(receivedAt, meetings);
  const record = { mailId: 'evaluated', receivedAt, papers, verdict, language: message.language } as unknown as MailRecord;
  const noted = arrivalOf(record);
  if (meeting === null || noted === null) return fates;
  const files = [];
  for (const { part, n, fileName } of papers) {
    files.push({ part, n, fileName, examination: await examine(contents.get(part) ?? new Uint8Array()) });
  }
  const forms = twoForms(files);
  for (const { part, n, fileName, examination } of files) {
    const arrival = { meetingId: meeting.id, arrivalId: 'evaluated', n, fileName, receivedAt, ...noted };
    const differs = forms.get(n)?.is === 'differs' ? ({ otherForm: 'differs' } as const) : {};
    const judged = judge(examination, meeting, arrival, { symbols: meeting.received, ...differs });
    const repeats = repeated(noted.sender, examination.sha256, judged.status, standing);
    fates.set(part, fateOf(judged, forms.get(n), repeats));
  }
  return fates;
}

function fateOf({ status, findings }: ReturnType<typeof judge>, form: OtherForm | undefined, repeats: boolean): Fate {
  if (form?.is === 'copy-of' || repeats) return { fate: 'duplicate', findings: [] };
  // What the mail itself is found to be stands among the findings of the mail.
  const own = findings.filter(({ severity }) => severity !== 'info' && severity !== 'quarantine');
  return { fate: status, findings: own.map(({ code }) => code) };
}

function repeated(
  sender: { readonly state: string | null; readonly authenticated: boolean } | null,
  sha256: string,
  status: string,
  standing: Map<string, string>,
): boolean {
  if (sender?.authenticated !== true) return false;
  const content = `${sha256} ${sender.state}`;
  if (standing.has(content)) return true;
  if (status !== 'returned') standing.set(content, status);
  return false;
}

/** Told and not weighed. */
const notes: readonly string[] = ['several-contributions', 'forwarded-message'];
/** Parts that no record lists: the words of the mail, and the seal on them. */
const unlisted: readonly MailPart['role'][] = ['body', 'signature'];

function compareMail(
  expected: ExpectedMail,
  { message }: ReadMail,
  verdict: MailVerdict,
  fates: ReadonlyMap<number, Fate>,
): Comparison[] {
  const one = (measure: Measure, place: string, wanted: readonly string[], found: readonly string[]): Comparison => {
    return { measure, file: expected.file, language: message.language, kind: 'mail', rule: null, place, expected: wanted, found };
  };
  const parts = message.parts.filter(({ role }) => !unlisted.includes(role));
  const all = [...fates.values()];
  const copies = verdict.status === 'received' && all.some(({ fate }) => fate === 'duplicate') ? ['attachment-duplicate'] : [];
  const found = verdict.findings.filter((code) => !notes.includes(code));
  return [
    one('mail status', 'status', [expected.expectedStatus], [statusOf(verdict, all)]),
    one('mail findings', 'findings', expected.expectedFindings, found),
    one('mail notes', 'info', expected.info, [...verdict.findings.filter((code) => notes.includes(code)), ...copies]),
    ...expected.attachments.flatMap(({ name, fate, findings }, i) => {
      const got = fates.get(parts[i]?.n ?? 0) ?? { fate: 'not found', findings: [] };
      return [one('attachment fates', name, [fate], [got.fate]), one('attachment findings', name, findings, got.findings)];
    }),
  ];
}

/** Of a mail as a whole: held if anything is held, else returned if anything is returned. */
function statusOf({ status }: MailVerdict, fates: readonly Fate[]): string {
  if (status === 'ignored' || status === 'returned') return status;
  const strongest = ['held', 'returned'].find((one) => fates.some(({ fate }) => fate === one));
  return status === 'quarantined' ? 'held' : (strongest ?? 'accepted');
}
