import { describe, expect, it } from 'vitest';
import { readOriginalLanguages } from '../../../shared/fields/original-language.ts';
import { languages } from '../../../shared/model/language.ts';

/** Columns in the order of `languages`. */
const names = [
  ['English', 'French', 'Spanish', 'Russian', 'Arabic', 'Chinese'],
  ['anglais', 'français', 'espagnol', 'russe', 'arabe', 'chinois'],
  ['inglés', 'francés', 'español', 'ruso', 'árabe', 'chino'],
  ['английский', 'французский', 'испанский', 'русский', 'арабский', 'китайский'],
  ['بالإنكليزية', 'بالفرنسية', 'بالإسبانية', 'بالروسية', 'بالعربية', 'بالصينية'],
  ['الإنجليزية', 'الفرنسية', 'الإسبانية', 'الروسية', 'العربية', 'الصينية'],
  ['英文', '法文', '西班牙文', '俄文', '阿拉伯文', '中文'],
  ['E', 'F', 'S', 'R', 'A', 'C'],
  ['EN', 'FR', 'ES', 'RU', 'AR', 'ZH'],
  ['англ.', 'франц.', 'кастильский', 'рус.', 'араб.', 'кит.'],
  ['ENG', 'FRA', 'castellano', 'RUS', 'ARA', 'CHI'],
];

describe('readOriginalLanguages', () => {
  it.each(names)('reads %s, %s, %s, %s, %s, %s', (...row) => {
    expect(row.map((name) => readOriginalLanguages(name))).toEqual(languages.map((language) => [language]));
  });

  it.each([
    ['English/French', ['en', 'fr']],
    ['французский / английский', ['fr', 'en']],
    ['英文/法文', ['en', 'fr']],
    ['Portuguese', []],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(readOriginalLanguages(text)).toEqual(expected);
  });
});
