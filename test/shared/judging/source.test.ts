import { describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/model/examination.ts';
import { inShort, judged } from './judged.ts';

const from = (source: Partial<Source>) =>
  judged({ values: { source: { raw: 'printed', states: [], organisations: [], others: [], ...source } } });

describe('the source', () => {
  it.each<[string, Partial<Source>, string]>([
    ['one State', { states: ['ET'] }, 'accepted:'],
    ['two States', { states: ['AR', 'MX'] }, 'accepted: joint-contribution'],
    ['a State on behalf of an organisation', { states: ['RU'], organisations: ['RCC'] }, 'accepted: on-behalf-of-organisation'],
    ['a State and another name', { states: ['DE'], others: ['An operator'] }, 'accepted:'],
    ['an organisation alone', { organisations: ['CEPT'] }, 'held: source-not-member-state'],
    ['an operator', { others: ['An operator'] }, 'held: source-not-member-state'],
    ['nothing that can be made out', {}, 'held: source-unknown'],
  ])('%s', (_name, source, expected) => {
    expect(inShort(from(source))).toBe(expected);
  });

  it('is told as printed, and its States stand in the verdict', () => {
    expect(from({}).findings[0]?.values).toEqual({ source: 'printed' });
    const joint = from({ states: ['AR', 'MX'], organisations: ['CITEL'] });
    expect([joint.states, joint.organisations]).toEqual([['AR', 'MX'], ['CITEL']]);
  });
});
