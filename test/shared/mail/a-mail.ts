import type { MailMessage, MailPart } from '../../../shared/model/mail.ts';
import type { MemberRegistry } from '../../../shared/model/member-registry.ts';

const member = (state: string) => ({
  state,
  domains: [`${state.toLowerCase()}.example`],
  focalPoints: [`focal@${state.toLowerCase()}.example`],
  language: null,
  councilTerms: [[2019, 2022] as [number, number]],
});

export const registry: MemberRegistry = { version: 1, validFrom: '2021-01-01', members: ['ET', 'KE', 'BY', 'KZ'].map(member) };

/** A mail of the focal point of Ethiopia with all in order, but for what a test changes. */
export function aMail(change: Partial<MailMessage> = {}): MailMessage {
  return {
    sha256: '0'.repeat(64),
    size: 1_000,
    messageId: 'a1@et.example',
    from: { address: 'focal@et.example' },
    to: ['contributions@itu.example'],
    cc: [],
    unreadAddresses: 0,
    subject: 'Contribution',
    language: 'en',
    authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass', fromDomain: 'et.example', spam: 'pass', virus: 'pass' },
    automatic: null,
    text: 'Please find our contribution attached.',
    hasLinks: false,
    parts: [aPart(1)],
    broken: null,
    ...change,
  };
}

export function aPart(n: number, change: Partial<MailPart> = {}): MailPart {
  return {
    n,
    path: `${n}`,
    name: `paper ${n}.docx`,
    type: 'application/octet-stream',
    disposition: 'attachment',
    forwarded: false,
    size: 100,
    sha256: '1'.repeat(64),
    role: 'document',
    ...change,
  };
}
