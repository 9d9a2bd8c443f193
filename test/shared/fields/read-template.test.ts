import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import type { TemplateReading } from '../../../shared/model/examination.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { isoDates, label, number, states, words } from './forms.ts';
import { docx, type Loose, paragraph, pdf, table } from './papers.ts';

const centred = { centred: true, bold: true };

function box(language: Language): string[] {
  const { summary, action, references } = words[language];
  const [one, two, three] = (['summary', 'actionRequired', 'references'] as const).map((key) => label('C21', key, language));
  return [one ?? '', ...summary, two ?? '', action, '____________', three ?? '', references];
}

function headerRows(language: Language): string[][] {
  const { date, original } = words[language];
  return [
    [`${label('C21', 'agendaItem', language)}: 7`, `${numberLabel(language)} ${number(language)}`],
    ['', date],
    ['', `${label('C21', 'originalLanguage', language)}: ${original}`],
  ];
}

function numberLabel(language: Language): string {
  return label('C21', 'documentNumber', language);
}

function author(language: Language): Loose[] {
  return [paragraph(words[language].source, centred), paragraph(words[language].title, centred)];
}

function body(language: Language): Loose[] {
  return [paragraph('1 X', { bold: true }), paragraph(words[language].body)];
}

const layouts: Record<string, (language: Language) => Paper> = {
  'a table': (l) =>
    docx(table(0, [[[words[l].meeting]], ...headerRows(l), [words[l].source], [words[l].title]]), table(1, [[box(l)]]), body(l)),
  'the page header': (l) =>
    docx(
      table(0, headerRows(l), { part: 'header' }),
      paragraph(number(l), { part: 'header' }),
      author(l),
      table(1, [[box(l)]]),
      body(l),
    ),
  tabs: (l) =>
    docx(
      headerRows(l).map((row) => paragraph(row.join('\t'))),
      author(l),
      table(0, [[box(l)]]),
      body(l),
    ),
  'plain lines': (l) =>
    docx(
      headerRows(l)
        .flat()
        .map((text) => paragraph(text)),
      author(l),
      box(l).map((text) => paragraph(text)),
      body(l),
    ),
  'a text box': (l) =>
    docx(
      table(0, headerRows(l)),
      author(l),
      box(l).map((text) => paragraph(text, { part: 'textbox' })),
      body(l),
    ),
  'a text box anchored before the header': (l) =>
    docx(
      box(l).map((text) => paragraph(text, { part: 'textbox' })),
      table(0, headerRows(l)),
      author(l),
      body(l),
    ),
  'box first': (l) => docx(table(0, [[box(l)]]), table(1, headerRows(l)), author(l), body(l)),
  'lines of a pdf': (l) =>
    pdf(
      [
        words[l].meeting,
        ...headerRows(l).map((row) => row.join(' ').trim()),
        words[l].source,
        words[l].title,
        ...box(l),
        '1 Xyz',
        words[l].body,
      ].join('\n'),
    ),
  'lines of a pdf with columns': (l) =>
    pdf(
      [
        words[l].meeting,
        headerRows(l).flat().filter(Boolean).join('\t'),
        words[l].source,
        words[l].title,
        ...box(l),
        '1 Xyz',
        words[l].body,
      ].join('\n'),
    ),
  'label and value in cells': (l) =>
    docx(
      table(0, [
        [label('C21', 'agendaItem', l), '7'],
        [numberLabel(l), number(l)],
        [label('C21', 'date', l), words[l].date],
        [label('C21', 'originalLanguage', l), words[l].original],
        [label('C21', 'source', l), words[l].source],
        [label('C21', 'title', l), words[l].title],
        [label('C21', 'summary', l), [...words[l].summary]],
        [label('C21', 'actionRequired', l), words[l].action],
        [label('C21', 'references', l), words[l].references],
      ]),
      body(l),
    ),
  'labels with colons, value beside': (l) =>
    docx(
      headerRows(l)
        .flat()
        .map((text) => paragraph(text)),
      paragraph(`${label('C21', 'source', l)}: ${words[l].source}`),
      paragraph(`${label('C21', 'title', l)} : ${words[l].title}`),
      paragraph(`${label('C21', 'summary', l)}：${words[l].summary.join('\n')}`),
      paragraph(`${label('C21', 'actionRequired', l)}:\n${words[l].action}`),
      paragraph(`${label('C21', 'references', l)}:\t${words[l].references}`),
      body(l),
    ),
  'content controls': (l) =>
    docx(
      (['agendaItem', 'documentNumber', 'date', 'original', 'source', 'title'] as const).map((tag, i) =>
        paragraph(['7', number(l), words[l].date, words[l].original, words[l].source, words[l].title][i] ?? '', {
          control: { tag, alias: null },
        }),
      ),
      box(l).map((text) => paragraph(text)),
      body(l),
    ),
};

const cases = Object.keys(layouts).flatMap((layout) => languages.map((language) => [layout, language] as const));

describe('the form of 2021', () => {
  it.each(cases)('is read from %s in %s', (layout, language) => {
    const paper = layouts[layout]?.(language) ?? docx();
    const reading = readTemplate(paper, language);
    const { fields } = reading;
    const said = words[language];
    expect(reading.edition).toBe('C21');
    expect(reading.labelLanguage).toBe(language);
    expect(reading.inOrder).toBe(true);
    expect(fields.agendaItem.value).toBe('7');
    expect(fields.documentNumber).toMatchObject({ value: number(language), placeholder: true });
    expect(fields.date.value).toBe(isoDates[language]);
    expect(fields.originalLanguage.value).toBe(language === 'fr' ? 'en' : language);
    expect(fields.source.value?.states).toEqual(states[language]);
    expect(fields.source.value?.raw).toBe(said.source);
    expect(fields.title.value).toBe(said.title);
    expect(fields.summary.value?.replaceAll(' ', '')).toBe(said.summary.join('').replaceAll(' ', ''));
    expect(fields.actionRequired.value).toBe(said.action);
    expect(fields.references).toMatchObject({ value: null, raw: said.references });
    expectTruePlaces(paper, reading);
  });
});

function expectTruePlaces(paper: Paper, { fields }: TemplateReading): void {
  for (const { raw, place } of Object.values(fields)) {
    if (place !== null) expect(paper.text.slice(place.start, place.end)).toBe(raw);
  }
}

describe('labels and body', () => {
  it.each(languages.filter((language) => language !== 'en'))('may be of two languages: English and %s', (language) => {
    const said = words[language];
    const paper = docx(
      headerRows('en').map((row) => paragraph(row.join('\t'))),
      author(language),
      table(0, [[['Summary', ...said.summary, 'Action required', said.action, 'References', said.references]]]),
      body(language),
    );
    const { labelLanguage, fields } = readTemplate(paper, language);
    expect(labelLanguage).toBe('en');
    expect(fields.title.value).toBe(said.title);
    expect(fields.source.value?.states).toEqual(states[language]);
    expect(fields.actionRequired.value).toBe(said.action);
  });

  it('settle an ambiguous label by the body', () => {
    expect(readTemplate(docx(paragraph('Original: français')), 'fr').labelLanguage).toBe('fr');
    expect(readTemplate(docx(paragraph('Original: español')), 'es').labelLanguage).toBe('es');
  });

  it('take the version sent of a bilingual original', () => {
    const paper = docx(paragraph('Original: English/French'));
    expect(readTemplate(paper, 'fr').fields.originalLanguage.value).toBe('fr');
    expect(readTemplate(paper, 'ru').fields.originalLanguage.value).toBe('en');
  });
});

describe('the order of the form', () => {
  it('is broken where the fields stand in another', () => {
    const { inOrder, order } = readTemplate(
      docx(
        author('es').reverse(),
        table(0, [[box('es')]]),
        headerRows('es')
          .flat()
          .reverse()
          .map((text) => paragraph(text)),
      ),
      'es',
    );
    expect(inOrder).toBe(false);
    expect(order).toEqual([
      'title',
      'source',
      'summary',
      'actionRequired',
      'references',
      'originalLanguage',
      'date',
      'documentNumber',
      'agendaItem',
    ]);
  });

  it('holds where a field is missing', () => {
    const { inOrder, fields } = readTemplate(
      docx(
        headerRows('en')
          .slice(1)
          .flat()
          .map((text) => paragraph(text)),
        author('en'),
        table(0, [[box('en')]]),
      ),
      'en',
    );
    expect(inOrder).toBe(true);
    expect(fields.agendaItem).toMatchObject({ value: null, raw: null, place: null, placeholder: false });
  });
});
