import { describe, expect, it } from 'vitest';
import { sendLetter } from '../../../functions/send-letter/send-letter.ts';
import { confirmedMail } from '../../../shared/mail/mail-arrival.ts';
import type { LetterDue } from '../../../shared/model/letter-due.ts';
import type { MailRecord } from '../../../shared/model/mail-record.ts';
import { addMail, type Gate, type SendingWorld, sendingIn, sendingWorld } from './sending-world.ts';

class Crash extends Error {}

const withQuarantine = (record: MailRecord, findings: ('dmarc-fail' | 'mail-not-clean')[]): MailRecord => ({
  ...record,
  verdict: record.verdict && { ...record.verdict, findings },
});
const due = (mailId: string, letter: LetterDue['letter'] = 'verdict'): LetterDue => ({ letter, meetingId: 'C21-VCC-1', mailId });
const kinds = (world: SendingWorld) => world.posted.map(({ letter }) => `${letter.kind} ${letter.to}`);

describe('sending letters', () => {
  it('sends one verdict letter, however often it is due', async () => {
    const world = sendingWorld();
    addMail(world, 'm');
    for (const letter of ['verdict', 'verdict', 'receipt'] as const) await sendLetter(sendingIn(world), due('m', letter));
    expect(kinds(world)).toEqual(['verdict focal@ke.example']);
    expect([...world.outbox.values()]).toMatchObject([{ state: 'sent', serviceId: 'ses-1' }]);
    expect(world.reported).toEqual([]);
  });

  it('sends a receipt where a minute has passed first, and the verdict later', async () => {
    const world = sendingWorld();
    addMail(world, 'm', { papers: ['accepted', 'pending'] });
    expect(await sendLetter(sendingIn(world), due('m'))).toEqual({ nothing: 'not all papers have a verdict' });
    await sendLetter(sendingIn(world), due('m', 'receipt'));
    const second = world.papers.get('a-m.2');
    if (second !== undefined) world.papers.set('a-m.2', { ...second, status: 'returned' });
    await sendLetter(sendingIn(world), due('m'));
    expect(kinds(world)).toEqual(['receipt focal@ke.example', 'verdict focal@ke.example']);
  });

  it('tells a new verdict of a paper that was judged again, once', async () => {
    const world = sendingWorld();
    addMail(world, 'm', { papers: ['held'] });
    await sendLetter(sendingIn(world), due('m'));
    const paper = world.papers.get('a-m.1');
    if (paper !== undefined) world.papers.set('a-m.1', { ...paper, status: 'accepted', symbol: 'C21/84' });
    for (let i = 0; i < 3; i += 1) await sendLetter(sendingIn(world), due('m'));
    expect(kinds(world)).toHaveLength(2);
  });

  it('tells what a person has decided, once for each decision on what becomes of it, and not for others', async () => {
    const world = sendingWorld();
    addMail(world, 'm');
    await sendLetter(sendingIn(world), due('m'));
    const decided = { n: 1, status: null, items: null, versionOf: null, corrected: [] };
    const outcome = (n: number, kind: 'withdraw' | 'accept') => ({ n, kind, reason: 'r', at: world.now });
    for (const changes of [
      { status: 'withdrawn' as const, decided: { ...decided, outcome: outcome(1, 'withdraw') } },
      // Stands as before it was withdrawn, which its sender was told.
      { status: 'accepted' as const, decided: { ...decided, n: 2, outcome: outcome(2, 'accept') } },
      { status: 'accepted' as const, decided: { ...decided, n: 3, corrected: ['title'], outcome: outcome(2, 'accept') } },
    ]) {
      const paper = world.papers.get('a-m.1');
      if (paper !== undefined) world.papers.set('a-m.1', { ...paper, ...changes });
      for (let i = 0; i < 2; i += 1) await sendLetter(sendingIn(world), due('m'));
    }
    expect(kinds(world)).toHaveLength(3);
  });

  it('answers the sender of a mail that the contact of its State has confirmed, and of no other that is quarantined', async () => {
    const world = sendingWorld();
    for (const mailId of ['confirmed', 'not']) addMail(world, mailId, { quarantined: true });
    const record = world.mails.get('confirmed');
    if (record !== undefined) world.mails.set('confirmed', confirmedMail(withQuarantine(record, ['dmarc-fail'])));
    const spam = world.mails.get('not');
    if (spam !== undefined) world.mails.set('not', confirmedMail(withQuarantine(spam, ['dmarc-fail', 'mail-not-clean'])));
    for (const mailId of ['confirmed', 'confirmed', 'not']) await sendLetter(sendingIn(world), due(mailId));
    expect(kinds(world)).toEqual(['verdict focal@ke.example']);
  });

  it('answers one mail of a Message-ID', async () => {
    const world = sendingWorld();
    for (const mailId of ['m', 'again']) addMail(world, mailId, { messageId: 'same@ke.example' });
    for (const mailId of ['m', 'again', 'again']) await sendLetter(sendingIn(world), due(mailId));
    expect(world.posted).toHaveLength(1);
  });

  it('sends at most five letters to a sender in an hour of a thousand mails, and notes the others as refused', async () => {
    const world = sendingWorld();
    for (let i = 0; i < 1_000; i += 1) {
      addMail(world, `m${i}`);
      await sendLetter(sendingIn(world), due(`m${i}`));
    }
    expect(world.posted).toHaveLength(5);
    expect([...world.outbox.values()].filter(({ state }) => state === 'refused')).toHaveLength(995);
    world.now = new Date(Date.parse(world.now) + 3_600_000).toISOString();
    addMail(world, 'later');
    await sendLetter(sendingIn(world), due('later'));
    expect(world.posted).toHaveLength(6);
  });

  it('sends nothing to the address of a quarantined mail, and asks the contact of the State once a day', async () => {
    const world = sendingWorld();
    for (const mailId of ['m1', 'm2']) addMail(world, mailId, { quarantined: true });
    expect(await sendLetter(sendingIn(world), due('m1'))).toEqual({ nothing: 'nobody is answered' });
    expect(await sendLetter(sendingIn(world), due('m1', 'receipt'))).toEqual({ nothing: 'nobody is answered' });
    for (const mailId of ['m1', 'm2', 'm1']) await sendLetter(sendingIn(world), due(mailId, 'confirmation'));
    expect(kinds(world)).toEqual(['confirmation focal@ke.example']);
    world.now = '2021-05-21T08:00:00.000Z';
    await sendLetter(sendingIn(world), due('m2', 'confirmation'));
    expect(world.posted).toHaveLength(2);
  });

  it('tells the contact of each co-sponsor of a joint paper once', async () => {
    const world = sendingWorld();
    addMail(world, 'm', { states: ['KE', 'UG', 'RW', 'TZ'] });
    for (let i = 0; i < 2; i += 1) await sendLetter(sendingIn(world), due('m'));
    expect(kinds(world)).toEqual(['verdict focal@ke.example', 'co-sponsor focal@ug.example', 'co-sponsor focal@rw.example']);
  });

  it('tells a standing verdict again at most once a day', async () => {
    const world = sendingWorld();
    for (const mailId of ['m1', 'm2', 'm3']) {
      addMail(world, mailId, { papers: ['duplicate'] });
      const paper = world.papers.get(`a-${mailId}.1`);
      if (paper !== undefined) world.papers.set(`a-${mailId}.1`, { ...paper, duplicateOf: 'first.1' });
    }
    await sendLetter(sendingIn(world), due('m1'));
    await sendLetter(sendingIn(world), due('m2'));
    expect(world.posted).toHaveLength(1);
    world.now = '2021-05-21T08:00:00.000Z';
    await sendLetter(sendingIn(world), due('m3'));
    expect(world.posted).toHaveLength(2);
  });

  it('notes what the service refuses, and does not try again', async () => {
    const world = sendingWorld();
    addMail(world, 'm');
    const deps = { ...sendingIn(world), post: async () => ({ refused: 'MessageRejected' }) };
    await sendLetter(deps, due('m'));
    await sendLetter(deps, due('m'));
    expect([...world.outbox.values()]).toMatchObject([{ state: 'refused', detail: 'MessageRejected' }]);
  });

  it('never sends twice, whatever step it dies at: a claim without an answer goes to a person', async () => {
    const steps: string[] = [];
    const whole = sendingWorld();
    addMail(whole, 'm');
    await sendLetter(
      sendingIn(whole, (step) => void steps.push(step)),
      due('m'),
    );
    expect(steps).toHaveLength(8);
    for (let crashAt = 1; crashAt <= steps.length; crashAt += 1) {
      const world = sendingWorld();
      addMail(world, 'm');
      let count = 0;
      const gate: Gate = (step) => {
        count += 1;
        if (count === crashAt) throw new Crash(step);
      };
      const deps = sendingIn(world, gate);
      await expect(sendLetter(deps, due('m'))).rejects.toThrow(Crash);
      await sendLetter(deps, due('m'));
      await sendLetter(deps, due('m'));
      const [row] = world.outbox.values();
      expect(world.posted.length).toBeLessThanOrEqual(1);
      if (row?.state === 'sent') expect(world.posted).toHaveLength(1);
      else expect(world.reported.length).toBeGreaterThan(0);
    }
  });

  it('sends nothing again from a register that was rebuilt', async () => {
    const world = sendingWorld();
    addMail(world, 'm');
    await sendLetter(sendingIn(world), due('m'));
    world.outbox.clear();
    await sendLetter(sendingIn(world), due('m'));
    expect(world.posted).toHaveLength(1);
  });
});
