import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callerOfClaims } from '../../../shared/access/claims.ts';

const person = { name: 'A. Person' };

describe('callerOfClaims', () => {
  it.each([
    [
      { ...person, 'cognito:groups': ['secretariat'] },
      { role: 'secretariat', name: 'A. Person' },
    ],
    [
      { ...person, 'cognito:groups': ['operator'] },
      { role: 'operator', name: 'A. Person' },
    ],
    [
      { ...person, 'cognito:groups': ['member'], 'custom:state': 'KE' },
      { role: 'member', state: 'KE', name: 'A. Person' },
    ],
    [
      { ...person, 'cognito:groups': ['member', 'secretariat'], 'custom:state': 'KE' },
      { role: 'secretariat', name: 'A. Person' },
    ],
    [
      { email: 'one@rapporteur.example', 'cognito:groups': ['operator'] },
      { role: 'operator', name: 'one@rapporteur.example' },
    ],
    [
      { name: ' ', 'cognito:username': 'one', 'cognito:groups': ['operator'] },
      { role: 'operator', name: 'one' },
    ],
  ])('%j speaks for %j', (claims, caller) => {
    expect(callerOfClaims(claims)).toEqual(caller);
  });

  it.each([
    ['no groups', person],
    ['groups that are not ours', { ...person, 'cognito:groups': ['admin', 'Secretariat'] }],
    ['groups as text', { ...person, 'cognito:groups': 'secretariat' }],
    ['a list in a list', { ...person, 'cognito:groups': [['secretariat']] }],
    ['a member without a State', { ...person, 'cognito:groups': ['member'] }],
    ['a member of no Member State', { ...person, 'cognito:groups': ['member'], 'custom:state': 'XX' }],
    ['a State in small letters', { ...person, 'cognito:groups': ['member'], 'custom:state': 'ke' }],
    ['several States', { ...person, 'cognito:groups': ['member'], 'custom:state': ['KE', 'FR'] }],
    ['a State and no group', { ...person, 'custom:state': 'KE' }],
    ['nobody', { 'cognito:groups': ['secretariat'] }],
  ])('%s is denied', (_what, claims) => {
    expect(callerOfClaims(claims)).toBeNull();
  });

  it('gives no role to claims that hold none of the groups, whatever else they hold', () => {
    const key = fc.constantFrom('cognito:groups', 'groups', 'custom:state', 'role', 'name', 'scope');
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(null), fc.integer(), fc.object());
    const named = (claims: Record<string, unknown>) =>
      [claims['cognito:groups']].flat().some((group) => ['secretariat', 'operator', 'member'].includes(String(group)));
    fc.assert(
      fc.property(fc.dictionary(key, value), (claims) => {
        fc.pre(!named(claims));
        expect(callerOfClaims(claims)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
