import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import type { CorrespondenceDesk, ReplyWanted } from '../../../shared/desk/correspondence-desk.ts';
import { Conflict, NoSuchThing, NotAllowed, type Refused } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { openS3, type S3UnderTest } from '../../cdk/local/s3/s3-under-test.ts';
import { ledgerInMemory } from '../aws/ledger-in-memory.ts';
import { called, council } from '../proceedings/correspondence/material.ts';
import { calledConclusions, deskOver, meetingId } from './correspondence-world.ts';

const secretary: Caller = { role: 'secretariat', name: 'A. Editor' };
const letter = { symbol: 'DM-21/1025', opens: '2021-07-01T00:00:00+02:00', closes: '2021-07-31T23:59:59+02:00' };
const asOf = '2021-08-02T09:00:00+02:00';
const inTime = '2021-07-20T10:00:00+02:00';
const allYes: ReplyWanted = { state: 'CH', receivedAt: inTime, answers: [{ question: 'all', answer: 'yes' }] };

let s3: S3UnderTest;
let letters = 0;
beforeAll(async () => {
  s3 = await openS3();
});
afterAll(async () => await s3.close());

const ledger = () => objectStore('ledger', s3.client);
const anotherLetter = () => ({ ...letter, symbol: `DM-21/${2_000 + ++letters}` });

/** A desk with a consultation of its own that is open for replies. */
async function opened(over: ObjectStore = ledger()): Promise<{ desk: CorrespondenceDesk; symbol: string }> {
  const desk = deskOver(over);
  const { symbol } = await desk.open(secretary, meetingId, anotherLetter());
  return { desk, symbol };
}

const refusal = (code: string) => expect.objectContaining({ name: 'Refused', code }) as Refused;

describe('a consultation that is opened', () => {
  it('puts what calls for it, in the order of the agenda, and is listed with its replies', async () => {
    const { desk, symbol } = await opened();
    const { consultation, replies } = await desk.consultation(secretary, meetingId, symbol);
    expect(consultation.questions.map(({ number, text }) => [number, text])).toEqual([
      [1, 'The report be approved.'],
      [2, '以信函方式批准C21/42号文件。'],
    ]);
    expect(replies).toBe(0);
    await desk.reply(secretary, meetingId, symbol, allYes);
    await desk.reply(secretary, meetingId, symbol, { ...allYes, state: 'FR' });
    const listed = await desk.consultations(secretary, meetingId);
    expect(listed.find((one) => one.consultation.symbol === symbol)).toEqual({ consultation, replies: 2 });
  });

  it('again answers the same, however its times are written, and whatever the conclusions say by now', async () => {
    const { desk, symbol } = await opened();
    const put = (await desk.consultation(secretary, meetingId, symbol)).consultation;
    const later = deskOver(ledger(), { conclusions: [called('a1.53.1', 'Other words.')] });
    const inUtc = { symbol, opens: '2021-06-30T22:00:00Z', closes: '2021-07-31T21:59:59Z' };
    expect(await later.open(secretary, meetingId, inUtc)).toEqual(put);
    await expect(later.open(secretary, meetingId, { ...inUtc, closes: asOf })).rejects.toEqual(refusal('consultation-stands'));
    expect((await desk.consultation(secretary, meetingId, symbol)).consultation).toEqual(put);
  });

  it('by two persons at once with other times is that of one, and the other is told', async () => {
    const wanted = anotherLetter();
    const [desk, other] = [deskOver(ledger()), deskOver(ledger())];
    const both = await Promise.allSettled([
      desk.open(secretary, meetingId, wanted),
      other.open(secretary, meetingId, { ...wanted, closes: asOf }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusal('consultation-stands') });
  });

  it('puts the words that stand in the ledger, though the row is behind them', async () => {
    const at = '2021-06-17T09:00:00.000Z';
    const fact = { conclusionId: 'a1.53.1', text: 'Agreed words.', wordings: [], conflict: null, n: 1, at, source: 'portal' };
    const desk = deskOver(ledger(), {
      wordings: async (_meeting, record) => new Map(record === 'a1' ? [['a1.53.1', [fact]]] : []),
    });
    const { questions } = await desk.open(secretary, meetingId, anotherLetter());
    expect(questions[0]).toMatchObject({ text: 'Agreed words.', wording: wordingHash('Agreed words.') });
  });

  it('is kept with who opened it, and each reply with who noted it', async () => {
    const { desk, symbol } = await opened();
    await desk.reply({ role: 'secretariat', name: 'B. Editor' }, meetingId, symbol, allYes);
    const folder = `facts/${meetingId}/correspondence/${encodeURIComponent(symbol)}/`;
    const keys = (await Array.fromAsync(ledger().list(folder))).map(({ key }) => key);
    const kept = await Promise.all(keys.map(async (key) => JSON.parse((await ledger().text(key)) ?? '') as { put: object }));
    expect(kept.map(({ put }) => put)).toEqual([
      { by: 'A. Editor', at: '2021-08-03T10:00:00.000Z' },
      { by: 'B. Editor', at: '2021-08-03T10:00:00.000Z' },
    ]);
  });

  it.each([
    ['letter-symbol', { symbol: '' }],
    ['letter-symbol', { symbol: 'dm-21/1025' }],
    ['letter-symbol', { symbol: 'DM-21/1025\n' }],
    ['letter-symbol', { symbol: `DM-21/${'1'.repeat(60)}` }],
    ['letter-symbol', { symbol: 'DM-21/10\ud800' }],
    ['time-wanted', { opens: '2021-07-01' }],
    ['time-wanted', { closes: '2021-07-31T23:59:59' }],
    ['time-wanted', { closes: '2021-02-30T23:59:59Z' }],
    ['consultation-times', { closes: letter.opens }],
    ['consultation-times', { closes: '2020-07-31T23:59:59+02:00' }],
  ])('is refused as %s: %j', async (code, wrong) => {
    await expect(deskOver(ledger()).open(secretary, meetingId, { ...letter, ...wrong })).rejects.toEqual(refusal(code));
  });

  it('is refused where there is nothing to put', async () => {
    for (const conclusions of [[], calledConclusions.map((one) => ({ ...one, supersededBy: 'a2.1.1' }))])
      await expect(deskOver(ledger(), { conclusions }).open(secretary, meetingId, anotherLetter())).rejects.toEqual(
        refusal('consultation-empty'),
      );
  });
});

describe('a reply', () => {
  it('has its answers in the order of the questions, and one to all that are not named', async () => {
    const { desk, symbol } = await opened();
    const mixed = {
      ...allYes,
      answers: [
        { question: 2, answer: 'no' },
        { question: 'all', answer: 'abstain' },
      ],
    } as const;
    const { reply, isNew } = await desk.reply(secretary, meetingId, symbol, mixed);
    expect(isNew).toBe(true);
    expect(reply.answers).toEqual([
      { conclusionId: 'a1.53.1', answer: 'abstain' },
      { conclusionId: 'a1.60.1', answer: 'no' },
    ]);
  });

  it('that is noted again changes nothing, however its time is written', async () => {
    const { desk, symbol } = await opened();
    const first = await desk.reply(secretary, meetingId, symbol, allYes);
    const again = await desk.reply(secretary, meetingId, symbol, { ...allYes, receivedAt: '2021-07-20T08:00:00.000Z' });
    expect(again).toEqual({ reply: first.reply, isNew: false });
    expect((await desk.tally(secretary, meetingId, symbol, asOf)).replies).toHaveLength(1);
  });

  it('is kept though it came early, late, twice or from outside, and told as such', async () => {
    const { desk, symbol } = await opened();
    const note = (state: string, receivedAt: string) =>
      desk.reply(secretary, meetingId, symbol, { ...allYes, state, receivedAt });
    await note('CH', '2021-06-20T10:00:00+02:00');
    await note('FR', '2021-08-01T10:00:00+02:00');
    await note('KE', inTime);
    await note('KE', '2021-07-21T10:00:00+02:00');
    await note('NZ', inTime);
    const { replies } = await desk.tally(secretary, meetingId, symbol, asOf);
    expect(Object.fromEntries(replies.map(({ reply, standing }) => [`${reply.state} ${reply.receivedAt}`, standing]))).toEqual({
      'CH 2021-06-20T10:00:00+02:00': 'early',
      [`KE ${inTime}`]: 'counted',
      [`NZ ${inTime}`]: 'outside',
      'KE 2021-07-21T10:00:00+02:00': 'second',
      'FR 2021-08-01T10:00:00+02:00': 'late',
    });
  });

  it('without a time came now', async () => {
    const { desk, symbol } = await opened();
    const { reply } = await desk.reply(secretary, meetingId, symbol, { ...allYes, receivedAt: null });
    expect(reply.receivedAt).toBe('2021-08-03T10:00:00.000Z');
  });

  it.each<[string, Partial<ReplyWanted>]>([
    ['state-unknown', { state: 'XX' }],
    ['state-unknown', { state: 'Switzerland' }],
    ['time-wanted', { receivedAt: '2021-07-20' }],
    ['time-to-come', { receivedAt: '2021-08-03T10:00:00.001Z' }],
    ['question-unknown', { answers: [{ question: 3, answer: 'yes' }] }],
    [
      'answers-twice',
      {
        answers: [
          { question: 1, answer: 'yes' },
          { question: 1, answer: 'no' },
        ],
      },
    ],
    ['answers-none', { answers: [] }],
  ])('is refused as %s: %j', async (code, wrong) => {
    const { desk, symbol } = await opened();
    await expect(desk.reply(secretary, meetingId, symbol, { ...allYes, ...wrong })).rejects.toEqual(refusal(code));
    expect((await desk.consultation(secretary, meetingId, symbol)).replies).toBe(0);
  });
});

const states = [...council.states.slice(0, 12).map(({ state }) => state), 'NZ', 'IS'];
const anyReply = fc.record({
  state: fc.constantFrom(...states),
  receivedAt: fc.constantFrom(
    '2021-06-20T10:00:00Z',
    '2021-07-02T10:00:00Z',
    '2021-07-02T12:00:00+02:00',
    inTime,
    '2021-08-01T10:00:00Z',
  ),
  answers: fc.uniqueArray(
    fc.record({ question: fc.constantFrom(1, 2, 'all' as const), answer: fc.constantFrom('yes', 'no', 'abstain') }),
    { minLength: 1, selector: ({ question }) => question },
  ),
}) as fc.Arbitrary<ReplyWanted>;

describe('replies', () => {
  it('that are noted by several persons at once are each kept once', async () => {
    const { desk, symbol } = await opened();
    const noted = await Promise.all(
      [allYes, allYes, { ...allYes, state: 'FR' }].map((one) => desk.reply(secretary, meetingId, symbol, one)),
    );
    expect(noted.map(({ isNew }) => isNew).toSorted()).toEqual([false, true, true]);
    expect((await desk.consultation(secretary, meetingId, symbol)).replies).toBe(2);
  });

  it('in any order, some of them noted twice and some at once, give the same count and are all kept once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyReply, { minLength: 1, maxLength: 8 }).chain((some) =>
          fc.record({
            some: fc.constant(some),
            other: fc.shuffledSubarray([...some, ...some], { minLength: 2 * some.length }),
          }),
        ),
        async ({ some, other }) => {
          const [one, two] = [await opened(ledgerInMemory()), await opened(ledgerInMemory())];
          const noted = new Set<string>();
          for (const reply of some) noted.add((await one.desk.reply(secretary, meetingId, one.symbol, reply)).reply.id);
          const atOnce = await Promise.all(other.map((reply) => two.desk.reply(secretary, meetingId, two.symbol, reply)));
          const [first, second] = [
            await one.desk.tally(secretary, meetingId, one.symbol, asOf),
            await two.desk.tally(secretary, meetingId, two.symbol, asOf),
          ];
          // The same time may be written otherwise by whoever was first.
          const said = ({ replies }: typeof first) => replies.map(({ reply, standing }) => [reply.id, standing]);
          expect(said(second)).toEqual(said(first));
          expect(second.questions).toEqual(first.questions);
          expect(new Set(first.replies.map(({ reply }) => reply.id))).toEqual(noted);
          expect(first.replies).toHaveLength(noted.size);
          expect(atOnce.filter(({ isNew }) => isNew)).toHaveLength(noted.size);
          for (const { states: by } of first.questions) expect(Object.values(by).flat()).toHaveLength(first.members);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a count', () => {
  it('is refused of a moment that has not come, and of a Council that is not known', async () => {
    const { desk, symbol } = await opened();
    await expect(desk.tally(secretary, meetingId, symbol, '2021-08-04T00:00:00Z')).rejects.toEqual(refusal('time-to-come'));
    const later = deskOver(ledger(), { now: '2031-01-01T00:00:00Z' });
    const wanted = { ...anotherLetter(), opens: '2030-01-01T00:00:00Z', closes: '2030-02-01T00:00:00Z' };
    await later.open(secretary, meetingId, wanted);
    await expect(later.tally(secretary, meetingId, wanted.symbol, null)).rejects.toEqual(refusal('council-unknown'));
  });

  it('and the sheet are offered as files, in every form, whose names no symbol breaks', async () => {
    const { desk, symbol } = await opened();
    await desk.reply(secretary, meetingId, symbol, allYes);
    const sheet = await desk.sheet(secretary, meetingId, symbol, 'ar');
    const files = await desk.tallyFiles(secretary, meetingId, symbol, { asOf, language: 'fr' });
    const name = symbol.replace('/', '-');
    expect([...sheet, ...files].map(({ form, fileName }) => [form, fileName])).toEqual([
      ['docx', `sheet-${name}.ar.docx`],
      ['html', `sheet-${name}.ar.html`],
      ['docx', `tally-${name}.fr.docx`],
      ['html', `tally-${name}.fr.html`],
      ['csv', `tally-${name}-states.fr.csv`],
      ['replies', `tally-${name}-replies.fr.csv`],
    ]);
    const bodies = await Promise.all([...sheet, ...files].map(({ body }) => body()));
    const beginnings = bodies.map((body) => Buffer.from(body).toString('latin1').slice(0, 2));
    // Packed, marked up, and with a byte order mark.
    expect(beginnings).toEqual(['PK', '<!', 'PK', '<!', 'ï»', 'ï»']);
    expect(bodies[4]).toContain('Suisse');
    const again = await desk.sheet(secretary, meetingId, symbol, 'ar');
    expect(Buffer.from((await again[0]?.body()) ?? '').equals(Buffer.from(bodies[0] ?? ''))).toBe(true);
  });
});

describe('Member States without a vote', () => {
  const arrears = { state: 'KE', from: '2021-01-01', to: null, source: 'letter of 12 January 2021' };
  const day = '2021-07-31';

  it('are those of the list given last, of which each is kept, and are not counted', async () => {
    const { desk, symbol } = await opened();
    const before = await desk.withoutVote(secretary, day);
    const given = await desk.giveWithoutVote(secretary, day, [arrears], before.version);
    expect(given).toEqual({ ...before, version: before.version + 1, withoutVote: [arrears] });
    expect(given.states).toHaveLength(48);
    expect(await desk.withoutVote(secretary, '2020-01-01')).toEqual(given);
    expect(await desk.tally(secretary, meetingId, symbol, asOf)).toMatchObject({ entitled: 47, needed: 24 });
    await expect(desk.giveWithoutVote(secretary, day, [], before.version)).rejects.toThrow(Conflict);
    await desk.giveWithoutVote(secretary, day, [], given.version);
    expect(await desk.tally(secretary, meetingId, symbol, asOf)).toMatchObject({ entitled: 48, needed: 25 });
    const kept = await Array.fromAsync(ledger().list('facts/council/2019-2022/without-vote/'));
    expect(kept).toHaveLength(before.version + 2);
  });

  it('given by two at once who looked at the same list are those of one; by two who did not look, of the last', async () => {
    const desk = deskOver(ledger());
    const { version } = await desk.withoutVote(secretary, day);
    const both = await Promise.allSettled([1, 2].map(() => desk.giveWithoutVote(secretary, day, [arrears], version)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([1, 2].map(() => desk.giveWithoutVote(secretary, day, [], null)));
    expect((await desk.withoutVote(secretary, day)).version).toBe(version + 3);
  });

  it.each([
    ['without-vote-not-member', { state: 'NZ' }],
    ['without-vote-ends-early', { to: '2020-12-31' }],
    ['does-not-fit', { from: 'today' }],
    ['does-not-fit', { source: '' }],
  ])('are refused as %s: %j', async (code, wrong) => {
    const desk = deskOver(ledger());
    await expect(desk.giveWithoutVote(secretary, day, [{ ...arrears, ...wrong }], null)).rejects.toMatchObject({ code });
  });

  it('of a Council that is not known, or of no day, are refused', async () => {
    const desk = deskOver(ledger());
    await expect(desk.withoutVote(secretary, '1999-01-01')).rejects.toEqual(refusal('council-unknown'));
    await expect(desk.withoutVote(secretary, '2021-13-01')).rejects.toEqual(refusal('date-wanted'));
  });
});

describe('consultations', () => {
  const others: Caller[] = [
    { role: 'public' },
    { role: 'member', state: 'KE', name: 'A Delegate' },
    { role: 'operator', name: 'O. Perator' },
  ];
  const acts: [string, (desk: CorrespondenceDesk, caller: Caller, meeting: string, symbol: string) => Promise<unknown>][] = [
    ['list', (desk, caller, meeting) => desk.consultations(caller, meeting)],
    ['open', (desk, caller, meeting) => desk.open(caller, meeting, letter)],
    ['show', (desk, caller, ...of) => desk.consultation(caller, ...of)],
    ['sheet', (desk, caller, ...of) => desk.sheet(caller, ...of, 'en')],
    ['reply', (desk, caller, ...of) => desk.reply(caller, ...of, allYes)],
    ['tally', (desk, caller, ...of) => desk.tally(caller, ...of, null)],
    ['tally files', (desk, caller, ...of) => desk.tallyFiles(caller, ...of, { asOf: null, language: 'en' })],
  ];

  it.each(acts)('are for the secretariat alone, and of meetings that are known: %s', async (_name, act) => {
    const { desk, symbol } = await opened();
    for (const caller of others) await expect(act(desk, caller, meetingId, symbol)).rejects.toThrow(NotAllowed);
    await expect(act(desk, secretary, 'C99-VCC-9', symbol)).rejects.toThrow(NoSuchThing);
  });

  it('nobody else sees or changes who has no vote', async () => {
    const desk = deskOver(ledger());
    for (const caller of others) {
      await expect(desk.withoutVote(caller, '2021-07-31')).rejects.toThrow(NotAllowed);
      await expect(desk.giveWithoutVote(caller, '2021-07-31', [], null)).rejects.toThrow(NotAllowed);
    }
  });

  it.each(['DM-21/9999', '', '../consultation', 'DM-21/10\ud800', 'x'.repeat(3_000)])('are none under %j', async (symbol) => {
    await expect(deskOver(ledger()).consultation(secretary, meetingId, symbol)).rejects.toThrow(NoSuchThing);
  });
});
