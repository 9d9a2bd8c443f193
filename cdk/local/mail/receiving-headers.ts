import { readSender } from '../../../shared/readers/mail/address.ts';
import { readHeaders } from '../../../shared/readers/mail/headers.ts';

/** Whether the domain of the From is taken to have vouched for the mail. There is no such choice where SES receives: it looks for itself. */
export type Authentication = 'none' | 'pass';

const server = 'amazonses.com';

/**
 * The bytes as SES stores them: above what came in stands what the receiving server found. Nothing is looked up on this computer, so that a domain is found to say
 * nothing, unless the person who runs it says otherwise.
 */
export function asReceived(bytes: Uint8Array, authentication: Authentication, envelopeFrom: string): Uint8Array {
  const from = readSender(readHeaders(bytes));
  const domain = 'address' in from ? from.address.slice(from.address.lastIndexOf('@') + 1) : 'unknown.invalid';
  const found = authentication === 'pass' && 'address' in from ? 'pass' : 'none';
  const head = [
    `Return-Path: <${envelopeFrom.replace(/[^\x21-\x7e]|[<>]/gu, '')}>`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: ${found} (spfCheck: not looked up on this computer)`,
    `Authentication-Results: ${server}; spf=${found}; dkim=${found}; dmarc=${found} header.from=${domain};`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n`), bytes]);
}

/** Whether SES has received these bytes already: a mail that was taken out of a bucket is kept as it is. */
export function wasReceived(bytes: Uint8Array): boolean {
  const topmost = readHeaders(bytes).find(({ name }) => name === 'authentication-results');
  return (topmost?.value ?? '').trim().toLowerCase().startsWith(`${server};`);
}
