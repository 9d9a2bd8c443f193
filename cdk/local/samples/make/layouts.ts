import { around, bodyOf, control, paragraph, table, textWidth } from './blocks.ts';
import type { HeaderLayout, Paper2020, Paper2021, SamplePaper } from './paper.ts';
import { runs, type Writing } from './runs.ts';
import { form2020, heading2021, label2020, label2021, session2021 } from './words.ts';

/** The two parts of a document that a paper fills, as WordprocessingML; `header` is that of the first page. */
export interface LaidOut {
  readonly header: string | null;
  readonly body: string;
}

export function layOut(paper: SamplePaper, writing: Writing): LaidOut {
  if (paper.form === '2020') return { header: null, body: formOf2020(paper, writing) };
  return layouts[paper.layout](paper, writing);
}

const layouts: Readonly<Record<HeaderLayout, (paper: Paper2021, writing: Writing) => LaidOut>> = {
  table: (paper, writing) => ({
    header: null,
    body:
      sessionLines(writing) + fieldTable(paper, writing) + author(paper, writing) + box(paper, writing) + rest(paper, writing),
  }),
  'header part': (paper, writing) => ({
    header: sessionLines(writing) + fieldTable(paper, writing),
    body: author(paper, writing) + box(paper, writing) + rest(paper, writing),
  }),
  tabs: (paper, writing) => ({
    header: null,
    body:
      sessionLines(writing) + fieldLines(paper, writing) + author(paper, writing) + box(paper, writing) + rest(paper, writing),
  }),
  'content controls': (paper, writing) => ({
    header: null,
    body: sessionLines(writing) + fieldControls(paper, writing) + box(paper, writing) + rest(paper, writing),
  }),
  'box first': (paper, writing) => ({
    header: null,
    body:
      box(paper, writing) +
      gap(writing) +
      sessionLines(writing) +
      fieldTable(paper, writing) +
      author(paper, writing) +
      rest(paper, writing),
  }),
};

function sessionLines(writing: Writing): string {
  const [session, meeting] = session2021[writing.language];
  return paragraph(session, 'Session', writing) + paragraph(meeting, 'Meeting', writing);
}

function itemLine({ agendaItem }: Paper2021, { language }: Writing): string {
  return agendaItem === null ? '' : `${label2021('agendaItem', language)}${agendaItem}`;
}

function originalLine({ original }: Paper2021, { language }: Writing): string {
  return `${label2021('originalLanguage', language)}${original}`;
}

function fieldTable(paper: Paper2021, writing: Writing): string {
  const left = Math.round(textWidth * 0.56);
  const field = (line: string) => paragraph(line, 'Field', writing);
  const right = [...paper.number, paper.date, originalLine(paper, writing)].map(field).join('');
  const row = [
    { width: left, content: field(itemLine(paper, writing)) },
    { width: textWidth - left, content: right },
  ];
  return table([row], false, writing);
}

/** The fields with a tab between the columns, as a person types them who has lost the template. */
function fieldLines(paper: Paper2021, writing: Writing): string {
  const stop = `<w:tabs><w:tab w:val="left" w:pos="${Math.round(textWidth * 0.6)}"/></w:tabs>`;
  const [first = '', ...others] = paper.number;
  const lines = [
    `${itemLine(paper, writing)}\t${first}`,
    ...[...others, paper.date, originalLine(paper, writing)].map((line) => `\t${line}`),
  ];
  return lines.map((line) => around(runs(line, writing, { bold: true }), 'Field', writing, stop)).join('');
}

function fieldControls(paper: Paper2021, writing: Writing): string {
  const field = (line: string) => paragraph(line, 'Field', writing);
  return [
    control('Agenda item', 1001, field(itemLine(paper, writing))),
    control('Document number', 1002, paper.number.map(field).join('')),
    control('Date', 1003, field(paper.date)),
    control('Original language', 1004, field(originalLine(paper, writing))),
    control('Source', 1005, paragraph(paper.source, 'Source', writing)),
    ...(paper.title === null ? [] : [control('Title', 1006, paragraph(paper.title, 'PaperTitle', writing))]),
  ].join('');
}

function author(paper: Paper2021, writing: Writing): string {
  const title = paper.title === null ? '' : paragraph(paper.title, 'PaperTitle', writing);
  return paragraph(paper.source, 'Source', writing) + title;
}

function box(paper: Paper2021, writing: Writing): string {
  const heading = (key: 'summary' | 'actionRequired' | 'references') =>
    paragraph(heading2021(key, writing.language), 'BoxHeading', writing);
  const text = (words: string) => paragraph(words, 'BoxText', writing);
  const content = [
    heading('summary') + text(paper.summary),
    heading('actionRequired') + text(paper.action),
    text('____________'),
    heading('references') + text(paper.references),
  ].join('');
  return table([[{ width: textWidth, content }]], true, writing);
}

function rest(paper: Paper2021, writing: Writing): string {
  return gap(writing) + bodyOf(paper.body, writing);
}

/** The line below the box. */
function gap(writing: Writing): string {
  return paragraph('', 'Field', writing);
}

function formOf2020(paper: Paper2020, writing: Writing): string {
  const left = Math.round(textWidth * 0.36);
  const field = (label: string, value: string) => [
    { width: left, content: around(runs(label, writing, { bold: true }), 'BoxText', writing) },
    { width: textWidth - left, content: paragraph(value, 'BoxText', writing) },
  ];
  const { language } = writing;
  const fields = [
    field(`${label2020('source', language)}:`, paper.source),
    field(`${label2020('title', language)}:`, paper.title ?? ''),
    field(`${label2020('agendaItem', language)}:`, paper.agendaReference),
  ];
  return [
    paragraph(form2020.session, 'Session', writing),
    paragraph(form2020.start, 'Meeting', writing),
    paragraph(form2020.heading, 'PaperTitle', writing),
    table(fields, true, writing),
    paragraph(`${form2020.contribution}:`, 'Source', writing),
    paragraph(paper.commentsOn, 'Heading1', writing),
    bodyOf(paper.body, writing),
    paragraph(label2020('proposedWayForward', language), 'Heading1', writing),
    bodyOf(paper.proposedWayForward, writing),
  ].join('');
}
