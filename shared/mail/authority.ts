import { speakerOf } from '../members/registry.ts';
import type { MailMessage } from '../model/mail.ts';
import type { MemberRegistry } from '../model/member-registry.ts';

/**
 * Why a mail does not speak for a State. `sender-malformed`: its From is not taken at its word; `mail-not-clean`: spam or virus, or nobody looked;
 * `dmarc-fail`, `dmarc-none`: the domain does not vouch for it; `sender-unknown`: nobody registered writes from there.
 */
export type AuthorityProblem = 'sender-malformed' | 'mail-not-clean' | 'dmarc-fail' | 'dmarc-none' | 'sender-unknown';

export interface Authority {
  /** The address, where the From is taken at its word; it may still be forged. */
  readonly address: string | null;
  /** State of the address's domain; it spoke only if there are no problems. */
  readonly state: string | null;
  readonly focalPoint: boolean;
  readonly problems: readonly AuthorityProblem[];
}

/**
 * Who speaks in a mail: a registered address of a Member State, and our own receiving server's word that the domain sent it (DMARC, aligned with
 * the From). Everything else is for a person. SPF and DKIM by themselves neither help nor harm: DMARC weighs them.
 */
export function authorityOf({ from, authentication }: MailMessage, registry: MemberRegistry): Authority {
  const clean = authentication.spam === 'pass' && authentication.virus === 'pass';
  const unclean: AuthorityProblem[] = clean ? [] : ['mail-not-clean'];
  if ('problem' in from) return { address: null, state: null, focalPoint: false, problems: ['sender-malformed', ...unclean] };
  const speaker = speakerOf(registry, from.address);
  const unknown: AuthorityProblem[] = speaker === null ? ['sender-unknown'] : [];
  return {
    address: from.address,
    state: speaker?.state ?? null,
    focalPoint: speaker?.focalPoint ?? false,
    problems: [...dmarc(from.address, authentication), ...unclean, ...unknown],
  };
}

function dmarc(address: string, { dmarc: verdict, fromDomain }: MailMessage['authentication']): AuthorityProblem[] {
  if (verdict === 'fail') return ['dmarc-fail'];
  if (verdict !== 'pass') return ['dmarc-none'];
  // A pass for another domain than the one that is shown vouches for nothing.
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return fromDomain === null || fromDomain === domain ? [] : ['dmarc-fail'];
}
