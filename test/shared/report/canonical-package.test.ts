import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalPackage } from '../../../shared/report/canonical-package.ts';

async function packed(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('a link')] });
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }));
}

describe('canonicalPackage', () => {
  it('makes one package of two that the library made from the same content', async () => {
    const [one, other] = [await packed(), await packed()];
    expect(strFromU8(unzipSync(one)['word/document.xml'] ?? one)).not.toBe(strFromU8(unzipSync(other)['word/document.xml'] ?? other));
    expect(canonicalPackage(one, '2021-05-26T08:00:00Z')).toEqual(canonicalPackage(other, '2021-05-26T08:00:00Z'));
  });

  it('keeps each link with its relationship', async () => {
    const parts = unzipSync(canonicalPackage(await packed(), '2021-05-26T08:00:00Z'));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const id = /<w:hyperlink\b[^>]*r:id="([^"]+)"/.exec(text('word/document.xml'))?.[1];
    expect(id).toBe('rIdLink1');
    expect(text('word/_rels/document.xml.rels')).toMatch(/Id="rIdLink1"[^>]*Target="https:\/\/example\.org\/"/);
  });

  it('puts the list of content types first and the moment given into the properties', async () => {
    const parts = unzipSync(canonicalPackage(await packed(), '2021-05-26T08:00:00.500+02:00'));
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toMatch(/created[^>]*>2021-05-26T06:00:00Z<.*modified[^>]*>2021-05-26T06:00:00Z</);
  });
});
