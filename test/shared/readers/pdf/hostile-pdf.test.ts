import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../shared/readers/pdf/read-pdf.ts';
import { type PdfParts, pdfOf } from './pdf-of.ts';

const lines = ['Contribution by Switzerland', 'The councillors are invited to note', 'what this paper says in its lines.'];
const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const told = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPdf(bytes)).hazards.map(({ code, detail }) => (detail === null ? code : `${code}: ${detail}`));
const wordsOf = async (bytes: Uint8Array): Promise<string | undefined> => (await readPdf(bytes)).content?.paper.text;
const links = (count: number): string =>
  `/Annots [${'<< /Type /Annot /Subtype /Link /Rect [70 755 240 772] /A << /S /URI /URI (https://www.itu.int) >> >>'.repeat(count)}]`;

describe('a pdf made to flood its reader', () => {
  it.each<[string, string, PdfParts]>([
    [
      'draws a page by a picture',
      'too-complex: a picture in place of the drawing of a page',
      { pages: [{ lines, entries: '/Contents 4 0 R' }], objects: [stream('/Filter /JBIG2Decode', 'x')] },
    ],
    [
      'does so among others, by a second filter',
      'too-complex: a picture in place of the drawing of a page',
      {
        pages: [{ lines, entries: '/Contents [5 0 R 4 0 R]' }],
        objects: [stream('/Filter [/FlateDecode /JPXDecode]', 'x'), stream('', 'q Q')],
      },
    ],
    [
      'has a picture of 50 000 by 50 000 pixels',
      'too-complex: a picture of 50000 by 50000 pixels',
      { pages: [{ lines, picture: [50_000, 50_000] }] },
    ],
    [
      'has rows of half a thousand million colours',
      'too-complex: a stream with rows without end',
      {
        pages: [{ lines, entries: '/Contents 4 0 R' }],
        objects: [stream('/Filter /FlateDecode /DecodeParms << /Predictor 2 /Colors 536870913 /Columns 1 >>', 'x')],
      },
    ],
    [
      'has such rows by reference',
      'too-complex: a stream with rows without end',
      {
        pages: [{ lines, entries: '/Contents 4 0 R' }],
        objects: [stream('/Filter [/FlateDecode] /DecodeParms [5 0 R]', 'x'), '<< /Predictor 15 /Columns 1000000000 >>'],
      },
    ],
    [
      'packs nine megabytes of objects',
      'too-complex: an object stream without end',
      {
        pages: [{ lines }],
        objects: [
          stream(
            '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
            deflateSync(`20 0 ${' '.repeat(9 * 1024 * 1024)}`).toString('latin1'),
          ),
        ],
      },
    ],
    [
      'has a page a thousand million points wide',
      'corrupt-file: a page of more than 14400 points',
      { pages: [{ lines }], mediaBox: '[0 0 1000000000 842]' },
    ],
  ])('since it %s is refused: %s', async (_, expected, parts) => {
    expect(await told(pdfOf(parts))).toEqual([expected]);
  });

  it.each<[string, PdfParts]>([
    ['a scan of A0', { pages: [{ lines, picture: [9_933, 14_043] }] }],
    ['a sheet of A0', { pages: [{ lines }], mediaBox: '[0 0 2384 3370]' }],
  ])('is not %s', async (_, parts) => {
    expect(await told(pdfOf(parts))).toEqual([]);
  });

  it('loses its links where a page has more than any paper', async () => {
    const linked = async (count: number): Promise<boolean | undefined> => {
      const { content } = await readPdf(pdfOf({ pages: [{ lines, entries: links(count) }] }));
      expect(content?.paper.passages.map(({ text }) => text)).toEqual(lines);
      return content?.paper.passages.some((passage) => passage.links.length > 0);
    };
    expect(await linked(500)).toBe(true);
    expect(await linked(501)).toBe(false);
  });
});

describe('a pdf that is out of order', () => {
  const sound = pdfOf({ pages: [{ lines }] });
  const damaged = (what: RegExp, by: string): Uint8Array =>
    Buffer.from(Buffer.from(sound).toString('latin1').replace(what, by), 'latin1');
  it.each<[string, Uint8Array]>([
    ['stands behind 1 016 bytes of anything', Buffer.concat([Buffer.alloc(1_016, 0xa5), sound])],
    ['has a table of references that points nowhere', damaged(/startxref\n\d+/, 'startxref\n999999')],
    ['has offsets that are wrong', damaged(/\d{10} 00000 n/g, '0000000007 00000 n')],
    ['has no table of references', damaged(/xref\n0[\s\S]*?trailer/, 'trailer')],
  ])('is read where it %s, the same on every run', async (_, bytes) => {
    expect(await wordsOf(bytes)).toBe(lines.join('\n'));
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
  });
});

describe('a pdf that reaches out', () => {
  it('by an external entity of its XFA form is refused, and nobody hears of it', async () => {
    const heard: string[] = [];
    const canary = createServer((request) => heard.push(request.url ?? '')).listen(0, '127.0.0.1');
    canary.on('connection', () => heard.push('connection'));
    await once(canary, 'listening');
    try {
      const { port } = canary.address() as AddressInfo;
      const form = `<!DOCTYPE xdp [<!ENTITY x SYSTEM "http://127.0.0.1:${port}/x">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">&x;</xdp:xdp>`;
      const bytes = pdfOf({
        pages: [{ lines }],
        catalogue: '/AcroForm << /Fields [] /XFA 4 0 R >>',
        objects: [stream('', form)],
      });
      expect(await told(bytes)).toEqual(['active-content: XFA']);
      expect(heard).toEqual([]);
    } finally {
      canary.close();
    }
  });

  it.each([
    ['/FontMatrix [1 0 0 1 0 (0\\); globalThis.canary = 1; \\()]'],
    ['/FontMatrix [(globalThis.canary = 1) 0 0 0.001 0 0]'],
    ['/FontMatrix [0.001 0 0 0.001 0 0] /FontDescriptor << /Type /FontDescriptor /FontName /A /FontFile 4 0 R >>'],
  ])('by a script in the matrix of a font runs nothing: %s', async (font) => {
    const program = `%!PS-AdobeFont-1.0: A\n/FontMatrix [1 0 0 1 0 (0\\); globalThis.canary = 1; \\()] readonly def\ncurrentfile eexec\n`;
    const bytes = pdfOf({ pages: [{ lines }], font, objects: [stream(`/Length1 ${program.length}`, program)] });
    await readPdf(bytes);
    expect('canary' in globalThis).toBe(false);
  });
});
