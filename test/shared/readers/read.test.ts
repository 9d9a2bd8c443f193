import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/readers/read.ts';
import { compoundFileOf } from './compound-file-of.ts';
import { docxOf } from './docx-of.ts';
import { pdfOf } from './pdf/pdf-of.ts';
import { zipOf } from './zip-of.ts';

describe('reading a file', () => {
  it.each<[string, string, string[], Uint8Array]>([
    ['nothing', 'empty', ['empty-file'], new Uint8Array()],
    ['eleven megabytes', 'text', ['too-large'], Buffer.alloc(11 * 1024 * 1024, 'a')],
    ['an encrypted docx', 'docx', ['encrypted'], compoundFileOf(['EncryptedPackage'])],
    ['a docx with macros', 'docm', ['macro-enabled'], docxOf({ parts: { 'word/vbaProject.bin': 'x' } })],
    ['a docx that breaks off', 'docx', ['corrupt-file'], docxOf().subarray(0, 300)],
    ['a binary Word file', 'doc', [], compoundFileOf(['WordDocument'])],
    ['rich text', 'rtf', [], Buffer.from('{\\rtf1 x}')],
    ['an archive', 'zip', [], zipOf([{ name: 'a.txt', data: 'x' }])],
    ['a page', 'html', [], Buffer.from('<html><body>x')],
  ])('%s gives no paper: %s, %j', async (_, kind, codes, bytes) => {
    const reading = await read(bytes);
    expect([reading.kind, reading.hazards.map(({ code }) => code)]).toEqual([kind, codes]);
    expect(reading).toMatchObject({ paper: null, sheet: null, word: null, pdf: null });
  });

  it('gives what its kind has', async () => {
    const [docx, pdf, text] = await Promise.all([docxOf(), pdfOf(), Buffer.from('Contribution')].map(read));
    expect(docx).toMatchObject({ kind: 'docx', paper: { kind: 'docx', text: 'Contribution' }, word: {}, sheet: {}, pdf: null });
    expect(pdf).toMatchObject({ kind: 'pdf', paper: { kind: 'pdf' }, word: null, sheet: {}, pdf: { pages: 1, textLines: [2] } });
    expect(text).toMatchObject({
      kind: 'text',
      paper: { kind: 'text', text: 'Contribution' },
      word: null,
      sheet: null,
      pdf: null,
    });
  });

  it('may have exactly ten megabytes', async () => {
    expect((await read(Buffer.alloc(10 * 1024 * 1024, 'a\n'))).hazards).toEqual([]);
  });

  it('leaves the bytes as they were', async () => {
    for (const bytes of [docxOf(), pdfOf()]) {
      const before = Uint8Array.from(bytes);
      await read(bytes);
      expect(Buffer.compare(bytes, before)).toBe(0);
    }
  });

  it('never throws, and gives the same twice', async () => {
    const files = [docxOf(), pdfOf(), Buffer.from('Contribution')];
    const damage = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 1, max: 255 })),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, async (file, changes) => {
        const bytes = Uint8Array.from(file);
        for (const [share, change] of changes) {
          const at = Math.floor(share * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ change;
        }
        const reading = await read(bytes);
        expect((await read(bytes)).hazards).toEqual(reading.hazards);
        for (const { detail } of reading.hazards) expect(detail?.length ?? 0).toBeLessThanOrEqual(300);
      }),
      { numRuns: 200 },
    );
  });
});
