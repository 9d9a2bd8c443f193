import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingCopy } from '../../../shared/readers/reading-copy.ts';
import { docxOf, paragraph, part, relationship } from './docx-of.ts';
import { pdfOf } from './pdf/pdf-of.ts';

const link = (id: string): string => `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>`;
const copyOfLink = (target: string): Promise<string> =>
  readingCopy(docxOf({ body: link('r1'), relationships: relationship('r1', 'hyperlink', target, true) }), 'docx');

describe('a reading copy', () => {
  it('shows a docx with its header first', async () => {
    const body = `${paragraph('Summary')}<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="r1"/></w:sectPr>`;
    const parts = { 'word/header1.xml': part('hdr', paragraph('Agenda item: 7 &amp; 8')) };
    expect(await readingCopy(docxOf({ body, relationships: relationship('r1', 'header', 'header1.xml'), parts }), 'docx')).toBe(
      '<header><p>Agenda item: 7 &amp; 8</p></header><p>Summary</p><table><tr><td><p>cell</p></td></tr></table>',
    );
  });

  it('shows a pdf by pages and a text by lines', async () => {
    const pdf = pdfOf({ pages: [{ lines: ['one <b> & two', 'three of many words'] }, { lines: ['four'] }] });
    expect(await readingCopy(pdf, 'pdf')).toBe(
      '<section><p>one &lt;b&gt; &amp; two</p><p>three of many words</p></section><section><p>four</p></section>',
    );
    expect(await readingCopy(Buffer.from('a\n<script>b'), 'text')).toBe('<section><p>a</p><p>&lt;script&gt;b</p></section>');
  });

  it('shows the lines of a docx that is longer than any paper', async () => {
    const long = docxOf({
      body: `${paragraph('first')}${paragraph('x'.repeat(4 * 1024 * 1024))}`,
      parts: { 'word/media/a.png': randomBytes(40_000) },
    });
    expect(await readingCopy(long, 'docx')).toMatch(/^<section><p>first<\/p><p>x{9}/);
  });

  it('is empty for what is not read', async () => {
    expect(await readingCopy(Buffer.from('PK\x03\x04broken'), 'zip')).toBe('');
    expect(await readingCopy(docxOf({ parts: { 'word/document.xml': '<!DOCTYPE a><a/>' } }), 'docx')).toBe('');
  });

  it.each(['https://www.itu.int/', 'http://www.itu.int/', 'mailto:contributions@itu.example'])('links to %s', async (target) => {
    expect(await copyOfLink(target)).toBe(`<p><a href="${target}" rel="noopener noreferrer">link</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    'file:///etc/passwd',
    '\\\\canary.example\\x',
    'data:text/html,x',
    'vbscript:x',
    '//canary.example',
  ])('does not link to %s', async (target) => {
    expect(await copyOfLink(target)).not.toMatch(/href/);
  });

  it('holds no picture, whether inside or linked', async () => {
    const picture = (attribute: string): string =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${attribute}="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const inside = {
      body: picture('embed') + paragraph('x'),
      relationships: relationship('r1', 'image', 'media/a.png'),
      parts: { 'word/media/a.png': 'x' },
    };
    expect(await readingCopy(docxOf(inside), 'docx')).toMatch(/<p>x<\/p>$/);
    expect(await readingCopy(docxOf(inside), 'docx')).not.toMatch(/img|src|base64/);
    const linked = {
      body: picture('link') + paragraph('x'),
      relationships: relationship('r1', 'image', 'file:///etc/passwd', true),
    };
    expect(await readingCopy(docxOf(linked), 'docx')).not.toMatch(/img|src|root:/);
  });

  it('follows no style map that a file brings along', async () => {
    const parts = { 'mammoth/style-map': 'p => script' };
    expect(await readingCopy(docxOf({ body: paragraph('x'), parts }), 'docx')).toBe('<p>x</p>');
  });

  it('lets no markup through, whatever the words', async () => {
    const words = fc.stringMatching(/^[a-z<>"'&/=!;: ]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const html = await readingCopy(Buffer.from(`x${text}`), 'text');
        expect(html.replace(/<\/?(section|p)>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 50 },
    );
  });
});
