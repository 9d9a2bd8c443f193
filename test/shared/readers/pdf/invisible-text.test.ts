import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../shared/readers/pdf/read-pdf.ts';
import { type PageParts, type PdfParts, pdfOf } from './pdf-of.ts';

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const drawing = (operators: string): string =>
  `BT /F1 11 Tf 1 0 0 1 72 700 Tm (Agreed words of the paper) Tj 0 -14 Td ${operators} ET`;
const content = (operators: string): PdfParts => ({ pages: [{ content: drawing(operators) }] });
const layered = (
  configuration: string,
  operators = '/OC /L BDC (Hidden words) Tj EMC',
  group = '/Type /OCG /Name (layer)',
): PdfParts => ({
  pages: [
    {
      content: drawing(operators),
      entries: '/Resources << /Font << /F1 3 0 R >> /Properties << /L 4 0 R /M 5 0 R >> >>',
    },
  ],
  catalogue: `/OCProperties << /OCGs [4 0 R] /D << ${configuration} >> >>`,
  objects: [`<< ${group} >>`, '<< /Type /OCMD /OCGs [4 0 R] >>'],
});
const page = (parts: PageParts): PdfParts => ({ pages: [parts] });
const told = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPdf(bytes)).hazards.map(({ code, detail }) => (detail === null ? code : `${code}: ${detail}`));
const wordsOf = async (bytes: Uint8Array): Promise<string | undefined> => (await readPdf(bytes)).content?.paper.text;
const scan = 'q 595 0 0 842 0 0 cm /Im0 Do Q';

describe('words that a person does not see', () => {
  it.each<[string, PdfParts]>([
    ['drawn in no colour', content('3 Tr (Hidden words) Tj')],
    ['that cut out nothing', content('7 Tr (Hidden words) Tj')],
    ['drawn in white', content('1 g (Hidden words) Tj')],
    ['drawn in white of three colours', content('1 1 1 rg (Hidden words) Tj')],
    ['drawn in white without ink', content('0 0 0 0 k [(Hidden ) -20 (words)] TJ')],
    ['drawn in white of a chosen space', content('/DeviceRGB cs 1 1 1 sc (Hidden words) Tj')],
    ['drawn in white on a white ground', content("1 g ET 60 680 300 20 re f BT /F1 11 Tf 14 TL 72 700 Td (Hidden words) '")],
    [
      'without any colour',
      page({
        content: drawing('/G gs (Hidden words) Tj'),
        entries: '/Resources << /Font << /F1 3 0 R >> /ExtGState << /G << /ca 0 >> >> >>',
      }),
    ],
    ['of the height of a hair', content('/F1 0.2 Tf (Hidden words) Tj')],
    [
      'beside a picture that is no scan',
      page({ content: `${drawing('3 Tr (Hidden words) Tj')} q 40 0 0 40 500 40 cm /Im0 Do Q`, picture: [500, 500] }),
    ],
    [
      'under a picture that is too poor to be a scan',
      page({ content: `${scan} ${drawing('3 Tr (Hidden words) Tj')}`, picture: [2, 2] }),
    ],
  ])('are read and told with their quote: %s', async (_, parts) => {
    const bytes = pdfOf(parts);
    expect(await told(bytes)).toEqual(['invisible-text: Hidden words']);
    expect(await wordsOf(bytes)).toBe('Agreed words of the paper\nHidden words');
    expect((await readPdf(bytes)).hazards[0]?.place).toMatchObject({ page: 1, start: 26, end: 38, quote: 'Hidden words' });
  });

  it.each<[string, PdfParts]>([
    ['switched off', layered('/OFF [4 0 R]')],
    ['off with all others', layered('/BaseState /OFF /ON []')],
    ['of a group whose layers are off', layered('/OFF [4 0 R]', '/OC /M BDC (Hidden words) Tj EMC')],
  ])('are told where they stand in a layer that is %s', async (_, parts) => {
    expect(await told(pdfOf(parts))).toEqual(['invisible-text: Hidden words']);
  });

  it('are told where a packed form draws them, on the page that it is drawn on', async () => {
    const form = (operators: string, entries = ''): string =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Filter /FlateDecode ${entries}`,
        deflateSync(`BT /F1 11 Tf 72 500 Td ${operators} ET`).toString('latin1'),
      );
    const resources = '/Resources << /Font << /F1 3 0 R >> /XObject << /A 4 0 R /B 5 0 R >> >>';
    const bytes = pdfOf({
      pages: [
        { content: `${drawing('')} /A Do`, entries: resources },
        { content: `${drawing('')} /A Do /B Do`, entries: resources },
      ],
      objects: [form('(Seen in a form) Tj'), form('(Seen before) Tj 0 -14 Td 3 Tr (Hidden in a form) Tj')],
    });
    const { hazards } = await readPdf(bytes);
    expect(hazards).toMatchObject([{ code: 'invisible-text', detail: 'Hidden in a form', place: { page: 2 } }]);
  });

  it.each(['1 0 0 1 700 300 Tm', '1 0 0 1 72 -40 Tm'])(
    'are neither read nor told where they stand outside the page: %s',
    async (place) => {
      const bytes = pdfOf(content(`${place} (Words beside the page) Tj`));
      expect(await told(bytes)).toEqual([]);
      expect(await wordsOf(bytes)).toBe('Agreed words of the paper');
    },
  );

  it('are quoted in part where they are many', async () => {
    const [hazard] = (await readPdf(pdfOf(content(`3 Tr ${'(Hidden words without end ) Tj 0 -14 Td '.repeat(30)}`)))).hazards;
    expect(hazard?.detail).toMatch(/^Hidden words without end Hidden/);
    expect(hazard?.detail?.length).toBeLessThanOrEqual(160);
  });
});

describe('words that a person sees', () => {
  it.each<[string, PdfParts]>([
    [
      'of a scan, under its picture',
      page({ content: `${drawing('')} ${scan} ${drawing('3 Tr (Read by a machine) Tj')}`, picture: [1240, 1754] }),
    ],
    [
      'of a scan in strips',
      page({
        content: `q 595 0 0 421 0 421 cm /Im0 Do Q q 595 0 0 421 0 0 cm /Im0 Do Q ${drawing('3 Tr (Read by a machine) Tj')}`,
        picture: [1240, 877],
      }),
    ],
    ['of a white title on a dark ground', page({ content: `0 0 0.5 rg 60 680 300 24 re f 1 g ${drawing('(White words) Tj')}` })],
    ['of a white title on a picture', page({ content: `${scan} 1 g ${drawing('(White words) Tj')}`, picture: [600, 800] })],
    ['that cut out a picture', page({ content: `q ${drawing('7 Tr (Cut out) Tj')} ${scan} Q`, picture: [600, 800] })],
    [
      'in one full ink',
      page({
        content: drawing('/Spot cs 1 scn (In full ink) Tj'),
        entries: '/Resources << /Font << /F1 3 0 R >> /ColorSpace << /Spot [/Separation /Black /DeviceGray 4 0 R] >> >>',
      }),
    ],
    ['in black after white', content('q 1 g Q (Black words) Tj')],
    ['after blanks in white', content('1 g (   ) Tj 0 g (Black words) Tj')],
    ['of a layer that is on', layered('/OFF []')],
    ['of another layer', layered('/OFF [5 0 R]', '/OC /L BDC (Shown words) Tj EMC')],
    [
      'of a group with a policy of its own',
      layered('/OFF [4 0 R]', '/OC /M BDC (Shown words) Tj EMC', '/Type /OCG').objects === undefined
        ? {}
        : {
            ...layered('/OFF [4 0 R]', '/OC /M BDC (Shown words) Tj EMC'),
            objects: ['<< /Type /OCG >>', '<< /Type /OCMD /OCGs [4 0 R] /P /AllOff >>'],
          },
    ],
    [
      'whose outlines are drawn in place of their font',
      page({ content: `60 690 m ${'80 700 l 90 710 l '.repeat(6)} f ${drawing('3 Tr (Outlined words) Tj')}` }),
    ],
  ])('are not told: those %s', async (_, parts) => {
    expect(await told(pdfOf(parts))).toEqual([]);
  });

  it.each<[string, PdfParts]>([
    ['a million blanks', page({ content: drawing(`1 g 0 g ${' '.repeat(1_000_000)}`) })],
    ['brackets without end', page({ content: `${drawing('3 Tr 0 Tr')} ${'( '.repeat(400_000)}` })],
    ['arrays without end', page({ content: `${drawing('3 Tr 0 Tr')} ${'['.repeat(400_000)}` })],
  ])('nor is anything told of %s', async (_, parts) => {
    expect(await told(pdfOf(parts))).toEqual([]);
  });

  it('whatever operators stand round them, are read without a fault', async () => {
    const piece = fc.constantFrom(
      'q',
      'Q',
      'BT',
      'ET',
      '3 Tr',
      '1 g',
      '(words) Tj',
      '[',
      '<<',
      '(',
      'BI /W 1 ID x EI',
      '/Fm0 Do',
      'EMC',
      '/OC /X BDC',
      '1 0 0 1',
      'cm',
      '9 9 9 9 re',
      'f',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (operators) => {
        const { hazards } = await readPdf(pdfOf(content(operators.join(' '))));
        expect(hazards.every(({ code }) => code === 'invisible-text')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an update', () => {
  /** Object 5 is what draws the first page. */
  const updated = (first: Buffer, object: string): Buffer => {
    const at = first.toString('latin1').lastIndexOf('startxref\n') + 'startxref\n'.length;
    const offset = String(first.length).padStart(10, '0');
    const table = `xref\n${Number.parseInt(object, 10)} 1\n${offset} 00000 n \ntrailer << /Size 7 /Root 1 0 R /Prev ${Number.parseInt(first.toString('latin1', at), 10)} >>\n`;
    return Buffer.concat([first, Buffer.from(`${object}${table}startxref\n${first.length + object.length}\n%%EOF\n`)]);
  };
  const redrawn = (operators: string): string => `5 0 obj\n${stream('', drawing(operators))}\nendobj\n`;
  const first = Buffer.from(pdfOf(content('(First face) Tj')));

  it('that replaces words is read as it stands, and what was replaced is told, the same on every run', async () => {
    const bytes = updated(first, redrawn('(Second face) Tj'));
    expect(await wordsOf(bytes)).toBe('Agreed words of the paper\nSecond face');
    expect((await readPdf(bytes)).hazards).toEqual([{ code: 'invisible-text', detail: 'First face', place: null }]);
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
  });

  it.each([
    ['adds words', redrawn('(First face) Tj 0 -14 Td (And another) Tj')],
    ['breaks lines elsewhere', redrawn('(First) Tj 0 -14 Td (face) Tj')],
    [
      'leaves the pages alone',
      '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>\nendobj\n',
    ],
  ])('that %s hides nothing', async (_, object) => {
    expect(await told(updated(first, object))).toEqual([]);
  });
});
