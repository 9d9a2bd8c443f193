import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/languages/refusals/en.ts';
import { fieldWord } from '../../../../shared/languages/refusals/field-words.ts';
import { refusalText } from '../../../../shared/languages/refusals/index.ts';
import type { RefusalCode } from '../../../../shared/languages/refusals/refusal-words.ts';
import { decisionDraftSchema, extensionSchema } from '../../../../shared/model/decision.ts';
import { type Language, languages } from '../../../../shared/model/language.ts';
import { paperCriteriaSchema } from '../../../../shared/model/paper-query.ts';

const codes = Object.keys(en) as RefusalCode[];
const cases = codes.flatMap((code) => languages.map((language) => [code, language] as const));
const others = cases.filter(([, language]) => language !== 'en');

const named = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).toSorted((one = '', other = '') => one.localeCompare(other));
/** Without values nothing is put in: the words as they stand in the language's own file. */
const words = (code: RefusalCode, language: Language) => refusalText({ code, values: {} }, language);

/** What is the same in all languages: names of formats and standards, and examples of what to write. */
const same =
  /\{\w+\}|\b[A-Z]{1,2}(?:\d\d)?[-/][\w/-]+|pp-resolution:77|Word|\.?docx|\.txt|PDF|PATCH|UTC|\bM[BoБ]\b|\d{4}-\d{2}-\d{2}T[\d:.+Z-]+/gu;
/** Words that stand in any English sentence and in no other of the languages that share its letters. */
const english = /\b(?:the|is|of|and|that|it|this|first|with|no|not|by|an|for|has|who|what|give|name|say|there)\b/iu;
/** Spanish has a `no` of its own. */
const spanish = /\bno\b/giu;

const scripts: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{Script=Latin}\p{Script=Common}]+$/u,
  fr: /^[\p{Script=Latin}\p{Script=Common}]+$/u,
  es: /^[\p{Script=Latin}\p{Script=Common}]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Script=Common}]+$/u,
  ar: /^[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+$/u,
  zh: /^[\p{Script=Han}\p{Script=Common}]+$/u,
};

describe('the words of refusals', () => {
  it.each(cases)('%s in %s is a whole sentence in its own letters', (code, language) => {
    const text = words(code, language);
    expect(text).toMatch(/[.。]$/u);
    expect(text).not.toMatch(/ {2}|\s[.,](?!\w)|\.\.|。。|undefined|null/u);
    expect(text.replace(same, '')).toMatch(scripts[language]);
    expect(text.match(/[\u2066-\u2068]/gu)?.length).toBe(text.match(/\u2069/gu)?.length);
  });

  it.each(others)('%s in %s names the same values as in English, and is no English', (code, language) => {
    expect(named(words(code, language))).toEqual(named(en[code]));
    expect(words(code, language)).not.toBe(en[code]);
    const own = language === 'es' ? words(code, language).replace(spanish, '') : words(code, language);
    expect(own).not.toMatch(english);
  });

  it.each([...languages])('are told apart in %s', (language) => {
    expect(new Set(codes.map((code) => words(code, language))).size).toBe(codes.length);
  });
});

describe('a code', () => {
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const textOf = (...patterns: readonly string[]) =>
    globSync([...patterns], { cwd: root })
      .map((path) => readFileSync(`${root}/${path}`, 'utf-8'))
      .join('\n');
  const program = textOf('shared/desk/*.ts', 'shared/proceedings/**/*.ts', 'shared/register/*.ts', 'functions/**/*.ts');
  const tests = textOf(
    'test/shared/desk/*.ts',
    'test/shared/proceedings/**/*.ts',
    'test/functions/**/*.ts',
    'test/shared/register/*.ts',
  );

  it.each(codes)('%s is thrown somewhere, and a test says where', (code) => {
    expect(program).toContain(`'${code}'`);
    expect(tests).toContain(`'${code}'`);
  });
});

describe('the values of a refusal', () => {
  it('are told as the language tells them', () => {
    const early = { code: 'extension-too-early', values: { closes: '2021-05-25T21:59:59Z' } } as const;
    expect(refusalText(early, 'en')).toContain('25 May 2021 at 23:59 (Geneva time)');
    expect(refusalText(early, 'zh')).toContain('2021年5月25日');
    expect(refusalText({ code: 'reason-wanted', values: { longest: 1000 } }, 'es')).toContain('1000');
    expect(refusalText({ code: 'reason-wanted', values: { longest: 1000 } }, 'en')).toContain('1,000');
    expect(refusalText({ code: 'does-not-fit', values: { field: 'states' } }, 'fr')).toContain('États Membres');
    expect(refusalText({ code: 'items-unknown', values: { items: 'C21-A2-98, C21-A2-99' } }, 'fr')).toContain(
      'C21-A2-98 et C21-A2-99',
    );
  });

  it('from outside keep their own direction and turn nothing', () => {
    const text = refusalText({ code: 'state-unknown', values: { code: '\u202eEK' } }, 'ar');
    expect(text).toContain('\u2066EK\u2069');
    expect(text).not.toContain('\u202e');
  });

  it('that are missing leave their place to be seen', () => {
    expect(refusalText({ code: 'join-unknown', values: {} }, 'en')).toContain('{paper}');
  });
});

describe('the parts of what was given', () => {
  const parts = [
    ...decisionDraftSchema.options.flatMap(({ shape }) => Object.keys(shape)),
    ...Object.keys(extensionSchema.pick({ state: true, until: true, reason: true }).shape),
    ...Object.keys(paperCriteriaSchema.shape),
    'answer',
    'joinTo',
  ];

  it.each([...new Set(parts)])('%s has a word in every language', (part) => {
    for (const language of languages) expect(fieldWord(part, language)).toMatch(scripts[language]);
    expect(new Set(languages.map((language) => fieldWord(part, language))).size).toBeGreaterThan(3);
  });

  it('that no language has a word for is named as it is', () => {
    expect(fieldWord('wobble', 'fr')).toBeNull();
    expect(refusalText({ code: 'does-not-fit', values: { field: 'constructor' } }, 'ru')).toContain('constructor');
  });
});
