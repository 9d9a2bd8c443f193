import { describe, expect, it } from 'vitest';
import { NoSuchThing, NotAllowed, type TicketWanted } from '../../../shared/desk/desk.ts';
import { type SendingDeps, sendingDesk, type Upload } from '../../../shared/desk/sending-desk.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { ArrivalRecord } from '../../../shared/model/arrival.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { largestFile } from '../../../shared/model/largest-file.ts';
import { parseInboxKey, parsePrecheckKey } from '../../../shared/register/ledger-keys.ts';
import { examinationOf } from '../judging/examination-of.ts';

const meetingId = 'C21-VCC-1';
const meeting = meetings.find(({ id }) => id === meetingId);
const now = Date.parse('2021-05-20T08:00:00Z');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const member = (state: string): Caller => ({ role: 'member', state, name: 'A delegate' });
const secretariat: Caller = { role: 'secretariat', name: 'An officer' };
const wanted: TicketWanted = { fileName: 'Paper.docx', size: 20_000, contentType: docx };
const onBehalf = { state: 'KE', receivedAt: '2021-05-19T21:00:00+02:00', reason: 'Came by fax' };

interface World {
  readonly deps: SendingDeps;
  readonly done: string[];
  readonly arrivals: { readonly arrivalId: string; readonly record: ArrivalRecord }[];
  readonly uploads: Upload[];
}

function world(given: Partial<SendingDeps> = {}): World {
  const done: string[] = [];
  const arrivals: World['arrivals'] = [];
  const uploads: Upload[] = [];
  let ids = 0;
  const deps: SendingDeps = {
    now: () => now,
    newId() {
      ids += 1;
      return String(ids).padStart(32, '0');
    },
    meeting: async (id) => (id === meetingId ? (meeting ?? null) : null),
    languageOf: async (state) => (state === 'CM' ? 'fr' : null),
    extensionFor: async () => null,
    async noteArrival(_meeting, arrivalId, record) {
      done.push('note');
      arrivals.push({ arrivalId, record });
    },
    async presign(upload) {
      done.push('presign');
      uploads.push(upload);
      return { url: `https://bucket.example/${upload.key}`, headers: { 'if-none-match': '*' } };
    },
    prechecked: async () => null,
    known: async () => ({ symbols: [] }),
    ...given,
  };
  return { deps, done, arrivals, uploads };
}

describe('a ticket', () => {
  it('of a member is for its own State, and who sends is put down before anything can come', async () => {
    const { deps, done, arrivals, uploads } = world();
    const ticket = await sendingDesk(deps).ticket(member('CM'), meetingId, wanted);
    expect(done).toEqual(['note', 'presign']);
    expect(arrivals).toEqual([
      {
        arrivalId: ticket.id,
        record: {
          channel: 'ticket',
          sender: { state: 'CM', address: null, authenticated: true, language: 'fr' },
          files: 1,
          mail: null,
        },
      },
    ]);
    expect(uploads).toEqual([
      { key: `inbox/${meetingId}/${ticket.id}/1/Paper.docx`, size: 20_000, contentType: docx, seconds: 600 },
    ]);
    expect(parseInboxKey(uploads[0]?.key ?? '')).toMatchObject({ arrivalId: ticket.id, n: 1 });
    expect(ticket).toMatchObject({ headers: { 'if-none-match': '*' }, expiresAt: '2021-05-20T08:10:00.000Z' });
  });

  it('of the secretariat says on whose behalf, when it truly came, and by whose word', async () => {
    const { deps, arrivals } = world();
    await sendingDesk(deps).ticket(secretariat, meetingId, { ...wanted, onBehalf });
    expect(arrivals[0]?.record).toMatchObject({
      sender: { state: 'KE', authenticated: true },
      stated: { receivedAt: '2021-05-19T21:00:00+02:00', by: 'An officer', reason: 'Came by fax' },
    });
  });

  it.each([
    ['of another type', { contentType: 'application/zip' }, 'file-type'],
    ['of a type that only resembles one', { contentType: `${docx}; charset=utf-8` }, 'file-type'],
    ['without a byte', { size: 0 }, 'file-empty'],
    ['of part of a byte', { size: 1.5 }, 'file-empty'],
    ['of one byte too many', { size: largestFile + 1 }, 'file-too-large'],
  ])('is refused for a file %s', async (_what, varied, code) => {
    const { deps, done } = world();
    const asked = sendingDesk(deps).ticket(member('CM'), meetingId, { ...wanted, ...varied });
    await expect(asked).rejects.toMatchObject({ name: 'Refused', code });
    expect(done).toEqual([]);
  });

  it.each([
    ['without a State', undefined, 'on-behalf-wanted'],
    ['for what is no Member State', { ...onBehalf, state: 'XX' }, 'on-behalf-state'],
    ['from the future', { ...onBehalf, receivedAt: '2021-05-20T08:00:01Z' }, 'on-behalf-time'],
    ['at no time', { ...onBehalf, receivedAt: 'yesterday' }, 'on-behalf-time'],
    ['without a reason', { ...onBehalf, reason: ' a ' }, 'on-behalf-reason'],
  ])('is refused to the secretariat %s', async (_what, behalf, code) => {
    const asked = sendingDesk(world().deps).ticket(secretariat, meetingId, { ...wanted, ...(behalf && { onBehalf: behalf }) });
    await expect(asked).rejects.toMatchObject({ name: 'Refused', code });
  });

  it.each<[string, Caller, Partial<TicketWanted>]>([
    ['the public', { role: 'public' }, {}],
    ['an operator', { role: 'operator', name: 'An operator' }, {}],
    ['a member on behalf of a State', member('KE'), { onBehalf }],
  ])('is not given to %s', async (_who, caller, varied) => {
    const desk = sendingDesk(world().deps);
    await expect(desk.ticket(caller, meetingId, { ...wanted, ...varied })).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.precheckTicket(caller, meetingId, { ...wanted, ...varied })).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is for a meeting that somebody knows', async () => {
    await expect(sendingDesk(world().deps).ticket(member('KE'), 'C99-VCC-1', wanted)).rejects.toBeInstanceOf(NoSuchThing);
  });
});

describe('a precheck', () => {
  const { examination } = {
    examination: examinationOf({ values: { source: { raw: 'Kenya', states: ['KE'], organisations: [], others: [] } } }),
  };
  const id = `KE-${'0'.repeat(31)}1`;
  const observed: Partial<SendingDeps> = {
    prechecked: async () => ({ object: { key: `precheck/${meetingId}/${id}/Paper.docx`, versionId: null }, examination }),
  };

  it('leaves no arrival, and its id says whose it is', async () => {
    const { deps, done, uploads } = world();
    const ticket = await sendingDesk(deps).precheckTicket(member('KE'), meetingId, wanted);
    expect([ticket.id, done]).toEqual([id, ['presign']]);
    expect(parsePrecheckKey(uploads[0]?.key ?? '')).toEqual({ meetingId, ticketId: id, fileName: 'Paper.docx' });
    expect((await sendingDesk(deps).precheckTicket(secretariat, meetingId, wanted)).id).toMatch(/^secretariat-\d{32}$/u);
    expect((await sendingDesk(deps).precheckTicket(secretariat, meetingId, { ...wanted, onBehalf })).id).toMatch(/^KE-\d{32}$/u);
  });

  it('is under way until it is observed', async () => {
    expect(await sendingDesk(world().deps).precheck(member('KE'), meetingId, id)).toBeNull();
  });

  it('is judged as it would be in time, and tells when that ends', async () => {
    const told = await sendingDesk(world({ ...observed, now: () => Date.parse('2026-01-01') }).deps).precheck(
      member('KE'),
      meetingId,
      id,
    );
    expect(told?.verdict.status).toBe('accepted');
    expect(told?.verdict.findings.map(({ code }) => code)).not.toContain('late');
    expect(told?.closes).toBe(meeting?.submission.closes);
    expect(told?.examination).toEqual({
      kind: examination.kind,
      template: examination.template,
      citations: examination.citations,
      pages: examination.pages,
      language: examination.language,
    });
  });

  it('tells the later time to a State for which it was put off', async () => {
    const until = '2021-06-30T12:00:00+02:00';
    const { deps } = world({ ...observed, extensionFor: async (_meeting, state) => (state === 'KE' ? { until } : null) });
    expect((await sendingDesk(deps).precheck(secretariat, meetingId, id))?.closes).toBe(until);
  });

  it('lets judging know of the register what that State may know', async () => {
    const asked: (string | null)[] = [];
    const known: SendingDeps['known'] = async (_meeting, _paper, state) => {
      asked.push(state);
      return { symbols: [] };
    };
    const desk = sendingDesk(world({ ...observed, known }).deps);
    await desk.precheck(member('KE'), meetingId, id);
    await desk.precheck(secretariat, meetingId, id.replace('KE', 'secretariat'));
    expect(asked).toEqual(['KE', null]);
  });

  it.each([
    ['another State', member('UG'), id],
    ['a State about the secretariat', member('KE'), id.replace('KE', 'secretariat')],
    ['its own State by a name that is none', member('KE'), `KE-../${'0'.repeat(28)}`],
  ])('is nothing to %s', async (_who, caller, asked) => {
    await expect(sendingDesk(world(observed).deps).precheck(caller, meetingId, asked)).rejects.toBeInstanceOf(NoSuchThing);
  });

  it.each<Caller>([{ role: 'public' }, { role: 'operator', name: 'An operator' }])(
    'is not read by the role $role',
    async (caller) => {
      await expect(sendingDesk(world(observed).deps).precheck(caller, meetingId, id)).rejects.toBeInstanceOf(NotAllowed);
    },
  );
});

describe('the closing time', () => {
  const until = '2021-05-28T17:00:00+02:00';
  const closes = meeting?.submission.closes;
  const given = world({ extensionFor: async (_meeting, state) => (state === 'KE' ? { until } : null) });

  it('that was put off for a State is told to that State', async () => {
    expect(await sendingDesk(given.deps).closing(member('KE'), meetingId)).toEqual({ closes, extended: until });
  });

  it.each<[string, Caller]>([
    ['another State', member('UG')],
    ['the secretariat, which speaks for no State', secretariat],
    ['an operator', { role: 'operator', name: 'An operator' }],
    ['anybody', { role: 'public' }],
  ])('that was put off for a State is not told to %s', async (_who, caller) => {
    expect(await sendingDesk(given.deps).closing(caller, meetingId)).toEqual({ closes, extended: null });
  });

  it('is that of all where what was put off lies before it, or nothing was', async () => {
    const early = world({ extensionFor: async () => ({ until: '2021-05-25T12:00:00+02:00' }) });
    for (const { deps } of [early, world()])
      expect(await sendingDesk(deps).closing(member('KE'), meetingId)).toEqual({ closes, extended: null });
  });

  it('is told of no meeting that nobody knows', async () => {
    await expect(sendingDesk(given.deps).closing(member('KE'), 'C30-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
  });
});
