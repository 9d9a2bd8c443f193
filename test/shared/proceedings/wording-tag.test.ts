import { describe, expect, it } from 'vitest';
import { parseWordingTag, wordingHash, wordingTag } from '../../../shared/proceedings/wording-tag.ts';

describe('the tag of a wording', () => {
  it('names a conclusion and its words, and is read back', () => {
    const tag = wordingTag('3fa19c0d2b41.53.1', 'that the report be noted');
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(parseWordingTag(tag)).toEqual({ conclusionId: '3fa19c0d2b41.53.1', wording: wordingHash('that the report be noted') });
  });

  it('does not change with blanks or the form of Unicode', () => {
    expect(wordingHash(' pre\u0301vu  demain\n')).toBe(wordingHash('pr\u00e9vu demain'));
    expect(wordingHash('noted')).not.toBe(wordingHash('approved'));
  });

  it.each(['', 'conclusion:', 'conclusion:a.1.1@xyz', 'title', 'conclusion:3fa1@0123456789ab'])(
    'takes %j for another tag',
    (tag) => {
      expect(parseWordingTag(tag)).toBeNull();
    },
  );
});
