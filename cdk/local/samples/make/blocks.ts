import { runs, type Writing } from './runs.ts';

type Style =
  | 'Normal'
  | 'Heading1'
  | 'List'
  | 'Session'
  | 'Meeting'
  | 'Field'
  | 'Source'
  | 'PaperTitle'
  | 'BoxHeading'
  | 'BoxText';

/** Room between the margins of an A4 sheet, in twentieths of a point. */
export const textWidth = 9638;

/** Colour of rules and headings. */
export const ink = '1F3864';

/** A paragraph in one of the styles of `styles.ts`. */
export function paragraph(text: string, style: Style, writing: Writing): string {
  return around(runs(text, writing), style, writing);
}

/** A paragraph around runs that are made already. */
export function around(inner: string, style: Style, { language }: Writing, more = ''): string {
  const list = style === 'List' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const direction = language === 'ar' ? '<w:bidi/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}${more}${direction}</w:pPr>${inner}</w:p>`;
}

/** The paragraphs of a body: `# ` opens a heading, `- ` a bullet. */
export function bodyOf(lines: readonly string[], writing: Writing): string {
  return lines
    .map((line) => {
      if (line.startsWith('# ')) return paragraph(line.slice(2), 'Heading1', writing);
      if (line.startsWith('- ')) return paragraph(line.slice(2), 'List', writing);
      return paragraph(line, 'Normal', writing);
    })
    .join('');
}

/** A row of cells with their widths; cells hold paragraphs. */
type Row = readonly { readonly width: number; readonly content: string }[];

/** A table, with rules around all cells or without any. */
export function table(rows: readonly Row[], ruled: boolean, { language }: Writing): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="${ink}"/>`;
  const borders = ruled
    ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>`
    : '';
  const grid = (rows[0] ?? []).map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const visual = language === 'ar' ? '<w:bidiVisual/>' : '';
  const margins = `<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="${ruled ? 140 : 0}" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="${ruled ? 140 : 0}" w:type="dxa"/></w:tblCellMar>`;
  const cell = ({ width, content }: Row[number]) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr>${visual}<w:tblW w:w="${textWidth}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A content control around a paragraph, with the title that people see above it. */
export function control(title: string, id: number, content: string): string {
  const tag = title.toLowerCase().replaceAll(' ', '-');
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
