import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedItems } from '../../../shared/judging/printed-item.ts';

const short = (text: string) =>
  printedItems(text)
    .map(({ no, annex }) => (annex === null ? no : `${annex}:${no}`))
    .join(' ');

describe('printedItems', () => {
  it.each([
    ['7', '7'],
    ['07.', '7'],
    ['(7)', '7'],
    ['Item 7', '7'],
    ['Agenda item: 7', '7'],
    ['Draft agenda item No. 15', '15'],
    ['15, 16', '15 16'],
    ['15 and 16', '15 16'],
    ['15 & 16', '15 16'],
    ['15/16', '15 16'],
    ['Items 15-17', '15 16 17'],
    ['7 and 7', '7'],
    ['VII', '7'],
    ['Point XLII', '42'],
    ['Items V and VI', '5 6'],
    ['五十九', '59'],
    ['Fifty-nine (59)', '59'],
    ['تسعة وخمسون (59)', '59'],
    // The annex before its item, behind it, and one for each.
    ['A2-07', '2:7'],
    ['Annex 2 - 7', '2:7'],
    ['附件2-7', '2:7'],
    ['Annexe III, point 1', '3:1'],
    ['Item 7 of Annex II', '2:7'],
    ['Annex 3, item 1', '3:1'],
    ['Annex 3: 1', '3:1'],
    ['1 (Annex 3)', '3:1'],
    ['item 1 of Annex 3', '3:1'],
    ['7, Annex 3 item 1', '7 3:1'],
    ['Annex 2, items 7 and 9; Annex 3, item 1', '2:7 2:9 3:1'],
    ["Point 7 de l'ordre du jour", '7'],
    ['Points 15 et 16', '15 16'],
    ['Annexe 3, point 1', '3:1'],
    ['n° 7', '7'],
    ['puntos 15 y 16 del orden del día', '15 16'],
    ['Punto nº7', '7'],
    ['Anexo 3, punto 1', '3:1'],
    ['пункты 15 и 16 повестки дня', '15 16'],
    ['пункт 1 Приложения 3', '3:1'],
    ['п. 7', '7'],
    ['№7', '7'],
    ['البند 38 من جدول الأعمال', '38'],
    ['البندان 15 و16', '15 16'],
    ['البند ٣٨', '38'],
    ['الملحق 3، البند 1', '3:1'],
    ['البند 1 من الملحق 3', '3:1'],
    // Arabic stores a range high to low.
    ['البنود 17-15', '17 16 15'],
    ['۷', '7'],
    ['７', '7'],
    ['议项：7', '7'],
    ['第7项', '7'],
    ['第15、16项', '15 16'],
    ['第15项和第16项', '15 16'],
    ['附件3第1项', '3:1'],
    ['附件三第一项', '3:1'],
    ['第七项', '7'],
    ['第十项', '10'],
    ['第十五项和第十六项', '15 16'],
    ['议程草案第二十项', '20'],
    ['第三十五项', '35'],
    // A title behind the number is no part of it, whatever numbers it holds.
    ['7 – Preparations for WTDC-21', '7'],
    ['7 - 2021 conference', '7'],
    ['7, 8 pages', '7'],
    ['7 - 15 years on', '7'],
    ['Item 7: preparations for 2021', '7'],
    ['Пункт 15 проекта повестки дня (пандемия COVID-19)', '15'],
    ['Item 7 (C21/30)', '7'],
  ])('reads %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each(['', '-', 'xx', 'PL 2.6', 'ADM 4', 'Document C20/62', 'C20/62 (C20/INF/17)', 'COVID-19', '2021', '0', 'Annex 3', '5G'])(
    'finds no item in %j',
    (text) => {
      expect(short(text)).toBe('');
    },
  );

  it('reads what it prints in a list of any length', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        expect(short(numbers.join(', '))).toBe(numbers.join(' '));
      }),
    );
  });

  it('survives any text', () => {
    const words = fc.constantFrom('Annex', 'item', '7', '3', ',', '-', '附件', 'البند', '(', 'x', '\u202e', '１');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          for (const { no } of printedItems(text)) expect(no).toMatch(/^[1-9]\d{0,2}$/);
        },
      ),
    );
  });
});
