import { type Paper, paperOf } from '../model/paper.ts';

/** A paper out of plain text: one passage a line, all of them body. */
export function paperOfText(text: string): Paper {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028\u2029]/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  return paperOf(
    'text',
    lines.map((line) => ({
      text: line,
      part: 'body',
      page: null,
      cell: null,
      control: null,
      bold: false,
      centred: false,
      links: [],
    })),
  );
}
