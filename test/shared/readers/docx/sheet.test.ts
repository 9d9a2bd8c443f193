import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../../shared/model/examination.ts';
import { read } from '../../../../shared/readers/read.ts';
import { docxOf, part, relationship } from '../docx-of.ts';

const words = 'The councillors are invited to note this contribution.';

async function sheetOf(body: string, styles = ''): Promise<Sheet | null> {
  const parts = { 'word/styles.xml': part('styles', styles) };
  return (await read(docxOf({ body, relationships: relationship('s', 'styles', 'styles.xml'), parts }))).sheet;
}
const run = (text: string, properties = ''): string => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

describe('the sheet of a docx', () => {
  it('has the size of type through styles and defaults', async () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const small =
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:sz w:val="17"/></w:rPr></w:style><w:style w:type="character" w:styleId="Small"><w:basedOn w:val="Base"/></w:style>';
    expect((await sheetOf(run(words), defaults))?.smallestBodyPoints).toBe(12);
    expect((await sheetOf(run(words) + run(words, '<w:rStyle w:val="Small"/>'), defaults + small))?.smallestBodyPoints).toBe(8.5);
    expect((await sheetOf(run(words)))?.smallestBodyPoints).toBe(10);
  });

  it('counts no raised, hidden or stray small type', async () => {
    const small = '<w:sz w:val="10"/>';
    const body =
      run(words, '<w:sz w:val="24"/>') +
      run(words, `${small}<w:vertAlign w:val="superscript"/>`) +
      run(words, `${small}<w:vanish/>`) +
      run('few', small);
    expect((await sheetOf(body))?.smallestBodyPoints).toBe(12);
  });

  it('takes the size for complex script where Arabic stands', async () => {
    const sizes = '<w:sz w:val="16"/><w:szCs w:val="28"/>';
    expect((await sheetOf(run('يُدعى المجلس إلى الإحاطة علما بهذه المساهمة', sizes)))?.smallestBodyPoints).toBe(14);
  });

  it('has the smallest margin and each size of page once', async () => {
    const section = (width: number, left: number): string =>
      `<w:sectPr><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="-1134" w:right="1134" w:bottom="1134" w:left="${left}"/></w:sectPr>`;
    const body = `<w:p><w:pPr>${section(11906, 1134)}</w:pPr></w:p><w:p><w:pPr>${section(11906, 567)}</w:pPr></w:p>${run(words)}${section(12240, 1134)}`;
    expect(await sheetOf(body)).toEqual({
      smallestBodyPoints: 10,
      smallestMarginCm: 1,
      sizes: [
        { widthCm: 21, heightCm: 29.7 },
        { widthCm: 21.59, heightCm: 29.7 },
      ],
    });
  });

  it('has no size of type without words', async () => {
    expect((await sheetOf('<w:p/>'))?.smallestBodyPoints).toBeNull();
  });
});
