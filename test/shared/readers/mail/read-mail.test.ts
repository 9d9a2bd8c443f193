import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { describe, expect, it } from 'vitest';
import { mailLimits, mailMessageSchema } from '../../../../shared/model/mail.ts';
import { readMail } from '../../../../shared/readers/mail/read-mail.ts';

const server = 'amazonses.com';
const docx = Buffer.from('PK\x03\x04 a package', 'latin1');
const pdf = Buffer.from('%PDF-1.7 a paper');
const composed = (mail: ConstructorParameters<typeof MailComposer>[0]) =>
  new MailComposer({ from: 'Focal point <focal@et.example>', to: 'contributions@itu.example', ...mail }).compile().build();
const read = async (bytes: Uint8Array) => (await readMail(bytes, server)).message;
const raw = (...lines: string[]) => read(Buffer.from(lines.join('\r\n')));

describe('a mail as its bytes show it', () => {
  it('is read with its head, its words and its parts', async () => {
    const bytes = await composed({
      subject: '中国提交的文稿',
      text: '各位同事：请见附件中的文稿，谢谢。',
      cc: 'Focal <focal@kz.example>, focal@by.example',
      messageId: '<a1@et.example>',
      attachments: [
        { filename: '中国文稿-互联网.pdf', content: pdf },
        { filename: 'logo.png', content: Buffer.from([0x89, 0x50]), contentDisposition: 'inline', cid: 'logo' },
        { filename: 'invite.ics', content: 'BEGIN:VCALENDAR' },
      ],
    });
    const { message, contents } = await readMail(bytes, server);
    expect(mailMessageSchema.parse(message)).toEqual(message);
    expect(message).toMatchObject({
      from: { address: 'focal@et.example' },
      to: ['contributions@itu.example'],
      cc: ['focal@kz.example', 'focal@by.example'],
      messageId: 'a1@et.example',
      subject: '中国提交的文稿',
      language: 'zh',
      automatic: null,
      broken: null,
    });
    expect(message.parts.map(({ name, role }) => [name, role])).toEqual([
      ['中国文稿-互联网.pdf', 'document'],
      ['logo.png', 'picture'],
      ['invite.ics', 'calendar'],
    ]);
    expect(Buffer.from(contents.get(1) ?? [])).toEqual(pdf);
  });

  it.each([
    'Contribución conjunta: España.docx',
    'مساهمة المملكة العربية السعودية بشأن البند 34 من جدول الأعمال.docx',
    'Вклад Республики Беларусь.docx',
    '关于互联网的文稿（修订版）.docx',
    'a "quoted" name.docx',
  ])('gives the name of a part in every script: %s', async (filename) => {
    const { parts } = await read(await composed({ attachments: [{ filename, content: docx }] }));
    expect(parts).toMatchObject([{ name: filename.normalize('NFC'), role: 'document' }]);
  });

  it.each([
    ["filename*=UTF-8''%D9%85%D8%B3%D8%A7%D9%87%D9%85%D8%A9.pdf", 'مساهمة.pdf'],
    ["filename*0*=UTF-8''%E4%B8%AD; filename*1*=%E5%9B%BD.pdf", '中国.pdf'],
    ['filename="=?gb2312?B?1tC5+g==?=.pdf"', '中国.pdf'],
    ['filename="..\\\\..\\\\etc\\\\paper.pdf"', 'paper.pdf'],
    ['filename="../../paper.pdf"', 'paper.pdf'],
    ['filename=".."', null],
    ['filename="a\u202efdp.exe"', 'afdp.exe'],
  ])('gives a plain name for %s', async (parameter, name) => {
    const { parts } = await raw(
      'From: a@b.example',
      `Content-Type: application/pdf`,
      `Content-Disposition: attachment; ${parameter}`,
      '',
      '%PDF-1.7',
    );
    expect(parts).toMatchObject([{ name }]);
  });

  it('sees what messages within messages carry', async () => {
    const inner = await composed({ text: 'The paper.', attachments: [{ filename: 'Ghana.docx', content: docx }] });
    const outer = await composed({ text: 'See below.', attachments: [{ contentType: 'message/rfc822', content: inner }] });
    const { parts, text } = await read(outer);
    expect(parts).toMatchObject([{ path: '1.1', name: 'Ghana.docx', forwarded: true }]);
    expect(text).toBe('See below.');
  });

  it.each([
    ['application/ms-tnef', 'winmail.dat', 'tnef'],
    ['application/octet-stream', 'winmail.dat', 'tnef'],
    ['application/pkcs7-signature', 'smime.p7s', 'signature'],
    ['text/vcard', 'card.vcf', 'other'],
    ['text/plain', 'contribution.txt', 'document'],
    ['application/octet-stream', null, 'document'],
    ['application/zip', 'papers.zip', 'document'],
  ])('knows %s named %s', async (type, name, role) => {
    const { parts } = await raw(
      'From: a@b.example',
      `Content-Type: ${type}${name === null ? '' : `; name="${name}"`}`,
      'Content-Disposition: attachment',
      '',
      'abc',
    );
    expect(parts).toMatchObject([{ role }]);
  });

  it('takes the content of a paper for one whatever it is called', async () => {
    const { parts } = await read(
      await composed({ attachments: [{ filename: 'photo.png', contentType: 'image/png', content: pdf }] }),
    );
    expect(parts).toMatchObject([{ role: 'document' }]);
  });

  it('reads the words of a mail that came as HTML only', async () => {
    const { text, hasLinks } = await read(
      await composed({
        html: '<style>p{}</style><p>Dear&nbsp;colleagues,</p><p>see <a href="https://files.example/x">here</a></p>',
      }),
    );
    expect(text).toBe('Dear colleagues,\nsee here');
    expect(hasLinks).toBe(true);
  });

  it('keeps what a broken encoding left', async () => {
    const { parts, broken } = await raw(
      'From: a@b.example',
      'Content-Type: application/pdf; name=a.pdf',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0x!!!LjcK@@@',
    );
    expect(broken).toBeNull();
    expect(parts[0]?.size).toBeGreaterThan(0);
  });
});

describe('a mail beyond the limits', () => {
  const nested = (head: string, times: number) => head.repeat(times);

  it.each([
    ['messages within messages', nested('From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n', 60), 'too-deep'],
    ['a thousand of them', nested('From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n', 1_000), 'too-many-parts'],
    [
      'multiparts within multiparts',
      Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join(''),
      'too-deep',
    ],
    [
      'parts without end',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(mailLimits.parts + 1)}`,
      'too-many-parts',
    ],
  ])('is told: %s', async (_kind, mail, broken) => {
    expect((await read(Buffer.from(mail))).broken).toBe(broken);
  });

  it('is told where it is too large, and its head is read all the same', async () => {
    const bytes = Buffer.concat([Buffer.from('From: focal@et.example\r\n\r\n'), Buffer.alloc(mailLimits.bytes)]);
    expect(await read(bytes)).toMatchObject({ broken: 'too-large', from: { address: 'focal@et.example' } });
  });

  it('has an answer whatever the bytes are', async () => {
    const piece = fc.constantFrom(
      'From: a@b.example\r\n',
      'Content-Type: multipart/mixed; boundary=x\r\n',
      'Content-Type: message/rfc822\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '\r\n',
      '--x\r\n',
      '--x--\r\n',
      'filename="',
      '=?utf-8?b?',
      'AAAA',
      '\0',
      '\xff',
      ';',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        mailMessageSchema.parse(await read(Buffer.from(pieces.join(''), 'latin1')));
      }),
      { numRuns: 150 },
    );
  });
});
