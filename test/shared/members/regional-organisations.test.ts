import { describe, expect, it } from 'vitest';
import { memberStates } from '../../../shared/languages/states/member-states.ts';
import { membersOf } from '../../../shared/members/regional-organisations.ts';

describe('the regional organisations', () => {
  it.each([
    ['APT', 37, 'JP'],
    ['ATU', 50, 'KE'],
    ['CEPT', 48, 'NO'],
    ['CITEL', 35, 'BR'],
    ['LAS', 21, 'EG'],
    ['RCC', 11, 'KZ'],
  ] as const)('%s has its members, each a Member State of the Union and named once', (organisation, count, one) => {
    const members = membersOf(organisation);
    expect(members).toHaveLength(count);
    expect(new Set(members).size).toBe(count);
    expect(members.filter((state) => !memberStates.includes(state))).toEqual([]);
    expect(members).toContain(one);
  });
});
