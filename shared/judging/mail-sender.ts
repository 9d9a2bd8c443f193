import type { MailFacts, QuarantineCode } from '../model/arrival.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';
import { formOf } from './reading.ts';

/**
 * What the mail that brought a paper says of who sent it: whether it speaks for anybody, whether for a State named as a source, and whether every other
 * one was copied (DM-20/1008, Annex 2: the mail is copied to the contact of each Member State concerned; an organisation needs none).
 */
export const mailSender: Rule = (examination, _meeting, { sender, mail }) => {
  if (mail === undefined || mail === null) return [];
  if (mail.quarantine.length > 0) return mail.quarantine.map((code) => quarantined(code, mail));
  const field = formOf(examination)?.fields.source;
  const sources = field?.placeholder === true ? [] : (field?.value?.states ?? []);
  const notCopied = sources.filter((state) => !mail.copied.includes(state));
  const findings: FindingDraft[] = [];
  if (!mail.focalPoint) findings.push(finding('sender-not-focal-point', { address: mail.from ?? '' }));
  if (sender?.state != null && sources.length > 0 && !sources.includes(sender.state)) {
    findings.push(finding('sender-source-mismatch', { sender: sender.state, states: sources.join(', ') }, field?.place ?? null));
  } else if (notCopied.length > 0) {
    findings.push(finding('cosponsor-cc-missing', { states: notCopied.join(', ') }, field?.place ?? null));
  }
  return findings;
};

function quarantined(code: QuarantineCode, { from }: MailFacts): FindingDraft {
  if (code === 'dmarc-fail' || code === 'dmarc-none' || code === 'sender-unknown') return finding(code, { address: from ?? '' });
  return finding(code, {});
}
