import { describe, expect, it } from 'vitest';
import { keysOfCitation } from '../../../shared/search/cited-keys.ts';

describe('a paper that cites', () => {
  it.each([
    ['C21/35', ['c21/35']],
    ['C21/DT/6(Rev.2)(Add.1)', ['c21/dt/6(rev.2)(add.1)', 'c21/dt/6']],
    ['DM-21/1008', ['dm-21/1008']],
    ['A/RES/70/125', ['a/res/70/125']],
    ['pp-resolution:77@Rev.Dubai-2018', ['pp-resolution:77@rev.dubai-2018', 'pp-resolution:77', 'resolution:77']],
    ['council-decision:563@mod', ['council-decision:563@mod', 'council-decision:563', 'decision:563']],
    ['council-rop:3.2', ['council-rop:3.2']],
    ['convention:61', ['convention:61']],
  ])('%s is found by each of its names', (id, keys) => {
    expect(keysOfCitation(id)).toEqual(keys);
  });
});
