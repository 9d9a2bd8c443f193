import { describe, expect, it } from 'vitest';
import { read } from '../../../../shared/readers/read.ts';
import { type DocxParts, docxOf, paragraph, part, relationship, relationshipsPart } from '../docx-of.ts';
import { zipOf } from '../zip-of.ts';

async function hazards(parts: DocxParts): Promise<string[]> {
  return (await read(docxOf(parts))).hazards.map(({ code, detail }) => (detail === null ? code : `${code}: ${detail}`));
}

const workbook = zipOf([{ name: 'xl/workbook.xml', data: '<a/>' }]);
const withChart = (target: string, data: Uint8Array | string): DocxParts => ({
  relationships: relationship('r1', 'chart', 'charts/chart1.xml'),
  parts: {
    'word/charts/chart1.xml': '<c/>',
    'word/charts/_rels/chart1.xml.rels': relationshipsPart(relationship('r1', 'package', `../embeddings/${target}`)),
    [`word/embeddings/${target}`]: data,
  },
});

describe('the hazards of a docx', () => {
  it('are none in an ordinary paper', async () => {
    expect(await hazards({})).toEqual([]);
  });

  it('are none for web links and pictures inside', async () => {
    const relationships =
      relationship('r1', 'hyperlink', 'https://www.itu.int', true) + relationship('r2', 'image', 'media/image1.png');
    expect(await hazards({ relationships, parts: { 'word/media/image1.png': 'x' } })).toEqual([]);
  });

  it.each(['attachedTemplate', 'image', 'oleObject', 'subDocument', 'frame', 'aFChunk'])('tell of %s outside', async (kind) => {
    const relationships = relationship('r1', kind, 'https://canary.example/x', true);
    expect(await hazards({ relationships })).toEqual([`external-relationship: ${kind}: https://canary.example/x`]);
  });

  it('tell of what any part refers to', async () => {
    const rels = relationshipsPart(relationship('r1', 'attachedTemplate', '\\\\canary.example\\x.dotm', true));
    expect(await hazards({ parts: { 'word/settings.xml': part('settings', ''), 'word/_rels/settings.xml.rels': rels } })).toEqual(
      ['external-relationship: attachedTemplate: \\\\canary.example\\x.dotm'],
    );
  });

  it('tell of another document taken in, also from within the package', async () => {
    expect(
      await hazards({ relationships: relationship('r1', 'aFChunk', 'chunk.html'), parts: { 'word/chunk.html': '<html/>' } }),
    ).toEqual(['external-relationship: aFChunk: word/chunk.html']);
  });

  it('tell of an embedded object', async () => {
    const relationships = relationship('r1', 'oleObject', 'embeddings/oleObject1.bin');
    expect(await hazards({ relationships, parts: { 'word/embeddings/oleObject1.bin': 'x' } })).toEqual([
      'embedded-object: word/embeddings/oleObject1.bin',
    ]);
  });

  it('tell of one that nothing refers to', async () => {
    expect(await hazards({ parts: { 'word/embeddings/evil.exe': 'MZ' } })).toEqual(['embedded-object: word/embeddings/evil.exe']);
  });

  it('do not tell of the workbook behind a chart', async () => {
    expect(await hazards(withChart('Workbook1.xlsx', workbook))).toEqual([]);
  });

  it('tell of a workbook that stands behind no chart', async () => {
    const relationships = relationship('r1', 'package', 'embeddings/Workbook1.xlsx');
    expect(await hazards({ relationships, parts: { 'word/embeddings/Workbook1.xlsx': workbook } })).toEqual([
      'embedded-object: word/embeddings/Workbook1.xlsx',
    ]);
  });

  it.each<[string, Uint8Array | string]>([
    ['Workbook1.xlsm', workbook],
    ['evil.exe', workbook],
    ['Workbook1.xlsx', 'MZ'],
  ])('tell of %s behind a chart', async (target, data) => {
    expect(await hazards(withChart(target, data))).toEqual([`embedded-object: word/embeddings/${target}`]);
  });

  it('tell of controls and of fields that run something', async () => {
    const relationships = relationship('r1', 'control', 'activeX/activeX1.xml');
    expect(await hazards({ relationships, parts: { 'word/activeX/activeX1.xml': '<a/>' } })).toEqual([
      'active-content: word/activeX/activeX1.xml',
    ]);
    const [dde] = await hazards({
      body: `<w:p><w:fldSimple w:instr='DDEAUTO c:\\x "y"'><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>`,
    });
    expect(dde).toMatch(/^active-content: DDEAUTO/);
  });

  it('tell of changes, comments and hidden words', async () => {
    const body = `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    expect(await hazards({ body })).toEqual(['tracked-changes', 'comments-present', 'hidden-text']);
  });

  it('name no markup and no end of evidence', async () => {
    const relationships = Array.from({ length: 50 }, (_, i) =>
      relationship(`r${i}`, 'image', `https://canary.example/${'x'.repeat(90)}&lt;b&gt;${i}`, true),
    ).join('');
    const [hazard] = (await read(docxOf({ relationships }))).hazards;
    expect(hazard?.detail?.length).toBeLessThanOrEqual(300);
    expect(hazard?.detail).not.toMatch(/[<>]/);
  });

  it('end the file for macros, a locked package and one without a body', async () => {
    const refused = async (bytes: Uint8Array): Promise<unknown> => {
      const { hazards: found, paper, word } = await read(bytes);
      return [found.map(({ code }) => code), paper, word];
    };
    expect(await refused(docxOf({ parts: { 'word/vbaProject.bin': 'x' } }))).toEqual([['macro-enabled'], null, null]);
    expect(await refused(docxOf({ body: '' }))).toEqual([['corrupt-file'], null, null]);
    expect(await refused(docxOf({ body: paragraph('x</w:t>') }))).toEqual([['corrupt-file'], null, null]);
  });
});
