import { describe, expect, it } from 'vitest';
import type { SealDeps } from '../../../functions/sweep-inbox/seal-audit.ts';
import { type SweepDeps, sweepInbox } from '../../../functions/sweep-inbox/sweep-inbox.ts';
import { ledgerKeys, type PaperReference } from '../../../shared/register/ledger-keys.ts';
import type { NumberGiven } from '../../../shared/register/numbers.ts';
import type { PaperStanding } from '../../../shared/register/paper-standings.ts';

const meetingId = 'C21-VCC-1';
const now = Date.parse('2021-05-20T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const reference = (arrivalId: string): PaperReference => ({ meetingId, arrivalId, n: 1 });

/** What a sweep needs for the audit of no meeting. */
const nothingToSeal: Omit<SealDeps, 'now'> = {
  chainHeads: () => each([]),
  digestsAfter: () => each([]),
  lastSeal: async () => null,
  claimSeal: async (_meeting, claim) => claim,
  settleSeal: async () => undefined,
  putDigest: async (_meeting, _at, text) => text,
};

interface Scene {
  readonly meetings?: readonly string[];
  readonly stored?: readonly (readonly [arrivalId: string, minutesAgo: number])[];
  readonly strays?: readonly string[];
  readonly examined?: readonly string[];
  readonly standings?: readonly PaperStanding[];
  readonly facts?: readonly NumberGiven[];
  readonly numbers?: readonly number[];
  readonly proceedings?: readonly (readonly [key: string, minutesAgo: number])[];
  readonly imported?: readonly string[];
  readonly mails?: readonly (readonly [key: string, minutesAgo: number])[];
  readonly received?: readonly string[];
  /** How often people have decided about each paper. */
  readonly decided?: Readonly<Record<string, number>>;
  /** How often the closing time was put off for each State, and as far as that was taken up. */
  readonly extended?: Readonly<Record<string, number>>;
  readonly extensionsTaken?: Readonly<Record<string, number>>;
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

async function sweep(scene: Scene) {
  const done = {
    intake: [] as string[],
    filing: [] as string[],
    import: [] as string[],
    reception: [] as string[],
    restored: [] as NumberGiven[],
    extensions: [] as string[],
    sealed: [] as string[],
    order: [] as string[],
  };
  const inbox = [
    ...(scene.strays ?? []).map((key) => ({ key, storedAt: minutesAgo(60) })),
    ...(scene.stored ?? []).map(([arrivalId, age]) => ({
      key: ledgerKeys.inbox({ ...reference(arrivalId), fileName: 'a b.docx' }),
      storedAt: minutesAgo(age),
    })),
  ];
  const deps: SweepDeps = {
    now: () => now,
    grace: 5 * 60_000,
    enterMeetings: async () => scene.meetings ?? [],
    inbox: () => each(inbox),
    examined: () => each((scene.examined ?? []).map((arrivalId) => ledgerKeys.examination(reference(arrivalId)))),
    standings: () => each(scene.standings ?? []),
    numbersInLedger: () => each(scene.facts ?? []),
    numbersInRegister: () => each((scene.numbers ?? []).map((number) => ({ series: 'C21', number }))),
    numberGiven: async (_meeting, { number }) => scene.facts?.find((fact) => fact.number === number) as NumberGiven,
    restoreNumber: async (_meeting, given) => {
      done.restored.push(given);
      done.order.push('restore');
    },
    proceedings: () => each((scene.proceedings ?? []).map(([key, age]) => ({ key, storedAt: minutesAgo(age) }))),
    importedProceedings: () => each(scene.imported ?? []),
    mails: () => each((scene.mails ?? []).map(([key, age]) => ({ key, storedAt: minutesAgo(age) }))),
    receivedMails: () => each(scene.received ?? []),
    ...nothingToSeal,
    async lastSeal(meetingId) {
      done.sealed.push(meetingId);
      return null;
    },
    decisionsCounted: async () => new Map(Object.entries(scene.decided ?? {})),
    extensionsCounted: async () => new Map(Object.entries(scene.extended ?? {})),
    extensionsTaken: async () => new Map(Object.entries(scene.extensionsTaken ?? {})),
    announceExtension: async (_meeting, state) => void done.extensions.push(state),
    announceToReception: async (key) => void done.reception.push(key),
    announceToImport: async (key) => void done.import.push(key),
    announceToIntake: async (key) => void done.intake.push(key),
    announceToFiling: async ({ arrivalId }) => {
      done.filing.push(arrivalId);
      done.order.push('file');
    },
  };
  return { ...done, outcome: await sweepInbox(deps) };
}

const standing = (
  arrivalId: string,
  status: PaperStanding['status'],
  awaits: string | null = null,
  decisions = 0,
): PaperStanding => ({ paper: `${arrivalId}.1`, status, awaits, decisions, listed: true });

describe('sweeping the inbox', () => {
  it('announces a paper whose event was lost', async () => {
    const { intake, outcome } = await sweep({ stored: [['a', 6]] });
    expect(intake).toEqual(['inbox/C21-VCC-1/a/1/a b.docx']);
    expect(outcome.announcedToIntake).toBe(1);
  });

  it('looks at the audit of every meeting that it entered or knew', async () => {
    expect((await sweep({ meetings: ['C20-VCC-1', 'C21-VCC-1'] })).sealed).toEqual(['C20-VCC-1', 'C21-VCC-1']);
  });

  it('announces a paper whose decision was not taken up, and no other', async () => {
    const { filing } = await sweep({
      stored: [
        ['told', 60],
        ['untold', 60],
      ],
      examined: ['told', 'untold'],
      standings: [standing('told', 'accepted', null, 1), standing('untold', 'held')],
      decided: { 'told.1': 1, 'untold.1': 2 },
    });
    expect(filing).toEqual(['untold']);
  });

  it('announces a paper whose pointers are of a former state of its row, so that they are mended', async () => {
    const { filing } = await sweep({
      stored: [
        ['listed', 60],
        ['unlisted', 60],
      ],
      examined: ['listed', 'unlisted'],
      standings: [standing('listed', 'returned'), { ...standing('unlisted', 'returned'), listed: false }],
    });
    expect(filing).toEqual(['unlisted']);
  });

  it('announces an extension by which the papers of its State were not judged yet', async () => {
    const { extensions, outcome } = await sweep({
      stored: [['a', 60]],
      examined: ['a'],
      standings: [standing('a', 'held')],
      extended: { KE: 2, UG: 1, RW: 1 },
      extensionsTaken: { KE: 1, UG: 1 },
    });
    expect(extensions).toEqual(['KE', 'RW']);
    expect(outcome.extensionsAnnounced).toBe(2);
  });

  it('announces a mail that was stored and never received, and no other', async () => {
    const { reception, outcome } = await sweep({
      mails: [
        ['mail/lost', 6],
        ['mail/young', 4],
        ['mail/done', 60],
        ['mail/', 60],
      ],
      received: ['done'],
    });
    expect(reception).toEqual(['mail/lost']);
    expect(outcome).toMatchObject({ announcedToReception: 1, seen: 4, strays: ['mail/'] });
  });

  it('leaves alone what may still be on its way, and what has arrived', async () => {
    const { intake, filing } = await sweep({
      stored: [
        ['young', 4],
        ['done', 60],
        ['returned', 60],
        ['held', 60],
      ],
      examined: ['done', 'returned', 'held'],
      standings: [standing('done', 'accepted'), standing('returned', 'returned'), standing('held', 'held')],
    });
    expect([...intake, ...filing]).toEqual([]);
  });

  it('files what was examined and not entered, left half way, or waits for a base', async () => {
    const { filing } = await sweep({
      stored: [
        ['new', 9],
        ['half', 9],
        ['waiting', 9],
      ],
      examined: ['new', 'half', 'waiting'],
      standings: [standing('half', 'pending'), standing('waiting', 'held', 'C21/84')],
    });
    expect(filing).toEqual(['new', 'half', 'waiting']);
  });

  it('restores lost numbers before any paper is filed again', async () => {
    const facts = [84, 85].map((number) => ({ series: 'C21', number, paper: `p${number}.1`, at: minutesAgo(60) }));
    const { restored, order } = await sweep({ stored: [['p85', 60]], examined: ['p85'], facts, numbers: [84] });
    expect(restored).toEqual([facts[1]]);
    expect(order).toEqual(['restore', 'file']);
  });

  it('announces a letter, a record or an edited report that is not imported, and names what is none', async () => {
    const [letter, done, young] = [
      'letters/C21-VCC-1/a/l.pdf',
      'records/C21-VCC-1/b/r.docx',
      'edited-reports/C21-VCC-1/c/e.docx',
    ];
    const proceedings = [
      [letter, 60],
      [done, 60],
      [young, 4],
      ['letters/l.pdf', 60],
    ] as const;
    const { import: announced, outcome } = await sweep({ proceedings, imported: [done] });
    expect(announced).toEqual([letter]);
    expect(outcome).toMatchObject({ announcedToImport: 1, strays: ['letters/l.pdf'], seen: 4 });
  });

  it('names objects that are no papers and goes on with the rest', async () => {
    const { outcome, intake } = await sweep({ strays: ['inbox/stray.docx', 'inbox/C21-VCC-1/a/x'], stored: [['a', 60]] });
    expect(outcome.strays).toEqual(['inbox/stray.docx', 'inbox/C21-VCC-1/a/x']);
    expect(intake).toHaveLength(1);
  });
});
