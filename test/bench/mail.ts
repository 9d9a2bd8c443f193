/**
 * `node test/bench/mail.ts [--mails N] [--taken N] [--profile FOLDER] [--json]`: mails with a paper each, from DATA to the letter in the maildir, one after the
 * other and all at once; then how many mails SMTP takes in a second. Everything is real but SES: the program as `npm run serve` starts it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { memberStates } from '../../shared/languages/states/member-states.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import { contributionOf } from '../journeys/contribution-of.ts';
import { type Serving, startServing } from './serving.ts';
import { median, quantile } from './statistics.ts';

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '60' },
    taken: { type: 'string', default: '300' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const mails = Number(values.mails);
const taken = Number(values.taken);

/** Mails sent one after the other, before and beside the many at once. */
const alone = 10;
/** Clients that send at the same time, as mail servers do. */
const connections = 4;
/** Far longer than any letter takes. */
const patienceMilliseconds = 300_000;
const lookMilliseconds = 20;

/** Milliseconds, bytes and mails. */
interface Figures {
  readonly load: readonly number[];
  readonly single: { readonly p50: number; readonly p95: number };
  readonly many: { readonly mails: number; readonly p50: number; readonly p95: number; readonly last: number };
  readonly memory: number;
  readonly perSecond: number;
  /** Processor time for one mail of the many, from DATA to its letter, and for one that is only taken (with what of it was handled meanwhile). */
  readonly work: number;
  readonly taking: number;
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-mail-bench-'));
const members = join(folder, 'members.csv');
const contacts = memberStates.map((state) => `${state},en,${state.toLowerCase()}.example,focal@${state.toLowerCase()}.example,`);
writeFileSync(members, `state,language,domains,focal_points,council_terms\n${contacts.join('\n')}\n`);
const profiled = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
const serving = await startServing(join(folder, 'data'), members, profiled);
try {
  const transport = createTransport({
    host: '127.0.0.1',
    port: serving.smtpPort,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const send = (mail: object) => transport.sendMail(mail);
  await timed(serving, send, [0]);
  const single: number[] = [];
  for (let n = 1; n <= alone; n += 1) single.push(...(await timed(serving, send, [n])));
  const before = serving.processorTime();
  const many = await timed(
    serving,
    send,
    Array.from({ length: mails }, (_, i) => alone + 1 + i),
  );
  const memory = serving.memory();
  const work = (serving.processorTime() - before) / mails;
  const beforeTaking = serving.processorTime();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: taken }, (_, i) => send({ ...mailOf(i), from: 'nobody@elsewhere.example', attachments: [] })),
  );
  const perSecond = (taken / (performance.now() - begun)) * 1_000;
  const taking = (serving.processorTime() - beforeTaking) / taken;
  transport.close();
  const figures = {
    load: loadavg(),
    single: { p50: median(single), p95: quantile(single, 0.95) },
    many: { mails, p50: median(many), p95: quantile(many, 0.95), last: Math.max(...many) },
    memory,
    perSecond,
    work,
    taking,
  };
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : printed(figures));
} finally {
  await serving.end();
  rmSync(folder, { recursive: true });
}

/** A mail with a paper of its own, from the contact of a State of its own. */
function mailOf(n: number) {
  const state = memberStates[n % memberStates.length] ?? '';
  const address = `focal@${state.toLowerCase()}.example`;
  const paper = contributionOf({ source: stateName(state, 'en'), title: `Remarks number ${n} on the preparations` });
  return {
    from: address,
    to: 'contributions@itu.example',
    messageId: `<${n}@bench.example>`,
    subject: `Contribution ${n}`,
    text: 'Please find attached the contribution of our Administration to the virtual consultation.',
    attachments: [{ filename: `paper-${n}.docx`, content: Buffer.from(paper) }],
  };
}

/** Sends these mails at once. Milliseconds of each from the answer to DATA to its letter. */
async function timed(at: Serving, send: (mail: object) => Promise<unknown>, numbers: readonly number[]): Promise<number[]> {
  const accepted = new Map<string, number>();
  await Promise.all(
    numbers.map(async (n) => {
      await send(mailOf(n));
      accepted.set(`${n}@bench.example`, Date.now());
    }),
  );
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    const letters = at.letters();
    const waits = [...accepted].map(([id, time]) => (letters.get(id) ?? Number.NaN) - time);
    if (!waits.some(Number.isNaN)) return waits;
    if (Date.now() > until) throw new Error(`${waits.filter(Number.isNaN).length} of ${waits.length} mails had no letter`);
    await pause(lookMilliseconds);
  }
}

function printed({ load, single, many, memory, perSecond, work, taking }: Figures): string {
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);
  return `Load average ${load.map((one) => one.toFixed(1)).join(', ')}.
One mail after the other, from DATA to its letter: p50 ${seconds(single.p50)} s, p95 ${seconds(single.p95)} s.
${many.mails} mails at once: p50 ${seconds(many.p50)} s, p95 ${seconds(many.p95)} s, the last ${seconds(many.last)} s.
Memory of the program and its processes: ${Math.round(memory / 1_000_000)} MB at most.
Processor time for one of them: ${work.toFixed(0)} ms.
Taken by SMTP: ${perSecond.toFixed(0)} mails a second, ${taking.toFixed(0)} ms of processor time each.
`;
}
