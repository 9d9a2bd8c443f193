import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../shared/proceedings/letters/find-dates.ts';
import { joinLines, wholeWords, withoutGaps } from '../../../../shared/proceedings/letters/join-lines.ts';
import { letterInText } from './letters-read.ts';

describe('dates in a sentence', () => {
  it.each([
    ['会议将于2021年6月8日至18日召开', '2021-06-08 2021-06-18'],
    ['（2021年6月8-18日）', '2021-06-08 2021-06-18'],
    ['2021年6月28日（星期一）至7月2日', '2021-06-28 2021-07-02'],
    ['截止日期为2021年5月 25日', '2021-05-25 2021-05-25'],
    ['from 8 to 18 June 2021', '2021-06-08 2021-06-18'],
    ['8-18 June 2021', '2021-06-08 2021-06-18'],
    ['28 June to 2 July 2021', '2021-06-28 2021-07-02'],
    ['June 8-18, 2021', '2021-06-08 2021-06-18'],
    ['du 8 au 18 juin 2021', '2021-06-08 2021-06-18'],
    ['le 1er février 2021', '2021-02-01 2021-02-01'],
    ['del 8 al 18 de junio de 2021', '2021-06-08 2021-06-18'],
    ['с 8 по 18 июня 2021 года', '2021-06-08 2021-06-18'],
    ['15–25 мая 2017 года', '2017-05-15 2017-05-25'],
    ['من 8 إلى 18 يونيو 2021', '2021-06-08 2021-06-18'],
    ['18-8 يونيو 2021', '2021-06-08 2021-06-18'],
    ['25.05.2021', '2021-05-25 2021-05-25'],
    ['2021-05-25', '2021-05-25 2021-05-25'],
  ])('%s', (text, expected) => {
    expect(findDates(text, null).map(({ from, to }) => `${from} ${to}`)).toEqual([expected]);
  });

  it.each(['2021年2月30日', '18 Member States 2021', '第77号决议（2018年，迪拜，修订版）', 'Documents 8 to 18', '45 June 2021'])(
    'none in %s',
    (text) => {
      expect(findDates(text, null)).toEqual([]);
    },
  );

  it('takes the year of the letter where a sentence has none', () => {
    expect(findDates('在6月2日之前', '2020')).toMatchObject([{ from: '2020-06-02', yearTaken: true }]);
    expect(findDates('before 2 June.', '2020')).toMatchObject([{ from: '2020-06-02', yearTaken: true }]);
  });
});

/** The same letter in six languages: rules in prose, no agenda. */
const letters: readonly (readonly [string, readonly string[]])[] = [
  [
    'en',
    [
      'Geneva, 14 March 2023',
      'Ref: DM-23/1017',
      'Subject: Virtual consultation of councillors',
      'The virtual consultation of councillors will take place from 19 to 30 June 2023. Registration opens on 2 May 2023 at registration@example.org.',
      'The deadline for the submission of contributions by Member States is 5 June 2023. Contributions should not exceed two pages and should be sent to desk@example.org.',
    ],
  ],
  [
    'fr',
    [
      'Genève, le 14 mars 2023',
      'Réf.: DM-23/1017',
      'Objet: Consultation virtuelle des conseillers',
      "La consultation virtuelle des conseillers se tiendra du 19 au 30 juin 2023. L'inscription sera ouverte le 2 mai 2023 à l'adresse registration@example.org.",
      'La date limite de soumission des contributions des États Membres est le 5 juin 2023. Les contributions ne devraient pas dépasser deux pages et devraient être envoyées à desk@example.org.',
    ],
  ],
  [
    'es',
    [
      'Ginebra, 14 de marzo de 2023',
      'Ref.: DM-23/1017',
      'Asunto: Consulta virtual de Consejeros',
      'La consulta virtual de Consejeros se celebrará del 19 al 30 de junio de 2023. La inscripción comenzará el 2 de mayo de 2023 en registration@example.org.',
      'La fecha límite para la presentación de contribuciones de los Estados Miembros es el 5 de junio de 2023. Las contribuciones no deben superar dos páginas y deben enviarse a desk@example.org.',
    ],
  ],
  [
    'ru',
    [
      'Женева, 14 марта 2023 года',
      'Осн.: DM-23/1017',
      'Предмет: Виртуальные консультации советников',
      'Виртуальные консультации советников пройдут с 19 по 30 июня 2023 года. Регистрация начнется 2 мая 2023 года по адресу registration@example.org.',
      'Предельный срок представления вкладов Государств-Членов – 5 июня 2023 года. Вклады должны быть объемом не более двух страниц; их следует направлять по адресу desk@example.org.',
    ],
  ],
  [
    'ar',
    [
      'جنيف، 14 مارس 2023',
      'المرجع: DM-23/1017',
      'الموضوع: المشاورة الافتراضية لأعضاء المجلس',
      'تعقد المشاورة الافتراضية لأعضاء المجلس من 19 إلى 30 يونيو 2023. ويبدأ التسجيل في 2 مايو 2023 على العنوان registration@example.org.',
      'الموعد النهائي لتقديم مساهمات الدول الأعضاء هو 5 يونيو 2023. وينبغي ألا تكون طويلة (لا تتجاوز صفحتين) وأن ترسل المساهمات إلى desk@example.org.',
    ],
  ],
  [
    'zh',
    [
      '2023年3月14日，日内瓦',
      '文号：DM-23/1017',
      '事由：理事磋商会虚拟会议',
      '理事磋商会虚拟会议将于2023年6月19日至30日召开。注册将于2023年5月2日开始：registration@example.org。',
      '成员国提交文稿的截止日期为2023年6月5日。文稿不得超过两页，请将文稿发至desk@example.org。',
    ],
  ],
];

describe('rules in six languages', () => {
  it.each(letters)('%s', (language, lines) => {
    const proposal = letterInText(...lines);
    const { reference, date, opens, closes, deadline, pageLimit, intakeAddress } = proposal;
    expect([proposal.language, ...[reference, date, opens, closes, deadline, intakeAddress].map(({ value }) => value)]).toEqual([
      language,
      'DM-23/1017',
      '2023-03-14',
      '2023-06-19',
      '2023-06-30',
      '2023-06-05',
      'desk@example.org',
    ]);
    expect(pageLimit.value).toEqual({ pages: 2, binding: true });
  });

  it.each([
    ['文稿应简明扼要（建议最多2页）。', 2, false],
    ['文稿最多三页。', 3, true],
    ['Contributions of at most 4 pages are recommended, and each contribution should be of use to the councillors.', 4, false],
    ['It is recommended that contributions from the members not exceed two pages, in the interest of all.', 2, false],
    ['Contributions of the members of the Union are subject to a two-page limit, in the interest of all.', 2, true],
    ['Se recomienda que las contribuciones de los Estados Miembros no superen las dos páginas, en interés de todos.', 2, false],
    ["Il est recommandé que les contributions des États Membres n'excèdent pas deux pages, dans l'intérêt de tous.", 2, false],
    ['Вклады Государств-Членов не должны превышать двух страниц, в интересах всех участников.', 2, true],
    ['Объем вклада Государства-Члена не должен превышать двух страниц, в интересах всех участников.', 2, true],
    ['ينبغي ألا تتجاوز مساهمات الدول الأعضاء صفحتين، وذلك لمصلحة جميع أعضاء المجلس.', 2, true],
    ['为便于讨论，成员国的文稿应控制在两页以内，并应促进讨论。', 2, true],
  ])('a page rule that binds or advises: %s', (text, pages, binding) => {
    expect(letterInText(text).pageLimit.value).toEqual({ pages, binding });
  });

  it('takes an extended deadline for the one in force', () => {
    const lines = [
      '2020年5月26日，日内瓦',
      '文号： **DM-20/1009**',
      '文稿提交的截止日期原为2020年5月30日。',
      '请注意，已将文稿提交截止日期延长至**2020年6月2日**。',
    ];
    expect(letterInText(...lines).deadline).toMatchObject({
      value: '2020-06-02',
      certainty: 'stated',
      place: { line: 4, quote: '2020年6月2日' },
    });
  });

  it('does not take the code of a meeting for a document, nor a cited letter for this one', () => {
    const { reference, meeting } = letterInText(
      '根据DM-23/1003号信函的答复，理事磋商会虚拟会议（C23\\VCC-1）将召开。',
      '文号：',
      'DM-23/1017',
    );
    expect([reference.value, reference.certainty, meeting.value]).toEqual(['DM-23/1017', 'stated', 'C23/VCC-1']);
  });
});

describe('lines of a title', () => {
  const words = wholeWords(
    'The radiocommunication bureau and the non-binding advice of post-service insurance, telecommunication.',
  );
  it.each([
    [['理事会工作组候选人名', '单'], '理事会工作组候选人名单'],
    [['（第77号决议、第111', '号决议）'], '（第77号决议、第111号决议）'],
    [['Draft budget', 'of the Union'], 'Draft budget of the Union'],
    [['the radio-', 'communication bureau'], 'the radiocommunication bureau'],
    [['of non-', 'members'], 'of non-members'],
    [['WTDC-', '21'], 'WTDC-21'],
    [['and/or', 'strategic'], 'and/or strategic'],
    [['C21/', '35'], 'C21/35'],
    [['telecommuni', 'cation'], 'telecommunication'],
    [['国际电联', 'WSIS'], '国际电联WSIS'],
  ])('%j', (lines, expected) => expect(joinLines(lines, words)).toBe(expected));

  it('lose the gaps of the typesetter between Chinese and Latin only', () => {
    expect(withoutGaps('（D 608）第 77 号决议 WRC-19 成果： 1 个')).toBe('（D 608）第77号决议WRC-19成果： 1个');
  });
});
