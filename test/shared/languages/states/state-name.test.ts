import { describe, expect, it } from 'vitest';
import { memberStates } from '../../../../shared/languages/states/member-states.ts';
import { stateName } from '../../../../shared/languages/states/state-name.ts';
import { languages } from '../../../../shared/model/language.ts';

describe('stateName', () => {
  it.each([
    [
      'RU',
      [
        'Russian Federation',
        'Fédération de Russie',
        'Federación de Rusia',
        'Российская Федерация',
        'الاتحاد الروسي',
        '俄罗斯联邦',
      ],
    ],
    ['VN', ['Viet Nam', 'Viet Nam', 'Viet Nam', 'Вьетнам', 'فيتنام', '越南']],
    ['CI', ["Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire", "Кот-д'Ивуар", 'كوت ديفوار', '科特迪瓦']],
    ['KE', ['Kenya', 'Kenya', 'Kenya', 'Кения', 'كينيا', '肯尼亚']],
  ])('prints the official short form of %s', (iso, names) => {
    expect(languages.map((language) => stateName(iso, language))).toEqual(names);
  });

  it('has a name of its own for each of the 193 Member States in each language', () => {
    expect(new Set(memberStates).size).toBe(193);
    for (const language of languages) {
      const names = memberStates.map((iso) => stateName(iso, language));
      expect(new Set(names).size).toBe(193);
      expect(names.filter((name) => name === '' || /[;|]/u.test(name))).toEqual([]);
    }
  });

  it('gives back a code that is no Member State', () => {
    expect(stateName('PS', 'en')).toBe('PS');
  });
});
