import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../shared/readers/docx/parse.ts';
import { GateRefusal } from '../../../shared/readers/package.ts';
import {
  anyElement,
  docx,
  inlines,
  p,
  packageOf,
  paragraphs,
  parsed,
  relationships,
  table,
  textOf,
} from './docx-parse-material.ts';

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const t = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const paragraph = (...inside: string[]) => `<w:p>${inside.join('')}</w:p>`;

describe('text', () => {
  it.each([
    ['runs', paragraph(t('C21'), t('/35')), 'C21/35'],
    ['white space that is kept', paragraph(run('<w:t xml:space="preserve"> a  b </w:t>')), ' a  b '],
    ['white space that is not', paragraph(run('<w:t> a\n  b </w:t>')), 'a   b'],
    [
      'special characters',
      paragraph(
        run('<w:t>C21</w:t><w:noBreakHyphen/><w:t>E</w:t><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:br/><w:cr/><w:ptab/>'),
      ),
      'C21\u2011E\tab\n\n\t',
    ],
    [
      'symbols',
      paragraph(
        run(
          '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00E9"/><w:sym w:font="Odd" w:char="F123"/>',
        ),
      ),
      'α✓é•',
    ],
    [
      'insertions, and no deletions',
      paragraph('<w:ins><w:r><w:t>new</w:t></w:r></w:ins>', '<w:del><w:r><w:delText>old</w:delText></w:r></w:del>'),
      'new',
    ],
    [
      'moved text once',
      paragraph('<w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom>', '<w:moveTo><w:r><w:t>there</w:t></w:r></w:moveTo>'),
      'there',
    ],
    ['a simple field', paragraph('<w:fldSimple w:instr=" REF x "><w:r><w:t>12</w:t></w:r></w:fldSimple>'), '12'],
    ['a complex field', paragraph(char('begin'), instruction(' REF x '), char('separate'), t('12'), char('end'), t('!')), '12!'],
    [
      'a field within an instruction',
      paragraph(
        char('begin'),
        instruction('IF '),
        char('begin'),
        instruction('PAGE'),
        char('separate'),
        t('3'),
        char('end'),
        instruction(' = 3'),
        char('separate'),
        t('yes'),
        char('end'),
      ),
      'yes',
    ],
    [
      'a field over two paragraphs',
      paragraph(char('begin'), instruction('TOC'), char('separate'), t('1')) + paragraph(t('2'), char('end')),
      '1|2',
    ],
    [
      'wrappers',
      paragraph(
        '<w:smartTag><w:customXml><w:r><w:t>in</w:t></w:r></w:customXml></w:smartTag>',
        '<w:bdo w:val="rtl"><w:r><w:t>side</w:t></w:r></w:bdo>',
      ),
      'inside',
    ],
    [
      'a word with a gloss',
      paragraph(
        run('<w:ruby><w:rt><w:r><w:t>gloss</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>词</w:t></w:r></w:rubyBase></w:ruby>'),
      ),
      '词',
    ],
    [
      'a formula',
      paragraph('<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>'),
      'ab',
    ],
    [
      'cells in reading order',
      table([
        [p('a'), p('b')],
        [p('c'), p('d')],
      ]),
      'a|b|c|d',
    ],
    [
      'former properties not at all',
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
    [
      'six languages',
      ['Council', 'Conseil', 'Consejo', 'Совет', 'المجلس', '理事会'].map((word) => p(word)).join(''),
      'Council|Conseil|Consejo|Совет|المجلس|理事会',
    ],
  ])('reads %s', (_, body, text) => {
    expect(textOf(parsed(body).body)).toBe(text);
  });

  it('keeps deleted text apart', () => {
    const document = parsed(paragraph('<w:del><w:r><w:delText>C21/9</w:delText></w:r></w:del>'));
    expect(inlines(document)).toMatchObject([{ type: 'deleted', text: 'C21/9' }]);
    expect(document.seen.trackedChanges).toBe(true);
  });

  it('marks insertions, and hidden text directly or by a style based on a hidden one', () => {
    const styles =
      '<w:style w:type="character" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const hidden = parsed({ body: p('x', '', '<w:rStyle w:val="B"/>'), parts: { styles } });
    expect(hidden.seen.hiddenText).toBe(true);
    expect(parsed({ body: p('x', '', '<w:rStyle w:val="B"/><w:vanish w:val="0"/>'), parts: { styles } }).seen.hiddenText).toBe(
      false,
    );
    expect(inlines(parsed(p('x', '', '<w:vanish/>')))).toMatchObject([{ text: 'x', properties: { hidden: true } }]);
    expect(inlines(parsed(paragraph('<w:ins><w:r><w:t>n</w:t></w:r></w:ins>')))).toMatchObject([{ text: 'n', inserted: true }]);
  });
});

describe('links, notes and controls', () => {
  it('gives addresses of hyperlinks, by relationship and by field', () => {
    const field = [char('begin'), instruction('HYPERLINK "https://b.example/"'), char('separate'), t('b'), char('end')];
    const body = paragraph(
      '<w:hyperlink r:id="x"><w:r><w:t>a</w:t></w:r></w:hyperlink>',
      ...field,
      '<w:hyperlink w:anchor="here"><w:r><w:t>c</w:t></w:r></w:hyperlink>',
    );
    expect(inlines(parsed({ body, links: [['x', 'https://a.example/']] }))).toMatchObject([
      { text: 'a', link: 'https://a.example/' },
      { text: 'b', link: 'https://b.example/' },
      { text: 'c', link: null },
    ]);
  });

  it('names the innermost content control, and whether it shows its placeholder', () => {
    const control = (tag: string, inside: string, more = '') =>
      `<w:sdt><w:sdtPr><w:alias w:val="Field"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const [first] = paragraphs(parsed(control('outer', paragraph(t('a'), control('inner', t('b'), '<w:showingPlcHdr/>')))).body);
    expect(first?.control).toEqual({ tag: 'outer', alias: 'Field', placeholder: false });
    expect(first?.inlines).toMatchObject([
      { text: 'a', control: { tag: 'outer' } },
      { text: 'b', control: { tag: 'inner', placeholder: true } },
    ]);
  });

  it('reads cells and rows inside content controls', () => {
    const sdt = (inside: string) => `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl><w:tblPr/>${sdt(`<w:tr>${sdt(`<w:tc>${p('a')}</w:tc>`)}</w:tr>`)}</w:tbl>`;
    expect(textOf(parsed(body).body)).toBe('a');
  });

  it('reads notes without their separators, headers, footers', () => {
    const note = (id: number, type: string, text: string) => `<w:footnote w:id="${id}"${type}>${p(text)}</w:footnote>`;
    const document = parsed({
      body: paragraph(run('<w:footnoteReference w:id="2"/>')),
      section: '<w:headerReference w:type="first" r:id="r-header1"/><w:titlePg/>',
      parts: {
        footnotes: note(0, ' w:type="separator"', '-') + note(2, '', 'see C21/4'),
        header1: p('Document C21/xx'),
        footer1: p('2'),
      },
    });
    expect([...document.footnotes].map(([id, blocks]) => [id, textOf(blocks)])).toEqual([['2', 'see C21/4']]);
    expect(document.sections[0]).toMatchObject({ headers: { first: 'r-header1' }, titlePage: true });
    expect(textOf(document.headers.get('r-header1') ?? [])).toBe('Document C21/xx');
    expect(textOf(document.footers.get('r-footer1') ?? [])).toBe('2');
    expect(inlines(document)).toMatchObject([{ type: 'note', kind: 'footnote', id: '2' }]);
  });
});

describe('drawings', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const shape = (text: string) =>
    `<w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>12700</wp:posOffset></wp:positionV><wp:extent cx="914400" cy="457200"/><wp:wrapSquare/><a:graphic><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing>`;
  const vml = (text: string) =>
    `<w:pict><v:shape style="position:absolute;width:72pt;height:36pt"><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;

  it('gives a text box once, although it is stored twice', () => {
    const document = parsed(
      paragraph(
        run(
          `<mc:AlternateContent><mc:Choice Requires="wps">${shape('one')}</mc:Choice><mc:Fallback>${vml('one')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    );
    const [drawing, ...more] = inlines(document);
    expect(more).toEqual([]);
    expect(drawing).toMatchObject({
      type: 'drawing',
      floating: true,
      wrap: 'square',
      width: 914_400,
      anchor: { horizontal: { from: 'margin', align: 'center' }, vertical: { from: 'paragraph', offset: 12_700 } },
    });
    expect(drawing?.type === 'drawing' && textOf(drawing.box)).toBe('one');
  });

  it('reads the older kind', () => {
    const [drawing] = inlines(parsed(paragraph(run(vml('old')))));
    expect(drawing).toMatchObject({ floating: true, wrap: 'none', width: 914_400, height: 457_200 });
    expect(drawing?.type === 'drawing' && textOf(drawing.box)).toBe('old');
  });
});

describe('properties', () => {
  it('reads measures in both editions', () => {
    const [one, two] = paragraphs(
      parsed(p('a', '<w:ind w:left="720" w:hanging="360"/>') + p('b', '<w:ind w:start="36pt" w:hanging="18pt"/>')).body,
    );
    expect(one?.properties).toEqual({ indentStart: 720, hanging: 360 });
    expect(two?.properties).toEqual(one?.properties);
  });

  it('draws absurd measures to what Word accepts', () => {
    const [one] = paragraphs(
      parsed(p('a', '<w:spacing w:before="99999999"/><w:ind w:left="x"/>', '<w:sz w:val="999999"/>')).body,
    );
    expect(one?.properties).toEqual({ before: 31_680 });
    expect(one?.inlines).toMatchObject([{ properties: { size: 3_276 } }]);
  });

  it('reads line rules, lists, tabs and sections', () => {
    const end = '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906"/><w:cols w:num="2"/></w:sectPr>';
    const properties = `<w:spacing w:line="-240"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>${end}`;
    const document = parsed(p('a', properties) + p('b'));
    const [first] = paragraphs(document.body);
    expect(first).toMatchObject({
      endsSection: 0,
      properties: { line: 240, lineRule: 'exact', numbering: { id: '5', level: 1 }, tabs: [{ position: 9000, kind: 'right' }] },
    });
    expect(document.sections).toMatchObject([
      { type: 'continuous', pageWidth: 16_838, columns: { count: 2 } },
      { pageWidth: 12_240 },
    ]);
  });

  it('passes over the styles that Word only lists, wherever they are sound', () => {
    const listed =
      '<w:latentStyles w:defLockedState="0" w:count="2"><w:lsdException w:name="Normal" w:qFormat="1"/><w:lsdException w:name="a b"/></w:latentStyles>';
    const style = '<w:style w:type="paragraph" w:styleId="S"/>';
    expect([...parsed({ body: p('a'), parts: { styles: listed + style } }).styles.byId.keys()]).toEqual(['S']);
    for (const unsound of [
      listed.replace('/>', '>'),
      listed.replace('"1"', '1'),
      listed.replace('a b', '&x;'),
      listed.replace('a b', '<'),
    ]) {
      expect(() => parsed({ body: p('a'), parts: { styles: unsound + style } })).toThrow(GateRefusal);
    }
  });

  it('reads styles, lists with overrides, theme and settings', () => {
    const document = parsed({
      body: p('a', '<w:numPr><w:numId w:val="7"/></w:numPr>'),
      parts: {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="T"><w:tblPr><w:tblCellMar><w:left w:w="70"/></w:tblCellMar></w:tblPr></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride></w:num>',
        theme:
          '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
        settings:
          '<w:defaultTabStop w:val="567"/><w:compat><w:doNotUseHTMLParagraphAutoSpacing/><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>',
      },
    });
    expect(document.styles).toMatchObject({ defaults: { run: { size: 24 } }, defaultParagraph: 'N', defaultTable: 'T' });
    expect(document.styles.byId.get('T')?.cellMargins).toEqual({ left: 70 });
    expect(document.numbering.get('7')).toMatchObject([{ start: 3, text: '%1.' }]);
    expect(document.numbering.get('8')).toMatchObject([{ text: '(%1)' }]);
    expect(document.theme.minor).toEqual({ latin: 'Calibri' });
    expect(document.settings).toMatchObject({ defaultTab: 567, addsSpacing: true, compatibilityMode: 15 });
  });

  it.each([
    ['a paragraph', { body: p('a', '<w:numPr><w:numId w:val="7"/></w:numPr>') }, 1],
    ['a cell of a header', { body: p('a'), header1: table([[p('a', '<w:numPr><w:numId w:val="7"/></w:numPr>')]]) }, 1],
    [
      'a style',
      { body: p('a'), styles: '<w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' },
      1,
    ],
    ['nothing', { body: p('a') }, 0],
  ])('reads the lists where %s names one', (_, { body, ...parts }, count) => {
    const numbering = '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    expect(parsed({ body, parts: { ...parts, numbering } }).numbering.size).toBe(count);
  });

  it('reads what the file declares of itself', () => {
    expect(parsed({ body: p('a'), application: 'Microsoft Office Word', pages: 2 }).properties).toEqual({
      pages: 2,
      application: 'Microsoft Office Word',
    });
    expect(parsed(p('a')).properties).toEqual({ pages: null, application: null });
  });

  it('takes a style called __proto__ for a style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:rPr><w:b/></w:rPr></w:style>';
    expect(parsed({ body: p('a'), parts: { styles } }).styles.byId.get('__proto__')?.run).toEqual({ bold: true });
    expect(({} as Record<string, unknown>).run).toBeUndefined();
  });
});

describe('facts met on the way', () => {
  it.each([
    [
      'a field that runs something',
      paragraph(char('begin'), instruction('DDEAU'), instruction('TO c:\\\\x'), char('separate'), char('end')),
      { activeField: 'DDEAUTO c:\\\\x' },
    ],
    ['one that never ends', paragraph(char('begin'), instruction(' dde x'), char('end')), { activeField: ' dde x' }],
    ['a simple one', paragraph('<w:fldSimple w:instr="DDE x"/>'), { activeField: 'DDE x' }],
    ['an ordinary field', paragraph(char('begin'), instruction('DATE'), char('end')), { activeField: null }],
    ['comments', paragraph('<w:commentRangeStart w:id="1"/>', t('a')), { comments: true }],
    ['a document in the document', '<w:altChunk r:id="x"/>', { altChunk: true }],
    ['nothing', p('a'), { activeField: null, comments: false, altChunk: false, trackedChanges: false, hiddenText: false }],
  ])('sees %s', (_, body, seen) => {
    expect(parsed(body).seen).toMatchObject(seen);
  });
});

describe('packages', () => {
  it('finds the parts by relationship, wherever they stand', () => {
    const pkg = packageOf({
      '_rels/.rels': relationships([['a', 'officeDocument', '/x/main.xml']]),
      'x/_rels/main.xml.rels': relationships([['b', 'styles', '../y/s.xml']]),
      'x/main.xml':
        '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>strict</d:t></d:r></d:p></d:body></d:document>',
      'y/s.xml':
        '<d:styles xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:style d:type="paragraph" d:styleId="S"/></d:styles>',
    });
    const document = parseDocument(pkg);
    expect(textOf(document.body)).toBe('strict');
    expect([...document.styles.byId.keys()]).toEqual(['S']);
  });

  it('refuses a package without a main part', () => {
    expect(() => parseDocument(packageOf({}))).toThrow(GateRefusal);
  });
});

describe('anything at all', () => {
  it('is parsed where it is well-formed, and its sections are numbered in order', () => {
    fc.assert(
      fc.property(fc.array(anyElement, { maxLength: 6 }), (trees) => {
        const document = parseDocument(docx({ body: trees.join('') }));
        const ends = paragraphs(document.body).flatMap(({ endsSection }) => endsSection ?? []);
        expect(document.sections.length).toBeGreaterThan(0);
        for (const end of ends) expect(end).toBeLessThan(document.sections.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused, and never thrown about, where it is broken', () => {
    fc.assert(
      fc.property(anyElement, fc.nat(2_000), (one, cut) => {
        try {
          parseDocument(docx({ body: one.slice(0, cut % (one.length + 1)) }));
        } catch (fault) {
          expect(fault).toBeInstanceOf(GateRefusal);
        }
      }),
      { numRuns: 200 },
    );
  });
});
