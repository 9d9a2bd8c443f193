import { describe, expect, it } from 'vitest';
import { statusWords } from '../../../shared/languages/statuses.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';

describe('statusWords', () => {
  it('names every status that a sender is told of, each in its own word', () => {
    expect(new Set(Object.keys(statusWords))).toEqual(new Set(paperStatuses.filter((status) => status !== 'ignored')));
    for (const language of languages) {
      const words = Object.values(statusWords).map((inSix) => inSix[language]);
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word.trim() === word && word !== '')).toBe(true);
    }
  });
});
