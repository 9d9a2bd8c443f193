import { numberText } from '../../languages/report/moments.ts';
import type { Language } from '../../model/language.ts';
import type { Chart } from '../document.ts';
import { directionOf } from './lines.ts';
import { escaped } from './markup.ts';

/** In the units of the drawing, which scales to the width of the page. */
const width = 640;
const labelWidth = 190;
const numberWidth = 40;
const rowHeight = 30;
const barHeight = 16;

/** The counts as bars, and below them in words, for those who cannot see the picture. */
export function chartHtml(chart: Chart, language: Language): string {
  const height = chart.bars.length * rowHeight + 4;
  const most = Math.max(1, ...chart.bars.map((bar) => bar.count));
  const rows = chart.bars.map((bar, i) =>
    barSvg(bar, i * rowHeight, (bar.count / most) * (width - labelWidth - numberWidth), language),
  );
  const said = chart.bars.map(
    (bar) => `<li><a href="#${bar.anchor}">${escaped(bar.label)}</a>: ${escaped(numberText(bar.count, language))}</li>`,
  );
  return `<figure>
<figcaption>${escaped(chart.title)}</figcaption>
<svg role="img" aria-labelledby="chart-title chart-description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="chart-title">${escaped(chart.title)}</title>
<desc id="chart-description">${escaped(chart.description)}</desc>
${rows.join('\n')}
</svg>
<ul class="counts">${said.join('\n')}</ul>
</figure>`;
}

/** In Arabic the labels stand at the right and the bars grow to the left. */
function barSvg(bar: Chart['bars'][number], top: number, length: number, language: Language): string {
  const mirrored = directionOf(language) === 'rtl';
  const at = (x: number) => round(mirrored ? width - x : x);
  const middle = top + rowHeight / 2 + 5;
  const text = (x: number, words: string, look: string) =>
    `<text x="${at(x)}" y="${middle}" class="${look}" text-anchor="start">${escaped(words)}</text>`;
  return [
    text(0, bar.label, 'label'),
    `<rect x="${mirrored ? at(labelWidth + length) : labelWidth}" y="${top + (rowHeight - barHeight) / 2}" width="${round(length)}" height="${barHeight}" rx="2"/>`,
    text(labelWidth + length + 8, numberText(bar.count, language), 'count'),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
