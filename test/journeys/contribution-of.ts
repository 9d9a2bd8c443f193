import { docxOf, paragraph } from '../shared/readers/docx-of.ts';

interface Wording {
  readonly item?: string;
  readonly document?: string;
  readonly source?: string;
  readonly title?: string;
  readonly cites?: string;
  /** Paragraphs of the body; two hundred are longer than any limit. */
  readonly paragraphs?: number;
}

/** A docx of one page on the 2021 template, in plain lines, that every rule accepts unless it is varied. */
export function contributionOf(wording: Wording = {}): Uint8Array {
  const {
    item = '7',
    document = 'C21/xx-E',
    source = 'Kenya',
    title = 'Remarks on the preparations',
    cites = 'C21/30',
    paragraphs = 1,
  } = wording;
  const lines = [
    'Council 2021',
    'Virtual consultation of councillors, 8-18 June 2021',
    `Agenda item: ${item}`,
    /^[A-Z]\w* \d/u.test(document) ? document : `Document ${document}`,
    '19 May 2021',
    'Original: English',
    `Source: ${source}`,
    `Title: ${title}`,
    'Summary',
    `This contribution comments on Document ${cites} and proposes two small changes.`,
    'Action required',
    'The councillors are invited to take note of this contribution.',
    'References',
    `Document ${cites}`,
    'Introduction',
    ...Array.from(
      { length: paragraphs },
      () =>
        `The Administration has read Document ${cites} with interest and thanks the secretariat for the work that it has done.`,
    ),
  ];
  const sheet =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return docxOf({ body: lines.map(paragraph).join('') + sheet });
}
