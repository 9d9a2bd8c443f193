import { describe, expect, it } from 'vitest';
import { memberStates } from '../../../../shared/languages/states/member-states.ts';
import { electorateSchema, regions } from '../../../../shared/model/consultation.ts';
import { addWithoutVote, electorateOn, mayVote } from '../../../../shared/proceedings/correspondence/electorate.ts';
import { council } from './material.ts';

describe('the Council elected for 2019-2022', () => {
  it('has 48 Member States in five regions', () => {
    const { states } = council;
    expect(new Set(states.map(({ state }) => state)).size).toBe(48);
    expect(regions.map((region) => states.filter((one) => one.region === region).length)).toEqual([9, 8, 5, 13, 13]);
    expect(states.filter(({ state }) => !memberStates.includes(state))).toEqual([]);
    expect(electorateSchema.parse(council)).toEqual(council);
  });

  it('is in office from one election to the next', () => {
    expect(electorateOn('2018-11-05')).toBe(council);
    expect(electorateOn('2022-10-02')).toBe(council);
    expect(electorateOn('2018-11-04')).toBeNull();
    expect(electorateOn('2022-10-03')).toBeNull();
  });

  it('has every State vote until it is told otherwise', () => {
    expect(council.withoutVote).toEqual([]);
  });
});

describe('times without a vote', () => {
  const entry = { state: 'GH', from: '2021-01-01', to: '2021-06-30', source: 'letter of 4 January 2021' };
  const added = (...entries: unknown[]) => {
    const answer = addWithoutVote(council, entries);
    if ('problems' in answer) throw new Error(answer.problems.join('\n'));
    return answer.electorate;
  };

  it('take the vote away on their days, both included', () => {
    const electorate = added(entry);
    const days = ['2020-12-31', '2021-01-01', '2021-06-30', '2021-07-01'];
    expect(days.map((day) => mayVote(electorate, 'GH', day))).toEqual([true, false, false, true]);
    expect(mayVote(electorate, 'KE', '2021-03-01')).toBe(true);
    expect(mayVote(added({ ...entry, to: null }), 'GH', '2022-09-30')).toBe(false);
  });

  it('are added once', () => {
    expect(addWithoutVote(added(entry), [entry])).toEqual({ electorate: added(entry) });
  });

  it.each([
    ['a State outside the Council', [{ ...entry, state: 'NZ' }], 'NZ is not a Member State of this Council'],
    ['an end before the beginning', [{ ...entry, to: '2020-01-01' }], 'GH: the time without a vote ends before it begins'],
    ['no source', [{ ...entry, source: '' }], 'list.0.source'],
    ['no date', [{ ...entry, from: 'January' }], 'list.0.from'],
    ['no list', { withoutVote: [] }, 'list'],
  ])('are refused with %s', (_, json, problem) => {
    expect(addWithoutVote(council, json)).toEqual({ problems: [expect.stringContaining(problem)] });
  });
});
