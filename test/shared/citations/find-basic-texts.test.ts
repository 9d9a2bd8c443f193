import { describe, expect, it } from 'vitest';
import { citationsIn, idsIn } from './written-paper.ts';

describe('basic texts', () => {
  it.each([
    ['Nos. 61 and 102 of the Convention', 'convention:61 convention:102'],
    ['No. 61 of the Convention of the International Telecommunication Union', 'convention:61'],
    ['(CV 87A, 181A, 205A)', 'convention:87A convention:181A convention:205A'],
    ['numéros 160A-160C de la Convention', 'convention:160A convention:160B convention:160C'],
    ['número 61 del Convenio y número 70 de la Constitución', 'convention:61 constitution:70'],
    ['положениями пп. 46 и 47 Конвенции и п. 94 настоящей Конвенции', 'convention:46 convention:47 convention:94'],
    ['пп. 6 и 7 Статьи 1 Устава', 'constitution:6 constitution:7 constitution-article:1'],
    ['الرقمين 46 و47 من الاتفاقية', 'convention:46 convention:47'],
    ['الرقم 40 من القواعد العامة', 'general-rules:40'],
    // lam and alef in the order of a pdf
    ['الرقم 519 من االتفاقية', 'convention:519'],
    // 款 is a number in the margin, 条 an article
    ['《公约》第61款、第102款和第31条', 'convention:61 convention:102 convention-article:31'],
    ['《公约》第87A、181A款', 'convention:87A convention:181A'],
    ['第324、325和328至330款', ''],
    ['《公约》第324、325和328至330款', 'convention:324 convention:325 convention:328 convention:329 convention:330'],
    ['《组织法》第84A款', 'constitution:84A'],
    ['Article 55 of the Constitution; GR 40', 'constitution-article:55 general-rules:40'],
    ['المادة 31 من اتفاقية الاتحاد', 'convention-article:31'],
    // the short form of the Union's own documents
    ['CS/Art. 11 and CV/Art. 5', 'constitution-article:11 convention-article:5'],
    // from … to
    ['الأرقام من 61 إلى 63 من الاتفاقية', 'convention:61 convention:62 convention:63'],
    ['los números del 61 al 63 del Convenio', 'convention:61 convention:62 convention:63'],
    [
      'статьями 28 и 33 Устава и положениями 4 и 5 Устава',
      'constitution-article:28 constitution-article:33 constitution:4 constitution:5',
    ],
    // conventions of others
    ['Article 9 of the Convention on the Rights of Persons with Disabilities', ''],
    ['article 31 de la Convention de Vienne', ''],
    ['《残疾人权利公约》第9条', ''],
    // lists of other things
    ['Nos. 1, 2 and 3 of the list', ''],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });
});

describe('rules of procedure', () => {
  it.each([
    ['Rule 3.2 of the Rules of Procedure of the Council', 'council-rop:3.2'],
    ["Rules 3.1 and 3.2 of the Council's Rules of Procedure", 'council-rop:3.1 council-rop:3.2'],
    ['Rule 1, Council Rules of Procedure', 'council-rop:1'],
    // a paragraph of a rule is its second number
    ['article 3, paragraphe 2, du Règlement intérieur du Conseil', 'council-rop:3.2'],
    ['párrafo 1 del Artículo 3 del Reglamento Interno del Consejo', 'council-rop:3.1'],
    ['п. 2 Правила 3 Правил процедуры Совета', 'council-rop:3.2'],
    ['правило 3.2 Правил процедуры Совета', 'council-rop:3.2'],
    ['الفقرة 2 من المادة 3 من النظام الداخلي للمجلس', 'council-rop:3.2'],
    // stored reversed in Arabic, or not
    ['المادة 2.3 من النظام الداخلي للمجلس', 'council-rop:3.2'],
    ['عملاً بالمادة 3.2 من النظام الداخلي للمجلس', 'council-rop:3.2'],
    ['理事会《议事规则》第3.1条', 'council-rop:3.1'],
    ['理事会《议事规则》第3.1条和第3.2条', 'council-rop:3.1 council-rop:3.2'],
    ['《理事会议事规则》规则3.2', 'council-rop:3.2'],
    // rules of others
    ['Staff Rule 10.2 and Financial Rule 3.2', ''],
    ['a rule of 3 persons', ''],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it('is less sure of a rule whose rules are not named', () => {
    expect(citationsIn('by correspondence under Rule 3.2')[0]).toMatchObject({ id: 'council-rop:3.2', certainty: 'low' });
  });
});

describe('recommendations of a committee of the Plenipotentiary Conference', () => {
  it.each([
    ['全权代表大会第5委员会建议6和建议7', 'pp-com5-recommendation:6 pp-com5-recommendation:7'],
    // 理事会 for 委员会: a slip of DM-20/1008
    ['PP-18第5理事会建议6和建议7', 'pp-com5-recommendation:6 pp-com5-recommendation:7'],
    ['Recommendations 6 and 7 of Committee 5', 'pp-com5-recommendation:6 pp-com5-recommendation:7'],
    ['Рекомендации 6 и 7 Комитета 5', 'pp-com5-recommendation:6 pp-com5-recommendation:7'],
    ['التوصيتان 6 و7 للجنة 5', 'pp-com5-recommendation:6 pp-com5-recommendation:7'],
    ['Recommendation ITU-T E.119 and recommendation 27.9', ''],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });
});
