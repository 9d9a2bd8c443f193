import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../../shared/judging/index.ts';
import { letterWords } from '../../../../shared/languages/letters/index.ts';
import { ruleText } from '../../../../shared/languages/letters/rule-words.ts';
import { meetings } from '../../../../shared/meetings/index.ts';
import { languages } from '../../../../shared/model/language.ts';

/** Every sentence by its path: `mend.open`. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  );
}

const alphabetically = (one: string, other: string) => one.localeCompare(other, 'en');
const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted(alphabetically);
const english = new Map(sentences(letterWords('en')));

describe.each([...languages])('the words of letters in %s', (language) => {
  const own = sentences(letterWords(language));

  it('fill in what the English ones do, and nothing else', () => {
    expect(own.map(([path]) => path).toSorted(alphabetically)).toEqual([...english.keys()].toSorted(alphabetically));
    for (const [path, sentence] of own) expect([path, names(sentence)]).toEqual([path, names(english.get(path) ?? '')]);
  });

  it('are not left in another language', () => {
    const same = own.filter(
      ([path, sentence]) =>
        language !== 'en' && sentence === english.get(path) && /\p{L}{8}/u.test(sentence.replace(/\{\w+\}/gu, '')),
    );
    expect(same.map(([path]) => path).filter((path) => !['roles.document', 'questions'].includes(path))).toEqual([]);
    const script = { en: 'Latin', fr: 'Latin', es: 'Latin', ru: 'Cyrillic', ar: 'Arabic', zh: 'Han' }[language];
    const strange = own.filter(
      ([path, sentence]) => !new RegExp(`\\p{Script=${script}}`, 'u').test(sentence) && !neutral.has(path),
    );
    expect(strange).toEqual([]);
  });

  it('begin and end as sentences do, without doubled blanks', () => {
    for (const [path, sentence] of own) expect([path, sentence]).toEqual([path, sentence.trim().replace(/ {2,}/gu, ' ')]);
  });

  it('name every rule that a finding can rest on', () => {
    const bases = Object.values(findingCodes).map(({ basis }) => basis);
    const practice = ['numbering', 'safety', 'reading', 'presentation'].filter((basis) => bases.some((one) => one === basis));
    const rules = [
      ...meetings.flatMap(({ submission, pageLimit, templateRule, sourceRule }) => [
        submission.rule,
        pageLimit.rule,
        templateRule,
        sourceRule,
      ]),
      ...meetings.map(({ letter }) => ({ document: letter, paragraph: 'draft agenda' })),
      ...practice.map((paragraph) => ({ document: 'Practice of the register', paragraph })),
    ];
    expect(practice).toHaveLength(4);
    for (const rule of rules) {
      const told = ruleText(rule, language).replace(/DM-\d\d\/\d+/u, '');
      if (language === 'en') expect(told).toMatch(/\p{L}{4}/u);
      else if (language === 'fr' || language === 'es')
        expect(told).not.toMatch(/Annex |paragraph |letter|agenda|Deadline|register|safety/u);
      else expect(told).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

/** Said with signs and a Latin name alone. */
const neutral = new Set(['labelled', 'dayAndTime', 'labels.hash', 'pagesOf']);

describe('the words of letters', () => {
  it('say nowhere that something was decided', () => {
    const decided = /\bdecided\b|a décidé|ha decidido|решил|принял решение|(?<!\p{L})(?:قررت|قرر)(?!\p{L})|已决定|作出决定/u;
    for (const language of languages)
      expect(sentences(letterWords(language)).filter(([, sentence]) => decided.test(sentence))).toEqual([]);
  });

  it('quote a heading that is known in one language only', () => {
    const rule = { document: 'DM-22/1', paragraph: 'Annex 3, Some heading and paragraph 4' };
    expect(ruleText(rule, 'fr')).toBe('DM-22/1, Annexe 3, Some heading, paragraphe 4');
    expect(ruleText(rule, 'ar')).toContain('\u2066Some heading\u2069');
  });
});
