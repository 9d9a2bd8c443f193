import { describe, expect, it } from 'vitest';
import { isDatePlaceholder, isPlaceholder } from '../../../shared/fields/placeholder-text.ts';
import type { FieldKey } from '../../../shared/model/field-key.ts';

describe('isPlaceholder', () => {
  it.each<[FieldKey, string]>([
    ['agendaItem', 'xx'],
    ['agendaItem', 'хх'],
    ['agendaItem', 'C20/##'],
    ['agendaItem', 'Document C20/xx'],
    ['agendaItem', 'C20/##号文件'],
    ['commentsOn', 'C20/xx'],
    ['source', 'Source'],
    ['source', 'المصدر'],
    ['source', '来源'],
    ['source', "[Nom de l'État Membre]"],
    ['title', 'TITRE'],
    ['title', '<Название>'],
    ['title', '(标题)'],
    ['summary', 'Click or tap here to enter text.'],
    ['summary', '[to be completed]'],
    ['summary', '单击或点击此处输入文字。'],
    ['title', '........'],
    ['title', '____'],
  ])('%s: %s was left in place', (key, text) => {
    expect(isPlaceholder(key, text)).toBe(true);
  });

  it.each<[FieldKey, string]>([
    ['agendaItem', '7'],
    ['agendaItem', 'Document C20/62'],
    ['agendaItem', 'PL 2.6'],
    ['source', 'Mexico'],
    ['title', 'Source of funds'],
    ['summary', 'Source'],
    ['summary', ''],
    ['references', 'C21/30 (see also [1])'],
  ])('%s: %j is a value', (key, text) => {
    expect(isPlaceholder(key, text)).toBe(false);
  });
});

describe('isDatePlaceholder', () => {
  it.each([
    'xx May 2021',
    'xx Month 2021',
    'xx mai 2021',
    'xx de mes de 2021',
    'хх месяц 2021 года',
    'xx شهر 2021',
    '2021年xx月xx日',
    '2021年x月x日',
    'xx.xx.2021',
  ])('%s is an open date', (text) => {
    expect(isDatePlaceholder(text)).toBe(true);
  });

  it.each(['19 May 2021', 'C21/xx-E', '2021年5月20日', 'Council 2021', 'xx'])('%s is none', (text) => {
    expect(isDatePlaceholder(text)).toBe(false);
  });
});
