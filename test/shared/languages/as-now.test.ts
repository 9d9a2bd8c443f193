import { describe, expect, it } from 'vitest';
import { asNowWords, partsText } from '../../../shared/languages/as-now.ts';
import { languages } from '../../../shared/model/language.ts';
import { changingParts } from '../../../shared/model/paper-query.ts';

describe('what is shown as it is now', () => {
  it.each([...languages])('has its words in %s, and each part its own name', (language) => {
    expect(asNowWords[language]).not.toBe('');
    const names = changingParts.map((part) => partsText([part], language));
    // States and organisations are both the source.
    expect(new Set(names).size).toBe(changingParts.length - 1);
  });

  it('is told once where two parts have one name', () => {
    expect(partsText(['title', 'states', 'organisations'], 'en')).toBe('Title and Source');
    expect(partsText(['title', 'findings'], 'zh')).toBe('标题和审查结果');
  });

  it('is over in another word in each language', () => {
    expect(new Set(Object.values(asNowWords)).size).toBe(languages.length);
  });
});
