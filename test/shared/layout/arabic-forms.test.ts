import { describe, expect, it } from 'vitest';
import { joinedForm } from '../../../shared/layout/arabic-forms.ts';

const code = (letter: string) => letter.codePointAt(0) ?? 0;
const form = (word: string, index: number) =>
  joinedForm(code(word[index - 1] ?? ''), code(word[index] ?? ''), code(word[index + 1] ?? '')).toString(16);

describe('joined forms', () => {
  it.each([
    ['alone', 'ب', 0, 'fe8f'],
    ['at the end', 'بب', 1, 'fe90'],
    ['at the beginning', 'بب', 0, 'fe91'],
    ['in the middle', 'ببب', 1, 'fe92'],
    ['after a letter that does not join onward', 'دب', 1, 'fe8f'],
    ['a letter that joins backward only', 'با', 1, 'fe8e'],
    ['the same alone', 'اب', 0, 'fe8d'],
    ['the last letter of the row', 'يي', 0, 'fef3'],
    ['before a drawn-out line', 'بـ', 0, 'fe91'],
    ['no form for a hamza', 'ءب', 0, '621'],
    ['none for a Latin letter', 'aب', 0, '61'],
  ])('%s', (_, word, index, shape) => {
    expect(form(word, index)).toBe(shape);
  });
});
