import { Document, type FileChild, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { reportWords } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import type { OutcomeReport } from '../model/outcome-report.ts';
import { meetingProperty } from '../proceedings/wording-tag.ts';
import { canonicalPackage } from './canonical-package.ts';
import { compose } from './compose.ts';
import type { ConclusionBlock, ReportDocument } from './document.ts';
import { blockBody, sectionBody } from './docx/body.ts';
import { bookmarkNames, conclusionBookmark } from './docx/bookmarks.ts';
import { conclusionsOf, controlIds } from './docx/conclusion.ts';
import { contentsTable } from './docx/contents.ts';
import { lineParagraph, type Surroundings } from './docx/paragraphs.ts';
import { sheet } from './docx/sheet.ts';
import { styles } from './docx/styles.ts';
import { mastheadTable } from './docx/tables.ts';

/** Properties of a file must carry a date; a report on an empty register has none of its own. */
const noMoment = '1980-01-01T00:00:00Z';

/**
 * The report as a Word file in the manner of a Council document (A4, title block, box, running header, table of contents that is
 * filled in already). The same report gives the same bytes, in any process and at any time. Where the revision before is given, the words
 * of conclusions that changed since are marked as tracked changes.
 */
export function renderDocx(report: OutcomeReport, previous: OutcomeReport | null = null): Promise<Uint8Array> {
  return wordFile(compose(report, previous), report.asOf);
}

/**
 * Any document of these shapes as a Word file.
 * @param asOf moment of what it tells, ISO 8601, for the properties of the file and the date of marked changes; null where it tells nothing
 */
export async function wordFile(document: ReportDocument, asOf: string | null): Promise<Uint8Array> {
  const moment = wholeSeconds(asOf ?? noMoment);
  const conclusions = conclusionsOf(document);
  const surroundings: Surroundings = {
    language: document.language,
    bookmarks: bookmarkNames(document),
    controls: controlIds(conclusions),
    moment,
  };
  const file = new Document({
    title: `${document.masthead.title} – ${document.masthead.symbol}`,
    creator: 'rapporteur',
    styles,
    customProperties: [...meetingNote(document), ...conclusions.map(noteOf)],
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: sheet.width, height: sheet.height },
            margin: {
              top: sheet.margin,
              bottom: sheet.margin,
              left: sheet.margin,
              right: sheet.margin,
              header: 567,
              footer: 567,
            },
          },
        },
        headers: { default: runningHead(document, surroundings), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [new Paragraph({})] }), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...titleBlock(document, surroundings), ...body(document, surroundings)],
      },
    ],
  });
  return canonicalPackage(await Packer.toBuffer(file), moment);
}

function wholeSeconds(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

function meetingNote({ meetingId }: ReportDocument): { name: string; value: string }[] {
  return meetingId === undefined ? [] : [{ name: meetingProperty, value: meetingId }];
}

/** The file itself remembers which conclusions it was made with: nobody deletes that with a paragraph. */
function noteOf(block: ConclusionBlock, index: number): { name: string; value: string } {
  return { name: conclusionBookmark(index), value: block.tag };
}

/** The first section begins a page: title, box and contents stand by themselves. */
function body(document: ReportDocument, surroundings: Surroundings): FileChild[] {
  return document.sections.flatMap((section, i) => sectionBody(section, 1, surroundings, i === 0));
}

function titleBlock(document: ReportDocument, surroundings: Surroundings): FileChild[] {
  const { masthead } = document;
  const words = reportWords(document.language);
  const right = [
    [
      { text: `${words.document} `, look: 'strong' },
      { text: masthead.symbol, look: 'code' },
    ],
    ...(masthead.asOf === null ? [] : [[{ text: masthead.asOf }]]),
    [{ text: masthead.languageName }],
  ] as const;
  return [
    mastheadTable([[{ text: masthead.meeting, look: 'strong' }]], right, surroundings),
    lineParagraph([{ text: masthead.title }], surroundings, { style: 'Title' }),
    lineParagraph([{ text: masthead.subtitle }], surroundings, { style: 'Subtitle' }),
    ...document.front.flatMap((block) => blockBody(block, surroundings)),
    lineParagraph([{ text: document.contents }], surroundings, { style: 'ContentsHeading' }),
    contentsTable(document, surroundings),
  ];
}

/** As on the pages of Council documents: the number of the page between dashes, the symbol below it. */
function runningHead(document: ReportDocument, { language }: Surroundings): Header {
  const { masthead } = document;
  return new Header({
    children: [
      new Paragraph({ style: 'RunningHead', children: [new TextRun({ children: ['– ', PageNumber.CURRENT, ' –'] })] }),
      new Paragraph({
        style: 'RunningHead',
        spacing: { after: 200 },
        ...directed(language),
        children: [
          new TextRun(`${masthead.symbol}`),
          new TextRun({ text: ` · ${masthead.languageName}`, rightToLeft: language === 'ar' }),
        ],
      }),
    ],
  });
}

function directed(language: Language) {
  return language === 'ar' ? { bidirectional: true } : {};
}
