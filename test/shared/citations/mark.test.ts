import { describe, expect, it } from 'vitest';
import { markCitations } from '../../../shared/citations/mark.ts';
import { citationsIn } from './written-paper.ts';

describe('markCitations', () => {
  it('puts the ids behind the words that say them', () => {
    const text = '参见C21/35号文件和第77、111号决议。';
    expect(markCitations(text, citationsIn(text))).toBe(
      '参见C21/35 [C21/35]号文件和第77、111号决议 [pp-resolution:77; pp-resolution:111]。',
    );
  });

  it('leaves a text without citations alone', () => {
    expect(markCitations('nothing here', [])).toBe('nothing here');
  });
});
