import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { emptyFontPrograms } from '../../../../shared/readers/pdf/font-programs.ts';
import { collectObjects } from '../../../../shared/readers/pdf/objects.ts';
import { readPdf } from '../../../../shared/readers/pdf/read-pdf.ts';
import { type PdfParts, pdfOf } from './pdf-of.ts';

const program = 'the program of a font, of whatever form it is';
const deflated = (content: string): string => {
  const stored = deflateSync(content).toString('latin1');
  return `<< /Length ${stored.length} /Filter /FlateDecode >>\nstream\n${stored}\nendstream`;
};
const map =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap';

/** Objects: 4 the program, 5 the map, 6 the descriptor, 7 a font that uses it. */
const withFont = (font: string, more: Partial<PdfParts> = {}, stored = deflated(program)): Uint8Array =>
  pdfOf({
    objects: [stored, deflated(map), '<< /Type /FontDescriptor /FontName /A /FontFile2 4 0 R >>', `<< /Type /Font ${font} >>`],
    ...more,
  });

function programLeft(bytes: Uint8Array): string {
  const data = Uint8Array.from(bytes);
  const objects = collectObjects(bytes);
  emptyFontPrograms(data, objects);
  const { start, end } = objects.streams.get(4) ?? { start: 0, end: 0 };
  const stored = data.subarray(start, end);
  return stored[0] === 0x78 ? inflateSync(stored).toString() : Buffer.from(stored).toString();
}

const trueType = '/Subtype /TrueType /BaseFont /ABCDEF+Carlito /FontDescriptor 6 0 R';

describe('the program of a font', () => {
  it.each([
    ['a font with a map', `${trueType} /ToUnicode 5 0 R`],
    [
      'a font of many codes with a map',
      '/Subtype /Type0 /BaseFont /ABCDEF+Carlito /ToUnicode 5 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /CIDSystemInfo << >> /FontDescriptor 6 0 R >>]',
    ],
  ])('is taken out of %s', (_, font) => {
    expect(programLeft(withFont(font))).toBe('');
  });

  it.each<[string, Uint8Array]>([
    ['the font has no map', withFont(trueType)],
    ['the font names a map that is not there', withFont(`${trueType} /ToUnicode 90 0 R`)],
    [
      'its name may pass for a standard one',
      withFont('/Subtype /TrueType /BaseFont /Arial /FontDescriptor 6 0 R /ToUnicode 5 0 R'),
    ],
    ['the program names the codes', withFont('/Subtype /Type1 /BaseFont /ABCDEF+A /FontDescriptor 6 0 R /ToUnicode 5 0 R')],
    ['another font needs it', withFont(`${trueType} /ToUnicode 5 0 R`, { font: '/FontDescriptor 6 0 R' })],
    [
      'it is not deflated',
      withFont(`${trueType} /ToUnicode 5 0 R`, {}, `<< /Length ${program.length} >>\nstream\n${program}\nendstream`),
    ],
    ['the file is encrypted', withFont(`${trueType} /ToUnicode 5 0 R`, { security: { userPassword: '', permissions: -4 } })],
  ])('stays where %s', (_, bytes) => {
    expect(programLeft(bytes)).toBe(program);
  });

  it('is not missed by the words and widths', async () => {
    const page = {
      content: 'BT /F2 11 Tf 72 700 Td (words of a font) Tj ET',
      entries: '/Resources << /Font << /F2 7 0 R >> >>',
    };
    const widths = `/FirstChar 32 /LastChar 126 /Widths [${Array(95).fill(700).join(' ')}]`;
    const { content } = await readPdf(withFont(`${trueType} /ToUnicode 5 0 R ${widths}`, { pages: [page] }));
    expect(content?.paper.text).toBe('words of a font');
    expect(content?.sheet.smallestBodyPoints).toBe(11);
  });
});
