import { describe, expect, it } from 'vitest';
import { glue } from '../../bench/glue.ts';
import { median, quantile } from '../../bench/statistics.ts';
import { docxOf, paragraph } from '../../shared/readers/docx-of.ts';
import { pdfOf } from '../../shared/readers/pdf/pdf-of.ts';

/** A race says something only where the other runs too. */
describe('the glue that observing is timed against', () => {
  const app = '<Properties><Application>Microsoft Office Word</Application><Pages>2</Pages></Properties>';

  it('reads a docx: fields, citations, the declared pages', async () => {
    const lines = [
      'Agenda item: 7',
      'Original: English',
      '19 May 2021',
      'See C21/35, DM-21/1008 and Resolution 77 (Rev. Dubai, 2018)',
    ];
    const body = lines.map(paragraph).join('');
    expect(await glue(docxOf({ body, parts: { 'docProps/app.xml': app } }))).toMatchObject({
      pages: 2,
      fields: { agendaItem: '7', originalLanguage: 'English', date: '19 May 2021', summary: null },
      citations: ['C21/35', 'DM-21/1008', 'Resolution 77 (Rev. Dubai, 2018)'],
    });
  });

  it('reads a pdf, and leaves the bytes to the next one', async () => {
    const bytes = pdfOf({ pages: [{ lines: ['Agenda item: 7', 'See C21/35'] }, { lines: ['The end'] }] });
    const once = await glue(bytes);
    expect(once).toMatchObject({ pages: 2, fields: { agendaItem: '7' }, citations: ['C21/35'] });
    expect(await glue(bytes)).toEqual(once);
  });
});

describe('statistics', () => {
  it('take the nearest rank', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
    expect(quantile([7], 0.05)).toBe(7);
  });
  it('know nothing of nothing', () => expect(median([])).toBeNaN());
});
