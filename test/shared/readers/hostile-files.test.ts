import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/readers/read.ts';
import { type DocxParts, docxMembers, docxOf, paragraph } from './docx-of.ts';
import { pdfOf } from './pdf/pdf-of.ts';
import { zipOf } from './zip-of.ts';

async function told(bytes: Uint8Array): Promise<string> {
  const { kind, hazards } = await read(bytes);
  return [kind, ...hazards.map(({ code }) => code)].join(' ');
}

/** Ballast that cannot be deflated, so that the ratio of the whole gives nothing away. */
const ballast = { 'word/media/image1.png': randomBytes(200_000) };
const heavy = (parts: DocxParts): Uint8Array => docxOf({ ...parts, parts: { ...ballast, ...parts.parts } });
const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><a>&l9;</a>`;
const rows = (count: number): string => `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(count);

describe('a hostile file', () => {
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
    ['a file above ten megabytes', /^pdf too-large$/, () => Buffer.concat([pdfOf(), Buffer.alloc(10 * 1024 * 1024)])],
  ])('of %s is told for what it is', async (_, expected, make) => {
    expect(await told(make())).toMatch(expected);
  });
});
