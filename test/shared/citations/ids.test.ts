import { describe, expect, it } from 'vitest';
import { citedIds } from '../../../shared/citations/ids.ts';

const instrument = (id: string) => ({ id, kind: 'instrument' as const });

describe('citedIds', () => {
  it('lists each id once, in the order of first mention', () => {
    const document = (id: string) => ({ id, kind: 'document' as const });
    expect(citedIds([document('C21/5'), document('C21/2'), document('C21/5')])).toEqual(['C21/5', 'C21/2']);
  });

  it('takes a mention without version for the one with it, before it or behind it', () => {
    expect(
      citedIds([
        instrument('pp-resolution:77'),
        instrument('pp-resolution:2'),
        instrument('pp-resolution:77@Rev.Dubai-2018'),
        instrument('pp-resolution:77'),
      ]),
    ).toEqual(['pp-resolution:77@Rev.Dubai-2018', 'pp-resolution:2']);
  });

  it('keeps two versions apart', () => {
    expect(citedIds([instrument('pp-resolution:77@Rev.Busan-2014'), instrument('pp-resolution:77@Rev.Dubai-2018')])).toHaveLength(
      2,
    );
  });
});
