import type { Source } from '../../model/examination.ts';

export type Organisation = Source['organisations'][number];

/**
 * The six regional telecommunication organisations, as named in six languages. The Arab States act in the Union through the League
 * and its spectrum group, so those names count as LAS.
 */
export const organisationNames: Readonly<Record<Organisation, string>> = {
  APT:
    "APT;Asia-Pacific Telecommunity;Asia Pacific Telecommunity;Télécommunauté Asie-Pacifique;Télécommunauté de l'Asie et du Pacifique;" +
    'Telecomunidad Asia-Pacífico;АТСЭ;Азиатско-Тихоокеанское сообщество электросвязи;جماعة آسيا والمحيط الهادئ للاتصالات;' +
    '亚太电信组织;亚洲太平洋电信组织;亚太电信共同体',
  ATU:
    'ATU;UAT;African Telecommunications Union;African Telecommunication Union;Union africaine des télécommunications;' +
    'Unión Africana de Telecomunicaciones;АСЭ;Африканский союз электросвязи;الاتحاد الإفريقي للاتصالات;الاتحاد الأفريقي للاتصالات;' +
    '非洲电信联盟;非洲电联',
  CEPT:
    'CEPT;European Conference of Postal and Telecommunications Administrations;' +
    'Conférence européenne des administrations des postes et télécommunications;' +
    'Conférence européenne des administrations des postes et des télécommunications;' +
    'Conferencia Europea de Administraciones de Correos y Telecomunicaciones;СЕПТ;' +
    'Европейская конференция администраций почт и электросвязи;Европейская конференция администраций почт и телекоммуникаций;' +
    'المؤتمر الأوروبي لإدارات البريد والاتصالات;欧洲邮电主管部门大会',
  CITEL:
    'CITEL;Inter-American Telecommunication Commission;Inter-American Telecommunications Commission;' +
    'Commission interaméricaine des télécommunications;Comisión Interamericana de Telecomunicaciones;СИТЕЛ;' +
    'Межамериканская комиссия по электросвязи;لجنة البلدان الأمريكية للاتصالات;美洲国家电信委员会;美洲电信委员会',
  LAS:
    'LAS;ASMG;League of Arab States;Arab League;Arab States;Arab Group;Arab Spectrum Management Group;Ligue des États arabes;États arabes;' +
    'Groupe des États arabes;Liga de los Estados Árabes;Estados Árabes;ЛАГ;Лига арабских государств;Арабские государства;' +
    'جامعة الدول العربية;الدول العربية;المجموعة العربية;阿拉伯国家联盟;阿拉伯国家',
  RCC:
    'RCC;CRC;РСС;Regional Commonwealth in the field of Communications;Regional Commonwealth in the Field of Communication;' +
    'Communauté régionale des communications;Communauté régionale dans le domaine des communications;' +
    'Comunidad Regional de Comunicaciones;Comunidad Regional en el ámbito de las Comunicaciones;' +
    'Региональное содружество в области связи;الكومنولث الإقليمي في مجال الاتصالات;区域通信联合体',
};
