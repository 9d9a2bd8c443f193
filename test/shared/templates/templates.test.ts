import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../shared/languages/fold.ts';
import { languages } from '../../../shared/model/language.ts';
import { templates } from '../../../shared/templates/index.ts';
import { everyPlaceholder } from '../../../shared/templates/placeholders.ts';

describe.each(templates)('the form $edition', ({ edition, fields, orders, fixed }) => {
  it('labels every field in six languages, without colons', () => {
    for (const { labels } of fields) {
      for (const language of languages) {
        expect(labels[language].length).toBeGreaterThan(0);
        expect(labels[language].filter((label) => /[:：]/u.test(label) || label.trim() !== label)).toEqual([]);
      }
    }
  });

  it('has no label that names two of its fields', () => {
    const seen = new Map<string, string>();
    for (const { key, labels } of fields) {
      for (const label of languages.flatMap((language) => labels[language].map(foldedText))) {
        expect(seen.get(label) ?? key).toBe(key);
        seen.set(label, key);
      }
    }
  });

  it('orders exactly its own fields', () => {
    const keys = new Set(fields.map(({ key }) => key));
    for (const order of orders) {
      expect(new Set(order)).toEqual(keys);
      expect(order).toHaveLength(keys.size);
    }
  });

  it('cites the letter that prescribes it', () => {
    const rule =
      edition === 'C21' ? { document: 'DM-21/1008', paragraph: 'Annex 4' } : { document: 'DM-20/1008', paragraph: 'Annex 2' };
    for (const field of fields) expect(field.rule).toEqual(rule);
  });

  it('knows its own lines in six languages', () => {
    for (const language of languages) expect(fixed[language].length).toBeGreaterThan(0);
  });
});

describe('the forms', () => {
  it('require a source and a title, and no document number', () => {
    for (const { fields } of templates) {
      const required = fields.filter((field) => field.required).map(({ key }) => key);
      expect(required).toEqual(expect.arrayContaining(['source', 'title', 'agendaItem']));
      expect(required).not.toContain('documentNumber');
    }
  });

  it('know the word processor’s hints in six languages', () => {
    for (const language of languages) expect(everyPlaceholder[language].length).toBeGreaterThan(0);
  });
});
