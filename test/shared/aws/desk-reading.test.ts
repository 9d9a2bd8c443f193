import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../../shared/aws/desk.ts';
import { objectStore } from '../../../shared/aws/object-store.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import type { OutboxRow } from '../../../shared/model/letter.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { enterMeeting } from '../../../shared/register/meetings.ts';
import { takeNumber } from '../../../shared/register/numbers.ts';
import { claimLetter } from '../../../shared/register/outbox.ts';
import { changePaper, copyLastEvent, enterPaper } from '../../../shared/register/papers.ts';
import { pointToPaper } from '../../../shared/register/pointers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { openStack, type StackUnderTest } from '../../cdk/local/stack-under-test.ts';
import { c21, citation, paperRow } from '../register/paper-rows.ts';

const meetingId = 'C21-VCC-1';
const secretariat: Caller = { role: 'secretariat', name: 'A secretary' };
const fileName = 'Contribution d’été (1).pdf';

let stack: StackUnderTest;
let desk: Desk;

beforeAll(async () => {
  stack = await openStack();
  for (const [name, value] of Object.entries(stack.environment)) vi.stubEnv(name, value);
  vi.stubEnv('LINK_SECRET', 'a secret of this test that is long enough');
  desk = openDesk();
  await enterMeeting(registerTable('rapporteur-register'), c21);
  await enter('base', 84, null, []);
  await enter('change', 1, { base: 'C21/84', kind: 'Rev' }, ['C21/84', 'C21/99']);
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.close();
});

/** Enters a paper as filing does: stored, entered, numbered, pointed to. */
async function enter(
  arrivalId: string,
  number: number,
  revision: PaperRecord['verdict']['revision'],
  cites: readonly string[],
): Promise<void> {
  const [table, ledger] = [registerTable('rapporteur-register'), objectStore('rapporteur-ledger')];
  const reference = { meetingId, arrivalId, n: 1 };
  const key = ledgerKeys.inbox({ ...reference, fileName });
  await ledger.putOnce(key, 'bytes of the paper', 'application/pdf');
  await ledger.putOnce(ledgerKeys.readingCopy(reference), '<p>The paper.</p>', 'text/html');
  const arrival = {
    channel: 'mail',
    sender: null,
    files: 1,
    mail: { mailId: `mail-of-${arrivalId}`, from: null, focalPoint: true, quarantine: [], copied: [] },
  };
  await ledger.putOnce(ledgerKeys.arrival(meetingId, arrivalId), JSON.stringify(arrival), 'application/json');
  const row = paperRow({ arrivalId, symbol: null, status: 'pending' });
  const { version: _version, attempt: _attempt, awaits: _awaits, lastEvent: _event, changedAt: _at, ...record } = row;
  const facts = await ledger.facts(key);
  const paper: Omit<PaperRecord, 'changedAt'> = {
    ...record,
    file: { ...record.file, name: fileName, key, versionId: facts?.versionId ?? null },
    verdict: { ...record.verdict, revision },
    citations: cites.map(citation),
  };
  const entered = await enterPaper(table, paper, null, { kind: 'judged', by: 'rapporteur', details: {} }, row.receivedAt);
  await copyLastEvent(table, entered);
  const series = revision === null ? 'C21' : `${revision.base}(${revision.kind})`;
  const symbol = revision === null ? `C21/${number}` : `${revision.base}(${revision.kind}.${number})`;
  await takeNumber(table, meetingId, { series, number }, paperId(reference));
  const audit = { draft: { kind: 'numbered' as const, by: 'rapporteur', details: {} }, at: '2021-05-20T09:00:00.000Z' };
  const filed = (await changePaper(table, entered, { status: 'accepted', symbol }, audit)) as PaperRow;
  await copyLastEvent(table, filed);
  await pointToPaper(table, filed, async () => 'The paper.');
}

const letter = (letterId: string, kind: OutboxRow['kind']): OutboxRow => ({
  letterId,
  kind,
  meetingId,
  to: 'contact@ministry.example',
  state: 'claimed',
  claimedAt: '2021-05-20T10:00:00.000Z',
  serviceId: null,
  answeredAt: null,
  detail: null,
});

describe('the desk over AWS', () => {
  it('tells a paper from the table, the ledger and the outbox', async () => {
    const table = registerTable('rapporteur-register');
    await claimLetter(table, letter('verdict.mail-of-base.0123456789ab', 'verdict'));
    await claimLetter(table, letter('receipt.mail-of-base', 'receipt'));
    await claimLetter(table, letter('receipt.mail-of-base2', 'receipt'));
    await claimLetter(table, letter('co-sponsor.base.1.FR', 'co-sponsor'));
    const base = await desk.paper(secretariat, meetingId, 'base.1');
    expect(base).toMatchObject({
      view: 'whole',
      line: { symbol: 'C21/84' },
      revisions: { of: null, by: [{ symbol: 'C21/84(Rev.1)' }] },
    });
    expect(base.letters.map(({ kind }) => kind).sort()).toEqual(['co-sponsor', 'receipt', 'verdict']);
    expect(base.history.map(({ kind }) => kind)).toEqual(['judged', 'numbered']);
    const change = await desk.paper(secretariat, meetingId, 'change.1');
    expect(change.revisions.of?.symbol).toBe('C21/84');
    expect(change.notes).toEqual([
      { id: 'C21/84', note: 'self', by: null },
      { id: 'C21/99', note: 'future', by: 'C21/84' },
    ]);
  });

  it('gives an address at which the original downloads, in its version, under its name', async () => {
    const original = await desk.original(secretariat, meetingId, 'base.1');
    const answer = await fetch(original.url);
    expect(await answer.text()).toBe('bytes of the paper');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Contribution d_ete (1).pdf"; filename*=UTF-8''Contribution%20d%E2%80%99%C3%A9t%C3%A9%20%281%29.pdf`,
    );
    expect(await desk.readingCopy(secretariat, meetingId, 'base.1')).toBe('<p>The paper.</p>');
  });

  it('lists in parts, counts, and knows the meetings of the project', async () => {
    const page = await desk.papers(secretariat, meetingId, { states: ['KE'] }, { limit: 1, token: null });
    expect(page).toMatchObject({
      lines: [{ paperId: 'base.1' }],
      plan: { path: 'papers of KE, by time of receipt', filters: [] },
    });
    const rest = await desk.papers(secretariat, meetingId, { states: ['KE'] }, { limit: 1, token: page.next });
    expect(rest.lines.map((line) => line.paperId)).toEqual(['change.1']);
    const then = await desk.papers(secretariat, meetingId, { asOf: '2021-05-20T08:30:00.000Z' }, { limit: 5, token: null });
    expect(then.lines.map(({ status, symbol }) => [status, symbol])).toEqual(Array(2).fill(['pending', null]));
    expect(await desk.reconciliation(secretariat, meetingId)).toMatchObject({ received: 2, unread: [], agrees: true });
    expect((await desk.citing(secretariat, meetingId, 'C21/84', { limit: 5, token: null })).lines).toMatchObject([
      { sentence: 'The paper.' },
    ]);
    expect((await desk.meetings(secretariat)).map(({ id }) => id)).toEqual(['C21-VCC-1', 'C20-VCC-1']);
    expect(await desk.papers(secretariat, meetingId, { text: 'nothing is indexed' }, { limit: 5, token: null })).toMatchObject({
      lines: [],
      next: null,
    });
    expect(await desk.conclusions(secretariat, meetingId)).toEqual([]);
  });
});
