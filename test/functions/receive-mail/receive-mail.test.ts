import { describe, expect, it } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail/receive-mail.ts';
import { arrivalRecordSchema } from '../../../shared/model/arrival.ts';
import { mailLimits } from '../../../shared/model/mail.ts';
import { type MailRecord, mailRecordSchema } from '../../../shared/model/mail-record.ts';
import { parseInboxKey } from '../../../shared/register/ledger-keys.ts';
import { arrivalOfMail, setupNotification } from '../../../shared/register/mail-keys.ts';
import { mailBytes, pdfBytes } from './mail-bytes.ts';
import { type Gate, type ReceivingWorld, receivingIn, receivingWorld } from './receiving-world.ts';

const announced = { key: 'mail/m1', versionId: 'v1' };
const twoPapers = mailBytes({
  files: [
    { name: 'one.pdf', bytes: pdfBytes('one') },
    { name: 'two.pdf', bytes: pdfBytes('two') },
  ],
});

class Crash extends Error {}

function written(world: ReceivingWorld, prefix: string): string[] {
  return [...world.objects.keys()].filter((key) => key.startsWith(prefix)).toSorted((one, other) => (one < other ? -1 : 1));
}

function recordIn(world: ReceivingWorld, mailId = 'm1'): MailRecord {
  const body = world.objects.get(`mails/C21-VCC-1/${mailId}.json`)?.body;
  return mailRecordSchema.parse(JSON.parse(String(body)));
}

function arrivalIn(world: ReceivingWorld) {
  const body = world.objects.get(`arrivals/C21-VCC-1/${arrivalOfMail('m1')}.json`)?.body;
  return arrivalRecordSchema.parse(JSON.parse(String(body)));
}

describe('receiving a mail', () => {
  it('puts each paper of an honest mail into the inbox once, with who sent it, and has the sender told', async () => {
    const world = receivingWorld({ m1: twoPapers });
    expect(await receiveMail(receivingIn(world), announced)).toBe('received');
    const papers = written(world, 'inbox/');
    expect(papers.map((key) => parseInboxKey(key))).toEqual([
      { meetingId: 'C21-VCC-1', arrivalId: arrivalOfMail('m1'), n: 1, fileName: 'one.pdf' },
      { meetingId: 'C21-VCC-1', arrivalId: arrivalOfMail('m1'), n: 2, fileName: 'two.pdf' },
    ]);
    expect(world.objects.get(papers[1] as string)?.body).toEqual(pdfBytes('two'));
    expect(arrivalIn(world)).toEqual({
      channel: 'mail',
      sender: { state: 'KE', address: 'focal@ke.example', authenticated: true, language: 'en' },
      files: 2,
      mail: {
        mailId: 'm1',
        receivedAt: '2021-05-20T08:00:00.000Z',
        from: 'focal@ke.example',
        focalPoint: true,
        quarantine: [],
        copied: ['KE'],
      },
    });
    expect(recordIn(world)).toMatchObject({ versionId: 'v1', registry: 7, verdict: { status: 'received' } });
    expect(world.due).toEqual([{ letter: 'receipt', meetingId: 'C21-VCC-1', mailId: 'm1', delaySeconds: 60 }]);
  });

  it('examines the papers of a forged mail, tells its address nothing and has the contact of the State asked', async () => {
    const world = receivingWorld({
      m1: mailBytes({ dmarc: 'fail', from: 'clerk@ke.example', files: [{ name: 'a.pdf', bytes: pdfBytes('a') }] }),
    });
    expect(await receiveMail(receivingIn(world), announced)).toBe('quarantined');
    expect(written(world, 'inbox/')).toHaveLength(1);
    expect(arrivalIn(world)).toMatchObject({ sender: { authenticated: false }, mail: { quarantine: ['dmarc-fail'] } });
    expect(recordIn(world).verdict).toMatchObject({ answerTo: null, confirmBy: 'focal@ke.example' });
    expect(world.due.map(({ letter }) => letter)).toEqual(['confirmation']);
  });

  it('records a mail that a machine wrote, and does nothing else', async () => {
    const world = receivingWorld({
      m1: mailBytes({ headers: ['Auto-Submitted: auto-replied'], files: [{ name: 'a.pdf', bytes: pdfBytes('a') }] }),
    });
    expect(await receiveMail(receivingIn(world), announced)).toBe('ignored');
    expect(written(world, 'inbox/')).toEqual([]);
    expect(written(world, 'arrivals/')).toEqual([]);
    expect(recordIn(world).verdict?.findings).toEqual(['auto-reply']);
    expect(world.due).toEqual([]);
  });

  it('records the notice by which the service tries the bucket, and reads nothing in it', async () => {
    const world = receivingWorld({ [setupNotification]: Buffer.from('You have set up a rule.') });
    await receiveMail(receivingIn(world), { key: `mail/${setupNotification}`, versionId: null });
    expect(recordIn(world, setupNotification)).toMatchObject({ message: null, verdict: null, papers: [] });
    expect(world.due).toEqual([]);
  });

  it('answers a mail without a paper at once', async () => {
    const world = receivingWorld({ m1: mailBytes() });
    expect(await receiveMail(receivingIn(world), announced)).toBe('returned');
    expect(world.due).toEqual([{ letter: 'verdict', meetingId: 'C21-VCC-1', mailId: 'm1', delaySeconds: 0 }]);
  });

  it.each([
    ['is not there', null],
    ['is malformed', 'state;domains\nKE;ke.example\n'],
  ])('loses nothing where the registry %s: every mail is quarantined, and a person is called', async (_why, registry) => {
    const world = receivingWorld({ m1: twoPapers });
    world.registry = registry;
    expect(await receiveMail(receivingIn(world), announced)).toBe('quarantined');
    expect(written(world, 'inbox/')).toHaveLength(2);
    expect(arrivalIn(world).mail?.quarantine).toEqual(['sender-unknown']);
    expect(world.reported).toHaveLength(1);
    expect(world.due).toEqual([]);
  });

  it('keeps a mail on which the reader dies, for a person', async () => {
    const world = receivingWorld({ m1: twoPapers });
    let deaths = 0;
    const deps = { ...receivingIn(world), readMail: async () => ({ outcome: 'timed-out' as const, deaths: ++deaths }) };
    expect(await receiveMail(deps, announced)).toBe('quarantined');
    expect(deaths).toBe(2);
    expect(recordIn(world).verdict?.findings).toContain('mail-unreadable');
    expect(world.objects.has('mail/m1')).toBe(true);
  });

  it('opens no mail beyond the limit', async () => {
    const world = receivingWorld({ m1: twoPapers });
    const deps = receivingIn(world);
    const huge = {
      ...deps,
      open: async (...key: Parameters<typeof deps.open>) => ({ ...(await deps.open(...key)), size: mailLimits.bytes + 1 }),
    };
    const readMail = async () => {
      throw new Error('opened');
    };
    expect(await receiveMail({ ...huge, readMail } as typeof deps, announced)).toBe('quarantined');
    expect(recordIn(world).message).toMatchObject({ broken: 'too-large', parts: [] });
  });

  it('leaves the first decision standing when the registry changes between two deliveries', async () => {
    const world = receivingWorld({ m1: twoPapers });
    await receiveMail(receivingIn(world), announced);
    world.registry = null;
    expect(await receiveMail(receivingIn(world), announced)).toBe('received');
    expect(arrivalIn(world).sender?.state).toBe('KE');
    expect(written(world, 'inbox/')).toHaveLength(2);
  });

  it('gives a mail without names for its files keys that can be read again', async () => {
    const world = receivingWorld({
      m1: mailBytes({
        files: [
          { name: 'a/../b\u202e.pdf', bytes: pdfBytes('x') },
          { name: '', bytes: pdfBytes('y'), type: 'application/pdf' },
        ],
      }),
    });
    await receiveMail(receivingIn(world), announced);
    const names = written(world, 'inbox/').map((key) => parseInboxKey(key).fileName);
    expect(names).toEqual(['b.pdf', expect.stringMatching(/^attachment-\d+\.pdf$/u)]);
  });

  it('is gone where the mail was deleted', async () => {
    expect(await receiveMail(receivingIn(receivingWorld({})), announced)).toBe('gone');
  });

  it('throws where there is no meeting at all, so that the mail waits for a person', async () => {
    const deps = { ...receivingIn(receivingWorld({ m1: twoPapers })), meetings: async () => [] };
    await expect(receiveMail(deps, announced)).rejects.toThrow('no meeting');
  });

  it('ends the same after a crash at any one step, before its effect or after', async () => {
    const whole = receivingWorld({ m1: twoPapers });
    const steps: string[] = [];
    await receiveMail(
      receivingIn(whole, (step) => void steps.push(step)),
      announced,
    );
    expect(steps.length).toBe(10);
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = receivingWorld({ m1: twoPapers });
      let count = 0;
      const gate: Gate = (step) => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(step);
      };
      const deps = receivingIn(world, gate);
      await expect(receiveMail(deps, announced)).rejects.toThrow(Crash);
      await receiveMail(deps, announced);
      expect(world.objects).toEqual(whole.objects);
      expect(new Set(world.due.map(({ letter }) => letter))).toEqual(new Set(['receipt']));
    }
  });
});
