import { describe, expect, it } from 'vitest';
import { judgeMail, stemOf } from '../../../shared/mail/judge-mail.ts';
import type { MailMessage } from '../../../shared/model/mail.ts';
import { aMail, aPart, registry } from './a-mail.ts';

const failed = { ...aMail().authentication, dmarc: 'fail' as const };
const automatic = (kind: NonNullable<MailMessage['automatic']>['kind']) => ({ kind, evidence: '' });

describe('what follows from a mail', () => {
  it.each<[string, Partial<MailMessage>, string, string[], string[]]>([
    ['one paper', {}, 'received', [], ['examined']],
    ['two papers', { parts: [aPart(1), aPart(2)] }, 'received', ['several-contributions'], ['examined', 'examined']],
    [
      'one paper in two forms',
      { parts: [aPart(1, { name: 'Paper.docx' }), aPart(2, { name: 'paper.PDF' })] },
      'received',
      [],
      ['examined', 'examined'],
    ],
    [
      'two papers without names',
      { parts: [aPart(1, { name: null }), aPart(2, { name: null })] },
      'received',
      ['several-contributions'],
      ['examined', 'examined'],
    ],
    ['a paper forwarded', { parts: [aPart(1, { forwarded: true })] }, 'received', ['forwarded-message'], ['examined']],
    ['a picture beside it', { parts: [aPart(1, { role: 'picture' }), aPart(2)] }, 'received', [], ['ignored', 'examined']],
    ['words only', { parts: [] }, 'returned', ['no-attachment'], []],
    ['a picture only', { parts: [aPart(1, { role: 'picture' })] }, 'returned', ['no-attachment'], ['ignored']],
    ['winmail.dat', { parts: [aPart(1, { role: 'tnef' })] }, 'returned', [], ['returned']],
    ['winmail.dat beside a paper', { parts: [aPart(1, { role: 'tnef' }), aPart(2)] }, 'received', [], ['returned', 'examined']],
    ['an answer by machine', { automatic: automatic('auto-reply'), parts: [] }, 'ignored', ['auto-reply'], []],
    ['a report with the paper in it', { automatic: automatic('delivery-report') }, 'ignored', ['delivery-report'], ['ignored']],
    ['our own letter come back', { automatic: automatic('own-letter'), parts: [] }, 'ignored', ['own-letter'], []],
    ['a list without a paper', { automatic: automatic('list'), parts: [] }, 'ignored', ['list-mail'], []],
    ['a paper by a list', { automatic: automatic('list') }, 'quarantined', ['list-mail'], ['examined']],
    ['a forged sender', { authentication: failed }, 'quarantined', ['dmarc-fail'], ['examined']],
    [
      'a forged answer by machine',
      { authentication: failed, automatic: automatic('auto-reply') },
      'ignored',
      ['auto-reply'],
      ['ignored'],
    ],
    [
      'a mail that cannot be taken apart',
      { broken: 'too-deep', parts: [] },
      'quarantined',
      ['mail-unreadable', 'no-attachment'],
      [],
    ],
  ])('with %s', (_kind, change, status, findings, fates) => {
    const verdict = judgeMail(aMail(change), registry);
    expect({ status: verdict.status, findings: verdict.findings, fates: verdict.fates.map(({ fate }) => fate) }).toEqual({
      status,
      findings,
      fates,
    });
    expect(verdict.answerTo).toBe(status === 'received' || status === 'returned' ? 'focal@et.example' : null);
  });

  it('names the States that are copied, the sender with them', () => {
    const { copied } = judgeMail(
      aMail({ to: ['contributions@itu.example', 'office@kz.example'], cc: ['x@y.test', 'focal@by.example'] }),
      registry,
    );
    expect(copied).toEqual(['ET', 'KZ', 'BY']);
  });

  it.each<[string, Partial<MailMessage>, string | null]>([
    ['only the proof is missing', { authentication: failed }, 'focal@et.example'],
    ['it is spam too', { authentication: { ...failed, spam: 'fail' } }, null],
    ['nobody is registered there', { from: { address: 'a@b.test' }, authentication: failed }, null],
    ['the From plays tricks', { from: { problem: 'group', detail: '' }, authentication: failed }, null],
    ['all is in order', {}, null],
  ])('asks the registered contact where %s', (_kind, change, confirmBy) => {
    expect(judgeMail(aMail(change), registry).confirmBy).toBe(confirmBy);
  });

  it('knows two forms of one paper by the name without its ending', () => {
    expect(stemOf('Contribución 1.DOCX')).toBe(stemOf('contribución 1.pdf'));
    expect(stemOf('No. 12')).toBe('no. 12');
  });
});
