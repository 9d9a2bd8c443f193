import { readFileSync } from 'node:fs';
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Tab, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../shared/model/paper.ts';
import { paperOf } from '../../../../shared/model/paper.ts';
import type { SummaryRecord } from '../../../../shared/model/summary-record.ts';
import { read } from '../../../../shared/readers/read.ts';
import {
  conclusionsInShort,
  paragraphsInShort,
  readPaper,
  readText,
  sampleRecord,
  sectionsInShort,
  writtenRecord,
} from './in-short.ts';

const names = ['en', 'zh-1'];

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A docx whose numbers are typed, with a tab behind them. */
async function typedDocx(text: string): Promise<Uint8Array> {
  const children = lines(text).map((line) => {
    const parts = line.split('\t');
    return new Paragraph({
      children: parts.flatMap((part, n) => [...(n === 0 ? [] : [new TextRun({ children: [new Tab()] })]), new TextRun(part)]),
    });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A docx whose numbers Word counts: they are not in the text. */
async function countedDocx(text: string): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT },
    { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT },
  ];
  const children = lines(text).map((line) => {
    const [, number, words = line] = /^(\d+(?:\.\d+)?)\t(.*)$/u.exec(line) ?? [];
    const heading = number !== undefined && !number.includes('.');
    const run = new TextRun({ text: words, bold: heading });
    if (number === undefined) return new Paragraph({ children: [run] });
    return new Paragraph({ children: [run], numbering: { reference: 'record', level: heading ? 0 : 1 } });
  });
  return Packer.toBuffer(new Document({ numbering: { config: [{ reference: 'record', levels }] }, sections: [{ children }] }));
}

async function readBytes(bytes: Uint8Array): Promise<SummaryRecord> {
  const { paper } = await read(bytes);
  if (paper === null) throw new Error('no paper');
  return readPaper(paper);
}

/** What the three formats must give alike; lines and keys of unnumbered paragraphs count differently in each. */
function comparable(record: SummaryRecord): unknown {
  const plain = (words: readonly string[]) => words.map((one) => one.replace(/\bL\d+/gu, 'L'));
  return [
    sectionsInShort(record),
    plain(paragraphsInShort(record)),
    plain(conclusionsInShort(record)),
    record.date,
    record.sitting,
  ];
}

describe.each(names)('a record in %s', (name) => {
  const text = writtenRecord(name);
  const numbered = text.replace(/^(?!\d|Secr|秘书|H\.|赵)(?=The meeting noted|会议将)/gmu, '1.1\t');

  it('says the same as a docx with typed numbers', async () => {
    expect(comparable(await readBytes(await typedDocx(text)))).toEqual(comparable(readText(text)));
  });

  it('is read whole where the title page of a docx with counted numbers names the Chair', async () => {
    const record = await readBytes(await countedDocx(`Chairman: A. EXAMPLE\n主席：A. EXAMPLE\n${numbered}`));
    const plain = await readBytes(await countedDocx(numbered));
    expect(record.chair).toBe('A. EXAMPLE');
    expect(paragraphsInShort(record).filter((one) => !one.startsWith('L'))).toEqual(
      paragraphsInShort(plain).filter((one) => !one.startsWith('L')),
    );
  });

  it('says the same as a docx with counted numbers, and that they were counted', async () => {
    const record = await readBytes(await countedDocx(numbered));
    expect(comparable(record)).toEqual(comparable(readText(numbered)));
    expect(record.findings.find(({ code }) => code === 'broken-numbering')?.detail).toContain('counted');
  });

  it('says the same where its lines are broken for the page, between running heads and page numbers', () => {
    expect(comparable(readPaper(onPages(text)))).toEqual(comparable(readText(text)));
  });
});

/** Lines of at most so many characters, and so many lines on a page. */
const width = 60;
const height = 24;

/** As a reader of pdf files gives it: one passage a line, a head and a number on each page, a blank where the tab stood. */
function onPages(text: string): Paper {
  const broken = lines(text).flatMap((line) => brokenLine(line.replace('\t', ' ')));
  const passages: { text: string; page: number }[] = [];
  for (let page = 1; (page - 1) * height < broken.length; page += 1) {
    const own = broken.slice((page - 1) * height, page * height);
    for (const one of ['C21/VCC-1 summary record', ...own, `- ${page} -`]) passages.push({ text: one, page });
  }
  const common = { part: 'body', cell: null, control: null, bold: false, centred: false, links: [] } as const;
  return paperOf(
    'pdf',
    passages.map((passage) => ({ ...passage, ...common })),
  );
}

function brokenLine(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const at = blank > width / 2 ? blank : width;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
}

describe('the record of 16 June 2021, printed to a pdf by LibreOffice', () => {
  it('says the same as its text', async () => {
    const bytes = readFileSync(new URL('./written/c21-vcc-1-2021-06-16.pdf', import.meta.url));
    const text = sampleRecord('c21-vcc-1-2021-06-16').replace(/\[bookmark: [^\]]*\]/gu, '');
    expect(comparable(await readBytes(bytes))).toEqual(comparable(readText(text)));
  });
});
