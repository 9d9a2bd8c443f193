import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mimeOf } from '../../../functions/send-letter/mime.ts';
import { bounceIn, recordBounce } from '../../../functions/send-letter/record-bounce.ts';
import type { ComposedLetter } from '../../../shared/model/letter.ts';
import { readMail } from '../../../shared/readers/mail/read-mail.ts';

const letter: ComposedLetter = {
  kind: 'verdict',
  language: 'ar',
  to: 'focal@ke.example',
  subject: 'قبلت المساهمة: C21/84',
  text: 'نص الرسالة',
  html: '<p dir="rtl">نص الرسالة</p>',
  inReplyTo: 'one@ke.example',
};
const envelope = { from: 'contributions@itu.example', letterId: 'verdict.m1.abc' };

describe('the bytes of a letter', () => {
  it('say in every header what they are, in plain words and HTML', async () => {
    const { headers, subject, text, html, to } = await PostalMime.parse(await mimeOf(letter, envelope));
    const values = new Map(headers.map(({ key, value }) => [key, value]));
    expect(values.get('auto-submitted')).toBe('auto-replied');
    expect(values.get('x-rapporteur-letter')).toBe('verdict.m1.abc');
    expect(values.get('in-reply-to')).toBe('<one@ke.example>');
    expect(values.get('references')).toBe('<one@ke.example>');
    expect([subject, text?.trim(), html?.trim(), to?.[0]?.address]).toEqual([
      letter.subject,
      letter.text,
      letter.html,
      letter.to,
    ]);
  });

  it('are known again when they come back, and are never taken for a submission', async () => {
    const { message } = await readMail(await mimeOf(letter, envelope), 'amazonses.com');
    expect(message.automatic?.kind).toBe('own-letter');
  });

  it('answer nothing where the letter answers nothing', async () => {
    const bytes = await mimeOf({ ...letter, kind: 'co-sponsor', inReplyTo: null }, envelope);
    expect(bytes.toString()).not.toMatch(/^(?:In-Reply-To|References):/mu);
    expect(bytes.toString()).toMatch(/^Auto-Submitted: auto-generated\r$/mu);
  });

  it('make no second header of a subject with a line end', async () => {
    const bytes = await mimeOf({ ...letter, subject: 'A\r\nBcc: other@x.example' }, envelope);
    expect(bytes.toString()).not.toMatch(/^Bcc:/mu);
  });
});

describe('a letter that came back', () => {
  const told = {
    eventType: 'Bounce',
    mail: { messageId: 's1' },
    bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: '2021-05-20T08:00:00Z' },
  };

  it('is noted with the kind of its bounce', async () => {
    const noted: unknown[] = [];
    const bounce = bounceIn(told);
    if (bounce === null) throw new Error('not read');
    await recordBounce({ bounceLetter: async (...all) => noted.push(all) > 0 }, bounce);
    expect(noted).toEqual([['s1', { at: '2021-05-20T08:00:00Z', detail: 'Permanent, General' }]]);
  });

  it('goes back to the queue where the letter is not known yet', async () => {
    const bounce = bounceIn(told);
    if (bounce === null) throw new Error('not read');
    await expect(recordBounce({ bounceLetter: async () => false }, bounce)).rejects.toThrow('not in the outbox');
  });

  it('is nothing else', () => {
    for (const other of [null, {}, { ...told, eventType: 'Complaint' }, { letter: 'verdict' }])
      expect(bounceIn(other)).toBeNull();
  });
});
