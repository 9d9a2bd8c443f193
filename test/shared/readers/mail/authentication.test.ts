import { describe, expect, it } from 'vitest';
import { readAuthentication } from '../../../../shared/readers/mail/authentication.ts';
import { readHeaders } from '../../../../shared/readers/mail/headers.ts';

const server = 'amazonses.com';
const found = (...lines: string[]) => readAuthentication(readHeaders(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)), server);
const all = (value: string) => `Authentication-Results: ${value}`;

describe('what our receiving server found', () => {
  it('is read from its own field, folded and with comments', () => {
    expect(
      found(
        'X-SES-Spam-Verdict: PASS',
        'X-SES-Virus-Verdict: PASS',
        'Authentication-Results: amazonses.com;',
        ' spf=pass (spfCheck: domain of et.example designates 192.0.2.1 (as permitted)) client-ip=192.0.2.1;',
        ' dkim=pass header.i=@et.example;',
        ' dmarc=pass header.from=ET.example;',
      ),
    ).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'pass', fromDomain: 'et.example', spam: 'pass', virus: 'pass' });
  });

  it.each([
    ['nothing there', [], 'none'],
    ['that of another server', [all('mx.evil.example; dmarc=pass header.from=et.example')], 'none'],
    ['another server above ours', [all('mx.evil.example; dmarc=pass'), all('amazonses.com; dmarc=pass')], 'none'],
    ['ours above a forged one', [all('amazonses.com; dmarc=fail'), all('amazonses.com; dmarc=pass')], 'fail'],
    ['the name of our server in a comment only', [all('(amazonses.com;) mx.evil.example; dmarc=pass')], 'none'],
    ['a result in a comment', [all('amazonses.com; spf=pass (; dmarc=pass); dmarc=none')], 'none'],
    ['a comment that does not end', [all('amazonses.com; spf=pass (dmarc; dmarc=pass')], 'none'],
    ['two results that contradict', [all('amazonses.com; dmarc=pass; dmarc=fail')], 'other'],
    ['an error of the check', [all('amazonses.com; dmarc=temperror')], 'other'],
    ['a longer name that begins like ours', [all('amazonses.com.evil.example; dmarc=pass')], 'none'],
    ['a blank before the colon', ['Authentication-Results : amazonses.com; dmarc=pass'], 'none'],
  ])('says of DMARC with %s: %s', (_kind, lines, dmarc) => {
    expect(found(...lines).dmarc).toBe(dmarc);
  });

  it('takes one signature that holds among several', () => {
    expect(found(all('amazonses.com; dkim=fail header.d=list.example; dkim=pass header.d=et.example')).dkim).toBe('pass');
  });

  it.each([
    ['PASS', 'pass'],
    ['FAIL', 'fail'],
    ['GRAY', 'gray'],
    ['PROCESSING_FAILED', 'failed'],
    ['DISABLED', 'failed'],
  ])('reads the scanner: %s', (word, verdict) => {
    expect(found(`X-SES-Virus-Verdict: ${word}`, 'X-SES-Virus-Verdict: PASS').virus).toBe(verdict);
    expect(found(`X-SES-Virus-Verdict: ${word}`).spam).toBe('absent');
  });
});
