import { describe, expect, it } from 'vitest';
import { correspondenceWords } from '../../../../shared/languages/correspondence/index.ts';
import { type Language, languages } from '../../../../shared/model/language.ts';
import { sheetDocument } from '../../../../shared/proceedings/correspondence/sheet-document.ts';
import { tally } from '../../../../shared/proceedings/correspondence/tally.ts';
import { tallyDocument } from '../../../../shared/proceedings/correspondence/tally-document.ts';
import { replyRows, tallyRows } from '../../../../shared/proceedings/correspondence/tally-rows.ts';
import type { ReportDocument, Section } from '../../../../shared/report/document.ts';
import { wordFile } from '../../../../shared/report/render-docx.ts';
import { outOfOrder } from '../../report/docx/schema-order.ts';
import { packagePart } from '../../report/package-part.ts';
import { afterwards, asked, council, meeting, replies, reply } from './material.ts';

const counted = tally(
  asked,
  council,
  [...replies(30, 'yes'), reply('NZ', 'yes'), reply('AR', 'no', { id: 'again', receivedAt: '2021-07-20T08:00:00Z' })],
  afterwards,
);
const documents = (language: Language) => ({
  sheet: sheetDocument(meeting, asked, language),
  tally: tallyDocument(meeting, asked, council, counted, language),
});

function sectionsOf({ sections }: ReportDocument): Section[] {
  const within = (section: Section): Section[] => [section, ...section.sections.flatMap(within)];
  return sections.flatMap(within);
}

/** The words of a document in Word, without marks. */
const wordsIn = (xml: string) => [...xml.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');

describe.each([...languages])('the sheet and the count in %s', (language) => {
  const { sheet, tally: count } = documents(language);

  it('are valid Word files', async () => {
    for (const document of [sheet, count]) {
      const xml = packagePart(await wordFile(document, afterwards), 'word/document.xml');
      expect(outOfOrder(xml)).toEqual([]);
      const names = new Set([...xml.matchAll(/<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
      expect([...xml.matchAll(/w:anchor="([^"]*)"/g)].filter(([, anchor]) => !names.has(anchor ?? ''))).toEqual([]);
      expect(wordsIn(xml)).not.toMatch(/\{\w+\}/);
    }
  });

  it('have anchors of their own for every section and row, and columns that fill the width', () => {
    for (const document of [sheet, count]) {
      const sections = sectionsOf(document);
      const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
      const anchors = [
        ...sections.map(({ anchor }) => anchor),
        ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.anchor ?? [])),
      ];
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { columns, rows } of tables) {
        expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
    }
  });

  it('have a heading for every column of the rows for spreadsheets', () => {
    const [heads, ...rows] = tallyRows(counted, council, language);
    expect(rows).toHaveLength(2 * 48);
    expect(new Set(heads).size).toBe(heads?.length);
    for (const row of rows) expect(row).toHaveLength(heads?.length ?? 0);
    expect(replyRows(counted, language)).toHaveLength(1 + 32);
  });
});

describe('the sheet', () => {
  it('quotes every proposed conclusion, names its documents and leaves room for the reply', async () => {
    const words = wordsIn(packagePart(await wordFile(documents('en').sheet, afterwards), 'word/document.xml'));
    for (const part of [
      'The report be approved.',
      '以信函方式批准C21/42号文件。',
      'C21/42',
      '☐ Yes     ☐ No     ☐ Abstention',
      'Signature',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('Rule 3.2 of the Rules of Procedure of the Council');
  });

  it('says what is held back, and that nothing is put', () => {
    const sheet = sheetDocument(meeting, { ...asked, questions: [], heldBack: ['a1.2.1'] }, 'en');
    const lines = sectionsOf(sheet).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? block.line : [])),
    );
    expect(lines.map(({ text }) => text)).toContain(correspondenceWords('en').noQuestions);
    expect(lines.map(({ text }) => text)).toContain('Not put, since an edit of their words is in dispute: a1.2.1.');
  });
});

describe('the count', () => {
  it('tells numbers and States, and the replies that it does not count with the reason', async () => {
    const words = wordsIn(packagePart(await wordFile(documents('en').tally, afterwards), 'word/document.xml'));
    for (const part of [
      'Majority reached',
      '48 of 48 Member States of the Council, on 31 July 2021',
      'New Zealand',
      'Not a Member State of this Council',
    ])
      expect(words).toContain(part);
    expect(words).toContain('A reply of this Member State had been received before');
  });

  it('never speaks of a decision, an adoption or an approval of its own', () => {
    const said = JSON.stringify(correspondenceWords('en'));
    expect(said).not.toMatch(/\b(adopted|approved|rejected|carried|decided)\b/i);
  });

  it('has no table where nothing was put', () => {
    const nothing = { ...asked, questions: [] };
    const [results] = tallyDocument(meeting, nothing, council, tally(nothing, council, [], afterwards), 'en').sections;
    expect(results?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('has a chart of each question that says the same in words', () => {
    const charts = sectionsOf(documents('en').tally).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
    expect(charts.map(({ bars }) => bars.map(({ count }) => count))).toEqual([
      [30, 0, 0, 18, 0],
      [30, 0, 0, 18, 0],
    ]);
    expect(charts[0]?.description).toBe('Yes: 30, No: 0, Abstention: 0, No reply: 18 and Without the right to vote: 0');
  });
});
