import { describe, expect, it } from 'vitest';
import { numberedItem } from '../../../shared/fields/numbered-item.ts';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { docx, paragraph, table } from './papers.ts';

describe('labels of two languages', () => {
  it.each([
    ['Источник / Source: Кения', 'Название | Title: О почте', 'Резюме (Summary): Коротко.'],
    ['Источник/Source: Кения', 'Название/Title: О почте', 'Резюме / Summary / Résumé: Коротко.'],
  ])('are one label each: %s', (source, title, summary) => {
    const lines = ['Пункт повестки дня / Agenda item: 7', source, title, summary].map((text) => paragraph(text));
    const { fields } = readTemplate(docx(lines), 'ru');
    expect(fields.source.value?.states).toEqual(['KE']);
    expect([fields.agendaItem.value, fields.title.value, fields.summary.value]).toEqual(['7', 'О почте', 'Коротко.']);
  });

  it('are found where the value has a row of its own', () => {
    const rows = ['SOURCE / ИСТОЧНИК', 'Kenya', 'TITLE / НАЗВАНИЕ', 'On posts', 'ORIGINAL / ОРИГИНАЛ', 'English'];
    const paper = docx(
      table(
        0,
        rows.map((row) => [row]),
      ),
      paragraph('Summary / Резюме: In short.'),
    );
    const { fields } = readTemplate(paper, 'en');
    expect(fields.source.value?.states).toEqual(['KE']);
    expect([fields.title.value, fields.originalLanguage.value]).toEqual(['On posts', 'en']);
  });

  it('are none where the second word is not the same label', () => {
    const { fields } = readTemplate(docx([paragraph('Agenda item: 7'), paragraph('Title: Source / Water')]), 'en');
    expect(fields.title.value).toBe('Source / Water');
  });
});

describe('a label with its value in one cell', () => {
  it('stands above it, whoever the value names', () => {
    const rows = [
      [
        ['Source', 'Directorate for Lakes'],
        ['Title', 'On lakes'],
      ],
      [
        ['Agenda item', '7'],
        ['Date', 'Lima, 4 May 2021'],
      ],
    ];
    const { fields } = readTemplate(docx(table(0, rows), paragraph('Summary: In short.')), 'en');
    expect(fields.source.raw).toBe('Directorate for Lakes');
    expect([fields.title.value, fields.date.value]).toEqual(['On lakes', '2021-05-04']);
  });
});

describe('a number within the label of the item', () => {
  it.each([
    'Item 7 of the draft agenda',
    "Point 7 de l'ordre du jour",
    'Punto 7 del orden del día',
    'Пункт 7 повестки дня',
    'البند 7 من جدول الأعمال',
    '第七项议程',
    'AGENDA ITEM No. 7',
    'PUNTO DEL ORDEN DEL DÍA Nº 7',
  ])('is the value: %s', (text) => {
    const { fields } = readTemplate(docx([paragraph(text), paragraph('Original: English')]), 'en');
    expect(fields.agendaItem.value).toContain(/[7七]/u.exec(text)?.[0]);
  });

  it('is no label in a sentence', () => {
    const text = 'Item 7 of the agenda was discussed at length by all delegations of the region';
    expect(numberedItem({ index: 0, text, start: 0, passage: { ...paragraph(text), start: 0 } })).toEqual([]);
  });
});

describe('the original language without a colon', () => {
  it.each([
    ['الأصل بالعربية بالفرنسية :\t/', 'ar'],
    ['Original French, English, Spanish', 'fr'],
  ] as const)('is named: %s', (text, language) => {
    const { fields } = readTemplate(docx([paragraph(text), paragraph('Agenda item: 7')]), language);
    expect(fields.originalLanguage.value).toBe(language);
  });

  it('is not named by a sentence', () => {
    const text = 'Original French wine was served to all';
    expect(readTemplate(docx([paragraph(text), paragraph('Agenda item: 7')]), 'en').fields.originalLanguage.raw).toBeNull();
  });
});
