import { describe, expect, it } from 'vitest';
import { agendaDesk } from '../../../shared/desk/agenda-desk.ts';
import { Conflict, NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import { type ProceedingToSend, type ProceedingWanted, proceedingDesk } from '../../../shared/desk/proceeding-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { takeUpDecisions } from '../../../shared/register/bring-into-force.ts';
import { records2021 } from '../report/proceedings-2021.ts';
import { Crash, c21, depsIn, paperUnder, secretary, worldWith } from './agenda-world.ts';
import { object, proposal, record, row, worldThatRead } from './proceedings-read.ts';

const file: ProceedingToSend = {
  kind: 'record',
  fileName: 'sitting 1.docx',
  bytes: Buffer.from('words'),
  sitting: null,
  date: null,
};
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wanted: ProceedingWanted = { ...file, size: 5, contentType: docx };
const grounds = { edited: null, reason: null, evenSo: false };

describe('a proceeding that is sent', () => {
  it('stands behind the note of who sends it, under a name that a key may hold', async () => {
    const world = worldWith(c21);
    const id = await proceedingDesk(depsIn(world)).send(secretary, c21.id, { ...file, fileName: '../sitting\u202e 1.docx' });
    const sender = { state: null, address: 'A. Secretary', authenticated: true, language: null };
    expect([...world.stored]).toEqual([
      [`arrivals/${c21.id}/${id}.json`, { channel: 'ticket', sender, files: 1, mail: null }],
      [`records/${c21.id}/${id}/_sitting 1.docx`, file.bytes],
    ]);
  });

  it('has its sitting in the note, with a ticket as without', async () => {
    const world = worldWith(c21);
    const desk = proceedingDesk(depsIn(world));
    await desk.send(secretary, c21.id, { ...file, sitting: 3, date: '2021-06-10' });
    const ticket = await desk.ticket(secretary, c21.id, { ...wanted, sitting: 3, date: '2021-06-10' });
    const notes = [...world.stored].filter(([key]) => key.startsWith('arrivals/')).map(([, note]) => note);
    expect(notes.map((note) => 'sitting' in note && note.sitting)).toEqual([
      { number: 3, date: '2021-06-10' },
      { number: 3, date: '2021-06-10' },
    ]);
    expect(ticket).toMatchObject({
      url: `https://ledger.example/records/${c21.id}/${ticket.id}/sitting 1.docx`,
      headers: { 'content-length': '5' },
      expiresAt: '2021-06-08T12:40:00.000Z',
    });
  });

  it.each([
    ['is empty', { bytes: Buffer.alloc(0), size: 0 }, 'file-empty'],
    ['is too large', { bytes: { byteLength: 10 * 1024 * 1024 + 1 } as Uint8Array, size: 10 * 1024 * 1024 + 1 }, 'file-too-large'],
    ['names no sitting that can be', { sitting: 0 }, 'sitting-number'],
    ['names half a sitting', { sitting: 1.5 }, 'sitting-number'],
    ['names a sitting far off', { sitting: 41 }, 'sitting-number'],
    ['names no day', { date: '2021-02-30' }, 'date-wanted'],
    ['names a day otherwise', { date: '10 June 2021' }, 'date-wanted'],
    ['is a letter with a sitting', { kind: 'letter' as const, sitting: 1 }, 'sitting-of-record'],
  ])('is refused where it %s, and nothing is kept', async (_what, wrong, code) => {
    const world = worldWith(c21);
    const desk = proceedingDesk(depsIn(world));
    await expect(desk.send(secretary, c21.id, { ...file, ...wrong })).rejects.toMatchObject({ name: 'Refused', code });
    await expect(desk.ticket(secretary, c21.id, { ...wanted, ...wrong })).rejects.toMatchObject({ name: 'Refused', code });
    expect(world.stored.size).toBe(0);
  });

  it('gets no ticket for what cannot be read: of an edited report only Word keeps what is put back', async () => {
    const desk = proceedingDesk(depsIn(worldWith(c21)));
    const text = { ...wanted, contentType: 'text/plain' };
    await expect(desk.ticket(secretary, c21.id, { ...wanted, contentType: 'text/html' })).rejects.toMatchObject({
      code: 'proceeding-type',
    });
    await expect(desk.ticket(secretary, c21.id, { ...text, kind: 'edits' })).rejects.toMatchObject({ code: 'proceeding-type' });
    await expect(desk.ticket(secretary, c21.id, { ...text, kind: 'letter' })).resolves.toMatchObject({
      id: expect.any(String) as string,
    });
  });

  it('is of a meeting that is known, but for a letter, which may be the first that is heard of it', async () => {
    const world = worldWith(null);
    const desk = proceedingDesk(depsIn(world));
    await expect(desk.send(secretary, 'C99-VCC-1', file)).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.send(secretary, 'C99-VCC-1', { ...file, kind: 'edits' })).rejects.toBeInstanceOf(NoSuchThing);
    const id = await desk.send(secretary, 'C99-VCC-1', { ...file, kind: 'letter', fileName: '' });
    expect(world.stored.has(`letters/C99-VCC-1/${id}/letter.docx`)).toBe(true);
    for (const malformed of ['c21', 'C21/VCC-1', '../C21', '', `C${'9'.repeat(80)}`])
      await expect(desk.send(secretary, malformed, { ...file, kind: 'letter' })).rejects.toMatchObject({ code: 'meeting-id' });
  });
});

describe('what arrived', () => {
  it('is under way until it was read, and nothing where nobody announced it', async () => {
    const world = worldWith(c21);
    const desk = proceedingDesk(depsIn(world));
    const id = await desk.send(secretary, c21.id, file);
    expect(await desk.arrived(secretary, c21.id, id)).toBeNull();
    await expect(desk.arrived(secretary, c21.id, 'nobody')).rejects.toBeInstanceOf(NoSuchThing);
  });

  it('is a letter with its proposal, and what a person should still decide', async () => {
    const arrived = await proceedingDesk(depsIn(worldThatRead(null))).arrived(secretary, c21.id, 'l');
    expect(arrived?.row.outcome).toBe('proposed');
    expect(arrived?.read).toMatchObject({ kind: 'letter', meeting: { id: c21.id, letter: 'DM-21/1008' }, problems: [] });
  });

  it('is a record with the changes of the agenda that it states, until they are decided', async () => {
    const world = worldThatRead();
    const desk = proceedingDesk(depsIn(world));
    const stated = async () => {
      const arrived = await desk.arrived(secretary, c21.id, 'r');
      if (arrived?.read.kind !== 'record') throw new Error('it is a record');
      return arrived.read.stated;
    };
    expect(await stated()).toMatchObject([{ change: { kind: 'priority', itemId: 'C21-A3-10', to: '1' } }]);
    await desk.acceptStated(secretary, c21.id, record.recordId, { evenSo: false });
    expect(await stated()).toEqual([]);
  });

  it('is unread, with why', async () => {
    const world = worldThatRead();
    world.rows.set('x', row('x', { kind: 'letter', proceedingId: record.recordId, outcome: 'proposed' }));
    world.rows.set('y', row('y', { proceedingId: record.recordId, outcome: 'unread' }));
    world.rows.set('w', row('w', { outcome: 'waiting' }));
    const desk = proceedingDesk(depsIn(world));
    const read = async (id: string) => (await desk.arrived(secretary, c21.id, id))?.read;
    expect(await Promise.all(['u', 'x', 'y', 'w'].map(read))).toEqual([
      { kind: 'unread', why: 'encrypted' },
      { kind: 'unread', why: 'another-kind' },
      { kind: 'unread', why: 'row-too-large' },
      { kind: 'waiting' },
    ]);
  });
});

describe('accepting a letter', () => {
  it('makes the first version of a meeting that nobody knew, with the letter as its source', async () => {
    const world = worldThatRead(null);
    const acceptance = await proceedingDesk(depsIn(world)).acceptLetter(secretary, c21.id, 'l', grounds);
    expect(acceptance).toMatchObject({ outcome: 'accepted', meeting: { version: 1 }, changes: [] });
    expect(world.facts.get(1)?.history).toMatchObject({
      by: 'A. Secretary',
      reason: 'convening letter DM-21/1008',
      source: 'DM-21/1008',
    });
    expect(world.decisionsAnnounced).toEqual([1]);
  });

  it('again undoes nothing that people decided since, whether that is in force or not', async () => {
    const world = worldThatRead(null);
    const desk = proceedingDesk(depsIn(world));
    await desk.acceptLetter(secretary, c21.id, 'l', grounds);
    await desk.acceptStated(secretary, c21.id, record.recordId, { evenSo: false });
    for (const _again of [1, 2]) {
      expect(await desk.acceptLetter(secretary, c21.id, 'l', grounds)).toMatchObject({
        outcome: 'unchanged',
        meeting: { version: 2 },
      });
      await takeUpDecisions(depsIn(world), c21.id);
    }
    expect([...world.facts.keys()]).toEqual([1, 2]);
  });

  it('takes the meeting as a person edited it, whole and of this meeting', async () => {
    const world = worldThatRead();
    const desk = proceedingDesk(depsIn(world));
    const shorter = { ...c21, agenda: { ...c21.agenda, items: c21.agenda.items.slice(1) } };
    const accept = (edited: typeof c21) => desk.acceptLetter(secretary, c21.id, 'l', { ...grounds, edited, reason: 'as agreed' });
    expect(await accept(shorter)).toMatchObject({ outcome: 'accepted', changes: [{ kind: 'remove' }] });
    expect(world.facts.get(2)?.history.reason).toBe('as agreed');
    await expect(accept({ ...c21, id: 'C20-VCC-1' })).rejects.toMatchObject({ code: 'letter-of-another-meeting' });
    const [first] = c21.agenda.items;
    const twice = { ...c21, agenda: { ...c21.agenda, items: [...c21.agenda.items, ...(first === undefined ? [] : [first])] } };
    await expect(accept(twice)).rejects.toMatchObject({ code: 'agenda-contradiction' });
  });

  it('leaves no contribution without its item unless that is confirmed', async () => {
    const world = worldThatRead();
    world.papers.push(paperUnder([c21.agenda.items[0]?.id ?? ''], '84'));
    const edited = { ...c21, agenda: { ...c21.agenda, items: c21.agenda.items.slice(1) } };
    const desk = proceedingDesk(depsIn(world));
    expect(await desk.acceptLetter(secretary, c21.id, 'l', { ...grounds, edited })).toMatchObject({ outcome: 'refused' });
    expect(await desk.acceptLetter(secretary, c21.id, 'l', { ...grounds, edited, evenSo: true })).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('is refused where it leaves out what a meeting needs, or could not be read', async () => {
    const world = worldThatRead(null);
    const gap = { value: null, certainty: 'missing' as const, place: null };
    const lacking = { ...proposal, reference: gap, deadline: gap, opens: gap };
    world.readings.set('aaaaaaaaaaaa', { kind: 'letter', object, proposal: lacking });
    const desk = proceedingDesk(depsIn(world));
    await expect(desk.acceptLetter(secretary, c21.id, 'l', grounds)).rejects.toMatchObject({
      code: 'letter-incomplete',
      misfits: expect.arrayContaining([{ path: '', message: expect.any(String) }]),
    });
    await expect(desk.acceptLetter(secretary, c21.id, 'u', grounds)).rejects.toMatchObject({ code: 'letter-unread' });
    world.rows.set('w', row('w', { kind: 'letter', outcome: 'waiting' }));
    await expect(desk.acceptLetter(secretary, c21.id, 'w', grounds)).rejects.toMatchObject({ code: 'proceeding-under-way' });
    await expect(desk.acceptLetter(secretary, c21.id, 'r', grounds)).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.acceptLetter(secretary, c21.id, 'nobody', grounds)).rejects.toBeInstanceOf(NoSuchThing);
    expect(world.facts.size).toBe(0);
  });

  it('does not replace what somebody else decided meanwhile', async () => {
    const world = worldThatRead();
    const wish = { change: { kind: 'spill-over' }, reason: 'the meeting closed', evenSo: false } as const;
    // The other one decides between the look of this one and its writing.
    const gate = async (step: string) => {
      if (step === 'recordVersion before') await agendaDesk(depsIn(world)).change(secretary, c21.id, wish, null);
    };
    await expect(proceedingDesk(depsIn(world, gate)).acceptLetter(secretary, c21.id, 'l', grounds)).rejects.toBeInstanceOf(
      Conflict,
    );
    await expect(
      proceedingDesk(depsIn(world)).acceptLetter(secretary, c21.id, 'l', { ...grounds, version: 1 }),
    ).rejects.toBeInstanceOf(Conflict);
    expect([...world.facts.values()].map(({ history }) => history.reason)).toEqual(['the meeting closed']);
  });
});

describe('accepting what a record states', () => {
  it('decides it with the place in the record as its source, once', async () => {
    const world = worldThatRead();
    const desk = proceedingDesk(depsIn(world));
    const accept = () => desk.acceptStated(secretary, c21.id, record.recordId, { evenSo: false });
    expect(await accept()).toMatchObject({ outcome: 'accepted', changes: [{ itemId: 'C21-A3-10', from: '2', to: '1' }] });
    expect(world.facts.get(2)?.history.source).toMatch(new RegExp(`^record ${record.recordId} line \\d+$`, 'u'));
    expect(await accept()).toMatchObject({ outcome: 'unchanged', meeting: { version: 2 } });
    await expect(desk.acceptStated(secretary, c21.id, '000000000000', { evenSo: false })).rejects.toBeInstanceOf(NoSuchThing);
  });

  it('goes out from what somebody else decides at the same moment', async () => {
    const world = worldThatRead();
    const wish = { change: { kind: 'remove', itemId: 'C21-A2-01' }, reason: 'withdrawn', evenSo: true } as const;
    let isFirst = true;
    const gate = async (step: string) => {
      if (step !== 'recordVersion before' || !isFirst) return;
      isFirst = false;
      await agendaDesk(depsIn(world)).change(secretary, c21.id, wish, null);
    };
    const acceptance = await proceedingDesk(depsIn(world, gate)).acceptStated(secretary, c21.id, record.recordId, {
      evenSo: false,
    });
    expect(acceptance).toMatchObject({ outcome: 'accepted', meeting: { version: 3 } });
    expect(world.facts.get(3)?.meeting.agenda.items.some(({ id }) => id === 'C21-A2-01')).toBe(false);
  });

  it('is announced again by whoever repeats it after a crash', async () => {
    const world = worldThatRead();
    const accept = (gate?: (step: string) => void) =>
      proceedingDesk(depsIn(world, gate)).acceptStated(secretary, c21.id, record.recordId, { evenSo: false });
    const gate = (step: string) => {
      if (step === 'announceDecision before') throw new Crash(step);
    };
    await expect(accept(gate)).rejects.toBeInstanceOf(Crash);
    expect([[...world.facts.keys()], world.decisionsAnnounced]).toEqual([[2], []]);
    expect(await accept()).toMatchObject({ outcome: 'unchanged' });
    expect(world.decisionsAnnounced).toEqual([2]);
  });
});

describe('letters and records', () => {
  it('are for the secretariat alone, and of meetings that are known', async () => {
    const world = worldThatRead();
    const desk = proceedingDesk(depsIn(world));
    const others: Caller[] = [{ role: 'public' }, { role: 'member', state: 'KE', name: 'K' }, { role: 'operator', name: 'O' }];
    for (const caller of others) {
      const acts = [
        () => desk.ticket(caller, c21.id, wanted),
        () => desk.send(caller, c21.id, file),
        () => desk.arrived(caller, c21.id, 'l'),
        () => desk.letters(caller, c21.id),
        () => desk.records(caller, c21.id),
        () => desk.acceptLetter(caller, c21.id, 'l', grounds),
        () => desk.acceptStated(caller, c21.id, record.recordId, { evenSo: true }),
      ];
      for (const act of acts) await expect((async () => await act())()).rejects.toBeInstanceOf(NotAllowed);
    }
    await expect(desk.records(secretary, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    const empty = proceedingDesk(depsIn(worldWith(c21)));
    await expect(empty.letters(secretary, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    expect(await empty.letters(secretary, c21.id)).toEqual([]);
    expect([world.stored.size, world.facts.size]).toEqual([0, 0]);
  });

  it('come newest first, and in the order of their sittings, with those that came and are not entered', async () => {
    const world = worldWith(c21);
    world.records.push(...records2021.map((one) => ({ ...one, changedAt: '2021-06-09T08:00:00Z' })).reverse());
    world.rows.set('a', row('a'));
    world.rows.set('b', row('b', { outcome: 'unread' }));
    world.rows.set('c', row('c', { kind: 'letter', outcome: 'waiting', storedAt: '2021-03-25T10:00:00Z' }));
    world.rows.set('d', row('d', { outcome: 'waiting' }));
    world.rows.set('e', row('e', { kind: 'letter', outcome: 'proposed', storedAt: '2021-04-25T10:00:00Z' }));
    const desk = proceedingDesk(depsIn(world));
    const seen = await desk.records(secretary, c21.id);
    expect(seen.records.map(({ sitting }) => sitting)).toEqual(records2021.map(({ sitting }) => sitting));
    expect(seen.others.map(({ arrivalId }) => arrivalId)).toEqual(['b', 'd']);
    expect((await desk.letters(secretary, c21.id)).map(({ arrivalId }) => arrivalId)).toEqual(['e', 'c']);
  });
});
