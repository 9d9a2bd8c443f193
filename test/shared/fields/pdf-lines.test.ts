import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { docx, paragraph, pdf, table } from './papers.ts';

const header = 'Agenda item: 60\tDocument C21/xx-E\n26 May 2021\nOriginal: English\nSource: Australia';
const prose =
  'Australia welcomes the report of the secretariat on the pandemic and its annexes, and thanks all who have\nhelped to write it. The Council should take note of it and refer it to its working group.';

describe('a title of a pdf that no label follows', () => {
  it.each([
    ['Title: The methods of work', 'The methods of work'],
    [
      'Title: The methods of work of the Council in times of a pandemic, and the lessons that were learnt from all of them in\n2020',
      'The methods of work of the Council in times of a pandemic, and the lessons that were learnt from all of them in 2020',
    ],
    ['Title: The methods of work\nof the Council', 'The methods of work of the Council'],
    ['Title: The methods of work,\nA review', 'The methods of work, A review'],
  ])('ends where the margin breaks no line: %s', (title, expected) => {
    expect(readTemplate(pdf(`${header}\n${title}\nIntroduction\n${prose}`), 'en').fields.title.value).toBe(expected);
  });

  it('keeps all its lines where a label ends it', () => {
    const paper = pdf(`${header}\nTitle: The methods of work\nA review\nSummary\n${prose}`);
    expect(readTemplate(paper, 'en').fields.title.value).toBe('The methods of work A review');
  });
});

describe('a contribution that the Secretary-General sends on', () => {
  it.each([
    ['en', 'I have the honour to transmit to the Member States of the Council a contribution submitted by Australia.'],
    ['fr', "J'ai l'honneur de transmettre aux États Membres du Conseil une contribution soumise par l'Australie."],
    ['es', 'Tengo el honor de transmitir a los Estados Miembros del Consejo una contribución presentada por Australia.'],
    ['ru', 'Имею честь направить Государствам – Членам Совета вклад, представленный Австралией.'],
    ['zh', '我荣幸地向理事国转呈澳大利亚提交的文稿。'],
  ] as const)('has its title before the formula: %s', (language, formula) => {
    const paper = pdf(
      `Agenda item: 60\tDocument C21/xx-E\n26 May 2021\nOriginal: English\nAustralia\nThe methods of work\n${formula}\nSummary\nText.`,
    );
    expect(readTemplate(paper, language).fields.title.value).toBe('The methods of work');
  });
});

describe('a right-to-left line of a pdf whose colon went to its end', () => {
  const lines =
    'بند جدول الأعمال: 22\tالوثيقة C21/xx-A\n21 مايو 2021\nالأصل بالعربية:\nالمصدر جمهورية مصر العربية:\nالعنوان المتأخرات وحسابات المتأخرات:\nملخص\nملاحظات على التقرير.';

  it('is read as label and value', () => {
    const { fields } = readTemplate(pdf(lines), 'ar');
    expect(fields.source.value?.states).toEqual(['EG']);
    expect(fields.title.value).toBe('المتأخرات وحسابات المتأخرات');
  });

  it('may begin with the code and end with its label', () => {
    const turned = lines.replace('بند جدول الأعمال: 22\tالوثيقة C21/xx-A', 'بند جدول الأعمال: 22\nC21/xx-A الوثيقة');
    expect(readTemplate(pdf(turned), 'ar').fields.documentNumber.value).toBe('C21/xx-A');
    expect(readTemplate(pdf(turned), 'ar').fields.agendaItem.value).toBe('22');
  });

  it('is so read in a pdf only', () => {
    const { fields } = readTemplate(docx(lines.split('\n').map((line) => paragraph(line))), 'ar');
    expect(fields.title.value).not.toBe('المتأخرات وحسابات المتأخرات');
  });
});

describe('the number of an agenda item', () => {
  it.each(['Agenda item No.: 3', 'Agenda Item No. 3', 'Agenda item number: 3', 'Agenda item: 3'])(
    'behind its label: %s',
    (line) => {
      const { fields } = readTemplate(docx(paragraph(line), paragraph('Original: English')), 'en');
      expect(fields.agendaItem.value).toMatch(/^(?:No\. )?3$/);
    },
  );
});

describe('the order of fields in the columns of a table', () => {
  const author = [
    paragraph('Source: Australia'),
    paragraph('Title: The methods of work'),
    paragraph('Summary'),
    paragraph('Text.'),
  ];

  it('is none: the number may stand above the agenda item, on the other side', () => {
    const header = table(0, [
      ['Council', ['Document C21/xx-E', '26 May 2021', 'Original: English']],
      ['Agenda item: 60', ''],
    ]);
    expect(readTemplate(docx(header, author), 'en').inOrder).toBe(true);
  });

  it('is judged within each column', () => {
    const header = table(0, [
      ['Council', ['Original: English', '26 May 2021', 'Document C21/xx-E']],
      ['Agenda item: 60', ''],
    ]);
    expect(readTemplate(docx(header, author), 'en').inOrder).toBe(false);
  });
});
