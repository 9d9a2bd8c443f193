import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { languages } from '../../../shared/model/language.ts';
import { label, number, states, words } from './forms.ts';
import { docx, paragraph, pdf, table } from './papers.ts';

describe('values of several lines', () => {
  it('fold the line breaks of a pdf, with no blank between Chinese characters or after a hyphen', () => {
    const chinese = readTemplate(
      pdf('议项：1 文件 C21/xx-C\n概要\n本文稿就 C21/33 号文件\n提出意见，建议加强 IPv6\n部署。\n需采取的行动\n请记录。'),
      'zh',
    );
    expect(chinese.fields.summary.value).toBe('本文稿就C21/33号文件提出意见，建议加强IPv6部署。');
    const hyphen = readTemplate(
      pdf('Original: English\nSummary\nA cross-\nborder matter of 2021/\n2022.\nAction required\nNote'),
      'en',
    );
    expect(hyphen.fields.summary.value).toBe('A cross-border matter of 2021/2022.');
  });

  it('leave out page numbers and bullets', () => {
    const lines = ['Summary', 'First part', '– of the text', '3'].map((text) => paragraph(text, { page: 1 }));
    const more = ['goes on.', 'Action required', 'To note.'].map((text) => paragraph(text, { page: 2 }));
    const paper = { ...pdf(''), ...docx(lines, more), kind: 'pdf' as const };
    expect(readTemplate(paper, 'en').fields.summary.value).toBe('First part of the text goes on.');
  });

  it('keep the paragraphs of a cell and end with it', () => {
    const paper = docx(
      table(0, [
        ['Summary', ['One.', 'Two.']],
        ['Action required', 'To note.'],
        ['References', ['C21/5', 'C21/6']],
      ]),
      paragraph('Body.'),
    );
    const { fields } = readTemplate(paper, 'en');
    expect(fields.summary.value).toBe('One. Two.');
    expect(fields.references.raw).toBe('C21/5\nC21/6');
  });

  it('answer a row of labels with the row below', () => {
    const rows = [
      ['Agenda item', 'Document', 'Date', 'Original'],
      ['7', 'C21/xx-E', '20 May 2021', 'English'],
    ];
    const { fields, inOrder } = readTemplate(
      docx(
        table(0, rows),
        table(1, [
          ['Source', 'Title'],
          ['Kenya', 'On dates'],
        ]),
      ),
      'en',
    );
    expect(fields.agendaItem.value).toBe('7');
    expect(fields.originalLanguage.value).toBe('en');
    expect(fields.source.value?.states).toEqual(['KE']);
    expect(fields.title.value).toBe('On dates');
    expect(inOrder).toBe(true);
  });

  it('end with their first paragraph where nothing else ends them', () => {
    const paper = docx(
      [
        'Source: Kenya',
        'Title: On dates',
        'References: C21/5',
        'Action required: note',
        'Summary: This.',
        'A body that goes on.',
      ].map((text) => paragraph(text)),
    );
    expect(readTemplate(paper, 'en').fields.summary.value).toBe('This.');
  });
});

describe('a paper of any length', () => {
  it('is read where its fields stand', () => {
    const paper = pdf(
      `Agenda item: 7 Document C21/xx-E\nOriginal: English\n${'Document C21/5\nSummary: one, two\n'.repeat(20_000)}`,
    );
    expect(readTemplate(paper, 'en').fields).toMatchObject({ agendaItem: { value: '7' }, documentNumber: { value: 'C21/xx-E' } });
    const source = readTemplate(docx(paragraph(`Source: Kenya, ${'Northlight Ltd, '.repeat(20_000)}`)), 'en').fields.source;
    expect(source.value?.states).toEqual(['KE']);
    expect(source.value?.others).toContain('Northlight Ltd');
  });
});

describe('the references of a paper without boxes', () => {
  const head = 'Agenda item: 7 Document C21/xx-E\nSummary\nText.\nReferences\n';

  it.each([
    [
      'an unnumbered heading',
      'Document C21/30; Resolution 77\nIntroduction\nDocument C21/64 says',
      'Document C21/30; Resolution 77',
    ],
    ['a numbered heading', 'Résolution 1372 du Conseil\n1 Introduction\nTexte', 'Résolution 1372 du Conseil'],
    [
      'a broken bracket',
      'Резолюции 77 и 111 (Пересм. Пусан,\n2014 г.)\n1 Введение',
      'Резолюции 77 и 111 (Пересм. Пусан,\n2014 г.)',
    ],
    ['a broken list', 'Documents C21/30 and\nC21/37\nThe Administration thanks', 'Documents C21/30 and\nC21/37'],
    ['one reference a line', '– C21/30\n– Council Decision 609\nBackground', '– C21/30\n– Council Decision 609'],
    ['a Chinese heading', 'C21/33号文件；\n第101号决议\n1 引言\n文', 'C21/33号文件；\n第101号决议'],
  ])('end at the body: %s', (_what, text, raw) => {
    expect(readTemplate(pdf(head + text), 'en').fields.references.raw).toBe(raw);
  });
});

/** Breaks a text into lines as a margin would: between words, in Chinese anywhere. */
function wrapped(text: string, width: number): string[] {
  const pattern = /\p{Script=Han}/u.test(text)
    ? new RegExp(`.{1,${width / 2}}`, 'gu')
    : new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, 'gu');
  return text.match(pattern) ?? [];
}

describe.each(languages)('lines broken by the margin, in %s', (language) => {
  it.each([30, 48, 80])('are put together again (%i characters wide)', (width) => {
    const said = words[language];
    const heads = (['summary', 'actionRequired', 'references'] as const).map((key) => label('C21', key, language));
    const lines = [
      `${label('C21', 'agendaItem', language)}: 7 ${label('C21', 'documentNumber', language)} ${number(language)}`,
      ...wrapped(said.source, width),
      ...wrapped(said.title, width),
      heads[0],
      ...wrapped(said.summary.join(' '), width),
      heads[1],
      ...wrapped(said.action, width),
      '____________',
      heads[2],
      ...wrapped(said.references, width),
      '1 Xyz',
      ...wrapped(said.body, width),
    ];
    const { source, title, summary, actionRequired, references } = readTemplate(pdf(lines.join('\n')), language).fields;
    const squeezed = (text: string | null | undefined) => text?.replace(/\s/gu, '');
    expect(source.value?.states).toEqual(states[language]);
    expect(squeezed(title.value)).toBe(squeezed(said.title));
    expect(squeezed(summary.value)).toBe(squeezed(said.summary.join('')));
    expect(squeezed(actionRequired.value)).toBe(squeezed(said.action));
    expect(squeezed(references.raw)).toBe(squeezed(said.references));
  });
});
