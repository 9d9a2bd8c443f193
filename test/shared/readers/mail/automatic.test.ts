import { describe, expect, it } from 'vitest';
import { readAutomatic } from '../../../../shared/readers/mail/automatic.ts';
import { readHeaders } from '../../../../shared/readers/mail/headers.ts';

const seen = (head: string, subject = 'Contribution', text = 'Please find our contribution attached.') =>
  readAutomatic(readHeaders(Buffer.from(`From: focal@et.example\r\n${head}\r\n\r\n`)), { subject, text })?.kind ?? null;

describe('mail that a machine wrote', () => {
  it.each([
    ['auto-reply', 'Auto-Submitted: auto-replied'],
    ['auto-reply', 'Auto-Submitted: auto-generated; type=x'],
    ['auto-reply', 'auto-submitted: auto-notified'],
    ['auto-reply', 'Auto-Submitted: auto-replied (vacation)'],
    ['auto-reply', 'Precedence: auto_reply'],
    ['auto-reply', 'Precedence: junk'],
    ['auto-reply', 'X-Autoreply: yes'],
    ['auto-reply', 'X-Autorespond: ticket opened'],
    ['auto-reply', 'X-Autoresponder: 1'],
    ['auto-reply', 'X-Mail-Autoreply: yes'],
    ['auto-reply', 'Return-Path: <>'],
    ['auto-reply', 'Return-Path: < >'],
    ['delivery-report', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
    ['delivery-report', 'Content-Type: multipart/report; report-type=disposition-notification; boundary=x'],
    ['delivery-report', 'Content-Type: message/disposition-notification'],
    ['delivery-report', 'X-Failed-Recipients: a@b.example'],
    ['delivery-report', 'Return-Path: <>\r\nContent-Type: multipart/report; boundary=x'],
    ['list', 'List-Id: <delegates.lists.example>'],
    ['list', 'List-Unsubscribe: <mailto:leave@lists.example>'],
    ['list', 'Precedence: bulk'],
    ['list', 'Precedence: list'],
    ['own-letter', 'X-Rapporteur-Letter: verdict\r\nAuto-Submitted: auto-replied'],
  ])('is seen as %s by %s', (kind, head) => {
    expect(seen(head)).toBe(kind);
  });

  it('is seen by who sends reports', () => {
    const fields = readHeaders(Buffer.from('From: Mail Delivery <MAILER-DAEMON@mx.example>\r\n\r\n'));
    expect(readAutomatic(fields, { subject: 'Undelivered', text: '' })?.kind).toBe('delivery-report');
  });

  it.each([
    'Automatic reply: Receipt of your contribution',
    'RE: Out of office',
    'Réponse automatique : Accusé de réception',
    'Absence du bureau',
    'Respuesta automática: Acuse de recibo',
    'Fuera de la oficina',
    'Автоматический ответ: Подтверждение',
    'Автоответ',
    'رد تلقائي: استلام',
    'خارج المكتب',
    '自动回复：收到文稿',
    '答复：自动回复',
  ])('is seen by its subject: %s', (subject) => {
    expect(seen('To: contributions@itu.example', subject)).toBe('auto-reply');
  });

  it.each([
    'Thank you for your message. I am out of the office until 7 June.',
    'I’m currently on annual leave without access to mail.',
    'Bonjour, je suis absent jusqu’au 31 mai.',
    'Je serai en congé du 20 au 28 mai.',
    'Estoy fuera de la oficina hasta el 30 de mayo.',
    'Me encuentro de vacaciones.',
    'Здравствуйте! Я нахожусь в отпуске до 1 июня.',
    'Я отсутствую на работе до 1 июня.',
    'شكراً لرسالتكم. أنا حالياً خارج المكتب حتى 1 يونيو.',
    'سأكون في إجازة حتى نهاية الشهر.',
    '您好，我目前不在办公室，将于6月1日返回。',
    '我正在休假。',
  ])('is seen by how it begins: %s', (text) => {
    expect(seen('To: contributions@itu.example', 'Accusé', text)).toBe('auto-reply');
  });
});

describe('mail that a person wrote', () => {
  it.each([
    ['Auto-Submitted: no', 'Contribution', 'Dear colleagues'],
    ['X-Auto-Response-Suppress: All', 'Contribution of Ethiopia', 'Please find attached'],
    ['Return-Path: <focal@et.example>', 'Proposal on automatic replies', 'Text'],
    ['Precedence: first-class', 'Office of the future', 'Text'],
    ['X-Priority: 1', 'Re: Contribution', 'The focal point is out of the office; I send this for her.'],
    [
      'X-Priority: 1',
      'Contribution',
      `Our paper is attached. ${'It proposes a way forward. '.repeat(80)} I am out of the office tomorrow.`,
    ],
    ['X-Priority: 1', 'Contribución', 'La oficina de correos está fuera de servicio.'],
    ['X-Priority: 1', 'Вклад', 'Направляем вклад. Министр находится в отпуске.'],
    ['X-Priority: 1', '关于办公室的文稿', '随附我国文稿。'],
  ])('is not taken for it: %s, %s', (head, subject, text) => {
    expect(seen(head, subject, text)).toBeNull();
  });
});
