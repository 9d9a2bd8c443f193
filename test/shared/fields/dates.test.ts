import { describe, expect, it } from 'vitest';
import { isDateRange, readDate } from '../../../shared/fields/dates.ts';

describe('readDate', () => {
  it.each([
    ['19 May 2021', '2021-05-19'],
    ['May 19, 2021', '2021-05-19'],
    ['Tuesday, 25 May 2021', '2021-05-25'],
    ['Geneva, 1st June 2021', '2021-06-01'],
    ['1er février 2021', '2021-02-01'],
    ['Genève, le 14 août 2020', '2020-08-14'],
    ['14 de Mayo de 2020', '2020-05-14'],
    ['7 de setiembre de 2017', '2017-09-07'],
    ['8 февраля 2018 года', '2018-02-08'],
    ['14 марта 2017 г.', '2017-03-14'],
    ['17 يوليو 2018', '2018-07-17'],
    ['٣٠ أيلول/سبتمبر ١٩٩٧', '1997-09-30'],
    ['5 تشرين الأول/أكتوبر 2020', '2020-10-05'],
    ['2018年3月19日', '2018-03-19'],
    ['2021 年 5 月 21 日', '2021-05-21'],
    ['２０２１年５月２０日（星期四）', '2021-05-20'],
    ['二〇二一年五月二十五日', '2021-05-25'],
    ['2021-05-19', '2021-05-19'],
    ['19.05.2021', '2021-05-19'],
    // Day first, as the Union writes; the other order where only that one is a date.
    ['05/06/2021', '2021-06-05'],
    ['05/19/2021', '2021-05-19'],
    ['29 February 2020', '2020-02-29'],
    // A place before the date, or after it.
    ['Lima, 4 de mayo de 2021', '2021-05-04'],
    ['Ciudad de México, a 4 de mayo de 2021', '2021-05-04'],
    ['Fait à Lomé, le 4 mai 2021', '2021-05-04'],
    ['г. Минск, 4 мая 2021 г.', '2021-05-04'],
    ['الدوحة، في 4 مايو 2021م', '2021-05-04'],
    ['北京，2021年5月4日', '2021-05-04'],
    ['2021年5月4日，北京', '2021-05-04'],
    // The Islamic date beside it.
    ['22 رمضان 1442هـ الموافق 4 مايو 2021م', '2021-05-04'],
    ['4 مايو 2021 (22 رمضان 1442)', '2021-05-04'],
    // Months of Algeria and Tunisia, and of Morocco.
    ['4 جوان 2021', '2021-06-04'],
    ['الجزائر، 4 أوت 2021', '2021-08-04'],
    ['4 دجنبر 2020', '2020-12-04'],
    ['4.05.2021 г.', '2021-05-04'],
    ['4.5.21', '2021-05-04'],
    ['2021. 5. 4.', '2021-05-04'],
    ['4.V.2021', '2021-05-04'],
    ['4-May-2021', '2021-05-04'],
    ['Tue 4 May 2021', '2021-05-04'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each([
    '8-18 June 2021',
    '2021年6月8-18日',
    '18-8 يونيو 2021',
    '31 April 2021',
    'Geneva, 8-18 June 2021',
    'Virtual consultation of councillors, 8 June 2021',
    'Resolution 77, 2 June 2021',
    '22 رمضان 1442هـ',
    '29 February 2021',
    'xx May 2021',
    'May 2021',
    'On 19 May 2021 the Council met',
    '',
    '7',
  ])('finds no date in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('isDateRange', () => {
  it.each(['Geneva, 8-18 June 2021', '8–18 июня 2021 года', '2021年6月8-18日'])('knows %s', (text) => {
    expect(isDateRange(text)).toBe(true);
  });

  it.each(['19 May 2021', '2021-05-19', 'Plans 2024-2027', 'Kenya'])('is none: %s', (text) => {
    expect(isDateRange(text)).toBe(false);
  });
});
