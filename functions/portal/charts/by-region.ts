import { html } from 'hono/html';
import { chartWords } from '../../../shared/languages/portal/charts/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Language } from '../../../shared/model/language.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { boxSvg, cutTo, type Drawing, type Html, textSvg, widthOf } from './drawing.ts';
import { figureHtml } from './figure.ts';
import { type LegendEntry, legend } from './legend.ts';

/** The regional organisations in the order of the alphabet; `none`: of a State that is in none of them. */
export const chartRegions = ['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC', 'none'] as const;
export type ChartRegion = (typeof chartRegions)[number];

export interface ItemByRegion {
  /** `Annex 2, item 7` in the language of the reader. */
  readonly label: string;
  readonly href: string;
  /** How many contributions under it; one of States of two regions counts for both of them. */
  readonly papers: number;
  readonly regions: Readonly<Partial<Record<ChartRegion, number>>>;
}

const rowHeight = 26;
const barHeight = 18;
const gap = 1.5;

/** Contributions under each item that has any, by the regions of their sources. */
export function byRegionChart(items: readonly ItemByRegion[], language: Language): Html {
  const words = chartWords(language);
  const rows = items.filter(({ papers }) => papers > 0);
  const name = (region: ChartRegion) => (region === 'none' ? words.noRegion : region);
  return figureHtml({
    id: 'by-region',
    language,
    title: words.byRegion,
    description: rows.length === 0 ? words.noContributions : words.byRegionNote,
    draw: rows.length === 0 ? null : (width) => drawn(rows, width, language),
    table: {
      columns: [words.item, ...chartRegions.map(name), words.contributions],
      rows: rows.map(({ label, href, papers, regions }) => [
        html`<a href="${href}">${visibleText(label)}</a>`,
        ...chartRegions.map((region) => numberText(regions[region] ?? 0, language)),
        numberText(papers, language),
      ]),
    },
  });
}

function drawn(rows: readonly ItemByRegion[], width: number, language: Language): { on: Drawing; marks: Html[] } {
  const stacked = width < 600;
  const labelRoom = stacked ? 0 : Math.min(240, Math.max(...rows.map(({ label }) => widthOf(label))) + 12);
  const step = stacked ? rowHeight + 18 : rowHeight;
  const key = legend(legendEntries(rows, language), width);
  const on = { language, width, height: key.height + rows.length * step + 8 };
  const most = Math.max(...rows.map(lengthOf));
  const numberRoom = widthOf(numberText(Math.max(...rows.map(({ papers }) => papers)), language)) + 10;
  const unit = (width - labelRoom - numberRoom) / most;
  const marks = rows.map((row, i) => {
    const y = key.height + i * step;
    const label = cutTo(stacked ? width : labelRoom - 8, row.label);
    const barTop = stacked ? y + 20 : y;
    return html`${textSvg(on, { x: 0, y: stacked ? y + 14 : y + 13, words: label })}${bar(on, row, labelRoom, barTop, unit)}`;
  });
  return { on, marks: [...key.draw(on), ...marks] };
}

/** The segments in the order of the legend, each with its number where it has room, and the number of papers at the end. */
function bar(on: Drawing, row: ItemByRegion, start: number, y: number, unit: number): Html {
  let x = start;
  const segments = chartRegions.flatMap((region) => {
    const count = row.regions[region] ?? 0;
    if (count === 0) return [];
    const [left, width] = [x, count * unit - gap];
    x += count * unit;
    const words = numberText(count, on.language);
    const told = count > 1 && widthOf(words) + 6 <= width;
    return [
      html`${boxSvg(on, { x: left, y, width: Math.max(1, width), height: barHeight, look: `region-${region}` })}${told ? textSvg(on, { x: left + width / 2, y: y + 13.5, words, look: `on-region-${region}`, anchor: 'middle' }) : ''}`,
    ];
  });
  return html`${segments}${textSvg(on, { x: x + 6, y: y + 13.5, words: numberText(row.papers, on.language), look: 'strong' })}`;
}

function lengthOf({ regions }: ItemByRegion): number {
  return Math.max(
    1,
    chartRegions.reduce((sum, region) => sum + (regions[region] ?? 0), 0),
  );
}

/** Names of the regions that occur. */
function legendEntries(rows: readonly ItemByRegion[], language: Language): LegendEntry[] {
  return chartRegions
    .filter((region) => rows.some(({ regions }) => (regions[region] ?? 0) > 0))
    .map((region) => ({ look: `region-${region}`, words: region === 'none' ? chartWords(language).noRegion : region }));
}
