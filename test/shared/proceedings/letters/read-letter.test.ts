import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingProposalSchema } from '../../../../shared/model/meeting-proposal.ts';
import { readLetter } from '../../../../shared/proceedings/letters/read-letter.ts';
import { docxOfLetter, type SampleLetter } from './letter-of.ts';
import { codesOf, letterInBytes, letterInFile, letterInText, shortly } from './letters-read.ts';
import { sampleLetters } from './sample-letters.ts';

function sample(file: string): SampleLetter {
  const found = sampleLetters().find((letter) => letter.file === file);
  if (found === undefined) throw new Error(file);
  return found;
}

const rulesOf = ({
  reference,
  date,
  meeting,
  edition,
  opens,
  closes,
  deadline,
  pageLimit,
  intakeAddress,
}: Awaited<ReturnType<typeof letterInFile>>): unknown[] => [
  ...[reference, date, meeting, edition, opens, closes, deadline].map(({ value }) => value),
  pageLimit.value?.pages,
  intakeAddress.value,
];

const english = [
  ['C23-A1-01', 'Outcome of the earlier virtual consultations (to note Document C23/9)', 'C23/14', '1+'],
  [
    'C23-A1-02',
    'Draft budget of the Union for 2024-2025 (Resolution 71 (Rev. Bucharest, 2022), Decision 5 (Rev. Bucharest, 2022))',
    'C23/18',
    '1+',
  ],
  ['C23-A1-03', 'Report of the group on languages (to be noted as a package)', 'C23/22', '1'],
  ['C23-A1-04', 'Members of the staff pension committee', '', '1'],
  ['C23-A1-05', 'Preparations for the world radiocommunication conference in 2023', 'C23/31 + C23/32', '1'],
  ['C23-A2-01', 'Radiocommunication filings: cost recovery (Decision 482)', 'C23/16(Rev.1)', '2'],
  ['C23-A2-02', 'Emergency medical support at conferences outside Geneva', 'C23/40', '2'],
];
const chinese = [
  ['C23-A1-01', '以往磋商会成果的汇编', 'C23/14', '1+'],
  ['C23-A1-02', '国际电联下一个双年度预算草案（第71号决议、第5号决定）', 'C23/18', '1+'],
  ['C23-A1-03', '职员养恤金委员会的委员', '', '1'],
  ['C23-A2-01', '卫星网络申报处理的成本回收（第482号决定）', 'C23/16', '2'],
  ['C23-A2-02', '在日内瓦以外举行的会议的急救医疗支持', 'C23/40', '2'],
];
const arabic = [
  ['C23-01', 'نتائج المشاورات الافتراضية السابقة', 'C23/14', '1+'],
  ['C23-02', 'مشروع ميزانية الاتحاد لفترة السنتين القادمة (القرار 71)', 'C23/18', '1+'],
  ['C23-03', 'أعضاء لجنة المعاشات التقاعدية للموظفين', '', '1'],
  ['C23-04', 'التحضير للمؤتمر العالمي للاتصالات الراديوية', 'C23/31', '2'],
];

describe('letters of other layouts', () => {
  it.each([
    [
      'sample-en.docx',
      english,
      ['DM-23/1017', '2023-03-14', 'C23/VCC-1', 'C21', '2023-06-19', '2023-06-30', '2023-06-05', 2, 'contributions@example.org'],
    ],
    [
      'sample-en.pdf',
      english,
      ['DM-23/1017', '2023-03-14', 'C23/VCC-1', 'C21', '2023-06-19', '2023-06-30', '2023-06-05', 2, 'contributions@example.org'],
    ],
    [
      'sample-ar.docx',
      arabic,
      ['DM-23/1019', '2023-03-14', 'C23/VCC-2', 'C21', '2023-06-19', '2023-06-30', '2023-06-05', 2, 'contributions@example.org'],
    ],
    [
      'sample-zh.docx',
      chinese,
      ['DM-23/1021', '2023-03-14', 'C23/VCC-3', 'C21', '2023-06-19', '2023-06-30', '2023-06-05', 3, 'contributions@example.org'],
    ],
    [
      'sample-zh.pdf',
      chinese,
      ['DM-23/1021', '2023-03-14', 'C23/VCC-3', 'C21', '2023-06-19', '2023-06-30', '2023-06-05', 3, 'contributions@example.org'],
    ],
  ])('%s', async (file, items, rules) => {
    const proposal = await letterInFile(file);
    expect(shortly(proposal)).toEqual(items);
    expect(rulesOf(proposal)).toEqual(rules);
    expect(meetingProposalSchema.safeParse(proposal).success).toBe(true);
  });

  it('keeps the links of the words in a docx', async () => {
    const { items } = await letterInFile('sample-en.docx');
    expect(items[1]?.item.url).toBe('https://www.itu.int/md/S23-CL-C-0018/en');
    expect(items[1]?.item.instruments).toEqual(['pp-resolution:71@Rev.Bucharest-2022', 'pp-decision:5@Rev.Bucharest-2022']);
  });

  it('counts the rows where numbers are automatic, and says so', async () => {
    const letter = sample('sample-zh.docx');
    const blocks = letter.blocks.map((block) =>
      typeof block === 'string'
        ? block
        : { ...block, rows: block.rows.map((row, n) => (n === 0 && row[0] === '序号' ? row : ['', ...row.slice(1)])) },
    );
    const proposal = await letterInBytes(await docxOfLetter({ ...letter, blocks }));
    expect(shortly(proposal)).toEqual(chinese);
    expect(codesOf(proposal).filter((code) => code === 'item-number-doubtful')).toHaveLength(5);
  });
});

const head = [
  '2023年3月14日，日内瓦',
  '文号：DM-23/1021',
  '理事磋商会虚拟会议（C23/VCC-3）将于2023年6月19日至30日召开。',
  '附件1',
  '标题 文件号 最终',
];

describe('what is wrong is said, with its place', () => {
  it('a file without text', () => {
    const proposal = readLetter(null, { sha256: 'a'.repeat(64), fileName: 'scan.pdf' });
    expect(codesOf(proposal)[0]).toBe('no-text-layer');
    expect(meetingProposalSchema.safeParse(proposal).success).toBe(true);
  });

  it('a letter without an agenda', () => {
    const { findings } = letterInText(...head.slice(0, 3), '议程草案将在未来几周内公布。');
    expect(findings.find(({ code }) => code === 'no-agenda-table')).toMatchObject({ severity: 'error', place: { line: 1 } });
    expect(findings.map(({ code }) => code)).not.toContain('not-a-letter');
  });

  it('a contribution', () => {
    const lines = [
      'Council 2023',
      'Agenda item: 7',
      'Document C23/84-E',
      '2 June 2023',
      'Original: English',
      'Source: Kenya',
      'Title: Views on the budget',
      'Summary',
      'Kenya presents its views on the draft budget of the Union.',
      'Action required',
      'The Council is invited to take note of it.',
    ];
    expect(letterInText(...lines).findings.find(({ code }) => code === 'not-a-letter')?.detail).toBe(
      'a contribution on the form C21',
    );
  });

  it('a summary record', () => {
    const lines = [
      'Summary record of the first sitting',
      '1\tOpening of the consultation',
      '1.1\tThe chair opened the sitting and the agenda was approved.',
    ];
    expect(letterInText(...lines).findings.find(({ code }) => code === 'not-a-letter')?.detail).toBe('a summary record');
  });

  it('a summary record without a title', () => {
    const paragraphs = Array.from({ length: 9 }, (_, n) => `[bookmark: _Hlk1]2.${n + 1}\t理事们感谢秘书处所做的工作。`);
    expect(
      letterInText('2\t财务报告（C23/30号文件）', ...paragraphs).findings.find(({ code }) => code === 'not-a-letter')?.detail,
    ).toBe('a summary record');
  });

  it('numbers that go on from one annex to the next are in order', () => {
    const { findings, items } = letterInText(
      ...head,
      '1 甲项 C23/30 1',
      '2 乙项 C23/31 1',
      '附件2',
      '标题 文件号 最终',
      '3 丙项 C23/32 2',
      '4 丁项 C23/33 2',
    );
    expect(items.map(({ item }) => item.id)).toEqual(['C23-A1-01', 'C23-A1-02', 'C23-A2-03', 'C23-A2-04']);
    expect(findings.map(({ code }) => code)).not.toContain('broken-numbering');
  });

  it('a number that is missing', () => {
    const { findings, items } = letterInText(...head, '1 甲项 C23/30 1', '2 乙项 C23/31 1', '4 丁项 C23/33 1', '5 戊项 C23/34 1');
    expect(items.map(({ item }) => item.itemNo)).toEqual(['1', '2', '4', '5']);
    expect(findings.find(({ code }) => code === 'broken-numbering')).toMatchObject({
      detail: '3 was expected, 4 is printed',
      place: { line: 8 },
    });
  });

  it('the same item twice', () => {
    const { findings } = letterInText(...head, '1 甲项 C23/30 1', '2 乙项 C23/31 1', '2 丙项 C23/32 1', '3 丁项 C23/33 1');
    expect(findings.find(({ code }) => code === 'item-repeated')).toMatchObject({
      detail: 'item 2 stands twice',
      place: { line: 8 },
    });
  });

  it('a document under two items', () => {
    const { findings } = letterInText(...head, '1 甲项 C23/30 1', '2 乙项 C23/30 1', '3 丙项 C23/32 1');
    expect(findings.find(({ code }) => code === 'item-repeated')?.detail).toBe('C23/30 stands under C23-01 as well');
  });

  it('a priority that is missing', () => {
    const { items } = letterInText(...head, '1 甲项 C23/30 1', '2 乙项 C23/31', '3 丙项 C23/32 1');
    expect(items.map(({ item, findings }) => [item.documents, item.priority, findings.map(({ code }) => code)])).toEqual([
      [['C23/30'], '1', []],
      [['C23/31'], null, ['item-priority-missing']],
      [['C23/32'], '1', []],
    ]);
  });

  it('two deadlines', () => {
    const { deadline, findings } = letterInText(
      ...head.slice(0, 3),
      '提交文稿的截止日期为2023年6月5日。',
      '成员国可在2023年6月7日之前将文稿发至秘书处。',
      '请成员国使用所附模板提交其会议文稿。',
    );
    expect(deadline.value).toBe('2023-06-05');
    expect(findings.find(({ code }) => code === 'statements-disagree')?.detail).toContain('2023-06-07');
  });

  it('placeholders of the form are no documents', () => {
    const { items, session } = letterInText(
      ...head,
      '1 甲项 C23/30 1',
      '2 乙项 - 1',
      '附件2',
      '成员国文稿的模板',
      '议项：xx 文件 C23/xx-C',
      'C23/##号文件',
    );
    expect([items.length, session.value]).toEqual([2, 'C23']);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '附件2',
      '标题 文件号 最终',
      '1',
      '2',
      '3 甲项 C23/30 1',
      '1\tTitle\tC21/4\t1+',
      '\t\t',
      '| 1 | a | C21/5 | 2 |',
      'Annex 3',
      '2021年5月25日',
      '- 1',
      'C21/3 2',
      '**DM-21/1**',
      '[a](#)',
      'http://itu.int/md/S21-CL-C-0014/en',
    ),
  );

  it('gives a proposal that fits the form', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(meetingProposalSchema.safeParse(letterInText(...lines)).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it.each(['1 2 ', '2\n', 'C21/1 ', '附件', '1\t2\t', '页2021年', '| 1 '])(
    'of one kind, and long, is read to its end: %j',
    (piece) => {
      const proposal = letterInText(piece.repeat(1_500));
      expect(meetingProposalSchema.safeParse(proposal).success).toBe(true);
    },
  );
});
