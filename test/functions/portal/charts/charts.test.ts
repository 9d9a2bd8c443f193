import { array, assert, boolean, constantFrom, date, integer, nat, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalsChart } from '../../../../functions/portal/charts/arrivals.ts';
import { byRegionChart, chartRegions, type ItemByRegion } from '../../../../functions/portal/charts/by-region.ts';
import { type CitationGraph, citationChart } from '../../../../functions/portal/charts/citations.ts';
import type { Html } from '../../../../functions/portal/charts/drawing.ts';
import { type PlannedSittings, sittingsChart } from '../../../../functions/portal/charts/sittings.ts';
import { type Language, languages } from '../../../../shared/model/language.ts';
import { type Drawn, drawnIn } from './drawn.ts';

const closes = '2021-05-25T23:59:59+02:00';
const sizes = [0, 1, 500] as const;
const hostile = `</title><script>alert(1)</script>"'\u202e`;

function arrivals(n: number) {
  return {
    closes,
    papers: Array.from({ length: n }, (_, i) => ({
      receivedAt: new Date(Date.parse(closes) - (i - n / 5) * 3_600_000).toISOString(),
      late: i < n / 5,
    })),
  };
}

function byRegion(n: number): ItemByRegion[] {
  return Array.from({ length: n }, (_, i) => ({
    label: `Annex 2, item ${i + 1}`,
    href: `/items/${i}`,
    papers: 1 + (i % 7),
    regions: { [chartRegions[i % 7] ?? 'APT']: 1 + (i % 5), none: i % 2 },
  }));
}

function graph(n: number): CitationGraph {
  return {
    papers: Array.from({ length: n }, (_, i) => ({ id: `p${i}`, label: `C21/${84 + i}`, href: `/papers/${i}` })),
    cited: Array.from({ length: n * 2 }, (_, i) => ({
      id: `d${i}`,
      label: i % 3 === 0 ? `Resolution ${i} (PP)` : `C21/${i}`,
      href: `/cited/${i}`,
      kind: i % 3 === 0 ? 'instrument' : 'document',
    })),
    links: Array.from({ length: n * 4 }, (_, i) => ({ paper: `p${i % n}`, cited: `d${(i * 7) % (n * 2)}` })),
  };
}

function sittings(n: number): PlannedSittings {
  const groups = ['1+', '1', '2', 'none'] as const;
  return {
    sittings: Array.from({ length: Math.min(n, 60) }, (_, i) => ({
      number: i + 1,
      date: '2021-06-08',
      from: '12:00',
      to: '15:00',
      length: 180,
      opening: i === 0 ? 45 : 0,
      items: Array.from({ length: i % 9 }, (_item, k) => ({
        label: `Annex 2, item ${k}`,
        short: `2/${k}`,
        href: `/items/${k}`,
        minutes: 15 + k,
        group: groups[k % 4] ?? 'none',
      })),
    })),
    withoutTime: n,
  };
}

const charts: readonly [name: string, draw: (n: number, language: Language) => Html][] = [
  ['arrivals', (n, language) => arrivalsChart(arrivals(n), language)],
  ['contributions by region', (n, language) => byRegionChart(byRegion(n), language)],
  ['citations', (n, language) => citationChart(graph(n), language)],
  ['sittings', (n, language) => sittingsChart(sittings(n), language)],
];

function directionOf(language: Language) {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Every number is one, and every word stands inside the picture. */
function expectWithin({ width, height, words, numbers }: Drawn): void {
  expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  expect(words.filter(({ left, right, y }) => left < -1 || right > width + 1 || y < 0 || y > height)).toEqual([]);
}

/** No two words on one line run into each other. */
function overlapping({ words }: Drawn): string[] {
  const lines = Map.groupBy(words, ({ y }) => y);
  return [...lines.values()].flatMap((line) => {
    const inOrder = line.toSorted((one, other) => one.left - other.left);
    return inOrder.flatMap((word, i) =>
      (inOrder[i - 1]?.right ?? -1) > word.left + 0.5 ? [`${inOrder[i - 1]?.words} | ${word.words}`] : [],
    );
  });
}

describe.each(charts)('the picture of %s', (_name, draw) => {
  it.each(languages.flatMap((language) => sizes.map((n) => [language, n] as const)))(
    'in %s stays within its bounds for %i things',
    async (language, n) => {
      const { drawings } = await drawnIn(draw(n, language), directionOf(language));
      expect(drawings).toHaveLength(n === 0 ? 0 : 2);
      for (const drawing of drawings) {
        expectWithin(drawing);
        expect(overlapping(drawing)).toEqual([]);
      }
    },
  );

  it('says in words what it shows, where there is nothing to draw too', async () => {
    const { markup } = await drawnIn(draw(0, 'en'), 'ltr');
    expect(markup).toMatch(/<figcaption>[^<]+<\/figcaption>\s*<p class="chart-note">[^<]+<\/p>/u);
  });

  it('has a name, a description and the same as a table', async () => {
    const { markup } = await drawnIn(draw(3, 'fr'), 'ltr');
    for (const [, label = ''] of markup.matchAll(/aria-labelledby="([^"]+)"/gu))
      for (const id of label.split(' ')) expect(markup).toContain(`id="${id}"`);
    expect(markup).toContain('<details><summary>Même contenu sous forme de tableau</summary>');
    expect(markup).toMatch(/<th scope="row">/u);
  });

  it('holds no style of its own, which our policy forbids', async () => {
    const { markup } = await drawnIn(draw(12, 'en'), 'ltr');
    expect(markup).not.toMatch(/ style=|<style|<script| on\w+=/u);
  });

  it('is mirrored in Arabic', async () => {
    const [english, arabic] = [await drawnIn(draw(30, 'en'), 'ltr'), await drawnIn(draw(30, 'ar'), 'rtl')];
    const leftmost = (markup: string) => Number(/<rect x="(\S+)"/u.exec(markup)?.[1] ?? /<path d="M(\S+)/u.exec(markup)?.[1]);
    expect(leftmost(arabic.markup)).not.toBe(leftmost(english.markup));
    expect(arabic.drawings.map(({ height }) => height)).toEqual(english.drawings.map(({ height }) => height));
  });
});

describe('arrivals', () => {
  const paper = record({
    receivedAt: date({ min: new Date('2021-01-01'), max: new Date('2021-12-31'), noInvalidDate: true }).map((day) =>
      day.toISOString(),
    ),
    late: boolean(),
  });

  it('are drawn whole, whenever they came', async () => {
    const cases: Drawn[] = [];
    const told: Promise<unknown>[] = [];
    assert(
      property(array(paper, { maxLength: 40 }), constantFrom(...languages), (papers, language) => {
        told.push(
          drawnIn(arrivalsChart({ closes, papers }, language), directionOf(language)).then(({ drawings }) =>
            cases.push(...drawings),
          ),
        );
      }),
      { numRuns: 60 },
    );
    await Promise.all(told);
    for (const drawing of cases) expectWithin(drawing);
    expect(cases.length).toBeGreaterThan(20);
  });

  it('mark each late paper, and count them by day in the table', async () => {
    const papers = ['2021-05-24T10:00:00Z', '2021-05-25T21:00:00Z', '2021-05-25T23:00:00Z'].map((receivedAt, i) => ({
      receivedAt,
      late: i === 2,
    }));
    const { markup } = await drawnIn(arrivalsChart({ closes, papers }, 'en'), 'ltr');
    expect(markup.match(/class="late"/gu)).toHaveLength(2);
    expect(markup.replaceAll(/<\/?bdi>/gu, '')).toContain('<th scope="row">26 May 2021</th><td>1</td><td>3</td><td>1</td>');
    expect(markup).toContain('Papers received: 3. After the closing time (25 May 2021 at 23:59): 1.');
  });

  it('all of one moment are a line straight up, not a division by nothing', async () => {
    const papers = [{ receivedAt: closes, late: false }];
    const { drawings } = await drawnIn(arrivalsChart({ closes, papers }, 'en'), 'ltr');
    for (const drawing of drawings) expectWithin(drawing);
  });
});

describe('citations', () => {
  const id = nat({ max: 12 }).map(String);

  it('are drawn once each, whatever leads where', async () => {
    const told: Promise<void>[] = [];
    assert(
      property(
        uniqueArray(id),
        uniqueArray(id),
        array(record({ paper: id, cited: id }), { maxLength: 60 }),
        (papers, cited, links) => {
          const node = (kind: string) => (one: string) => ({
            id: one,
            label: `${kind}${one}`,
            href: `/${kind}/${one}`,
            kind: 'document' as const,
          });
          const given = { papers: papers.map(node('p')), cited: cited.map(node('d')), links };
          const pairs = new Set(
            links
              .filter((link) => papers.includes(link.paper) && cited.includes(link.cited))
              .map((link) => `${link.paper} ${link.cited}`),
          );
          told.push(
            drawnIn(citationChart(given, 'en'), 'ltr').then(({ markup, drawings }) => {
              expect(markup.match(/class="cites document"/gu) ?? []).toHaveLength(pairs.size * 2);
              for (const drawing of drawings) expectWithin(drawing);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
    await Promise.all(told);
  });

  it('of sixty papers and a hundred and fifty documents show those cited most, and all in the table', async () => {
    const { markup, drawings } = await drawnIn(citationChart(graph(60), 'en'), 'ltr');
    expect(drawings[0]?.words.length).toBeLessThanOrEqual(24 + 36 + 2);
    expect(markup.match(/<tr>/gu)?.length).toBeGreaterThan(100);
  });
});

describe('contributions by region', () => {
  it('name only regions that occur, and leave out items without any', async () => {
    const items: ItemByRegion[] = [
      { label: 'Annex 2, item 1', href: '/1', papers: 2, regions: { RCC: 2, CEPT: 1 } },
      { label: 'Annex 2, item 2', href: '/2', papers: 0, regions: {} },
    ];
    const { drawings } = await drawnIn(byRegionChart(items, 'en'), 'ltr');
    expect(drawings[0]?.words.map(({ words }) => words)).toEqual(['CEPT', 'RCC', 'Annex 2, item 1', '2', '2']);
  });

  it('stay within their bounds whatever the numbers', async () => {
    const told: Promise<void>[] = [];
    const item = record({
      label: string({ maxLength: 80 }),
      href: constantFrom('/a'),
      papers: integer({ min: 0, max: 5_000 }),
      regions: record({ APT: nat({ max: 999 }), none: nat({ max: 9 }) }),
    });
    assert(
      property(array(item, { maxLength: 20 }), (items) => {
        told.push(
          drawnIn(byRegionChart(items, 'en'), 'ltr').then(({ drawings }) => {
            for (const drawing of drawings) expectWithin(drawing);
          }),
        );
      }),
      { numRuns: 60 },
    );
    await Promise.all(told);
  });
});

describe('words of others in a picture', () => {
  it('run nothing and turn nothing round', async () => {
    const pictures = [
      citationChart(
        {
          papers: [{ id: 'p', label: hostile, href: '/p' }],
          cited: [{ id: 'd', label: hostile, href: '/d', kind: 'document' }],
          links: [{ paper: 'p', cited: 'd' }],
        },
        'en',
      ),
      byRegionChart([{ label: hostile, href: '/i', papers: 1, regions: { APT: 1 } }], 'en'),
    ];
    for (const picture of pictures) {
      const { markup, drawings } = await drawnIn(picture, 'ltr');
      expect(markup.includes('<script')).toBe(false);
      expect(markup.includes('\u202e')).toBe(false);
      for (const drawing of drawings) expectWithin(drawing);
    }
  });
});
