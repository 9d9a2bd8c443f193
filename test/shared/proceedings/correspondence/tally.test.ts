import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, type Reply } from '../../../../shared/model/consultation.ts';
import { addWithoutVote } from '../../../../shared/proceedings/correspondence/electorate.ts';
import { tally, votingDay } from '../../../../shared/proceedings/correspondence/tally.ts';
import { afterwards, asked, council, letter, replies, reply } from './material.ts';

const counted = (given: readonly Reply[], asOf = afterwards, electorate = council) => tally(asked, electorate, given, asOf);
const firstOf = (given: readonly Reply[], asOf = afterwards) => counted(given, asOf).questions[0];

describe('the tally', () => {
  it.each([
    [24, 'majority-not-reached'],
    [25, 'majority-reached'],
  ])('with %i yes of 48: %s', (yes, outcome) => {
    const { needed, entitled, questions } = counted(replies(yes, 'yes'));
    expect([needed, entitled]).toEqual([25, 48]);
    expect(questions.map((question) => question.outcome)).toEqual([outcome, outcome]);
  });

  it('is open until the consultation closes, whatever was said', () => {
    expect(firstOf(replies(48, 'yes'), letter.closes)?.outcome).toBe('open');
    expect(firstOf(replies(48, 'yes'), '2021-08-01T00:00:00+02:00')?.outcome).toBe('majority-reached');
  });

  it('takes silence, abstention and an open question for no yes', () => {
    const [one, other] = asked.questions;
    const half = reply('KE', 'yes', { answers: [{ conclusionId: one?.conclusionId ?? '', answer: 'yes' }] });
    const { questions } = counted([half, reply('GH', 'abstain')]);
    expect(questions.map(({ states }) => [states.yes, states.abstain])).toEqual([
      [['KE'], ['GH']],
      [[], ['GH']],
    ]);
    expect(questions[1]?.question).toBe(other);
    expect(questions[1]?.states.silent).toContain('KE');
  });

  it('counts the first reply of a State and keeps the second beside it', () => {
    const first = reply('KE', 'no');
    const second = reply('KE', 'yes', { id: 'second', receivedAt: '2021-07-11T10:00:00Z' });
    const result = counted([second, first]);
    expect(result.questions[0]?.states).toMatchObject({ yes: [], no: ['KE'] });
    expect(result.replies.map(({ reply: { id }, standing }) => [id, standing])).toEqual([
      ['reply-KE', 'counted'],
      ['second', 'second'],
    ]);
  });

  it.each([
    ['outside', reply('NZ', 'yes')],
    ['late', reply('KE', 'yes', { receivedAt: '2021-08-01T00:00:00+02:00' })],
    ['early', reply('KE', 'yes', { receivedAt: '2021-06-30T23:59:59+02:00' })],
  ] as const)('never counts a reply that is %s', (standing, given) => {
    const result = counted([given]);
    expect(result.replies).toEqual([{ reply: given, standing }]);
    expect(result.questions[0]?.states.yes).toEqual([]);
  });

  it('counts the first reply in time of a State that replied too early before', () => {
    const early = reply('KE', 'no', { id: 'early', receivedAt: '2021-06-01T00:00:00Z' });
    expect(firstOf([early, reply('KE', 'yes')])?.states.yes).toEqual(['KE']);
  });

  it('does not know replies that come after its moment', () => {
    expect(counted([reply('KE', 'yes')], '2021-07-10T09:59:59Z').replies).toEqual([]);
  });

  it('takes the majority of those who may vote on the day of closing', () => {
    const withoutVote = council.states
      .slice(0, 4)
      .map(({ state }) => ({ state, from: '2021-07-31', to: null, source: 'letter' }));
    const added = addWithoutVote(council, withoutVote);
    const electorate = 'electorate' in added ? added.electorate : council;
    const result = counted(replies(26, 'yes'), afterwards, electorate);
    expect(result).toMatchObject({ members: 48, entitled: 44, needed: 23, day: '2021-07-31' });
    expect(result.questions[0]?.states['without-vote']).toHaveLength(4);
    expect(result.questions[0]).toMatchObject({ outcome: 'majority-not-reached' });
    expect(result.questions[0]?.states.yes).toHaveLength(22);
    expect(result.replies.filter(({ standing }) => standing === 'without-vote')).toHaveLength(4);
    expect(counted([], '2021-07-30T10:00:00Z', electorate).entitled).toBe(48);
  });

  it('looks at the day in Geneva', () => {
    expect(votingDay(asked, '2021-07-14T22:30:00Z')).toBe('2021-07-15');
    expect(votingDay(asked, '2021-09-01T00:00:00Z')).toBe('2021-07-31');
  });

  it('is not taken among a Council that is not in office', () => {
    expect(() => tally({ ...asked, closes: '2022-12-01T00:00:00Z' }, council, [], '2022-12-02T00:00:00Z')).toThrow(RangeError);
  });

  const someReply = fc
    .record({
      state: fc.constantFrom('KE', 'GH', 'US', 'CN', 'NZ', 'VA'),
      day: fc.integer({ min: 1, max: 70 }),
      answer: fc.constantFrom(...answers),
      open: fc.boolean(),
    })
    .map(({ state, day, answer, open }) => ({
      state,
      receivedAt: new Date(Date.UTC(2021, 5, day)).toISOString(),
      answers: asked.questions.slice(open ? 1 : 0).map(({ conclusionId }) => ({ conclusionId, answer })),
    }));
  const someReplies = fc
    .array(someReply, { maxLength: 12 })
    .map((list): Reply[] => list.map((one, i) => ({ ...one, id: `r${i}` })));

  it('is the same in whatever order replies are given', () => {
    fc.assert(
      fc.property(
        someReplies.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(counted(shuffled)).toEqual(counted(list));
        },
      ),
    );
  });

  it('has every State of the Council once for each question, and every reply once', () => {
    fc.assert(
      fc.property(someReplies, (list) => {
        const result = counted(list, '2021-09-01T00:00:00Z');
        for (const { states, outcome } of result.questions) {
          const all = Object.values(states).flat();
          expect(all.toSorted()).toEqual(council.states.map(({ state }) => state).toSorted());
          expect(outcome).toBe(states.yes.length >= result.needed ? 'majority-reached' : 'majority-not-reached');
        }
        expect(result.replies.map(({ reply: { id } }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never has a yes without a first reply in time from a State of the Council that says yes', () => {
    fc.assert(
      fc.property(someReplies, (list) => {
        const { questions } = counted(list);
        for (const { question, states } of questions) {
          for (const state of states.yes) {
            const [first] = list
              .filter((one) => one.state === state && Date.parse(one.receivedAt) >= Date.parse(letter.opens))
              .toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1));
            expect(first?.answers).toContainEqual({ conclusionId: question.conclusionId, answer: 'yes' });
            expect(Date.parse(first?.receivedAt ?? '')).toBeLessThanOrEqual(Date.parse(letter.closes));
          }
        }
      }),
    );
  });
});
