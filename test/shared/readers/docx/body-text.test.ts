import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../shared/readers/read.ts';

type Run = { text: string; bold: boolean; before: 'nothing' | 'tab' | 'break' };
type Block = Run[] | Run[][][];

const run = fc.record<Run>({
  text: fc.stringMatching(/^[A-Za-zéñßЖя文案مس0-9 .,;:()/&<>"'–-]{1,24}$/),
  bold: fc.boolean(),
  before: fc.constantFrom('nothing', 'tab', 'break'),
});
const paragraph = fc.array(run, { maxLength: 4 });
const table = fc.array(fc.array(fc.array(run, { maxLength: 2 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const blocks = fc.array(fc.oneof<fc.Arbitrary<Block>[]>(paragraph, table), { minLength: 1, maxLength: 6 });

const isTable = (block: Block): block is Run[][][] => Array.isArray(block[0]);
const written = (runs: Run[]): Paragraph =>
  new Paragraph({
    children: runs.map(
      ({ text, bold, before }) =>
        new TextRun({
          bold,
          ...(before === 'break' ? { break: 1 } : {}),
          children: before === 'tab' ? [new Tab(), text] : [text],
        }),
    ),
  });
const rowOf = (cells: Run[][]): TableRow =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [written(cell)] })) });

describe('the body text of a docx', () => {
  it('is what mammoth reads in papers written by the docx library, but for line breaks, which mammoth drops', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (content) => {
        const children = content.map((block) => (isTable(block) ? new Table({ rows: block.map(rowOf) }) : written(block)));
        const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
        const { value } = await extractRawText({ buffer: bytes });
        const passages = (await read(bytes)).paper?.passages ?? [];
        expect(passages.map(({ text }) => `${text.replaceAll('\n', '')}\n\n`).join('')).toBe(value);
      }),
      { numRuns: 20 },
    );
  });
});
