import { readFileSync } from 'node:fs';
import { meetings } from '../../../../shared/meetings/index.ts';
import type { AgendaItem } from '../../../../shared/model/agenda.ts';
import type { Cell, SampleLetter, SampleTable } from './letter-of.ts';

export const letterFolder = new URL('../../../../cdk/local/samples/letters/', import.meta.url);

const itemsOf = (meetingId: string, annex: number | null): AgendaItem[] =>
  (meetings.find(({ id }) => id === meetingId)?.agenda.items ?? []).filter((item) => item.annex === annex);

const linesOf = (file: string): string[] => readFileSync(new URL(file, letterFolder), 'utf8').split('\n');

/** Lines of flattened text as paragraphs: what stands between blank lines is one. */
function paragraphs(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trim()).join('\n');
  return text
    .split(/\n{2,}/u)
    .map((block) => block.replaceAll('\n', '').replaceAll('**', ''))
    .filter((block) => block !== '');
}

function agenda2021(annex: number): SampleTable {
  const rows = itemsOf('C21-VCC-1', annex).map(({ itemNo, title, documents, priority, url }): Cell[] => {
    const [document] = documents;
    return [
      itemNo,
      title,
      document === undefined ? '-' : { text: document, ...(url === null ? {} : { link: url }) },
      priority ?? '',
    ];
  });
  return { widths: [8, 64, 16, 12], rows: [['', '标题', '文件号', '最终'], ...rows], middle: true };
}

function agenda2020(): SampleTable {
  const rows = itemsOf('C20-VCC-1', null).map(({ itemNo, title, documents, notes }): Cell[] => {
    const [decision, comments] = notes.length === 1 ? ['', notes[0] ?? ''] : [notes[0] ?? '', notes[1] ?? ''];
    return [itemNo, title, (documents[0] ?? '').replace('C20/', ''), decision.replace(' ', '\n'), comments];
  });
  return { widths: [7, 43, 12, 14, 24], rows: [['', '议题', 'C20/#号文件', '是否含有决定或决议', '评论意见'], ...rows] };
}

/** DM-21/1008 with its tables as tables: the words before, between and behind them are those of the flattened letter. */
function letterOf2021(): SampleLetter {
  const lines = linesOf('dm-21-1008.txt');
  const head = lines.findIndex((line) => /标题\s+文件号/u.test(line));
  const annex3 = lines.findIndex((line) => line.trim() === '附件3');
  const annex4 = lines.findIndex((line) => line.trim() === '附件4');
  const separate = (some: readonly string[]): string[] =>
    some.flatMap((line) => (/^\s*附件\s?\d/u.test(line) ? ['', line, ''] : [line]));
  return {
    file: 'dm-21-1008.docx',
    font: 'Noto Sans CJK SC',
    blocks: [
      ...paragraphs(separate(lines.slice(0, head))),
      agenda2021(2),
      '附件3',
      ...paragraphs(lines.slice(annex3 + 1, annex3 + 4)),
      agenda2021(3),
      '附件4',
      ...paragraphs(lines.slice(annex4 + 1)),
    ],
  };
}

function letterOf2020(): SampleLetter {
  const lines = linesOf('dm-20-1008.md');
  const [first, last] = [lines.findIndex((line) => line.includes('C20/#')), lines.findLastIndex((line) => /^52\t/u.test(line))];
  const plain = (some: readonly string[]): string[] =>
    paragraphs(some.map((line) => line.replaceAll(/\[([^\]]*)\]\(#\)/gu, '$1').replaceAll(/[<>]/gu, '')));
  return {
    file: 'dm-20-1008.docx',
    font: 'Noto Sans CJK SC',
    blocks: [...plain(lines.slice(0, first)), agenda2020(), ...plain(lines.slice(last + 1))],
  };
}

const page = (n: number): string => `https://www.itu.int/md/S23-CL-C-${String(n).padStart(4, '0')}/en`;

/** Another order of columns, groups as words, a heading of an annex as a merged row of the table. */
const english: SampleLetter = {
  file: 'sample-en.docx',
  font: 'Carlito',
  blocks: [
    'General Secretariat (SG)',
    'Geneva, 14 March 2023',
    'Ref: DM-23/1017',
    'Contact: the Council secretariat',
    'E-mail: council-desk@example.org',
    'Subject: Virtual consultation of councillors (C23/VCC-1), 19-30 June 2023',
    'Dear Sir/Madam,',
    'A virtual consultation of councillors (C23/VCC-1) will be held from 19 to 30 June 2023, following letter DM-23/1003.',
    'Registration will open on 2 May 2023; requests are sent to registration@example.org.',
    'Member States are invited to use the template in Annex 3. The deadline for contributions is 5 June 2023. Contributions should be short (maximum two pages) and be sent to contributions@example.org.',
    {
      widths: [10, 16, 54, 20],
      rows: [
        ['Item', 'Priority', 'Title', 'Document No.'],
        [{ text: 'Annex 1 – Items for consultation in June', span: 4 }],
        [
          '1',
          'Group 1+',
          'Outcome of the earlier virtual consultations (to note Document C23/9)',
          { text: 'C23/14', link: page(14) },
        ],
        [
          '2',
          'Group 1+',
          'Draft budget of the Union for 2024-2025\n(Resolution 71 (Rev. Bucharest, 2022), Decision 5 (Rev. Bucharest, 2022))',
          { text: 'C23/18', link: page(18) },
        ],
        ['3', 'Group 1', 'Report of the group on languages (to be noted as a package)', { text: 'C23/22', link: page(22) }],
        ['4', 'Group 1', 'Members of the staff pension committee', '–'],
        ['5', 'Group 1', 'Preparations for the world radio-\ncommunication conference in 2023', 'C23/31 and C23/32'],
        [{ text: 'Annex 2 – Items put off', span: 4 }],
        ['1', 'Group 2', 'Radiocommunication filings: cost recovery (Decision 482)', 'C23/16(Rev.1)'],
        ['2', 'Group 2', 'Emergency medical support at conferences outside Geneva', 'C23/40'],
      ],
    },
    'Annex 3',
    'Template for contributions of Member States',
    'Summary',
    'Action required',
    'References',
    'Agenda item: xx',
    'Document C23/xx-E',
    'Original: English',
    'Source',
    'Title',
  ],
};

/** From right to left, group and document before the title. */
const arabic: SampleLetter = {
  file: 'sample-ar.docx',
  font: 'Arial',
  rightToLeft: true,
  blocks: [
    'جنيف، 14 مارس 2023',
    'المرجع: DM-23/1019',
    'الموضوع: المشاورة الافتراضية لأعضاء المجلس (C23/VCC-2)',
    'تعقد المشاورة الافتراضية لأعضاء المجلس من 19 إلى 30 يونيو 2023.',
    'الموعد النهائي لتقديم المساهمات هو 5 يونيو 2023. وينبغي أن تكون المساهمات قصيرة (لا تتجاوز صفحتين) وأن ترسل إلى contributions@example.org.',
    'الملحق 1',
    {
      widths: [10, 18, 18, 54],
      rows: [
        ['الرقم', 'الوثيقة', 'الأولوية', 'العنوان'],
        ['1', { text: 'C23/14', link: page(14) }, '1+', 'نتائج المشاورات الافتراضية السابقة'],
        ['2', { text: 'C23/18', link: page(18) }, '1+', 'مشروع ميزانية الاتحاد لفترة السنتين القادمة (القرار 71)'],
        ['3', '-', '1', 'أعضاء لجنة المعاشات التقاعدية للموظفين'],
        ['4', 'C23/31', '2', 'التحضير للمؤتمر العالمي للاتصالات الراديوية'],
      ],
    },
    'الملحق 2',
    'نموذج مساهمات الدول الأعضاء',
    'ملخص',
    'الإجراء المطلوب',
    'المراجع',
  ],
};

/** Document before title, groups in words, two lists in two tables, the second without a head. */
const chinese: SampleLetter = {
  file: 'sample-zh.docx',
  font: 'Noto Sans CJK SC',
  blocks: [
    '总秘书处',
    '2023年3月14日，日内瓦',
    '文号：DM-23/1021',
    '事由：理事磋商会虚拟会议（C23/VCC-3）的组织安排',
    '理事磋商会虚拟会议将于2023年6月19日至30日召开。注册将于2023年5月2日开始。',
    '提交文稿的截止日期为2023年6月5日，文稿最多三页，请将文稿发至contributions@example.org。',
    '附件1',
    '议程草案',
    {
      widths: [10, 18, 54, 18],
      middle: true,
      rows: [
        ['序号', '文件号', '标题', '优先组'],
        ['1', { text: 'C23/14', link: page(14) }, '以往磋商会成果的汇编', '第1+组'],
        ['2', { text: 'C23/18', link: page(18) }, '国际电联下一个双年度预算\n草案（第71号决议、第5号决定）', '第1+组'],
        ['3', '-', '职员养恤金委员会的委员', '第1组'],
      ],
    },
    '附件2',
    '提议推迟的议项',
    {
      widths: [10, 18, 54, 18],
      rows: [
        ['1', 'C23/16', '卫星网络申报处理的成本回收（第482号决定）', '第2组'],
        ['2', 'C23/40', '在日内瓦以外举行的会议的急救医疗支持', '第2组'],
      ],
    },
    '附件3',
    '成员国文稿的模板',
    '概要',
    '需采取的行动',
    '参考文件',
  ],
};

/** The letters that are kept as files, as docx and pdf. */
export const sampleLetters = (): readonly SampleLetter[] => [letterOf2021(), letterOf2020(), english, arabic, chinese];
