import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaidOut, layOut } from '../../../shared/layout/lay-out.ts';
import { anyElement, type Material, p, parsed, table } from '../readers/docx-parse-material.ts';

/** A4 with margins of 2 cm: 242 mm or 48 lines of 14 points and more. */
const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"/>';
const exact = (points: number) => `<w:spacing w:before="0" w:after="0" w:line="${points * 20}" w:lineRule="exact"/>`;
/** 72 lines of 10 points fill the 728.5 points of such a page. */
const lines = (count: number, properties = '') =>
  Array.from({ length: count }, (_, n) => p(`line ${n + 1}`, exact(10) + properties)).join('');
const perPage = 72;
const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

function laid(body: string, more: Partial<Material> = {}): LaidOut {
  return layOut(parsed({ body, section: a4, ...more }));
}

const starts = (body: string, more?: Partial<Material>) =>
  laid(body, more).pageStarts.map(({ page, quote }) => `${page}: ${quote}`);

describe('pages fill up', () => {
  it.each([
    [1, 1],
    [perPage, 1],
    [perPage + 1, 2],
    [perPage * 2, 2],
    [perPage * 2 + 1, 3],
  ])('%i lines take %i pages', (count, pages) => {
    expect(laid(lines(count))).toMatchObject({ pages, contentPages: pages, trailingBlankPages: 0 });
  });

  it('says how full the last page is, how many lines it has and how it begins', () => {
    const result = laid(lines(perPage + 7));
    expect(result.fraction).toBeCloseTo(1 + 7 / 72.85, 2);
    expect(result.lastPageLines).toBe(7);
    expect(result.pageStarts).toEqual([{ page: 2, quote: 'line 73' }]);
    expect(result).toMatchObject({ confidence: 1, doubts: [] });
  });
});

describe('breaks', () => {
  it.each([
    ['a hard break', p('a') + pageBreak + p('b'), 2],
    ['a break within a paragraph', '<w:p><w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>', 2],
    ['a paragraph that begins a page', p('a') + p('b', '<w:pageBreakBefore/>'), 2],
    ['one that does at the top of a page', p('a') + pageBreak + p('b', '<w:pageBreakBefore/>'), 2],
    ['a section on a new page', p('a', `<w:sectPr>${a4}</w:sectPr>`) + p('b'), 2],
    [
      'a section after a hard break',
      `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>${p('b')}`,
      2,
    ],
    ['a column break in a single column', '<w:p><w:r><w:t>a</w:t><w:br w:type="column"/><w:t>b</w:t></w:r></w:p>', 2],
    ['two hard breaks', p('a') + pageBreak + pageBreak + p('b'), 3],
  ])('%s', (_, body, pages) => {
    expect(laid(body)).toMatchObject({ pages, contentPages: pages });
  });

  it('a continuous section stays on the page, an odd one skips an even page', () => {
    const second = (type: string) =>
      laid(p('a', `<w:sectPr>${a4}</w:sectPr>`) + p('b'), { section: `<w:type w:val="${type}"/>${a4}` }).pages;
    expect(second('continuous')).toBe(1);
    expect(second('evenPage')).toBe(2);
    expect(second('oddPage')).toBe(3);
  });

  describe('on a page that is full', () => {
    const full = lines(perPage);
    const line = (inside: string, properties = '') => `<w:p><w:pPr>${exact(10)}${properties}</w:pPr><w:r>${inside}</w:r></w:p>`;
    const broken = '<w:br w:type="page"/>';
    const sectionEnd = `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr><w:r>${broken}</w:r></w:p>`;
    const grid = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>';

    it.each([
      ['a break in a paragraph of its own', full + pageBreak + p('b'), '2: b'],
      ['one with space above it', full + line(broken, '<w:spacing w:before="400"/>') + p('b'), '2: b'],
      ['one before text of its paragraph', full + line(`${broken}<w:t>b</w:t>`), '2: b'],
      ['one before a table', `${full}${pageBreak}${grid}<w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`, '2: b'],
      ['one that ends a section', full + sectionEnd + p('b'), '2: b'],
      ['one at the end of the last line', lines(perPage - 1) + line(`<w:t>a</w:t>${broken}`) + p('b'), '2: b'],
      ['one in the middle of the last line', lines(perPage - 1) + line(`<w:t>a</w:t>${broken}<w:t>b</w:t>`), '2: b'],
      ['one alone on a line below the last', lines(perPage - 1) + line(`<w:t>a</w:t><w:br/>${broken}<w:t>b</w:t>`), '2: b'],
      ['a column break', full + line('<w:br w:type="column"/>') + p('b'), '2: b'],
      [
        'one after a line that is kept with it',
        lines(perPage - 1) + p('a', `${exact(10)}<w:keepNext/>`) + pageBreak + p('b'),
        '2: b',
      ],
      ['one that is kept with the text after it', full + line(broken, '<w:keepNext/>') + p('b'), '2: b'],
    ])('%s leaves no page of its own', (_, body, begins) => {
      expect(laid(body)).toMatchObject({ pages: 2, contentPages: 2 });
      expect(starts(body)).toEqual([begins]);
    });

    it('text that does not fit takes its break along', () => {
      expect(starts(full + line(`<w:t>a</w:t>${broken}`) + p('b'))).toEqual(['2: a', '3: b']);
    });
    it('a second break leaves a page blank', () => {
      expect(laid(full + pageBreak + pageBreak + p('b'))).toMatchObject({ pages: 3, contentPages: 3 });
    });
    it('an empty paragraph after the break stands on the next page', () => {
      expect(laid(full + pageBreak + p(''))).toMatchObject({ pages: 2, contentPages: 1, trailingBlankPages: 1 });
    });
  });

  it('blank pages at the end are told apart', () => {
    expect(laid(p('a') + pageBreak + p('') + pageBreak)).toMatchObject({
      pages: 3,
      contentPages: 1,
      trailingBlankPages: 2,
      fraction: expect.closeTo(0.02, 1),
    });
  });
});

describe('lines that stay together', () => {
  const words = 'word '.repeat(80);
  const long = (properties: string) => p(words, exact(10) + properties);

  it('no line of a paragraph stands alone at the foot or the head of a page', () => {
    expect(starts(lines(perPage - 1) + long(''))).toEqual([
      '2: word word word word word word word word word word word word word word word word',
    ]);
    expect(laid(lines(perPage - 1) + long('')).lastPageLines).toBe(laid(long('')).lastPageLines);
    expect(laid(lines(perPage - 1) + long('<w:widowControl w:val="0"/>')).lastPageLines).toBe(laid(long('')).lastPageLines - 1);
  });

  it('a paragraph whose lines are kept goes over whole', () => {
    expect(laid(lines(perPage - 3) + long('<w:keepLines/>')).lastPageLines).toBe(laid(long('')).lastPageLines);
  });

  it('a heading goes with its text, and a chain of headings too', () => {
    const heading = (text: string) => p(text, `${exact(10)}<w:keepNext/>`);
    expect(starts(lines(perPage - 1) + heading('Heading') + lines(3))).toEqual(['2: Heading']);
    expect(starts(lines(perPage - 2) + heading('Title') + heading('Heading') + lines(3))).toEqual(['2: Title']);
  });

  it('a chain longer than a page is not kept', () => {
    expect(laid(lines(3) + lines(perPage * 2, '<w:keepNext/>')).pages).toBe(3);
  });
});

describe('space', () => {
  const spaced = (more = '') =>
    Array.from({ length: 20 }, () =>
      p('a', `<w:spacing w:before="200" w:after="400" w:line="200" w:lineRule="exact"/>${more}`),
    ).join('');
  it('the larger of two spaces counts, unless the document adds them', () => {
    const settings = '<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>';
    const height = (result: LaidOut) => result.fraction * 728.5;
    expect(height(laid(spaced()))).toBeCloseTo(10 + 20 * 10 + 19 * 20, 0);
    expect(laid(spaced(), { parts: { settings } }).fraction).toBeGreaterThan(1);
  });
  it('paragraphs of one style can leave it out between them', () => {
    expect(laid(spaced('<w:contextualSpacing/>')).fraction * 728.5).toBeCloseTo(10 + 20 * 10, 0);
  });
  it('lines follow their rule', () => {
    const height = (spacing: string) =>
      laid(p('a', `<w:spacing ${spacing}/>`, '<w:rFonts w:ascii="Arial"/><w:sz w:val="40"/>')).fraction * 728.5;
    expect(height('w:line="240" w:lineRule="auto"')).toBeCloseTo(23, 0);
    expect(height('w:line="360" w:lineRule="auto"')).toBeCloseTo(34.5, 0);
    expect(height('w:line="200" w:lineRule="atLeast"')).toBeCloseTo(23, 0);
    expect(height('w:line="600" w:lineRule="atLeast"')).toBeCloseTo(30, 0);
    expect(height('w:line="200" w:lineRule="exact"')).toBeCloseTo(10, 0);
  });
  it('lines follow the grid of the document', () => {
    const grid = `${a4}<w:docGrid w:type="lines" w:linePitch="312"/>`;
    const height = (size: number) => laid(p('理事会', '', `<w:sz w:val="${size}"/>`), { section: grid }).fraction * 728.5;
    expect(height(21)).toBeCloseTo(15.6, 0);
    expect(height(28)).toBeCloseTo(31.2, 0);
  });
});

describe('tables', () => {
  const cell = (count: number) => lines(count);
  it('the longest cell makes the row', () => {
    expect(laid(table([[cell(3), cell(7)]])).fraction * 728.5).toBeCloseTo(70, 0);
  });
  it('a row may ask for its height', () => {
    expect(laid(table([[cell(1)]], '', '<w:trHeight w:val="2000"/>')).fraction * 728.5).toBeCloseTo(100, 0);
    expect(laid(table([[cell(30)]], '', '<w:trHeight w:val="400" w:hRule="exact"/>')).fraction * 728.5).toBeCloseTo(20, 0);
  });
  it('a row splits over pages, unless it may not', () => {
    expect(starts(lines(70) + table([[cell(5)]]))).toEqual(['2: line 3']);
    expect(starts(lines(70) + table([[cell(5)]], '', '<w:cantSplit/>'))).toEqual(['2: line 1']);
    expect(laid(table([[cell(200)]])).pages).toBe(3);
    expect(laid(table([[cell(200)]], '', '<w:cantSplit/>')).pages).toBe(3);
  });
  it('its header is repeated', () => {
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${lines(10)}</w:tc></w:tr>`;
    const rows = `<w:tr><w:tc>${lines(10)}</w:tc></w:tr>`.repeat(12);
    const body = (first: string) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${first}${rows}</w:tbl>`;
    expect(laid(body(head)).fraction - laid(body(head.replace('<w:tblHeader/>', ''))).fraction).toBeCloseTo(10 / 72.85, 2);
  });
  it('a merged cell lengthens the last row that it spans', () => {
    const merged = (value: string, text: string) =>
      `<w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${text}</w:tc><w:tc>${lines(1)}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${merged(' w:val="restart"', lines(9))}</w:tr><w:tr>${merged('', p(''))}</w:tr></w:tbl>`;
    expect(laid(body).fraction * 728.5).toBeCloseTo(90, 0);
  });
  it('cells narrow the text', () => {
    const text = 'word '.repeat(100);
    expect(laid(table([[p(text), p(text), p(text)]])).fraction).toBeGreaterThan(2.5 * laid(p(text)).fraction);
  });
});

describe('what stands round the text', () => {
  it('a header that needs room pushes the text down, on the pages that carry it', () => {
    const parts = { header1: lines(20), header2: lines(1) };
    const section = `<w:headerReference w:type="first" r:id="r-header1"/><w:headerReference w:type="default" r:id="r-header2"/><w:titlePg/>${a4}`;
    expect(starts(lines(100), { parts, section })).toEqual(['2: line 56']);
    expect(starts(lines(100), { parts, section: section.replace('<w:titlePg/>', '') })).toEqual(['2: line 73']);
  });
  it('a footer does the same from below', () => {
    const section = `<w:footerReference w:type="default" r:id="r-footer1"/>${a4}`;
    expect(starts(lines(100), { parts: { footer1: lines(20) }, section })).toEqual(['2: line 56']);
  });
  it('notes take room on the page that refers to them', () => {
    const footnotes = `<w:footnote w:id="2">${lines(20)}</w:footnote>`;
    const reference = '<w:p><w:r><w:t>see</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    expect(laid(lines(60) + reference, { parts: { footnotes } }).pages).toBe(2);
    expect(laid(lines(40) + reference, { parts: { footnotes } }).pages).toBe(1);
  });
  it('columns hold more lines', () => {
    const section = `${a4}<w:cols w:num="2" w:space="720"/>`;
    expect(laid(lines(perPage * 2), { section })).toMatchObject({ pages: 1, doubts: [expect.stringContaining('columns')] });
    expect(laid(lines(perPage * 2 + 1), { section }).pages).toBe(2);
  });
  it('a picture in the text takes its room', () => {
    const picture = (height: number) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="${height * 12_700}"/></wp:inline></w:drawing></w:r></w:p>`;
    expect(laid(picture(400)).fraction * 728.5).toBeGreaterThan(400);
    expect(laid(picture(400) + picture(400)).pages).toBe(2);
  });
  it('a picture after a page break stands on the next page', () => {
    const drawing = (kind: string) =>
      `<w:drawing><wp:${kind}><wp:extent cx="914400" cy="1270000"/><wp:wrapTopAndBottom/></wp:${kind}></w:drawing>`;
    for (const kind of ['inline', 'anchor']) {
      const body = `<w:p><w:r><w:t>a</w:t><w:br w:type="page"/>${drawing(kind)}</w:r></w:p>`;
      expect(laid(body)).toMatchObject({ pages: 2, contentPages: 2, lastPageLines: 0 });
    }
  });
  it('hidden paragraphs leave no line', () => {
    const hidden = '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>';
    expect(laid(lines(perPage) + hidden.repeat(5)).pages).toBe(1);
  });
  it('a floating one is doubted, unless it leaves the text alone', () => {
    const float = (wrap: string) =>
      laid(
        `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="6000000" cy="2540000"/>${wrap}</wp:anchor></w:drawing></w:r></w:p>${lines(3)}`,
      );
    expect(float('<wp:wrapTopAndBottom/>').fraction * 728.5).toBeGreaterThan(200);
    expect(float('<wp:wrapTopAndBottom/>').confidence).toBeLessThan(1);
    expect(float('<wp:wrapNone/>')).toMatchObject({ confidence: 1 });
  });
});

describe('six languages', () => {
  const sentences: Readonly<Record<string, readonly [sentence: string, fewest: number, most: number]>> = {
    en: ['The Council is invited to consider the proposals in section 3 and to approve them. ', 15, 19],
    fr: ['Le Conseil est invité à examiner les propositions de la section 3 et à les approuver. ', 15, 19],
    es: ['Se invita al Consejo a examinar las propuestas de la sección 3 y a aprobarlas. ', 13, 18],
    ru: ['Совету предлагается рассмотреть предложения, содержащиеся в разделе 3, и одобрить их. ', 16, 22],
    ar: ['يُدعى المجلس إلى النظر في المقترحات الواردة في القسم الثالث والموافقة عليها. ', 10, 17],
    zh: ['请理事会审议本文稿第三节所载的各项建议并予以批准。', 10, 13],
  };
  it.each(Object.entries(sentences))('%s text breaks into lines of its own width', (_, [sentence, fewest, most]) => {
    const run =
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="SimSun"/><w:sz w:val="24"/><w:szCs w:val="24"/>';
    const { lastPageLines } = laid(p(sentence.repeat(20), '', run));
    expect(lastPageLines).toBeGreaterThanOrEqual(fewest);
    expect(lastPageLines).toBeLessThanOrEqual(most);
  });

  it('measures that are only likened lower the confidence', () => {
    const doubted = (text: string, face = 'Arial') => laid(p(text, '', `<w:rFonts w:ascii="${face}"/>`));
    expect(doubted('Council')).toMatchObject({ confidence: 1, doubts: [] });
    expect(doubted('المجلس').doubts).toEqual([expect.stringContaining('Arabic')]);
    expect(doubted('理事会').doubts).toEqual([expect.stringContaining('East Asian')]);
    expect(doubted('Council', 'Aptos').doubts).toEqual([expect.stringContaining('Aptos')]);
    expect(doubted('Council', 'Aptos').confidence).toBeCloseTo(0.7);
    expect(doubted(`${'Council '.repeat(99)}المجلس`).confidence).toBeGreaterThan(0.99);
  });

  it('a closing mark begins no line in Chinese', () => {
    const width = 20 * 12;
    const section = `<w:pgSz w:w="${(width + 2) * 20}" w:h="16838"/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0"/>`;
    const run = '<w:sz w:val="24"/>';
    expect(laid(p('文'.repeat(20), '', run), { section }).lastPageLines).toBe(1);
    expect(laid(p(`${'文'.repeat(39)}文文。`, '', run), { section }).lastPageLines).toBe(3);
    expect(laid(p(`${'文'.repeat(20)}。文`, '', run), { section }).lastPageLines).toBe(2);
  });

  it('Latin letters and digits stand apart from Chinese text', () => {
    const section = `<w:pgSz w:w="${(240 + 2) * 20}" w:h="16838"/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0"/>`;
    const run = '<w:rFonts w:ascii="Courier New"/><w:sz w:val="20"/>';
    const mixed = (text: string) => laid(p(text, '', run), { section }).lastPageLines;
    expect(mixed('文1'.repeat(14))).toBe(2);
    expect(mixed(`${'文'.repeat(14)}${'1'.repeat(14)}`)).toBe(1);
  });

  it('capitals, bold and spaced letters are wider', () => {
    const count = (run: string) => laid(p('summary of the discussion '.repeat(60), '', run)).lastPageLines;
    for (const run of ['<w:caps/>', '<w:b/>', '<w:spacing w:val="40"/>', '<w:w w:val="150"/>', '<w:smallCaps/>'])
      expect(count(run)).toBeGreaterThan(count(''));
  });

  it('styles and theme decide the typeface', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const text = 'summary of the discussion '.repeat(60);
    const themed = laid(p(text, '<w:pStyle w:val="B"/>'), { parts: { theme, styles } });
    expect(themed.lastPageLines).toBeGreaterThan(laid(p(text)).lastPageLines);
  });
});

describe('tabs and lists', () => {
  it('a tab leads to the next stop, and text hangs from a right one', () => {
    const wide = (tabs: string) =>
      laid(`<w:p><w:pPr><w:tabs>${tabs}</w:tabs></w:pPr><w:r><w:t>left</w:t><w:tab/><w:t>right</w:t></w:r></w:p>`).lastPageLines;
    expect(wide('<w:tab w:val="right" w:pos="9600"/>')).toBe(1);
    expect(wide('<w:tab w:val="left" w:pos="9600"/>')).toBe(2);
  });
  it('a list is indented by its level', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="4000" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const text = 'summary of the discussion '.repeat(60);
    const listed = laid(p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), { parts: { numbering } });
    expect(listed.lastPageLines).toBeGreaterThan(laid(p(text)).lastPageLines * 1.4);
  });
});

describe('for any paper', () => {
  const sentence = fc.constantFrom(
    'The Council is invited to note. ',
    'Совету предлагается принять к сведению. ',
    '请理事会批准本报告。',
    'يُدعى المجلس إلى الإحاطة علماً. ',
  );
  const paragraph = fc.record({
    sentence,
    times: fc.integer({ min: 0, max: 60 }),
    size: fc.integer({ min: 12, max: 40 }),
    after: fc.integer({ min: 0, max: 400 }),
    keep: fc.boolean(),
  });
  const paper = fc.array(paragraph, { minLength: 1, maxLength: 12 });
  const write = (parts: readonly { sentence: string; times: number; size: number; after: number; keep: boolean }[]) =>
    parts
      .map((one) =>
        p(
          one.sentence.repeat(one.times),
          `<w:spacing w:after="${one.after}"/>${one.keep ? '<w:keepLines/>' : ''}`,
          `<w:sz w:val="${one.size}"/><w:szCs w:val="${one.size}"/>`,
        ),
      )
      .join('');
  const margins = (side: number, top: number) =>
    `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${top}" w:right="${side}" w:bottom="${top}" w:left="${side}"/>`;

  it('another paragraph never makes it shorter', () => {
    fc.assert(
      fc.property(paper, paragraph, (parts, more) => {
        expect(laid(write([...parts, more])).fraction).toBeGreaterThanOrEqual(laid(write(parts)).fraction);
      }),
      { numRuns: 30 },
    );
  });
  it('a page break adds a page', () => {
    fc.assert(
      fc.property(paper, (parts) => {
        expect(laid(`${write(parts)}${p('x')}${pageBreak}${p('y')}`).pages).toBe(laid(write(parts) + p('x')).pages + 1);
      }),
      { numRuns: 30 },
    );
  });
  it('wider pages never make it longer', () => {
    fc.assert(
      fc.property(
        fc.array(
          paragraph.map((one) => ({ ...one, keep: false })),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer({ min: 600, max: 2400 }),
        (parts, side) => {
          const narrow = laid(write(parts), { section: margins(side, 1134) });
          const wide = laid(write(parts), { section: margins(side - 400, 1134) });
          expect(wide.pages).toBeLessThanOrEqual(narrow.pages);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('whatever its file holds, it is laid out', () => {
    fc.assert(
      fc.property(fc.array(anyElement, { maxLength: 6 }), (elements) => {
        const { pages, fraction, contentPages, trailingBlankPages, confidence } = laid(elements.join(''));
        expect(pages).toBeGreaterThan(0);
        expect(fraction).toBeLessThanOrEqual(pages);
        expect(Math.max(1, contentPages) + trailingBlankPages).toBe(pages);
        expect(confidence).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
