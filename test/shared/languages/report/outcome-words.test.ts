import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../../shared/languages/report/outcome/index.ts';
import { countText, pluralCategories } from '../../../../shared/languages/report/outcome/plurals.ts';
import { isPackaged } from '../../../../shared/languages/report/packages.ts';
import { languages } from '../../../../shared/model/language.ts';

/** Names of the values of every phrase; the forms of a plural count as one phrase, each with the same names. */
function placeholders(value: unknown): unknown {
  if (typeof value === 'string') {
    const names = [...value.matchAll(/\{\w+\}/g)].map(([name]) => name);
    return names.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
  }
  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.some(([key]) => key === 'other')) return [...new Set(entries.map(([, form]) => placeholders(form)))];
  return Object.fromEntries(entries.map(([key, inner]) => [key, placeholders(inner)]));
}

describe('the words on conclusions', () => {
  it.each([...languages])('name the same values in %s as in English', (language) => {
    expect(placeholders(outcomeWords(language))).toEqual(placeholders(outcomeWords('en')));
  });

  it.each([...languages])('leave nothing empty in %s, and say of nothing that it was decided', (language) => {
    const said = JSON.stringify(outcomeWords(language));
    expect(said).not.toMatch(/""|\bundefined\b/);
    expect(said).not.toMatch(/\bdecided\b|décidé|decidi|постановил|решил|قرر المجلس|决定如下|做出决定/i);
  });

  it.each([...languages])('have the forms of number that %s has', (language) => {
    const rules = new Intl.PluralRules(reportWords(language).locale);
    expect(new Set<string>(pluralCategories[language])).toEqual(new Set(rules.resolvedOptions().pluralCategories));
  });

  it('count in the form that the number asks for', () => {
    const { recordCount: russian } = outcomeWords('ru');
    const counted = [1, 3, 5, 21].map((n) => countText(n, russian, 'ru'));
    expect(counted).toEqual(['1 краткий отчет', '3 кратких отчета', '5 кратких отчетов', '21 краткий отчет']);
    const { conclusionCount: arabic } = outcomeWords('ar');
    expect(countText(2, arabic, 'ar')).toBe('استنتاجان مقترحان (2)');
    expect(countText(11, arabic, 'ar')).toBe('11 استنتاجاً مقترحاً');
    expect(countText(1, outcomeWords('en').followUpCount, 'en')).toBe('1 follow-up');
  });
});

describe('isPackaged', () => {
  it.each([
    ['关于工作组活动的报告（作为一揽子文件被记录在案）', true],
    ['Report of the working group (to be noted as a package)', true],
    ['Rapport du groupe de travail (dont il est pris note en bloc)', true],
    ['Informe del grupo de trabajo (se toma nota en bloque)', true],
    ['Отчет рабочей группы (принимается к сведению единым пакетом)', true],
    ['تقرير فريق العمل (يُحاط به علماً كحزمة واحدة)', true],
    ['Packages of software for small islands', false],
    ['Пакетная передача данных', false],
    ['工作组的报告', false],
  ])('reads "%s" as %s', (title, expected) => {
    expect(isPackaged({ title, notes: [] })).toBe(expected);
    expect(isPackaged({ title: 'An item', notes: [title] })).toBe(expected);
  });
});
