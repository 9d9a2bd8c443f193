import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown, type Variation } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

const item = (agendaItem: string | null, cites: Variation['cites'] = {}): Variation => ({
  values: { agendaItem, references: [] },
  cites,
});

describe('the agenda item', () => {
  it.each<[string, Variation, string]>([
    ['declared', item('7'), 'accepted:'],
    ['several', item('15, 16'), 'accepted: several-agenda-items'],
    ['inferred', item(null, { title: ['C21/64'] }), 'accepted: agenda-item-inferred'],
    ['ambiguous', item(null, { title: ['C21/64', 'C21/30'] }), 'held: agenda-item-ambiguous'],
    ['missing', item(null), 'returned: agenda-item-missing'],
    ['unknown, then inferred', item('61', { title: ['C21/64'] }), 'accepted: agenda-item-inferred agenda-item-unknown'],
    [
      'unknown, then ambiguous',
      item('PL 2.6', { title: ['C21/64', 'C21/30'] }),
      'held: agenda-item-ambiguous agenda-item-unknown',
    ],
    ['unknown, then missing', item('61'), 'returned: agenda-item-missing agenda-item-unknown'],
    ['one of two unknown', item('7, 61'), 'accepted: agenda-item-unknown'],
    ['in conflict', item('34', { body: ['C21/25'] }), 'accepted: agenda-item-mismatch'],
    ['in Annex 3 by its citations', item('1', { title: ['C21/33'] }), 'accepted: agenda-annex-inferred priority-2-item'],
    ['in Annex 3 by name', item('Annex 3, item 1'), 'accepted: priority-2-item'],
    ['without a document', item('48'), 'accepted: item-without-document'],
  ])('%s', (_name, variation, expected) => {
    expect(inShort(judged(variation))).toBe(expected);
  });

  it.each<[string, Variation]>([
    ['one without an item', item(null)],
    ['one that names no item of the agenda', item('61')],
    ['one whose citations speak for another', item('34', { body: ['C21/25'] })],
  ])('is as a person has placed it: nothing is left to be said of %s', (_name, variation) => {
    const known = { ...nothingKnown, placed: ['C21-A3-01'] };
    const verdict = judge(examinationOf(variation, 'C21'), meetingOf('C21'), arrivalOf({}, 'C21'), known);
    expect(inShort(verdict)).toBe('accepted: priority-2-item');
    expect(verdict.filing).toEqual({ items: ['C21-A3-01'], how: 'decided' });
  });

  it('is told with what it was found by', () => {
    const message = (variation: Variation) => judged(variation).findings[0]?.message;
    expect(message(item(null, { title: ['C21/64'] }))).toBe(
      'The paper names no item of the agenda. Because it cites C21/64, it was placed under item 5 of Annex 2. Please tell the secretariat if another item is meant.',
    );
    expect(message(item('1', { title: ['C21/33'] }))).toBe(
      'The agenda item is given as “1”, without an annex. Because of the documents cited it was read as item 1 of Annex 3. Please tell the secretariat if another item is meant.',
    );
  });
});
