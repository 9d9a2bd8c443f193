import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { docx, type Loose, paragraph, pdf, table } from './papers.ts';

const centred = { centred: true };
const header = ['Agenda item: 7\tDocument C21/xx-E', '\t20 May 2021', '\tOriginal: English'].map((text) => paragraph(text));
const box = table(9, [[['Summary', 'Text.', 'Action required', 'To note.']]]);

function fieldsOf(...author: Loose[]) {
  return readTemplate(docx(header, author, box, paragraph('Body.')), 'en').fields;
}

describe('source and title without labels', () => {
  it('may each run over several lines', () => {
    const { source, title } = fieldsOf(
      ...['Argentina', 'Brazil', 'Common proposals', 'on the schedule'].map((text) => paragraph(text, centred)),
    );
    expect(source.value).toMatchObject({ raw: 'Argentina Brazil', states: ['AR', 'BR'] });
    expect(title.value).toBe('Common proposals on the schedule');
  });

  it('may break a name', () => {
    const author =
      'Contribution by the United Kingdom of Great Britain and\nNorthern Ireland, and the United States\nJoint views on\nthe matter';
    const { source, title } = readTemplate(
      pdf(`Agenda item: 7 Document C21/xx-E\nOriginal: English\n${author}\nSummary\nText.`),
      'en',
    ).fields;
    expect(source.value?.states).toEqual(['GB', 'US']);
    expect(title.value).toBe('Joint views on the matter');
  });

  it('may break a Chinese name before its last character', () => {
    const { source, title } = readTemplate(
      pdf('议项：7 文件 C21/xx-C\n原文：中文\n泰王国、马来西\n亚\n关于时间安排的意见\n概要\n正文。'),
      'zh',
    ).fields;
    expect(source.value?.states).toEqual(['TH', 'MY']);
    expect(title.value).toBe('关于时间安排的意见');
  });

  it('may stand in the other order', () => {
    const { source, title } = fieldsOf(paragraph('On the schedule', centred), paragraph('Kenya', centred));
    expect(source.value?.states).toEqual(['KE']);
    expect(title.value).toBe('On the schedule');
  });

  it('go by order, less surely, where no State is named', () => {
    const { source, title } = fieldsOf(
      paragraph('Northlight Ltd (Sector Member)', centred),
      paragraph('On the schedule', centred),
    );
    expect(source.value).toMatchObject({ states: [], others: ['Northlight Ltd (Sector Member)'] });
    expect(title.value).toBe('On the schedule');
    expect(source.confidence).toBeLessThan(0.9);
  });

  it('may be labelled one and not the other', () => {
    expect(fieldsOf(paragraph('Source: Kenya'), paragraph('On the schedule', centred)).title.value).toBe('On the schedule');
    expect(fieldsOf(paragraph('Kenya', centred), paragraph('Title: On the schedule')).source.value?.states).toEqual(['KE']);
  });

  it('are not taken from the body', () => {
    const { source, title } = fieldsOf(paragraph('Kenya', centred), paragraph('On the schedule', centred));
    expect(source.value?.raw).toBe('Kenya');
    const paper = docx(
      header,
      paragraph('Kenya', centred),
      paragraph('On the schedule', centred),
      box,
      paragraph('1 X'),
      table(3, [['Title', 'Source', 'Date']]),
      paragraph('Source: ITU'),
    );
    expect(readTemplate(paper, 'en').fields.source.value?.raw).toBe('Kenya');
    expect(title.value).toBe('On the schedule');
  });
});

describe('words of the form left in place', () => {
  it.each([
    ['Source', 'On the schedule'],
    ['[Name of Member State]', 'On the schedule'],
    ['来源', 'On the schedule'],
  ])('%s is a placeholder', (left, right) => {
    const { source, title } = fieldsOf(paragraph(left, centred), paragraph(right, centred));
    expect(source).toMatchObject({ value: null, raw: left, placeholder: true });
    expect(title).toMatchObject({ value: right, placeholder: false });
  });

  it('may be the title', () => {
    const { source, title } = fieldsOf(paragraph('Kenya', centred), paragraph('Title', centred));
    expect(source.value?.states).toEqual(['KE']);
    expect(title).toMatchObject({ value: null, raw: 'Title', placeholder: true });
  });

  it('label what stands beneath them', () => {
    const { source, title } = fieldsOf(
      ...['Source', 'Kenya', 'Title', 'On the schedule'].map((text) => paragraph(text, centred)),
    );
    expect(source.value?.states).toEqual(['KE']);
    expect(title.value).toBe('On the schedule');
  });

  it('stand in content controls too', () => {
    const control = { tag: 'source', alias: null };
    expect(fieldsOf(paragraph('Click or tap here to enter text.', { control })).source).toMatchObject({
      value: null,
      placeholder: true,
    });
    expect(fieldsOf(paragraph('Source', { control }), paragraph('On the schedule', centred)).source).toMatchObject({
      value: null,
      placeholder: true,
    });
  });

  it('are the whole empty form', () => {
    const paper = docx(['议项：xx 文件 C21/xx-C', '2021年xx月xx日', '原文：英文', '来源', '标题'].map((text) => paragraph(text)));
    const { fields } = readTemplate(paper, 'zh');
    expect(
      Object.entries(fields)
        .filter(([, { placeholder }]) => placeholder)
        .map(([key]) => key),
    ).toEqual(['agendaItem', 'documentNumber', 'date', 'source', 'title']);
    expect([fields.agendaItem.value, fields.date.value, fields.source.value, fields.title.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a paper without labels', () => {
  it('has no edition and no fields', () => {
    const { edition, labelLanguage, order, inOrder, fields, revision } = readTemplate(
      docx(paragraph('Dear Sir,'), paragraph('Our views on Document C21/30 follow.'), paragraph('Kenya', centred)),
      'en',
    );
    expect({ edition, labelLanguage, order, inOrder, revision }).toEqual({
      edition: null,
      labelLanguage: null,
      order: [],
      inOrder: true,
      revision: null,
    });
    expect(
      Object.values(fields).every(
        ({ value, raw, place, confidence }) => value === null && raw === null && place === null && confidence === 0,
      ),
    ).toBe(true);
  });
});

describe('the dates of the meeting', () => {
  it('are not the date of the paper, nor its title', () => {
    const paper = docx(
      ['Geneva, 8-18 June 2021', 'Agenda item: 7', 'Tuesday, 25 May 2021', 'Original: English'].map((text) => paragraph(text)),
    );
    const { fields } = readTemplate(paper, 'en');
    expect(fields.date.value).toBe('2021-05-25');
    expect(fields.title.value).toBeNull();
  });
});
