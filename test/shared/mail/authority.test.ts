import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../../shared/mail/authority.ts';
import { judgeMail } from '../../../shared/mail/judge-mail.ts';
import { type Authentication, authenticationVerdicts, type SenderAddress } from '../../../shared/model/mail.ts';
import { aMail, registry } from './a-mail.ts';

const scans = ['pass', 'fail', 'gray', 'failed', 'absent'] as const;
const senders: Readonly<Record<string, SenderAddress>> = {
  contact: { address: 'focal@et.example' },
  'of the administration': { address: 'office@pm.et.example' },
  unknown: { address: 'focal@et-example.test' },
  'look-alike': { address: 'focal@et.examp1e.test' },
  'of a longer domain': { address: 'focal@evilet.example' },
  malformed: { problem: 'comment', detail: '' },
};

describe('who speaks in a mail', () => {
  const cells = Object.entries(senders).flatMap(([sender, from]) =>
    authenticationVerdicts.flatMap((spf) =>
      authenticationVerdicts.flatMap((dkim) =>
        authenticationVerdicts.flatMap((dmarc) =>
          scans.flatMap((spam) => scans.map((virus) => ({ sender, from, checks: { spf, dkim, dmarc, spam, virus } }))),
        ),
      ),
    ),
  );

  it('is a State only with a registered address, a pass of DMARC, and no spam or virus', () => {
    expect(cells).toHaveLength(6 * 4 ** 3 * 5 ** 2);
    const wrong = cells.filter(({ sender, from, checks }) => {
      const domain = 'address' in from ? (from.address.split('@')[1] ?? null) : null;
      const { status, authority, answerTo } = judgeMail(
        aMail({ from, authentication: { ...checks, fromDomain: domain } }),
        registry,
      );
      const mayFile =
        (sender === 'contact' || sender === 'of the administration') &&
        checks.dmarc === 'pass' &&
        checks.spam === 'pass' &&
        checks.virus === 'pass';
      const filed = status === 'received';
      return filed !== mayFile || (answerTo !== null) !== mayFile || (filed && authority.state !== 'ET');
    });
    expect(wrong).toEqual([]);
  });

  it.each<[string, Partial<Authentication>, string[]]>([
    ['a pass of DMARC for another domain', { fromDomain: 'list.example' }, ['dmarc-fail']],
    ['a pass of DMARC that does not name the domain', { fromDomain: null }, []],
    ['SPF and DKIM alone', { dmarc: 'none' }, ['dmarc-none']],
  ])('is weighed with %s', (_kind, change, problems) => {
    const { authentication } = aMail();
    expect(authorityOf(aMail({ authentication: { ...authentication, ...change } }), registry).problems).toEqual(problems);
  });
});
