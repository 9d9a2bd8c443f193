import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { type DocxParts, docxMembers, docxOf, paragraph } from '../readers/docx-of.ts';
import { pdfOf } from '../readers/pdf/pdf-of.ts';
import { zipOf } from '../readers/zip-of.ts';

const sandbox = startSandbox({ entry: fileURLToPath(new URL('reading-child.ts', import.meta.url)), size: 2, seconds: 2 });
afterAll(() => sandbox.close());

async function told(bytes: Uint8Array): Promise<string> {
  const outcome = await sandbox.examine(bytes);
  if (outcome.outcome !== 'done') return outcome.outcome;
  const { kind, hazards } = outcome.value;
  return [kind, ...hazards.map(({ code }) => code)].join(' ');
}

/** Ballast that cannot be deflated, so that the ratio of the whole gives nothing away. */
const ballast = { 'word/media/image1.png': randomBytes(200_000) };
const heavy = (parts: DocxParts): Uint8Array => docxOf({ ...parts, parts: { ...ballast, ...parts.parts } });
const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><a>&l9;</a>`;
const rows = (count: number): string => `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(count);

describe('the sandbox outlives', () => {
  it.each<[string, RegExp, () => Uint8Array]>([
    ['64 MB of text', /^docx archive-limits$/, () => heavy({ body: ' '.repeat(64 * 1024 * 1024) })],
    [
      '64 MB declared as nothing',
      /^docx archive-limits$/,
      () => zipOf([...docxMembers(), { name: 'a.xml', data: Buffer.alloc(64 * 1024 * 1024), declaredSize: 0 }]),
    ],
    [
      '60 000 entries',
      /^docx archive-limits$/,
      () => zipOf([...docxMembers(), ...Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, data: '', stored: true }))]),
    ],
    ['450 000 cells', /^docx too-complex$/, () => heavy({ body: `<w:tbl>${rows(7_500)}</w:tbl>` })],
    ['2 000 000 paragraphs', /^docx too-complex$/, () => heavy({ body: '<w:p/>'.repeat(2_000_000) })],
    ['100 000 nested elements', /^docx xml-too-deep$/, () => heavy({ body: '<w:p>'.repeat(100_000) })],
    [
      '200 000 attributes',
      /^docx too-complex$/,
      () => heavy({ body: `<w:p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}/>` }),
    ],
    ['a billion laughs', /^docx xml-doctype$/, () => heavy({ parts: { 'word/document.xml': laughs } })],
    ['a million numeric references', /^docx$/, () => heavy({ body: paragraph('&#65;'.repeat(1_000_000)) })],
    ['an archive that holds itself', /^archive$/, () => gzipSync(gzipSync(randomBytes(1_000)))],
    ['a pdf of 150 MB', /^(timed-out|out-of-memory|pdf .*)$/, pdfBomb],
    ['a file above ten megabytes', /^pdf too-large$/, () => Buffer.concat([pdfOf(), Buffer.alloc(10 * 1024 * 1024)])],
  ])('%s', { timeout: 30_000 }, async (_, expected, make) => {
    expect(await told(make())).toMatch(expected);
    expect(await told(docxOf())).toBe('docx');
  });
});

function pdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(150 * 1024 * 1024, 'q Q ')).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return pdfOf({ pages: [{ entries: '/Contents 4 0 R' }], objects: [stream] });
}
