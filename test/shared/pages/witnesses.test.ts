import { describe, expect, it } from 'vitest';
import { type Paper, paperOf } from '../../../shared/model/paper.ts';
import { pageEvidence } from '../../../shared/pages/witnesses.ts';
import { type Material, p, paragraphs, parsed, table } from '../readers/docx-parse-material.ts';

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const mark = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>on</w:t></w:r></w:p>';
const word = { application: 'Microsoft Office Word' };

function passage(text: string, part: 'header' | 'body' = 'body', page: number | null = null) {
  return { text, part, page, cell: null, control: null, bold: false, centred: false, links: [] };
}

function evidenceOf(material: Material, paper?: Paper) {
  const document = parsed(material);
  const words = paragraphs(document.body).map(({ inlines }) =>
    passage(inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')),
  );
  return pageEvidence({ word: document, pdf: null }, paper ?? paperOf('docx', words));
}

function said(material: Material): Record<string, number> {
  return Object.fromEntries(evidenceOf(material)?.witnesses.map(({ witness, pages }) => [witness, pages]) ?? []);
}

describe('of a docx', () => {
  it.each<[string, Material, Record<string, number>]>([
    ['what Word declares', { body: p('a'), ...word, pages: 3 }, { declared: 3, marks: 1, breaks: 1, layout: 1 }],
    ['not what another program declares', { body: mark, application: 'LibreOffice', pages: 3 }, { breaks: 1, layout: 1 }],
    ['nor one without a name', { body: p('a'), pages: 3 }, { breaks: 1, layout: 1 }],
    ['stored breaks', { body: mark + mark, ...word }, { marks: 3, breaks: 1, layout: 1 }],
    [
      'stored breaks in the cells of a row once',
      { body: table([[mark, mark, mark]]), ...word },
      { marks: 2, breaks: 1, layout: 1 },
    ],
    [
      'no stored breaks of a text box',
      {
        body: `<w:p><w:r><w:pict><v:shape style="width:9pt;height:9pt"><v:textbox><w:txbxContent>${mark}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
        ...word,
      },
      { marks: 1, breaks: 1, layout: 1 },
    ],
    [
      'hard breaks',
      { body: p('a') + pageBreak + p('b', '<w:pageBreakBefore/>') + p('c', '<w:sectPr/>') + p('d') },
      { breaks: 4, layout: 3 },
    ],
  ])('hears %s', (_, material, witnesses) => {
    expect(said(material)).toMatchObject(witnesses);
    expect(new Set(Object.keys(said(material)))).toEqual(new Set(Object.keys(witnesses)));
  });

  it('leaves out blank pages at the end, and counts the lines of the last one with content', () => {
    const evidence = evidenceOf({ body: p('a') + pageBreak + p('b') + p('c') + pageBreak + p('') });
    expect(evidence).toMatchObject({ trailingBlankPages: 1, lastPageLines: 2 });
  });

  it('quotes the words with which pages begin, at their place in the paper', () => {
    const body = p('same words') + pageBreak + p('same words') + pageBreak + p('C21\u201135, at last');
    const paper = paperOf('docx', [
      passage('same words', 'header'),
      passage('same words'),
      passage('same words'),
      passage('C21-35, at last'),
    ]);
    const starts = evidenceOf({ body }, paper)?.pageStarts ?? [];
    expect(starts.map(({ page, place }) => [page, place.quote, place.start])).toEqual([
      [2, 'same words', 11],
      [3, 'C21-35, at last', 33],
    ]);
  });

  it('leaves out words that the paper does not have', () => {
    expect(evidenceOf({ body: p('a') + pageBreak + p('b') }, paperOf('docx', [passage('zzz')]))?.pageStarts).toEqual([]);
  });

  it('says why the layout is doubted', () => {
    const layout = evidenceOf({ body: p('a', '', '<w:rFonts w:ascii="Unheard Of"/>') })?.witnesses.find(
      ({ witness }) => witness === 'layout',
    );
    expect(layout?.detail).toContain('Unheard Of');
    expect(layout?.confidence).toBeLessThan(1);
  });
});

describe('of a pdf', () => {
  const paper = paperOf('pdf', [
    passage('one', 'body', 1),
    passage('two', 'body', 2),
    passage('more', 'body', 2),
    passage('four', 'body', 4),
  ]);
  it('hears the tree, and knows blank pages by their lines', () => {
    const evidence = pageEvidence({ word: null, pdf: { pages: 5, textLines: [1, 2, 0, 7, 0] } }, paper);
    expect(evidence).toMatchObject({
      witnesses: [{ witness: 'tree', pages: 5, confidence: 1 }],
      trailingBlankPages: 1,
      lastPageLines: 7,
    });
    expect(evidence?.pageStarts.map(({ page, place }) => [page, place.quote])).toEqual([
      [2, 'two'],
      [4, 'four'],
    ]);
  });
  it('does not take a scan for blank paper', () => {
    expect(pageEvidence({ word: null, pdf: { pages: 3, textLines: [0, 0, 0] } }, paper)).toMatchObject({
      trailingBlankPages: 0,
      lastPageLines: null,
    });
  });
  it('has nothing to say of a plain text', () => {
    expect(pageEvidence({ word: null, pdf: null }, paper)).toBeNull();
  });
});
