import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../shared/readers/read.ts';

const words = fc.stringMatching(/^[A-Za-zéñßЖя文案مس0-9 .,;:()/&<>"'–-]{1,24}$/);
const run = fc.record({ text: words, bold: fc.boolean(), before: fc.constantFrom('none', 'tab', 'break') });
const paragraphOf = fc.array(run, { maxLength: 4 }).map(
  (runs) =>
    new Paragraph({
      children: runs.map(
        ({ text, bold, before }) =>
          new TextRun({ bold, ...(before === 'break' ? { break: 1 } : {}), children: before === 'tab' ? [new Tab(), text] : [text] }),
      ),
    }),
);
const cells = fc.array(fc.array(paragraphOf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
const table = fc
  .array(cells, { minLength: 1, maxLength: 3 })
  .map((rows) => new Table({ rows: rows.map((row) => new TableRow({ children: row.map((children) => new TableCell({ children })) })) }));
const paper = fc.array(fc.oneof(paragraphOf, table), { minLength: 1, maxLength: 6 }).map((children) => new Document({ sections: [{ children }] }));

describe('the body text of a docx', () => {
  it('is what mammoth reads in papers written by the docx library', async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (document) => {
        const bytes = await Packer.toBuffer(document);
        const reading = await read(bytes);
        const { value } = await extractRawText({ buffer: bytes });
        const passages = reading.paper?.passages.map(({ text }) => text) ?? [];
        expect(passages.map((text) => `${text}\n\n`).join('')).toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});
