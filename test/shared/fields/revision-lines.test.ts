import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { docx, paragraph, pdf, table } from './papers.ts';

describe('a revision line', () => {
  it.each([
    ['Revision 1 to Document C21/76-E', 'C21/76(Rev.1)-E', 'C21/76', 'Rev', 1],
    ['Addendum 2 to Document C21/76-E', 'C21/76(Add.2)-E', 'C21/76', 'Add', 2],
    ['Corrigendum to Document C21/76-E', 'C21/76(Corr.)-E', 'C21/76', 'Corr', null],
    ['Révision 1 au Document C21/76-F', 'C21/76(Rev.1)-F', 'C21/76', 'Rev', 1],
    ['Addéndum 1 al Documento C21/76-S', 'C21/76(Add.1)-S', 'C21/76', 'Add', 1],
    ['Дополнительный документ 1 к Документу C21/83-R', 'C21/83(Add.1)-R', 'C21/83', 'Add', 1],
    ['Исправление 1 к Документ С21/83-R', 'C21/83(Corr.1)-R', 'C21/83', 'Corr', 1],
    ['المراجعة 2 للوثيقة C21/76-A', 'C21/76(Rev.2)-A', 'C21/76', 'Rev', 2],
    ['الإضافة 1 للوثيقة C21/76-A', 'C21/76(Add.1)-A', 'C21/76', 'Add', 1],
    ['文件 C21/76(Rev.1)-C', 'C21/76(Rev.1)-C', 'C21/76', 'Rev', 1],
    ['文件 C21/76（Corr.1）-C', 'C21/76(Corr.1)-C', 'C21/76', 'Corr', 1],
    ['文件C21/76-C的修订1', 'C21/76(Rev.1)-C', 'C21/76', 'Rev', 1],
    ['Document C21/76(Rev.3)-E', 'C21/76(Rev.3)-E', 'C21/76', 'Rev', 3],
    ['Revision 1 to Document VC/13-E', 'VC/13(Rev.1)-E', 'VC/13', 'Rev', 1],
  ])('%s', (line, value, base, kind, index) => {
    const paper = docx(
      table(0, [
        ['Agenda item: 7', line],
        ['', 'Original: English'],
      ]),
    );
    const { fields, revision } = readTemplate(paper, 'en');
    expect(fields.agendaItem.value).toBe('7');
    expect(fields.documentNumber).toMatchObject({ value, raw: line, placeholder: false });
    expect(revision).toEqual({ base, kind, index });
  });

  it('may stand over two lines, its place covers both', () => {
    const paper = pdf('Virtual consultation of councillors\nRevision 1 to\nDocument C21/76-E\n20 May 2021\nOriginal: English');
    const { fields, revision } = readTemplate(paper, 'en');
    expect(fields.documentNumber).toMatchObject({ value: 'C21/76(Rev.1)-E', raw: 'Revision 1 to\nDocument C21/76-E' });
    expect(revision).toEqual({ base: 'C21/76', kind: 'Rev', index: 1 });
  });

  it('may share its line with the agenda item', () => {
    const { fields } = readTemplate(pdf('Agenda item: 7 Addendum 1 to Document C21/76-E\nOriginal: English'), 'en');
    expect(fields.agendaItem.value).toBe('7');
    expect(fields.documentNumber.raw).toBe('Addendum 1 to Document C21/76-E');
  });

  it('is known on the form of 2020, which has no place for a number', () => {
    const paper = docx(
      paragraph('Revision 1 to Document VC/2-E'),
      paragraph('Name of the submitting Member State: Kenya'),
      paragraph('Title of the document: Index'),
      paragraph('Reference to the draft agenda: C20/62(Rev.1)'),
    );
    const { edition, fields, revision } = readTemplate(paper, 'en');
    expect(edition).toBe('C20');
    expect(revision).toEqual({ base: 'VC/2', kind: 'Rev', index: 1 });
    expect(fields.agendaItem.value).toBe('C20/62(Rev.1)');
  });
});

describe('the own number', () => {
  it('is not a document cited in the box, even where the box comes first', () => {
    const paper = pdf(
      'Summary\nText.\nReferences\nDocument C21/5\nC21/30(Corr.1)\n________\nAgenda item: 7 Document C21/xx-E\nOriginal: English',
    );
    const { fields, revision } = readTemplate(paper, 'en');
    expect(fields.documentNumber.value).toBe('C21/xx-E');
    expect(fields.references.raw).toBe('Document C21/5\nC21/30(Corr.1)');
    expect(revision).toBeNull();
  });

  it('is not a cited one with its language letter', () => {
    const boxed = pdf('References\nDocument C21/30-E\n________\nAgenda item: C21/30 Document C21/xx-E\nOriginal: English');
    expect(readTemplate(boxed, 'en').fields.documentNumber.value).toBe('C21/xx-E');
    const rows = [
      ['Name of the submitting Member State:', 'Kenya'],
      ['Reference to the draft agenda:', 'Document C20/62-E'],
    ];
    const { documentNumber, agendaItem } = readTemplate(docx(table(0, rows)), 'en').fields;
    expect(documentNumber.value).toBeNull();
    expect(agendaItem.value).toBe('Document C20/62-E');
  });

  it('is not the document that the agenda item names', () => {
    const { fields } = readTemplate(docx(paragraph('Agenda item: Document C21/30'), paragraph('Original: English')), 'en');
    expect(fields.agendaItem.value).toBe('Document C21/30');
    expect(fields.documentNumber.value).toBeNull();
  });

  it('needs no language letter where its label stands in the header', () => {
    const { fields } = readTemplate(docx(table(0, [['Agenda item: 7', 'Document C21/76']])), 'en');
    expect(fields.documentNumber).toMatchObject({ value: 'C21/76', placeholder: false });
  });

  it('is none in prose', () => {
    const paper = docx(
      paragraph('Original: English'),
      paragraph('Document C21/30 describes the preparations, as does Document C21/37'),
    );
    expect(readTemplate(paper, 'en').fields.documentNumber.value).toBeNull();
  });

  it('is joined over two lines of the right-hand column, behind tabs, and leaves the item alone', () => {
    const { fields, revision } = readTemplate(
      pdf('Agenda item: 42\tAddendum 1 to\n\tDocument C21/79-E\nOriginal: English'),
      'en',
    );
    expect(fields.agendaItem.value).toBe('42');
    expect(fields.documentNumber.value).toBe('C21/79(Add.1)-E');
    expect(revision).toEqual({ base: 'C21/79', kind: 'Add', index: 1 });
  });

  it('is joined where the second line of the right-hand column has nothing before it', () => {
    const { fields, revision } = readTemplate(
      pdf("Point de l'ordre du jour: 55\tRévision 2 au\nDocument C21/79-F\n10 mai 2021\nOriginal: anglais"),
      'fr',
    );
    expect(fields.agendaItem.value).toBe('55');
    expect(revision).toEqual({ base: 'C21/79', kind: 'Rev', index: 2 });
  });

  it('is not joined to words of the left-hand column', () => {
    const { revision } = readTemplate(pdf('Agenda item: 55 Revision 2 to\nDocument C21/xx-E\nOriginal: English'), 'en');
    expect(revision).toBeNull();
  });
});
