import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Examination } from '../../../shared/model/examination.ts';
import { startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { type DocxParts, docxOf, paragraph, part, relationship, relationshipsPart } from '../readers/docx-of.ts';
import { pdfOf } from '../readers/pdf/pdf-of.ts';

const entry = fileURLToPath(new URL('reading-child.ts', import.meta.url));
const sandbox = startSandbox({ entry, size: 1, seconds: 3 });
afterAll(() => sandbox.close());

/** A page whose operators inflate to 150 MB. */
function pdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(150 * 1024 * 1024, 'q Q ')).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return pdfOf({ pages: [{ entries: '/Contents 4 0 R' }], objects: [stream] });
}

describe('the readers in a sandbox', () => {
  it('end at a pdf of 150 MB within their limits, and go on with the next file', { timeout: 60_000 }, async () => {
    expect((await sandbox.examine(pdfBomb())).outcome).toMatch(/^(timed-out|out-of-memory|done)$/);
    expect(await sandbox.examine(docxOf())).toMatchObject({ outcome: 'done', value: { kind: 'docx', read: true, hazards: [] } });
    expect(await sandbox.readingCopy(docxOf(), 'docx')).toEqual({ outcome: 'done', value: '<p>Contribution</p>' });
  });
});

describe('a file that names an address', () => {
  const heard: string[] = [];
  const canary = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  canary.on('connection', () => heard.push('connection'));
  afterAll(() => canary.close());

  const entity = (address: string): string => `<!DOCTYPE a [<!ENTITY % x SYSTEM "${address}"> %x;]><a/>`;
  it.each<[string, string, (address: string) => Uint8Array]>([
    ['as an entity of its document', 'xml-doctype', (a) => docxOf({ parts: { 'word/document.xml': entity(a) } })],
    ['as an entity of its properties', 'xml-doctype', (a) => docxOf({ parts: { 'docProps/core.xml': entity(a) } })],
    ['as its template', 'external-relationship', (a) => docxOf(withTemplate(a))],
    ['as a linked picture', 'external-relationship', (a) => docxOf(withRelationship('image', a))],
    ['as a part taken in', 'external-relationship', (a) => docxOf(withRelationship('aFChunk', a))],
    [
      'as an entity of its form',
      'active-content',
      (a) =>
        pdfOf({
          catalogue: '/AcroForm << /Fields [] /XFA 4 0 R >>',
          objects: [`<< /Length ${entity(a).length} >>\nstream\n${entity(a)}\nendstream`],
        }),
    ],
    [
      'as the place of a stream',
      'no-text-layer',
      (a) =>
        pdfOf({
          pages: [{ entries: '/Contents 4 0 R' }],
          objects: [`<< /Length 0 /F << /FS /URL /F (${a}) >> >>\nstream\n\nendstream`],
        }),
    ],
  ])('%s is told of (%s), and the address hears nothing', async (_, code, make) => {
    if (!canary.listening) await once(canary.listen(0, '127.0.0.1'), 'listening');
    const bytes = make(`http://127.0.0.1:${(canary.address() as AddressInfo).port}/x`);
    const examined = await sandbox.examine(bytes);
    expect(examined).toMatchObject({ outcome: 'done', value: { hazards: [{ code }] } });
    const { kind } = (examined as { value: Examination }).value;
    expect(await sandbox.readingCopy(bytes, kind)).toMatchObject({ outcome: 'done' });
    expect(heard).toEqual([]);
  });
});

function withRelationship(kind: string, address: string): DocxParts {
  const body = `${paragraph('x')}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="r1"/></w:drawing></w:r></w:p>`;
  return { body, relationships: relationship('r1', kind, address, true) };
}

function withTemplate(address: string): DocxParts {
  const rels = relationshipsPart(relationship('r1', 'attachedTemplate', address, true));
  return { parts: { 'word/settings.xml': part('settings', ''), 'word/_rels/settings.xml.rels': rels } };
}
