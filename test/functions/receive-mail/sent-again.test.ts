import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { receiveMail } from '../../../functions/receive-mail/receive-mail.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { arrivalRecordSchema } from '../../../shared/model/arrival.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { observe } from '../../../shared/observe.ts';
import { judgeStanding } from '../../../shared/register/judge-standing.ts';
import { ledgerKeys, parseInboxKey } from '../../../shared/register/ledger-keys.ts';
import { arrivalOfMail, mailKeys } from '../../../shared/register/mail-keys.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { contributionOf } from '../../journeys/contribution-of.ts';
import { emptyWorld, filingIn, type World } from '../file-contribution/memory-world.ts';
import { mailBytes } from './mail-bytes.ts';
import { receivingIn, receivingWorld } from './receiving-world.ts';

const open = async () => undefined;
const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
type Sending = NonNullable<Parameters<typeof contributionOf>[0]> & { readonly from?: string };

/** The mails of a registered contact, one after the other, each with one paper: received, taken apart, observed and filed. */
async function sentByMail(...papers: readonly Sending[]): Promise<{ world: World; rows: PaperRow[] }> {
  const world = emptyWorld(c21);
  for (const [i, { from = 'focal@ke.example', ...wording }] of papers.entries()) {
    const mailId = `m${i + 1}`;
    const files = [{ name: `paper-${i + 1}.docx`, bytes: contributionOf(wording) }];
    const mails = receivingWorld({ [mailId]: mailBytes({ from, messageId: `${mailId}@ke.example`, files }) });
    await receiveMail(receivingIn(mails), { key: mailKeys.raw(mailId), versionId: null });
    for (const [key, { body }] of mails.objects) {
      if (!key.startsWith('inbox/')) continue;
      const { fileName, ...reference } = parseInboxKey(key);
      const note = mails.objects.get(ledgerKeys.arrival(reference.meetingId, reference.arrivalId))?.body;
      const { sender, mail } = arrivalRecordSchema.parse(JSON.parse(String(note)));
      const arrival = { ...reference, fileName, receivedAt: mail?.receivedAt ?? '', channel: 'mail' as const, sender, mail };
      const examination = await observe(Buffer.from(body));
      world.inbox.set(paperId(reference), { arrival, key, versionId: null, examination, examinedAt: arrival.receivedAt });
      await fileContribution(filingIn(world, open), reference);
    }
  }
  const rows = papers.map((_, i) => world.papers.get(`${arrivalOfMail(`m${i + 1}`)}.1`) as PaperRow);
  return { world, rows };
}

const inShort = ({ status, symbol, verdict }: PaperRow) =>
  [status, symbol, ...verdict.findings.filter(({ severity }) => severity === 'hold').map(({ code }) => code)].join(' ').trim();
const inShortAll = async (...papers: readonly Sending[]) => (await sentByMail(...papers)).rows.map(inShort);

describe('a paper that is sent again by mail', () => {
  it('with a revision line is filed under the number of the paper that it revises, and so is the next', async () => {
    const first = { document: 'C21/xx-E' };
    const second = { document: 'Revision 1 to Document C21/84-E', cites: 'C21/24' };
    const third = { document: 'Revision 2 to Document C21/84-E', item: '9' };
    expect(await inShortAll(first, second, third)).toEqual([
      'accepted C21/84',
      'accepted C21/84(Rev.1)',
      'accepted C21/84(Rev.2)',
    ]);
  });

  it('with other words and the same title is held, and its verdict names the paper that it seems to revise', async () => {
    const { world, rows } = await sentByMail({}, { item: '9', cites: 'C21/24', title: 'REMARKS on the  preparations.' });
    expect(rows.map(inShort)).toEqual(['accepted C21/84', 'held  same-title']);
    const seen = rows[1]?.verdict.findings.find(({ code }) => code === 'same-title');
    expect(seen?.values).toEqual({ symbol: 'C21/84', fileName: 'paper-1.docx' });
    expect(seen?.message).toContain('Revision 1 to Document C21/84');
    expect(world.numbers.size).toBe(1);
  });

  it('while the first waits for a person is held too, and its verdict names the file', async () => {
    const { rows } = await sentByMail({ source: 'Nowhere at all' }, { cites: 'C21/24' });
    expect(rows.map(({ status }) => status)).toEqual(['held', 'held']);
    expect(rows[1]?.verdict.findings.find(({ code }) => code === 'same-title')?.message).toContain('“paper-1.docx”');
  });

  it('is judged by what stands: no longer held for its title once the first was withdrawn', async () => {
    const { world, rows } = await sentByMail({}, { cites: 'C21/24', item: '9' });
    const [first, second] = rows as [PaperRow, PaperRow];
    const again = async () => inShort({ ...second, ...(await judgeStanding(filingIn(world, open), c21, second)) });
    expect(await again()).toBe('held  same-title');
    world.papers.set(paperId(first), { ...first, status: 'withdrawn' });
    expect(await again()).toBe('held');
  });

  it('after the first was returned is judged afresh', async () => {
    expect(await inShortAll({ item: '', cites: 'C20/3' }, {})).toEqual(['returned', 'accepted C21/84']);
  });

  it('byte for byte is a duplicate, whatever its title', async () => {
    expect(await inShortAll({}, {})).toEqual(['accepted C21/84', 'duplicate']);
  });

  it('by another State is a contribution of its own', async () => {
    const other = { from: 'focal@fr.example', source: 'France' };
    expect(await inShortAll({}, other)).toEqual(['accepted C21/84', 'accepted C21/85']);
  });

  it('under another title is a contribution of its own, since nothing says that it revises one', async () => {
    expect(await inShortAll({}, { title: 'Further remarks' })).toEqual(['accepted C21/84', 'accepted C21/85']);
  });
});
