import { describe, expect, it } from 'vitest';
import type { PaperCriteria } from '../../../../shared/model/paper-query.ts';
import type { Scope } from '../../../../shared/register/facets.ts';
import { choosePath } from '../../../../shared/register/queries/choose-path.ts';
import { c21 } from '../paper-rows.ts';

const whole: readonly Scope[] = ['PUB', 'DRAFT'];
const pathOf = (criteria: PaperCriteria, scopes = whole) => {
  const { ranges, words, filters } = choosePath(c21, criteria, scopes);
  return {
    keys: ranges.map(({ pk, prefix }) => `${pk.replace('MEETING#C21-VCC-1#', '')}${prefix === '' ? '' : ` ${prefix}`}`),
    words,
    filters,
  };
};

describe('the key path of a question', () => {
  it.each<[PaperCriteria, string[], string[]]>([
    [{}, ['PUB#DATE#', 'DRAFT#DATE#'], []],
    [
      { cites: 'C21/35', states: ['KE'] },
      ['CITED#C21/35 MEETING#C21-VCC-1#PUB#', 'CITED#C21/35 MEETING#C21-VCC-1#DRAFT#'],
      ['states: KE'],
    ],
    [{ states: ['KE'], items: ['C21-A2-07'] }, ['PUB#ITEM#C21-A2-07', 'DRAFT#ITEM#C21-A2-07'], ['states: KE']],
    [
      { findings: ['late'], states: ['KE', 'FR'] },
      ['PUB#STATE#KE', 'PUB#STATE#FR', 'DRAFT#STATE#KE', 'DRAFT#STATE#FR'],
      ['findings: late'],
    ],
    [{ findings: ['late'], statuses: ['held'] }, ['DRAFT#FINDING#late'], ['statuses: held']],
    [{ statuses: ['held', 'returned'] }, ['DRAFT#STATUS#held', 'DRAFT#STATUS#returned'], []],
    [{ statuses: ['held', 'accepted'] }, ['PUB#DATE#', 'DRAFT#DATE#'], ['statuses: held or accepted']],
    [{ organisations: ['APT'], languages: ['fr'] }, ['PUB#ORGANISATION#APT', 'DRAFT#ORGANISATION#APT'], ['languages: fr']],
    [{ languages: ['fr'], channels: ['mail'] }, ['PUB#LANGUAGE#fr', 'DRAFT#LANGUAGE#fr'], ['channels: mail']],
    [{ channels: ['mail'], published: true }, ['PUB#CHANNEL#mail'], ['published: true']],
    [{ published: false }, ['DRAFT#DATE#'], ['published: false']],
    [{ statuses: ['held'], published: true }, [], ['published: true']],
    [{ states: [] }, [], []],
  ])('%j', (criteria, keys, filters) => {
    expect(pathOf(criteria)).toMatchObject({ keys, filters });
  });

  it('is all papers where a question has more values than ranges are worth', () => {
    expect(pathOf({ annex: 2 })).toMatchObject({ keys: ['PUB#DATE#', 'DRAFT#DATE#'], filters: ['annex: 2'] });
    expect(pathOf({ membersOf: ['CEPT'], statuses: ['held'] })).toMatchObject({
      keys: ['DRAFT#STATUS#held'],
      filters: ['membersOf: CEPT'],
    });
    expect(pathOf({ membersOf: ['CEPT'], states: ['KE'] })).toMatchObject({
      keys: ['PUB#STATE#KE', 'DRAFT#STATE#KE'],
      filters: ['membersOf: CEPT'],
    });
  });

  it('says the times in words, which narrow every range', () => {
    expect(pathOf({ states: ['KE'], from: '2021-05-20T00:00:00Z' })).toMatchObject({
      words: 'papers of KE, by time of receipt from 2021-05-20T00:00:00Z',
      filters: [],
    });
  });

  it('leads a member only through what is published and its own, and never by what was found about others', () => {
    const member: readonly Scope[] = ['PUB', 'OWN#KE'];
    expect(pathOf({ states: ['FR'] }, member)).toMatchObject({ keys: ['PUB#STATE#FR', 'OWN#KE#DATE#'], filters: ['states: FR'] });
    expect(pathOf({ findings: ['late'] }, member).keys).toEqual(['PUB#DATE#', 'OWN#KE#DATE#']);
    expect(pathOf({ statuses: ['returned'] }, member).keys).toEqual(['OWN#KE#DATE#']);
    expect(pathOf({ findings: ['late'] }, ['PUB']).keys).toEqual([]);
  });

  it('as of a moment rests on nothing that may have been otherwise then', () => {
    const asOf = '2021-05-20T00:00:00Z';
    expect(pathOf({ items: ['C21-A2-07'], statuses: ['held'], published: false, asOf }).keys).toEqual([
      'PUB#DATE#',
      'DRAFT#DATE#',
    ]);
    expect(pathOf({ items: ['C21-A2-07'], channels: ['mail'], asOf }).keys).toEqual(['PUB#CHANNEL#mail', 'DRAFT#CHANNEL#mail']);
  });
});
