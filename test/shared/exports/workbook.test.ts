import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../shared/exports/workbook.ts';

async function partsOf(rows: readonly (readonly string[])[], name = 'papers', rightToLeft = false): Promise<Map<string, string>> {
  const parts = unzipSync(await workbook({ name, rows, rightToLeft }));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Texts of a part, by the name of the element that holds them; throws where it is not well-formed. */
function textsIn(xml: string, element: string): string[] {
  const texts: string[] = [];
  let open = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open = name === element;
    if (open) texts.push('');
  });
  parser.on('closetag', () => {
    open = false;
  });
  parser.on('text', (text) => {
    if (open) texts.push((texts.pop() ?? '') + text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

const sheetOf = (parts: ReadonlyMap<string, string>) => parts.get('xl/worksheets/sheet1.xml') ?? '';
const wordsOf = (parts: ReadonlyMap<string, string>) => textsIn(parts.get('xl/sharedStrings.xml') ?? '<a/>', 't');

describe('workbook', () => {
  it('types every cell as text: nothing is a formula or a number', async () => {
    const rows = [
      ['Paper', 'Title'],
      ['=1+1', "=cmd|' /C calc'!A1"],
      ['42', '@SUM(A1)'],
    ];
    const parts = await partsOf(rows);
    expect(sheetOf(parts)).not.toMatch(/<f[ >]/u);
    const types = [...sheetOf(parts).matchAll(/<c [^>]*?t="(\w+)"/gu)].map(([, type]) => type);
    expect(types).toEqual(['s', 's', 's', 's', 's', 's']);
    expect(wordsOf(parts)).toEqual(rows.flat());
  });

  it('names the sheet by what a sheet can be called, and turns it for Arabic', async () => {
    const parts = await partsOf([['a']], 'citing [C21/35]: a very long name indeed', true);
    expect(parts.get('xl/workbook.xml')).toContain('name="citing -C21-35-- a very long na"');
    expect(sheetOf(parts)).toContain('rightToLeft="1"');
  });

  it('cuts what no cell can hold, and never through a character', async () => {
    const [word = ''] = wordsOf(await partsOf([[`${'a'.repeat(32_765)}😀😀`]]));
    expect(word.length).toBeLessThanOrEqual(32_767);
    expect(word.isWellFormed()).toBe(true);
    expect(word.endsWith('…')).toBe(true);
  });

  it('is well-formed whatever is in its cells', async () => {
    const unit = fc.oneof(
      fc.constantFrom('<', '&', ']]>', '\u0000', '\ud800', '\u202e', '\n', '_x0041_', '"'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(unit, { maxLength: 15 }).map((units) => units.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 60 }), async (row) => {
        const parts = await partsOf([row]);
        for (const [path, xml] of parts) if (path.endsWith('.xml')) textsIn(xml, 't');
        expect(parts.has('xl/worksheets/sheet1.xml')).toBe(true);
      }),
      { numRuns: 4 },
    );
  });
});
