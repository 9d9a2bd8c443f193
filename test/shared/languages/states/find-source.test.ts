import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSource, readsAsSource } from '../../../../shared/languages/states/find-source.ts';
import { memberStates } from '../../../../shared/languages/states/member-states.ts';
import { stateName } from '../../../../shared/languages/states/state-name.ts';
import { languages } from '../../../../shared/model/language.ts';

describe('findSource', () => {
  it.each([
    // Adjectives, beside what speaks for a State.
    ['Japanese Administration', 'JP'],
    ['French and German Administrations', 'FR DE'],
    ['Délégation suisse', 'CH'],
    ['Administración mexicana', 'MX'],
    ['Российская сторона', 'RU'],
    ['الإدارة المصرية', 'EG'],
    // What stands before a colon only tells what follows.
    ['African Common Proposal: Ghana, Kenya', 'GH KE'],
    ['Las Administraciones de España y Portugal', 'ES PT'],
    ['EE.UU. y Rep. Dominicana', 'US DO'],
    ['P.R. China, KSA, U.A.E.', 'CN SA AE'],
    ['泰王国和日本国', 'TH JP'],
    ['Federal Democratic Republic of Ethiopia', 'ET'],
    ['Contribution by Australia', 'AU'],
    ['Islamic Republic of Iran', 'IR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Korea (Rep. of), Viet Nam and Türkiye', 'KR VN TR'],
    ['Korea, Republic of', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Turkey', 'TR'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['Ireland', 'IE'],
    ['United States', 'US'],
    ['Bosnia and Herzegovina; Trinidad and Tobago and Saint Kitts and Nevis', 'BA TT KN'],
    ["Contribution de la République du Sénégal et de l'Éthiopie", 'SN ET'],
    ['Contribution présentée par la Côte d’Ivoire', 'CI'],
    ['Confédération suisse', 'CH'],
    ['République arabe d’Égypte', 'EG'],
    ['Argentina, México y Paraguay', 'AR MX PY'],
    ['República Oriental del Uruguay', 'UY'],
    ['Беларусь (Республика), Казахстан (Республика), Российская Федерация', 'BY KZ RU'],
    ['Вклад Республики Узбекистан, Нигерии и Нигера', 'UZ NG NE'],
    ['Вклад от Китайской Народной Республики и Объединенных Арабских Эмиратов', 'CN AE'],
    ['Кот-д’Ивуара', 'CI'],
    ['المملكة العربية السعودية', 'SA'],
    ['مساهمة مقدمة من مصر والكويت', 'EG KW'],
    ['مساهمة للمملكة الأردنية الهاشمية ولبنان', 'JO LB'],
    // As a pdf may store the ligature, and with tatweel.
    ['اإلمارات العربية المتحدة', 'AE'],
    ['مصـــر', 'EG'],
    ['中华人民共和国', 'CN'],
    ['中国、俄罗斯联邦和几内亚', 'CN RU GN'],
    ['大韩民国与朝鲜', 'KR KP'],
    ['肯尼亚共和国', 'KE'],
  ])('reads %s', (text, states) => {
    expect(findSource(text)).toMatchObject({ raw: text, states: states.split(' '), organisations: [], others: [] });
    expect(readsAsSource(text)).toBe(true);
  });

  it.each([
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Guinea', 'GN'],
    ['Papua New Guinea', 'PG'],
    ['Guinée équatoriale', 'GQ'],
    ['Guinea-Bissau', 'GW'],
    ['Congo', 'CG'],
    ['Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['刚果民主共和国', 'CD'],
    ['刚果', 'CG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Soudan du Sud', 'SS'],
    ['السودان', 'SD'],
    ['جنوب السودان', 'SS'],
    ['索马里', 'SO'],
    ['马里', 'ML'],
    ['印度尼西亚', 'ID'],
    ['印度', 'IN'],
    ['Нигер', 'NE'],
    ['Нигерия', 'NG'],
  ])('does not take one name for another: %s', (text, state) => {
    expect(findSource(text).states).toEqual([state]);
  });

  it.each([
    ['Российская Федерация от имени Регионального содружества в области связи (РСС)', 'RU', 'RCC'],
    ['India on behalf of APT Member States', 'IN', 'APT'],
    ['Kenya, au nom de l’UAT', 'KE', 'ATU'],
    ['Argentina, en nombre de los Estados Miembros de la CITEL', 'AR', 'CITEL'],
    ['الإمارات العربية المتحدة باسم الدول العربية', 'AE', 'LAS'],
    ['肯尼亚代表非洲电信联盟', 'KE', 'ATU'],
    ['On behalf of the Asia-Pacific Telecommunity, Thailand', 'TH', 'APT'],
    ['Member States of CEPT: Germany, France', 'DE FR', 'CEPT'],
    ['Regional Commonwealth in the field of Communications (RCC)', '', 'RCC'],
  ])('names the organisation spoken for: %s', (text, states, organisation) => {
    expect(findSource(text)).toMatchObject({
      states: states.split(' ').filter(Boolean),
      organisations: [organisation],
      others: [],
    });
  });

  it('adds no State that is only represented', () => {
    expect(findSource('Kenya on behalf of Uganda and Tanzania').states).toEqual(['KE']);
  });

  it.each([
    ['Northlight Satellite Operator Ltd (ITU-R Sector Member)', 'Northlight Satellite Operator Ltd (ITU-R Sector Member)'],
    ['Contribution by Northlight Ltd', 'Northlight Ltd'],
    ['State of Palestine', 'State of Palestine'],
    ['Hong Kong, China', 'Hong Kong, China'],
    ['中国香港', '中国香港'],
    ['Northern Ireland', 'Northern Ireland'],
    ['American Samoa', 'American Samoa'],
    ['China Mobile', 'China Mobile'],
    ['Northlight (Kenya)', 'Northlight (Kenya)'],
    ['Telecom Argentina S.A.', 'Telecom Argentina S.A.'],
    ['Korea', 'Korea'],
  ])('sets apart who is no Member State: %s', (text, other) => {
    expect(findSource(text)).toMatchObject({ states: [], others: [other] });
    expect(readsAsSource(text)).toBe(false);
  });

  it('keeps States and others of one list apart', () => {
    expect(findSource('Kenya, Northlight Ltd and Uganda')).toMatchObject({ states: ['KE', 'UG'], others: ['Northlight Ltd'] });
  });

  it('reads a body of a State as the State', () => {
    expect(findSource('Communications Authority of Kenya').states).toEqual(['KE']);
    expect(findSource('Brazil (ANATEL)')).toMatchObject({ states: ['BR'], others: [] });
  });

  it('knows every name that it prints, in six languages', () => {
    for (const iso of memberStates) {
      for (const language of languages) expect([iso, ...findSource(stateName(iso, language)).states]).toEqual([iso, iso]);
    }
  });

  it('reads any list of names, in any order', () => {
    const list = fc.uniqueArray(fc.constantFrom(...memberStates), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, fc.constantFrom(...languages), (states, language) => {
        const comma = language === 'zh' ? '、' : language === 'ar' ? '، ' : ', ';
        expect(findSource(states.map((iso) => stateName(iso, language)).join(comma)).states).toEqual(states);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(findSource(text).raw).toBe(text.trim());
      }),
    );
  });
});

describe('readsAsSource', () => {
  it.each(['Comments of India', 'Preparations for WTDC-21', 'Proposals of the Member States', '', 'Document C21/30'])(
    'says no to %j',
    (text) => {
      expect(readsAsSource(text)).toBe(false);
    },
  );
});

describe('a ministry or a regulator', () => {
  it.each([
    // Names that hold commas and conjunctions.
    ['Ministry of Posts, Roads and Digital Affairs of the Republic of Zambia', 'ZM'],
    ['Agence nationale des postes et de la radio (ANPR), Togo', 'TG'],
    ['Министерство связи, дорог и почты Азербайджанской Республики', 'AZ'],
    ['Ministerio de Caminos, Correos y las Comunicaciones de Cuba', 'CU'],
    ['韩国信息通信部', 'KR'],
    ['Ministry of Posts, Kenya; Ministry of Roads, Uganda', 'KE UG'],
    ['Ministère français de la Mer', 'FR'],
    ['German Federal Ministry for Lakes', 'DE'],
    ['وزارة البريد والمواصلات السلكية الجزائرية', 'DZ'],
    ['Auteurs de la proposition : Mali et Niger', 'ML NE'],
  ])('%s speaks for %s', (text, states) => {
    expect(findSource(text).states.join(' ')).toBe(states);
    expect(findSource(text).others).toEqual([]);
  });

  it('of a territory, or of a company, speaks for no State', () => {
    expect(findSource('Japanese Lakes Authority Channel').states).toEqual([]);
    expect(findSource('Communications Authority, Hong Kong, China').states).toEqual([]);
  });
});

describe('a source of several meanings', () => {
  it.each([
    ['Las Administraciones de España y Portugal', []],
    ['LAS ADMINISTRACIONES DE ESPAÑA Y PORTUGAL', []],
    ['EGYPT ON BEHALF OF THE LAS', ['LAS']],
    ['Member States of CEPT: Latvia, Poland', ['CEPT']],
    ['Государства – Члены МСЭ, являющиеся членами РСС: Армения, Беларусь', ['RCC']],
  ])('%s stands for %j', (text, organisations) => {
    expect(findSource(text).organisations).toEqual(organisations);
    expect(findSource(text).others).toEqual([]);
  });

  it('does not take a title for a source', () => {
    expect(readsAsSource('Common proposals')).toBe(false);
    expect(readsAsSource('French Revolution')).toBe(false);
    expect(readsAsSource('Joint views: numbering')).toBe(false);
  });

  it('closes no bracket that the name of a party does not open', () => {
    expect(findSource('Zambia (on behalf of the Lakes Group)').others).toEqual(['Lakes Group']);
  });
});
