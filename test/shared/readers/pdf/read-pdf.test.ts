import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../../shared/readers/pdf/read-pdf.ts';
import { type PageParts, type PdfParts, pdfOf } from './pdf-of.ts';

const codes = async (bytes: Uint8Array): Promise<string[]> => (await readPdf(bytes)).hazards.map(({ code }) => code);
const codesOf = (parts: PdfParts): Promise<string[]> => codes(pdfOf(parts));
const lines = ['Contribution by Switzerland', 'The councillors are invited to note', 'what this paper says in its lines.'];
const written: PageParts = { lines };
const scanned: PageParts = { lines: ['Received 21 May 2021'], picture: [1240, 1754] };

describe('a pdf', () => {
  it('is read line by line, with pages and the lines on each', async () => {
    const { hazards, content } = await readPdf(pdfOf({ pages: [written, { lines: ['The end.'] }, {}] }));
    expect(hazards).toEqual([]);
    expect(content?.paper.passages.map(({ page, text }) => [page, text])).toEqual([
      ...lines.map((line) => [1, line]),
      [2, 'The end.'],
    ]);
    expect(content).toMatchObject({ pages: 3, textLines: [3, 1, 0] });
  });

  it('has tabs where columns part, and one line of text across them', async () => {
    const pages = [
      {
        lines: [
          [
            [72, 'Agenda item: 7'],
            [340, 'Document C21/xx-E'],
          ],
          'Original: English',
          ...lines,
        ] as const,
      },
    ];
    const { content } = await readPdf(pdfOf({ pages }));
    expect(content?.paper.passages[0]?.text).toBe('Agenda item: 7\tDocument C21/xx-E');
    expect(content?.textLines).toEqual([5]);
  });

  it('has links with the words under them', async () => {
    const annotation =
      '<< /Type /Annot /Subtype /Link /Rect [70 755 240 772] /A << /S /URI /URI (https://www.itu.int/md/S21-CL-C-0014/en) >> >>';
    const { hazards, content } = await readPdf(pdfOf({ pages: [{ lines, entries: `/Annots [${annotation}]` }] }));
    expect(hazards).toEqual([]);
    const [first = ''] = lines;
    expect(content?.paper.passages[0]?.links).toEqual([
      { start: 0, end: first.length, href: 'https://www.itu.int/md/S21-CL-C-0014/en' },
    ]);
  });

  it('has the facts of its sheet', async () => {
    expect((await readPdf(pdfOf({ pages: [written], size: 8, mediaBox: '[0 0 842 1191]' }))).content?.sheet).toEqual({
      smallestBodyPoints: 8,
      smallestMarginCm: 2.54,
      sizes: [{ widthCm: 29.7, heightCm: 42.02 }],
    });
  });

  it.each([1, 2, 99_999])('has its pages counted in the tree, whatever it says: %d', async (count) => {
    const { content } = await readPdf(pdfOf({ pages: [written, written, written], count }));
    expect(content?.pages).toBe(3);
    expect(content?.textLines).toHaveLength(3);
  });

  it('may stand behind the lines of a mail gateway', async () => {
    const gateway = Buffer.concat([Buffer.from('X-Scanned: yes\r\n'.repeat(50)), pdfOf()]);
    expect(await codes(gateway)).toEqual([]);
  });
});

describe('a pdf that cannot be read', () => {
  const sound = pdfOf({ pages: [written, written] });
  it.each<[string, string, Uint8Array]>([
    ['is cut off', 'corrupt-file', sound.subarray(0, sound.length - 60)],
    ['is cut in half', 'corrupt-file', sound.subarray(0, sound.length / 2)],
    ['is only a header', 'corrupt-file', Buffer.from('%PDF-1.4\n%%EOF')],
    [
      'has its page tree in a ring',
      'corrupt-file',
      Buffer.from(
        Buffer.from(sound)
          .toString('latin1')
          .replace(/\/Kids \[.*?\]/, '/Kids [2 0 R]'),
        'latin1',
      ),
    ],
    ['carries an archive behind its end', 'corrupt-file', Buffer.concat([sound, Buffer.from('PK\x05\x06')])],
    ['nests a million arrays', 'corrupt-file', Buffer.from(`%PDF-1.4\n1 0 obj\n${'['.repeat(1_000_000)}\n%%EOF`)],
    ['needs a password', 'encrypted', pdfOf({ security: { userPassword: 'secret', permissions: -4 } })],
  ])('since it %s: %s', async (_, code, bytes) => {
    const { hazards, content } = await readPdf(bytes);
    expect(hazards.map((hazard) => hazard.code)).toEqual([code]);
    expect(content).toBeNull();
  });

  it('is one with permissions only in the words of its owner', async () => {
    const forbidden = await readPdf(pdfOf({ security: { userPassword: '', permissions: -64 } }));
    expect(forbidden.hazards.map(({ code }) => code)).toEqual(['permissions-restricted']);
    expect(forbidden.content?.paper.text).toContain('virtual consultation');
    expect(await codesOf({ security: { userPassword: '', permissions: -4 } })).toEqual([]);
  });
});

describe('the text layer of a pdf', () => {
  it.each<[string, string[], readonly PageParts[]]>([
    ['is there', [], [written]],
    ['is there beside a logo', [], [{ lines, picture: [300, 200] }]],
    ['is there under a picture of the whole page', [], [{ lines, picture: [1240, 1754] }]],
    ['is there before a blank page', [], [written, {}]],
    ['is missing', ['no-text-layer'], [{}]],
    ['is a stamp on each scanned page', ['no-text-layer'], [scanned, scanned]],
    ['is missing behind a blank page', ['no-text-layer'], [scanned, {}]],
    ['is missing on some pages', ['partial-text-layer'], [written, scanned]],
  ])('%s: %j', async (_, expected, pages) => {
    const { hazards, content } = await readPdf(pdfOf({ pages }));
    expect(hazards.map(({ code }) => code)).toEqual(expected);
    expect(content === null).toBe(expected.some((code) => code !== 'partial-text-layer'));
  });
});

describe('the words of a text layer', () => {
  /** A font whose signs are said to be those from a code point on. */
  const saying = (codePoint: string): PdfParts => {
    const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <${codePoint}> endbfrange endcmap`;
    return { pages: [written], font: '/ToUnicode 4 0 R', objects: [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`] };
  };
  it.each([
    ['letters', '0020', []],
    ['Cyrillic', '0410', []],
    ['signs of private use', 'E000', ['unusable-text-layer']],
    ['geometric shapes', '25A0', ['unusable-text-layer']],
    ['Devanagari, which no language of the Union uses', '0905', ['unusable-text-layer']],
  ])('that are %s', async (_, codePoint, expected) => {
    expect(await codesOf(saying(codePoint))).toEqual(expected);
  });
});

describe('a Chinese font that is not embedded', () => {
  it('is read by the maps of pdf.js', async () => {
    const font = '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>';
    const descendant =
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 6 0 R >>';
    const descriptor =
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 90 >>';
    const pages = [
      {
        content: 'BT /F2 11 Tf 72 700 Td <4E2D56FD63D04EA4768465877A3F> Tj ET',
        entries: '/Resources << /Font << /F2 4 0 R >> >>',
      },
    ];
    expect((await readPdf(pdfOf({ pages, objects: [font, descendant, descriptor] }))).content?.paper.text).toBe('中国提交的文稿');
  });
});

describe('what runs or reaches out in a pdf', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const launch = '<< /S /Launch /F (cmd.exe) >>';
  const widget = (action: string): string =>
    `/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /A ${action} >>]`;
  it.each<[string, PdfParts]>([
    ['a script on opening', { catalogue: `/OpenAction ${script}` }],
    ['a script by name', { catalogue: '/Names << /JavaScript << /Names [(a) 4 0 R] >> >>', objects: [script] }],
    ['a script of the page', { pages: [{ lines, entries: `/AA << /O ${script} >>` }] }],
    ['a script of the document', { catalogue: `/AA << /WC ${script} >>` }],
    ['a script with its name in code', { catalogue: '/OpenAction << /S /Java#53cript /JS (x) >>' }],
    ['a script in a field', { pages: [{ lines, entries: widget(script) }] }],
    ['a program', { catalogue: `/OpenAction ${launch}` }],
    ['a second action', { catalogue: `/OpenAction << /S /GoTo /D [4 0 R /Fit] /Next ${launch} >>` }],
    ['another file', { pages: [{ lines, entries: widget('<< /S /GoToR /F (x.pdf) /D [0 /Fit] >>') }] }],
    ['a form that is sent', { pages: [{ lines, entries: widget('<< /S /SubmitForm /F (http://canary.example) >>') }] }],
    ['data that is fetched', { pages: [{ lines, entries: widget('<< /S /ImportData /F (x.fdf) >>') }] }],
    ['XFA', { catalogue: '/AcroForm << /Fields [] /XFA 4 0 R >>', objects: ['<< /Length 3 >>\nstream\n<a>\nendstream'] }],
    ['a film', { pages: [{ lines, entries: '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]' }] }],
  ])('%s', async (_, parts) => {
    expect(await codesOf(parts)).toEqual(['active-content']);
  });

  it('is found inside an object stream', async () => {
    const inner = `20 0 ${script}`;
    const packed = deflateSync(Buffer.from(inner)).toString('latin1');
    const stream = `<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
    expect(await codesOf({ catalogue: '/OpenAction 20 0 R', objects: [stream] })).toEqual(['active-content']);
  });

  it.each<[string, PdfParts]>([
    ['a place to open at', { catalogue: '/OpenAction [2 0 R /XYZ null null 0]' }],
    ['a jump inside', { catalogue: '/OpenAction << /S /GoTo /D [2 0 R /Fit] >>' }],
    ['a script that an update cut off', { objects: [script] }],
    ['an empty list of files', { catalogue: '/Names << /EmbeddedFiles << /Names [] >> >>' }],
    ['the word in the text', { pages: [{ lines: ['/JavaScript /Launch', ...lines] }] }],
  ])('is not %s', async (_, parts) => {
    expect(await codesOf(parts)).toEqual([]);
  });

  it('is not an embedded file, which has its own name', async () => {
    const file = '<< /Type /Filespec /F (source.odt) /EF << /F 5 0 R >> >>';
    const stream = '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream';
    expect(await codesOf({ catalogue: '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>', objects: [file, stream] })).toEqual(
      ['embedded-object'],
    );
    expect(
      await codesOf({
        pages: [{ lines, entries: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 4 0 R >>]' }],
        objects: [file, stream],
      }),
    ).toEqual(['embedded-object']);
  });
});

describe('whatever comes as a pdf', () => {
  it('is read or refused, never prints, and gives the same twice', async () => {
    const printed = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method));
    const sound = pdfOf({ pages: [written, scanned], catalogue: '/Names << /EmbeddedFiles << /Names [] >> >>' });
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(flips, fc.integer({ min: 0, max: 40 }), async (changes, cut) => {
        const bytes = Uint8Array.from(sound.subarray(cut));
        for (const [at, change] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ change;
        const reading = await readPdf(bytes);
        expect(reading.content !== null || reading.hazards.length > 0).toBe(true);
        expect(await readPdf(bytes)).toEqual(reading);
      }),
      { numRuns: 150 },
    );
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
