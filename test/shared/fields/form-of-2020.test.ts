import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import { label, states, words } from './forms.ts';
import { docx, paragraph, pdf, table } from './papers.ts';

const keys = ['source', 'title', 'agendaItem', 'commentsOn', 'proposedWayForward'] as const;

function labels(language: Language): string[] {
  return keys.map((key) =>
    label('C20', key, language).replace('{symbol}', key === 'commentsOn' && language === 'zh' ? ' C20/62 ' : 'C20/62'),
  );
}

describe.each(languages)('the form of 2020 in %s', (language) => {
  const [source, title, agenda, comments, forward] = labels(language);
  const said = words[language];

  it('is read as a table', () => {
    const paper = docx(
      table(0, [
        [`${source}:`, said.source],
        [`${title}:`, said.title],
        [`${agenda}:`, 'C20/62 (C20/INF/17)'],
        [[comments ?? '', said.body, said.action]],
        [[forward ?? '', ...said.summary]],
      ]),
    );
    const { edition, labelLanguage, order, inOrder, fields } = readTemplate(paper, language);
    expect({ edition, labelLanguage, inOrder }).toEqual({ edition: 'C20', labelLanguage: language, inOrder: true });
    expect(order).toEqual(keys);
    expect(fields.source.value?.states).toEqual(states[language]);
    expect(fields.title.value).toBe(said.title);
    expect(fields.agendaItem.value).toBe('C20/62 (C20/INF/17)');
    expect(fields.commentsOn.value).toBe('C20/62');
    expect(fields.proposedWayForward.value).toBe(said.summary.join(' '));
    expect(fields.summary.value).toBeNull();
  });

  it('is read as lines of a pdf whose labels break', () => {
    const broken = (text: string | undefined) => (text ?? '').replace(/(.{6,}?)(?:\s|(?=\p{Script=Han}{3}$))/u, '$1\n');
    const lines = [
      `${broken(source)}: ${said.source}`,
      `${broken(title)}:`,
      said.title,
      `${broken(agenda)}: C20/62`,
      comments,
      said.body,
      forward,
    ];
    const { fields } = readTemplate(pdf([...lines, `– ${said.summary[0]}`, `– ${said.summary[1]}`].join('\n')), language);
    expect(fields.source.value?.states).toEqual(states[language]);
    expect(fields.title.value).toBe(said.title);
    expect(fields.agendaItem.value).toBe('C20/62');
    expect(fields.commentsOn.value).toBe('C20/62');
    expect(fields.proposedWayForward.value?.replaceAll(' ', '')).toBe(said.summary.join('').replaceAll(' ', ''));
  });
});

describe('the form of 2020', () => {
  it('keeps its placeholders apart', () => {
    const paper = docx(
      table(0, [
        ['Name of the submitting Member State:', ''],
        ['Title of the document:', '[Title]'],
        ['Reference to the draft agenda of the virtual consultation:', 'Document C20/##'],
        ['Member State contribution: Contributions should be concise.'],
        ['Comments related to Document C20/xx'],
        ['Proposed way forward'],
      ]),
    );
    const { fields, order } = readTemplate(paper, null);
    expect(fields.source).toMatchObject({ value: null, placeholder: false });
    expect(fields.title).toMatchObject({ value: null, placeholder: true });
    expect(fields.agendaItem).toMatchObject({ value: null, placeholder: true, raw: 'Document C20/##' });
    expect(fields.commentsOn).toMatchObject({ value: null, placeholder: true, raw: 'C20/xx' });
    expect(order).toEqual(keys);
  });

  it('ends the way forward at an annex and at the sending instructions', () => {
    const lines = ['Name of the submitting Member State: Kenya', 'Proposed way forward', 'To note.', 'To report.'];
    const annexed = readTemplate(docx([...lines, 'Annex 1: figures', 'More.'].map((text) => paragraph(text))), 'en');
    const instructed = readTemplate(
      docx([...lines, 'Please send to contributions@itu.int'].map((text) => paragraph(text))),
      'en',
    );
    expect(annexed.fields.proposedWayForward.value).toBe('To note. To report.');
    expect(instructed.fields.proposedWayForward.value).toBe('To note. To report.');
  });

  it('may have comments on no document', () => {
    const paper = docx(
      table(0, [
        ['Название представляющего Государства-Члена:', 'Российская Федерация'],
        [['Замечания', 'Текст.']],
        [['Предлагаемый путь продвижения вперед', 'Одобрить.']],
      ]),
    );
    const { edition, fields } = readTemplate(paper, 'ru');
    expect(edition).toBe('C20');
    expect(fields.commentsOn).toMatchObject({ value: null, placeholder: false });
    expect(fields.proposedWayForward.value).toBe('Одобрить.');
  });
});
