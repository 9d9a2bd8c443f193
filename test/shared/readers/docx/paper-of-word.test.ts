import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../shared/model/paper.ts';
import { read } from '../../../../shared/readers/read.ts';
import { type DocxParts, docxOf, paragraph, part, relationship, relationshipsPart } from '../docx-of.ts';

async function paperOf(parts: DocxParts): Promise<Paper> {
  const { paper, hazards } = await read(docxOf(parts));
  if (paper === null) throw new Error(`not read: ${hazards[0]?.code}`);
  return paper;
}

const lines = (paper: Paper): string[] => paper.passages.map(({ part: where, text }) => `${where}: ${text}`);
const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
const reference = (edge: string, type: string, id: string): string => `<w:${edge}Reference w:type="${type}" r:id="${id}"/>`;
const edges: DocxParts = {
  relationships:
    ['h1', 'h2', 'h3'].map((id) => relationship(id, 'header', `${id}.xml`)).join('') + relationship('f1', 'footer', 'f1.xml'),
  parts: {
    'word/h1.xml': part('hdr', paragraph('first')),
    'word/h2.xml': part('hdr', paragraph('default')),
    'word/h3.xml': part('hdr', paragraph('even')),
    'word/f1.xml': part('ftr', paragraph('foot')),
  },
};
const allReferences =
  reference('header', 'first', 'h1') +
  reference('header', 'default', 'h2') +
  reference('header', 'even', 'h3') +
  reference('footer', 'default', 'f1');

describe('the header and footer parts of a docx', () => {
  it('stand first and last, those for first pages only where a section has one', async () => {
    const body = paragraph('body');
    expect(lines(await paperOf({ ...edges, body: body + section(allReferences) }))).toEqual([
      'header: default',
      'body: body',
      'footer: foot',
    ]);
    expect(lines(await paperOf({ ...edges, body: body + section(`${allReferences}<w:titlePg/>`) }))).toEqual([
      'header: first',
      'header: default',
      'body: body',
      'footer: foot',
    ]);
  });

  it('for even pages are read where the settings ask for them', async () => {
    const settings = { 'word/settings.xml': part('settings', '<w:evenAndOddHeaders/>') };
    const parts = {
      relationships: `${edges.relationships}${relationship('s', 'settings', 'settings.xml')}`,
      parts: { ...edges.parts, ...settings },
    };
    expect(lines(await paperOf({ ...parts, body: paragraph('body') + section(allReferences) }))).toContain('header: even');
  });

  it('stand once, however many sections show them', async () => {
    const first = `<w:p><w:pPr>${section(allReferences)}</w:pPr></w:p>`;
    const paper = await paperOf({ ...edges, body: first + paragraph('body') + section(reference('header', 'default', 'h2')) });
    expect(lines(paper).filter((line) => line === 'header: default')).toHaveLength(1);
  });
});

describe('the body of a docx', () => {
  it('gives each cell its address, nested tables as tables of their own', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph('inner'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(paragraph('a'))}${cell(paragraph('b') + inner)}</w:tr><w:tr>${cell(paragraph('c'))}</w:tr></w:tbl>${paragraph('after')}`;
    expect(
      (await paperOf({ body })).passages.map(({ text, cell: at }) => [text, at === null ? null : [at.table, at.row, at.column]]),
    ).toEqual([
      ['a', [0, 0, 0]],
      ['b', [0, 0, 1]],
      ['inner', [1, 0, 0]],
      ['c', [0, 1, 0]],
      ['after', null],
    ]);
  });

  it('gives a text box once, after the paragraph that anchors it', async () => {
    const box = (shape: string): string =>
      `<${shape}:txbx><w:txbxContent>${paragraph('in the box')}</w:txbxContent></${shape}:txbx>`;
    const drawing = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp>${box('wps')}</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph('in the box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>before</w:t></w:r><w:r>${drawing}</w:r></w:p>${paragraph('after')}`;
    expect(lines(await paperOf({ body }))).toEqual(['body: before', 'textbox: in the box', 'body: after']);
  });

  it('gives tabs, breaks and hyphens as they look, and leaves hidden words out', async () => {
    const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
    const body = `<w:p>${run('<w:t>C21/</w:t><w:noBreakHyphen/><w:t>E</w:t><w:softHyphen/>')}${run('<w:tab/><w:br/><w:t>re\u00adport</w:t>')}${run('<w:t>hidden</w:t><w:tab/>', '<w:vanish/>')}</w:p>`;
    expect((await paperOf({ body })).text).toBe('C21/-E\t\nreport');
  });

  it('leaves out what a style hides', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>',
    );
    const body = `<w:p><w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r></w:p>`;
    expect(
      (await paperOf({ body, relationships: relationship('s', 'styles', 'styles.xml'), parts: { 'word/styles.xml': styles } }))
        .text,
    ).toBe('seen');
  });

  it('is the accepted view of tracked changes', async () => {
    const body =
      '<w:p><w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>';
    expect((await paperOf({ body })).text).toBe('new');
  });

  it('names the content control round a passage, or the one that its text fills', async () => {
    const control = (tag: string, content: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="A"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `${control('round', paragraph('a'))}<w:p>${control('filled', run('b'))}</w:p><w:p>${run('label: ')}${control('partly', run('c'))}</w:p>`;
    expect((await paperOf({ body })).passages.map(({ control: found }) => found?.tag ?? null)).toEqual(['round', 'filled', null]);
  });

  it('says what is bold and centred, by style or directly', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Title"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
    );
    const body = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>half</w:t></w:r><w:r><w:t> bold</w:t></w:r></w:p>`;
    const paper = await paperOf({
      body,
      relationships: relationship('s', 'styles', 'styles.xml'),
      parts: { 'word/styles.xml': styles },
    });
    expect(paper.passages.map(({ bold, centred }) => [bold, centred])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('gives web links as one, over the runs they are split into, and no others', async () => {
    const relationships =
      relationship('r1', 'hyperlink', 'https://www.itu.int/md', true) + relationship('r2', 'hyperlink', 'file:///c:/x', true);
    const link = (id: string, ...texts: string[]): string =>
      `<w:hyperlink r:id="${id}">${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:hyperlink>`;
    const paper = await paperOf({
      relationships,
      body: `<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r>${link('r1', 'C21', '/35')}${link('r2', ' here')}</w:p>`,
    });
    expect(paper.passages[0]?.links).toEqual([{ start: 4, end: 10, href: 'https://www.itu.int/md' }]);
  });

  it('is followed by the notes', async () => {
    const notes = part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${paragraph('---')}</w:footnote><w:footnote w:id="1">${paragraph('note')}</w:footnote>`,
    );
    const body = '<w:p><w:r><w:t>text</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
    const paper = await paperOf({
      body,
      relationships: relationship('n', 'footnotes', 'footnotes.xml'),
      parts: { 'word/footnotes.xml': notes, 'word/_rels/footnotes.xml.rels': relationshipsPart('') },
    });
    expect(lines(paper)).toEqual(['body: text', 'footnote: note']);
  });
});
