import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport, type SendMailOptions } from 'nodemailer';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../shared/register/outbox.ts';
import { contributionOf } from './contribution-of.ts';
import { inspect, withFolder } from './program.ts';
import { serving } from './serving.ts';

const registry = `state,language,domains,focal_points,council_terms
KE,en,ke.example,focal@ke.example,2019-2022
UG,en,ug.example,focal@ug.example,2019-2022
`;

interface Serving {
  readonly smtpPort: number;
  readonly links: string;
  readonly maildir: string;
  readonly data: string;
  letters(atLeast: number): Promise<{ name: string; to: string; subject: string; text: string; headers: Map<string, string> }[]>;
  send(mail: SendMailOptions): Promise<unknown>;
}

/** The site and its mail, with a transport to it. */
async function receiving<T>(folder: string, args: readonly string[], work: (serving: Serving) => Promise<T>): Promise<T> {
  const members = join(folder, 'registry.csv');
  await writeFile(members, registry);
  const data = join(folder, 'data');
  return await serving(data, ['--members', members, ...args], async ({ smtpPort, origin: links }) => {
    const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true, pool: true });
    const maildir = join(data, 'outbox');
    const letters = (atLeast: number) => lettersWhen(maildir, atLeast);
    try {
      return await work({ smtpPort, links, maildir, data, letters, send: (mail) => transport.sendMail(mail) });
    } finally {
      transport.close();
    }
  });
}

/** The letters in the maildir, once there are so many. */
async function lettersWhen(maildir: string, atLeast: number) {
  for (;;) {
    const names = await readdir(join(maildir, 'new')).catch(() => []);
    if (names.length >= atLeast) return await Promise.all(names.toSorted().map((name) => letterIn(maildir, name)));
    await pause(100);
  }
}

async function letterIn(maildir: string, name: string) {
  const { to = [], subject = '', text = '', headers } = await PostalMime.parse(await readFile(join(maildir, 'new', name)));
  return { name, to: to[0]?.address ?? '', subject, text, headers: new Map(headers.map(({ key, value }) => [key, value])) };
}

const mailFrom = (from: string, more: Partial<SendMailOptions> = {}): SendMailOptions => ({
  from,
  to: 'contributions@itu.example',
  subject: 'Contribution to the consultation',
  text: 'Please find attached the contribution of our Administration to the virtual consultation.',
  attachments: [{ filename: 'kenya.docx', content: Buffer.from(contributionOf({ source: 'Kenya' })) }],
  ...more,
});

describe('mail on this computer', () => {
  it('answers an honest mail with one letter, and the same mail again with none', async () => {
    await withFolder(async (folder) => {
      await receiving(folder, ['--authentication', 'pass'], async ({ letters, send }) => {
        await send(mailFrom('focal@ke.example', { messageId: '<one@ke.example>' }));
        const [letter] = await letters(1);
        expect(letter).toMatchObject({ to: 'focal@ke.example' });
        expect(letter?.text).toContain('kenya.docx');
        expect(letter?.headers.get('auto-submitted')).toBe('auto-replied');
        expect(letter?.headers.get('in-reply-to')).toBe('<one@ke.example>');
        expect(letter?.headers.get('x-rapporteur-letter')).toMatch(/^verdict\./u);
        await send(mailFrom('focal@ke.example', { messageId: '<one@ke.example>' }));
        await send(mailFrom('focal@ke.example', { messageId: '<two@ke.example>', subject: 'The same paper again' }));
        expect(await letters(2)).toHaveLength(2);
      });
      await inspect(join(folder, 'data'), async (_table, ledger) => {
        expect(await Array.fromAsync(ledger.list('mail/'))).toHaveLength(3);
        expect(await Array.fromAsync(ledger.list('inbox/C21-VCC-1/'))).toHaveLength(3);
      });
    });
  });

  it('keeps a mail whose domain does not vouch for it, and tells its address nothing before the contact of the State has confirmed it', async () => {
    await withFolder(async (folder) => {
      await receiving(folder, [], async ({ letters, send, links }) => {
        await send(mailFrom('clerk@ke.example'));
        const [letter] = await letters(1);
        expect(letter).toMatchObject({ to: 'focal@ke.example' });
        expect(letter?.headers.get('x-rapporteur-letter')).toMatch(/^confirmation\.KE\./u);
        const [, token = ''] = /\/links\/(\S+)/u.exec(letter?.text ?? '') ?? [];
        const page = `${links}/links/${token}`;
        expect((await fetch(page)).status).toBe(200);
        const pressed = await fetch(page, { method: 'POST', body: new URLSearchParams({ answer: 'confirmed' }) });
        expect(pressed.status).toBe(200);
        expect((await fetch(page)).status).toBe(410);
        expect((await fetch(`${links}/links/${token}x`)).status).toBe(404);
        const verdict = (await letters(2)).find(({ to }) => to === 'clerk@ke.example');
        expect(verdict?.headers.get('x-rapporteur-letter')).toMatch(/^verdict\./u);
        expect(verdict?.text).toContain('kenya.docx');
      });
    });
  });

  it('sends one address five letters in an hour, however many mails it sends, and others theirs', async () => {
    await withFolder(async (folder) => {
      await receiving(folder, ['--authentication', 'pass'], async ({ letters, send }) => {
        for (let i = 0; i < 12; i += 1)
          await send(mailFrom('focal@ke.example', { messageId: `<m${i}@ke.example>`, attachments: [] }));
        await send(mailFrom('focal@ug.example', { attachments: [] }));
        const receivers = (await letters(6)).map(({ to }) => to);
        expect(receivers.filter((to) => to === 'focal@ke.example')).toHaveLength(5);
      });
      await inspect(join(folder, 'data'), async (table) => {
        const rows = await Array.fromAsync(lettersOf(table, 'C21-VCC-1'));
        expect(rows.filter(({ to, state }) => to === 'focal@ke.example' && state === 'sent')).toHaveLength(5);
        expect(rows.some(({ state }) => state === 'claimed')).toBe(false);
      });
    });
  });

  it('tells the contact of a co-sponsor of a joint paper, who may consent', async () => {
    await withFolder(async (folder) => {
      await receiving(folder, ['--authentication', 'pass'], async ({ letters, send, links }) => {
        const joint = { filename: 'joint.docx', content: Buffer.from(contributionOf({ source: 'Kenya, Uganda' })) };
        await send(mailFrom('focal@ke.example', { cc: 'focal@ug.example', attachments: [joint] }));
        const notice = (await letters(2)).find(({ to }) => to === 'focal@ug.example');
        const [, token = ''] = /\/links\/(\S+)/u.exec(notice?.text ?? '') ?? [];
        const page = `${links}/links/${token}`;
        await fetch(page, { method: 'POST', body: new URLSearchParams({ answer: 'consented' }) });
        expect(await (await fetch(page)).text()).toContain('value="withdrawn"');
      });
      await inspect(join(folder, 'data'), async (_table, ledger) => {
        const answers = await Array.fromAsync(ledger.list('facts/C21-VCC-1/answers/'));
        expect(answers).toHaveLength(1);
      });
    });
  });
});
