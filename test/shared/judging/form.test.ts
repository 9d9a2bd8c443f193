import { describe, expect, it } from 'vitest';
import type { Variation } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

const blank = (text: string | null) => ({ values: { title: text } });

describe('the form of 2021', () => {
  it.each<[string, Variation, string]>([
    ['no title', blank(null), 'returned: missing-title'],
    ['a title of blanks', blank('  '), 'returned: missing-title'],
    ['the words of the template as title', { placeholders: ['title'] }, 'returned: missing-title'],
    ['no source', { values: { source: null } }, 'returned: missing-source'],
    ['the words of the template as source', { placeholders: ['source'] }, 'returned: missing-source'],
    ['no summary', { values: { summary: null } }, 'accepted: missing-summary'],
    ['no action', { values: { actionRequired: null } }, 'accepted: missing-action-required'],
    ['the date left open', { placeholders: ['date'] }, 'accepted: missing-date'],
    ['no original language', { values: { originalLanguage: null } }, 'accepted: missing-original-language'],
    [
      'a language that the template itself names',
      { placeholders: ['originalLanguage'], values: { originalLanguage: 'ru' } },
      'accepted: missing-original-language',
    ],
    ['the default of Original left', { placeholders: ['originalLanguage'] }, 'accepted: missing-original-language'],
    ['no references', { values: { references: null } }, 'accepted:'],
    ['the document number left open', { placeholders: ['documentNumber'] }, 'accepted:'],
    ['another order', { form: { inOrder: false } }, 'accepted: field-order'],
    ['no label of either form', { form: null }, 'returned: no-template'],
    ['labels in another language', { form: { labelLanguage: 'fr' } }, 'accepted: label-language-mismatch'],
    ['Original names another language', { values: { originalLanguage: 'ru' } }, 'accepted: original-language-mismatch'],
    ['the language of the text is not known', { file: { language: null }, form: { labelLanguage: 'fr' } }, 'accepted:'],
    ['labels of no one language', { form: { labelLanguage: null } }, 'accepted:'],
  ])('%s', (_name, variation, expected) => {
    expect(inShort(judged(variation))).toBe(expected);
  });
});

describe('the form of 2020', () => {
  it.each<[string, Variation, string]>([
    ['no way forward', { values: { proposedWayForward: null } }, 'accepted: missing-proposed-way-forward'],
    ['no title', { values: { title: null } }, 'returned: missing-title'],
    ['no source', { values: { source: null } }, 'returned: missing-source'],
    ['the fields of 2021 are not asked for', { values: { summary: null, date: null } }, 'accepted:'],
    [
      'the form of 2021',
      { form: { edition: 'C21' }, values: { summary: 'S', actionRequired: 'A', date: '2020-06-01', originalLanguage: 'en' } },
      'accepted: template-edition-mismatch',
    ],
  ])('%s', (_name, variation, expected) => {
    expect(inShort(judged(variation, {}, 'C20'))).toBe(expected);
  });

  it('in 2021 is told, and only its own fields are asked for', () => {
    const used = { form: { edition: 'C20' }, values: { summary: null, proposedWayForward: null } } as const;
    expect(inShort(judged(used))).toBe('accepted: missing-proposed-way-forward template-edition-mismatch');
  });
});
