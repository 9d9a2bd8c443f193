import { describe, expect, it } from 'vitest';
import { citationsIn, idsIn } from './written-paper.ts';

describe('resolutions and decisions', () => {
  it.each([
    ['Resolution 77 (Rev. Dubai, 2018)', 'pp-resolution:77@Rev.Dubai-2018'],
    ['Rés. 99 (Rév. Dubaï, 2018)', 'pp-resolution:99@Rev.Dubai-2018'],
    ['Resolución 101 (Rev. Guadalajara, 2010)', 'pp-resolution:101@Rev.Guadalajara-2010'],
    ['Резолюцией 21 (Пересм. Пусан, 2014 г.)', 'pp-resolution:21@Rev.Busan-2014'],
    ['القرار 130 (المراجَع في دبي، 2018)', 'pp-resolution:130@Rev.Dubai-2018'],
    ['وفقاً للقرار 163 (غوادالاخارا، 2010)', 'pp-resolution:163@Guadalajara-2010'],
    ['第99号决议（2018年，迪拜，修订版）', 'pp-resolution:99@Rev.Dubai-2018'],
    // a bracket within a bracket, and one that is opened full-width and closed half-width
    ['（第99号决议（2018年，迪拜，修订版））', 'pp-resolution:99@Rev.Dubai-2018'],
    ['第5号决定（2018年，迪拜，修订版)', 'pp-decision:5@Rev.Dubai-2018'],
    ['DÉCISION 5 (RÉV. BUSAN, 2014)', 'pp-decision:5@Rev.Busan-2014'],
    // adopted there and never revised
    ['第206号决议（2018年，迪拜）', 'pp-resolution:206@Dubai-2018'],
    // the conference by its acronym
    ['Resolution 77 (Rev. PP-18)', 'pp-resolution:77@Rev.Dubai-2018'],
    // revised, without brackets
    ['Resolution 77, Rev. Dubai, 2018', 'pp-resolution:77@Rev.Dubai-2018'],
    // number signs between head and number
    [
      'Résolution n° 77; Resolución n.º 111; Резолюция № 25; القرار رقم 41',
      'pp-resolution:77 pp-resolution:111 pp-resolution:25 pp-resolution:41',
    ],
    // a letter lost in a stored page
    ['Resolution 1 (Rev. Dub\ufffdi, 2014)', 'wtdc-resolution:1@Rev.Dubai-2014'],
    // brackets of a right-to-left line, stored as they look
    ['القرار 130 )المراجع في دبي، 2018(', 'pp-resolution:130@Rev.Dubai-2018'],
    // a bracket that says no version
    ['Resolution 77 (see above)', 'pp-resolution:77'],
    // tracked changes run together
    ['第154号决议（年，迪拜布加勒斯特，修订版）', 'pp-resolution:154'],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it.each([
    // by number, where no word says whose it is
    ['第1390号决议, Decision 608, Decision 5', 'council-resolution:1390 council-decision:608 pp-decision:5'],
    ['Council Resolution 1344 (Rev. 2015); 1305 (2009)', 'council-resolution:1344@Rev.2015 council-resolution:1305@2009'],
    ['Resolution 1299 (C08, last amended C20)', 'council-resolution:1299@mod.C20'],
    ['理事会第556号决议（C16修订）', 'council-resolution:556@mod.C16'],
    ['理事会第611号决定（2020年修订）', 'council-decision:611@Rev.2020'],
    ['第1332号决议（修订版）', 'council-resolution:1332@mod'],
    ['第612 (C19)号决定', 'council-decision:612@C19'],
    ['Decision 565 (C-11)', 'council-decision:565@C11'],
    // amended for the last time, in words
    ['Acuerdo 482 (C01, modificado por última vez C20)', 'council-decision:482@mod.C20'],
    ['Décision 482 (C01, modifiée pour la dernière fois C20)', 'council-decision:482@mod.C20'],
    ['第482号决定（C01，C20最新修订）', 'council-decision:482@mod.C20'],
    ['第611号决定（C19，最近一次修正为C20）', 'council-decision:611@mod.C20'],
    ['القرار 1332 (C11، المعدل آخر مرة في C19)', 'council-resolution:1332@mod.C19'],
    // place and year say more than the word: the Council meets in no such place
    ['el Acuerdo 5 (Rev. Dubái, 2018) y el Acuerdo 612 (C19)', 'pp-decision:5@Rev.Dubai-2018 council-decision:612@C19'],
    // an abbreviation is the same for one and for many
    ['Res. 71, 77 y 111 (Rev. Busán, 2014)', 'pp-resolution:71 pp-resolution:77 pp-resolution:111@Rev.Busan-2014'],
    ['Рез. 71, 77 и 111', 'pp-resolution:71 pp-resolution:77 pp-resolution:111'],
    ['Res. 71, 12 Member States', 'pp-resolution:71'],
    // a range of three that ends a list
    [
      'Resolutions 25, 71 and 131 to 133',
      'pp-resolution:25 pp-resolution:71 pp-resolution:131 pp-resolution:132 pp-resolution:133',
    ],
    // the session in Cyrillic letters
    ['Реш. 495 (С-2000)', 'council-decision:495@C2000'],
    // abbreviations of agendas
    ['（D 608）, D482 and R 1238 (C05)', 'council-decision:608 council-decision:482 council-resolution:1238@C05'],
    // Acuerdo is of the Council, Decisión of the conference
    ['Acuerdo 562 (Consejo de 2011) y Decisión 5', 'council-decision:562@C11 pp-decision:5'],
    // قرار and مقرر, with the Council before or behind the number
    ['مقرر المجلس 611 والقرار 1332 الصادر عن المجلس', 'council-decision:611 council-resolution:1332'],
    ['Décisions 613 et 616 du Conseil', 'council-decision:613 council-decision:616'],
    // the version behind the body
    ['Резолюция 1336 Совета (измененная)', 'council-resolution:1336@mod'],
    // قرار for a number that only decisions have
    ['القرار 495', 'council-decision:495'],
    // the prefix wins over the number
    ['WTDC Resolution 9 and Plenipotentiary Conference Decision 30', 'wtdc-resolution:9 pp-decision:30'],
    [
      "Résolution 1 de l'AMNT, Resolución 2 de la CMDT, Резолюция 3 ВАСЭ",
      'wtsa-resolution:1 wtdc-resolution:2 wtsa-resolution:3',
    ],
    // a radical for the character, as a pdf stores it
    ['全权代表⼤会第30号决定', 'pp-decision:30'],
    ['القرار 1 الصادر عن الجمعية العالمية لتقييس الاتصالات', 'wtsa-resolution:1'],
    // place and year win where there is no prefix: Dubai met three bodies
    [
      'Resolution 1 (Rev. Dubai, 2014); Resolution 2 (Rev. Dubai, 2012)',
      'wtdc-resolution:1@Rev.Dubai-2014 wtsa-resolution:2@Rev.Dubai-2012',
    ],
    ['القرار 5 (المراجَع في بوينس آيرس، 2017)', 'wtdc-resolution:5@Rev.BuenosAires-2017'],
    ['第55号决议（WRC-15，修订版）和第75号决议（WTSA-08）', 'wrc-resolution:55@Rev.WRC-15 wtsa-resolution:75@Johannesburg-2008'],
    ['Resolution ITU-R 2-8', 'ra-resolution:2'],
    // a bare mention is the one that the paper names elsewhere
    ['WTDC Resolution 1 (Rev. Dubai, 2014) … in Resolution 1 it says', 'wtdc-resolution:1@Rev.Dubai-2014'],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it.each([
    ['第101、102、133和180号决议', 'pp-resolution:101 pp-resolution:102 pp-resolution:133 pp-resolution:180'],
    ['第77号、111号决议', 'pp-resolution:77 pp-resolution:111'],
    ['理事会第600号和601号决定', 'council-decision:600 council-decision:601'],
    ['القرارات 101 و102 و133', 'pp-resolution:101 pp-resolution:102 pp-resolution:133'],
    ['Resoluciones 2, 8, 9 y 81', 'pp-resolution:2 pp-resolution:8 pp-resolution:9 pp-resolution:81'],
    // a version belongs to the number it follows
    [
      'Резолюции 32 (Киото, 1994 г.) и 125 (Пересм. Гвадалахара, 2010 г.)',
      'pp-resolution:32@Kyoto-1994 pp-resolution:125@Rev.Guadalajara-2010',
    ],
    ['Resolutions 77 and 111 (Rev. Busan, 2014)', 'pp-resolution:77 pp-resolution:111@Rev.Busan-2014'],
    // in a Chinese list one dated bracket belongs to all, a bare mark to the last
    ['第77和111号决议（2018年，迪拜，修订版）', 'pp-resolution:77@Rev.Dubai-2018 pp-resolution:111@Rev.Dubai-2018'],
    ['第558、563号决定（修订版）', 'council-decision:558 council-decision:563@mod'],
    [
      '第32号（1994年，京都）和第125号决议（2010年，瓜达拉哈拉，修订版）',
      'pp-resolution:32@Kyoto-1994 pp-resolution:125@Rev.Guadalajara-2010',
    ],
    // a noun behind the number: it counts something else
    ['Resolution 77 and 12 Member States', 'pp-resolution:77'],
    ['Decision 5, 12 May 2021', 'pp-decision:5'],
    // operative parts are dropped; their verbs are no heads
    ['第11号决议，做出决议3', 'pp-resolution:11'],
    ['第102号决议，责成理事会1', 'pp-resolution:102'],
    ['resolves 3 of Resolution 102; resuelve 4 de la Resolución 11', 'pp-resolution:102 pp-resolution:11'],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it.each([
    // resolutions of other organisations
    'UN General Assembly resolution 70',
    'resolution 1325 of the Security Council',
    "Résolution 70 de l'Assemblée générale",
    '联合国大会第75/1号决议',
    'قرار الجمعية العامة 70',
    // days, shares and years
    'on Dec. 5 and in Dec 2020',
    'a decision 5% lower',
    'Resolution 2030',
    'Acuerdo de París',
    // names of things in a program
    'res1 and res2',
  ])('%s cites nothing', (text) => {
    expect(idsIn(text)).toBe('');
  });

  it('is less sure where neither word nor known number says whose it is', () => {
    expect(citationsIn('Resolution 500')[0]).toMatchObject({ id: 'council-resolution:500', certainty: 'low' });
    expect(citationsIn('Council Resolution 500')[0]).toMatchObject({ id: 'council-resolution:500', certainty: 'high' });
  });
});
