import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalPackage } from '../../../shared/report/canonical-package.ts';
import { packagePart } from './package-part.ts';

async function packed(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('a link')] });
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] }));
}

describe('canonicalPackage', () => {
  it('makes one package of two that the library made from the same content', async () => {
    const [one, other] = [await packed(), await packed()];
    expect(packagePart(one, 'word/document.xml')).not.toBe(packagePart(other, 'word/document.xml'));
    expect(canonicalPackage(one, '2021-05-26T08:00:00Z')).toEqual(canonicalPackage(other, '2021-05-26T08:00:00Z'));
  });

  it('keeps each link with its relationship', async () => {
    const bytes = canonicalPackage(await packed(), '2021-05-26T08:00:00Z');
    const id = /<w:hyperlink\b[^>]*r:id="([^"]+)"/.exec(packagePart(bytes, 'word/document.xml'))?.[1];
    expect(id).toBe('rIdLink1');
    expect(packagePart(bytes, 'word/_rels/document.xml.rels')).toMatch(/Id="rIdLink1"[^>]*Target="https:\/\/example\.org\/"/);
  });

  it('puts the list of content types first and the moment given into the properties', async () => {
    const bytes = canonicalPackage(await packed(), '2021-05-26T08:00:00.500+02:00');
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
    expect(packagePart(bytes, 'docProps/core.xml')).toMatch(
      /created[^>]*>2021-05-26T06:00:00Z<.*modified[^>]*>2021-05-26T06:00:00Z</,
    );
  });
});
