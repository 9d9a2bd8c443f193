import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, letterInText, shortly } from './letters-read.ts';

interface Row {
  readonly number: number;
  readonly title: readonly string[];
  readonly document: string;
  readonly priority: string;
}

/** The ways in which a pdf program lets the cells of one row fall (DM-21/1008, Annexes 2 and 3). */
const layouts: readonly ((row: Row) => string[])[] = [
  ({ number, title, document, priority }) => [`${number} ${title.join('')} ${document} ${priority}`],
  ({ number, title, document, priority }) => [`${number} `, ...title.slice(0, -1), `${title.at(-1)} ${document} `, priority, ''],
  ({ number, title, document, priority }) => [`${number}`, ...title, '', `${document} ${priority}`],
  ({ number, title, document, priority }) => [`${number} ${title[0]}`, '', ...title.slice(1), `${document} ${priority}`],
  ({ number, title, document, priority }) => [`${number} `, title.join('\n\n'), document, priority],
  ({ number, title, document, priority }) => [`${number}\t${title[0]}`, ...title.slice(1), `${document}\t${priority}`],
];

const start = [
  '总秘书处',
  '2023年3月14日，日内瓦',
  '文号：DM-23/1017',
  '事由：理事磋商会虚拟会议（C23/VCC-1）',
  '附件2',
  '议程草案',
  '',
];
const head = ['  标题 文件号 最终', ''];

const piece = fc.constantFrom(
  '国际电联',
  '理事会第601号决定',
  '2023年',
  '和2024年',
  '工作组（第77号决议）',
  '223A款的落实',
  '报告',
  '（WRC-23）',
  '（C21/14号文件）',
);
const title = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => ['关于', ...pieces, '的报告']);
const agenda = fc.array(
  fc.record({ title, layout: fc.nat(layouts.length - 1), priority: fc.constantFrom('1+', '1', '2'), headAfter: fc.boolean() }),
  {
    minLength: 2,
    maxLength: 14,
  },
);

describe('an agenda flattened by whatever program', () => {
  it('is put together again', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        const rows = items.map(({ title: lines, priority }, i) => ({
          number: i + 1,
          title: lines,
          document: `C23/${i + 30}`,
          priority,
        }));
        const body = items.flatMap(({ layout, headAfter }, i) => [
          ...(layouts[layout]?.(rows[i] as Row) ?? []),
          ...(headAfter ? ['', `https://www.itu.int/md/S23-CL-C-00${i + 30}/en`, ...head] : []),
        ]);
        const proposal = letterInText(...start, ...head, ...body, '', '附件3', '成员国文稿的模板', '概要', '需采取的行动');
        expect(shortly(proposal)).toEqual(
          rows.map(({ number, title: lines, document, priority }) => [
            `C23-${String(number).padStart(2, '0')}`,
            lines.join(''),
            document,
            priority,
          ]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a lone figure that is an item apart from one that is a priority', () => {
    const proposal = letterInText(
      ...start,
      ...head,
      ...['1 ', '互联网活动：第101、102号决议（包括第102号决议，责成理事', '会1） ', '', 'C23/33 2 ', ''],
      ...['2 ', '信息通信技术的信心和安全性方面的', '', '作用（第130和174号决议） C23/18 ', '2 ', ''],
      '3 与第70号决议（2018年，迪拜，修订版）相关的活动 C23/6 2 ',
    );
    expect(shortly(proposal)).toEqual([
      ['C23-01', '互联网活动：第101、102号决议（包括第102号决议，责成理事会1）', 'C23/33', '2'],
      ['C23-02', '信息通信技术的信心和安全性方面的作用（第130和174号决议）', 'C23/18', '2'],
      ['C23-03', '与第70号决议（2018年，迪拜，修订版）相关的活动', 'C23/6', '2'],
    ]);
  });

  it('takes a dash for an item without a document, and no document out of a title', () => {
    const proposal = letterInText(
      ...start,
      ...head,
      '1 报告（待C23/14号文件记录在案） C23/27 1+',
      '2 委员会的委员（第1394号决议） - 1',
      '3 建议（C19/107号文件，建议27.9） C23/58',
      '2',
    );
    expect(proposal.items.map(({ item }) => item.documents)).toEqual([['C23/27'], [], ['C23/58']]);
    expect(proposal.items[1]?.findings.map(({ code }) => code)).toEqual(['item-without-document']);
  });

  it('gives links by the document, wherever the list of them stands', () => {
    const page = (n: number): string => `https://www.itu.int/md/S23-CL-C-00${n}/en`;
    const proposal = letterInText(
      ...start,
      page(31),
      page(30),
      ...head,
      '1 甲项 C23/30 1',
      '2 乙项 C23/31 1',
      '3 丙项 - 1',
      page(99),
    );
    expect(proposal.items.map(({ item }) => item.url)).toEqual([page(30), page(31), null]);
  });

  it.each([
    ['en', 'No. Title Document Priority', '1. Draft budget C23/18 1+', 'Draft budget'],
    ['en', 'Item Subject Documents Group', '1 Draft budget C23/18 Group 1+', 'Draft budget'],
    ['fr', 'Titre Document Priorité', '1 Projet de budget C23/18 1+', 'Projet de budget'],
    ['es', 'Título Documento Prioridad', '1 Proyecto de presupuesto C23/18 1+', 'Proyecto de presupuesto'],
    ['ru', '№ Название Документ Приоритет', '1 Проект бюджета C23/18 1+', 'Проект бюджета'],
    ['ar', 'العنوان الوثيقة الأولوية', '1 مشروع الميزانية C23/18 1+', 'مشروع الميزانية'],
    ['zh', '议题 文件编号 优先组', '1 预算草案 C23/18 第1+组', '预算草案'],
  ])('reads heads in six languages: %s', (_, heads, row, expected) => {
    expect(shortly(letterInText(...start.slice(0, 5), heads, row, ''))).toEqual([['C23-01', expected, 'C23/18', '1+']]);
  });

  it('reads the head of documents that names the session of bare numbers', () => {
    const rows = [
      '\t议题\tC23/#号文件\t是否含有决定或决议\t评论意见',
      '1\t名单\t21\t否\t移至实体会议： 1个成员国的建议',
      '2\t疫情\t\t\t新议项： 5个成员国的建议',
    ];
    const { items } = letterInText(
      ...start,
      ...rows,
      '\t议题\tC23/#号文件\t是否含有决定或决议\t评论意见',
      '3\t进展\t54\t决议 决定\t2个成员国的建议',
    );
    expect(items.map(({ item, comments }) => [item.documents, item.notes, comments?.requests])).toEqual([
      [['C23/21'], ['否', '移至实体会议： 1个成员国的建议'], 1],
      [[], ['新议项： 5个成员国的建议'], 5],
      [['C23/54'], ['决议 决定', '2个成员国的建议'], 2],
    ]);
  });

  it('reads a table of bars', () => {
    const rows = [
      '| No. | Title | Document | Priority |',
      '|---|---|---|---|',
      '| 1 | Draft **budget** | [C23/18](https://www.itu.int/md/S23-CL-C-0018/en) | 1+ |',
      '| 2 | Pension committee | | 1 |',
    ];
    const proposal = letterInText(...start, ...rows);
    expect(shortly(proposal)).toEqual([
      ['C23-01', 'Draft budget', 'C23/18', '1+'],
      ['C23-02', 'Pension committee', '', '1'],
    ]);
    expect(proposal.items[0]?.item.url).toBe('https://www.itu.int/md/S23-CL-C-0018/en');
  });

  it('reads a page flattened as it looks, cells before the further lines of a title', () => {
    const rows = [
      'No.   Title                                   Document      Priority',
      '1     Outcome of the virtual consultations    C23/14        1+',
      '2     Report on the conference and what       C23/27        1+',
      '      follows from it',
      '3     Members of the committee                -             1',
      '',
    ];
    const proposal = letterInText(...start.slice(0, 5), ...rows);
    expect(shortly(proposal)).toEqual([
      ['C23-01', 'Outcome of the virtual consultations', 'C23/14', '1+'],
      ['C23-02', 'Report on the conference and what follows from it', 'C23/27', '1+'],
      ['C23-03', 'Members of the committee', '', '1'],
    ]);
    expect(codesOf(proposal)).not.toContain('item-title-uncertain');
  });

  it('is not sure of titles that stand above and below their number', () => {
    const rows = [
      '      Title                                   Document      Priority',
      '      Report on the conference and what',
      '1                                             C23/27        1+',
      '      follows from it',
      '      Members of the committee and of',
      '2                                             C23/28        1',
      '      its bureau',
    ];
    const { items } = letterInText(...start.slice(0, 5), ...rows);
    expect(items.map(({ item, findings }) => [item.documents, findings.map(({ code }) => code)])).toEqual([
      [['C23/27'], ['item-title-uncertain']],
      [['C23/28'], ['item-title-uncertain']],
    ]);
  });

  it('takes the group from a heading where no column has it', () => {
    const proposal = letterInText(
      ...start.slice(0, 5),
      'No. Title Document',
      'Group 1+ – urgent',
      '1 Draft budget C23/18',
      'Group 2: if time allows',
      '2 Free numbers C23/47',
    );
    expect(proposal.items.map(({ item }) => item.priority)).toEqual(['1+', '2']);
  });
});
