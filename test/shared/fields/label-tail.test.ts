import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { docx, paragraph, pdf, table } from './papers.ts';

describe('labels of the form of 2020 that go on behind the words known of them', () => {
  it.each([
    ['en', 'Name of the Member State(s) submitting the document:', 'Canada', 'CA'],
    ['en', 'Member State(s) submitting:', 'Canada and Japan', 'CA JP'],
    ['fr', "Nom de l'État Membre (des États Membres) soumettant le document:", 'Sénégal', 'SN'],
    ['fr', "Nom de l'(des) État(s) Membre(s):", 'Sénégal', 'SN'],
    ['es', 'Nombre del Estado Miembro (o Estados Miembros) que presenta(n) el documento:', 'Cuba', 'CU'],
    ['ru', 'Название Государства-Члена (Государств-Членов), представляющего(их) документ:', 'Армения', 'AM'],
    ['ar', 'اسم الدولة العضو (الدول الأعضاء) مقدمة الوثيقة:', 'مصر', 'EG'],
  ] as const)('%s: %s', (language, label, name, states) => {
    const title = {
      en: 'Title of the document:',
      fr: 'Titre du document:',
      es: 'Título del documento:',
      ru: 'Название документа:',
      ar: 'عنوان الوثيقة:',
    };
    const asTable = docx(
      table(0, [
        [label, name],
        [title[language], 'C20'],
      ]),
    );
    const asLines = docx(paragraph(`${label} ${name}`), paragraph(`${title[language]} C20`));
    for (const paper of [asTable, asLines]) {
      const { edition, fields } = readTemplate(paper, language);
      expect(edition).toBe('C20');
      expect(fields.source.value?.states).toEqual(states.split(' '));
    }
  });

  it('goes on to the end of the left cell, where no colon ends the label', () => {
    const paper = docx(
      table(0, [
        ['Name of the Member State (or States) submitting', 'Canada'],
        ['Title of the document', 'The way of working'],
      ]),
    );
    const { fields } = readTemplate(paper, 'en');
    expect(fields.source.value?.states).toEqual(['CA']);
    expect(fields.title.value).toBe('The way of working');
  });

  it('goes on over the end of a line in a narrow cell of a pdf', () => {
    const paper = pdf(
      'Name of the Member State\nsubmitting:\nViet Nam\nTitle of the document:\tChild online protection\nComments on Document C20/57\nText.',
    );
    const { fields } = readTemplate(paper, 'en');
    expect(fields.source.value?.states).toEqual(['VN']);
    expect(fields.title.value).toBe('Child online protection');
  });

  it('takes no name behind a label for a part of it', () => {
    const paper = docx(
      table(0, [['Name of the Member State Canada'], ['Title of the document: The way of working']]),
      paragraph('Text.'),
    );
    expect(readTemplate(paper, 'en').fields.title.value).toBe('The way of working');
    expect(readTemplate(paper, 'en').fields.source.raw).not.toBe('Text.');
  });

  it('leaves the labels of 2021 as they are', () => {
    const paper = docx(
      paragraph('Agenda item: 7'),
      paragraph('Original: English'),
      paragraph('Title and scope: an introduction'),
    );
    expect(readTemplate(paper, 'en').fields.title.value).not.toBe('an introduction');
  });
});
