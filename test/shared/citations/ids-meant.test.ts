import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsMeant } from '../../../shared/citations/ids-meant.ts';

const said: readonly (readonly [words: string, ids: readonly string[]])[] = [
  ['Resolution 77', ['pp-resolution:77']],
  ['  resolution 77 ', ['pp-resolution:77']],
  ['第77号决议', ['pp-resolution:77']],
  ['القرار 77', ['pp-resolution:77']],
  ['Резолюция 77 (Пересм. Дубай, 2018 г.)', ['pp-resolution:77@Rev.Dubai-2018']],
  ['Décision 611 du Conseil', ['council-decision:611']],
  ['No. 87A of the Convention', ['convention:87A']],
  ['C21/35', ['C21/35']],
  ['c21/76(Rev.1)', ['C21/76(Rev.1)']],
  // In a paper this line is its own number; a person who types it means the document.
  ['Revision 1 to Document C21/76-E', ['C21/76(Rev.1)']],
  ['DT/6', ['C21/DT/6']],
  ['DM-21/1008', ['DM-21/1008']],
  ['Resolutions 77 and 111', ['pp-resolution:77', 'pp-resolution:111']],
  // An id is taken as it is: the register may know instruments that no grammar does.
  ['pp-resolution:77', ['pp-resolution:77']],
  ['council-rop:3.2', ['council-rop:3.2']],
  ['the weather', []],
  ['', []],
];

describe('what a person means who names a document or an instrument', () => {
  it.each(said)('%s', (words, ids) => {
    expect(idsMeant(words, 'C21')).toEqual(ids);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        expect(Array.isArray(idsMeant(words, 'C21'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
