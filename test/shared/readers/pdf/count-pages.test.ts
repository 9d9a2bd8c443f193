import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPages } from '../../../../shared/readers/pdf/count-pages.ts';
import { type PageParts, pdfOf } from './pdf-of.ts';

const lines = (...words: string[]): PageParts => ({ lines: words });

/** A page with a line in its upper margin, and others from below the margin down. */
function headed(head: string, ...words: string[]): PageParts {
  const line = (text: string, y: number) => `BT /F1 11 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET`;
  return { content: [line(head, 805), ...words.map((text, i) => line(text, 720 - 14 * i))].join('\n') };
}

const head = 'Consultation of councillors';
const form = ['Name', 'Name', 'Name'];

describe('the pages of a rendering', () => {
  it.each<[string, PageParts[], [pages: number, blank: number, lastLines: number]]>([
    ['are counted, with the lines of the last', [lines('a', 'b'), lines('c', 'd', 'e')], [2, 0, 3]],
    ['end before those that are blank', [lines('a'), lines('b', 'c'), {}, {}], [4, 2, 2]],
    ['are not made by a page number and a running head', [headed(head, 'a'), headed(head, 'b'), headed(head)], [3, 1, 1]],
    ['are made by words that another page has too', [headed(head, ...form), headed(head, ...form)], [2, 0, 3]],
    ['are made by a picture', [lines('a'), lines('b'), { picture: [640, 480] }], [3, 0, 0]],
    ['are all counted where a blank one stands between', [lines('a'), {}, lines('c')], [3, 0, 1]],
    ['are at least one', [{}, {}], [2, 1, 0]],
  ])('%s', async (_name, pages, [count, blank, last]) => {
    expect(await countPages(pdfOf({ pages }))).toEqual({ pages: count, trailingBlankPages: blank, lastPageLines: last });
  });

  it('number themselves without being told apart by it', async () => {
    const pages = [headed('Page 1', 'a'), headed('Page 2', 'b'), headed('Page 3')];
    expect(await countPages(pdfOf({ pages }))).toMatchObject({ pages: 3, trailingBlankPages: 1, lastPageLines: 1 });
  });

  it('cannot be counted in what is no pdf, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await countPages(bytes)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
