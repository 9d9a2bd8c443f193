import { numberText } from '../../languages/report/moments.ts';
import type { Language } from '../../model/language.ts';
import type { Bar, Chart } from '../document.ts';
import { type Drawing, drawing, textSvg } from './drawing.ts';
import { escaped } from './markup.ts';
import { timeAxis } from './time-axis.ts';

const barHeight = 16;

/** The counts as bars or on a time line, and below them in words, for those who cannot see the picture. */
export function chartHtml(chart: Chart, language: Language): string {
  const axis = timeAxis(chart.bars, language);
  const on = drawing(chart, language, axis === null ? 0 : axis.height);
  const most = Math.max(1, ...chart.bars.map((bar) => bar.count));
  const marks = chart.bars.map((bar, i) => {
    const [from, to] = axis === null ? [0, bar.count / most] : axis.shares(bar);
    return markSvg(bar, i, { from, to }, on);
  });
  const said = chart.bars.map(
    (bar) => `<li><a href="#${bar.anchor}">${escaped(bar.label)}</a>: ${escaped(numberText(bar.count, language))}</li>`,
  );
  return `<figure>
<figcaption>${escaped(chart.title)}</figcaption>
<svg role="img" aria-labelledby="${chart.anchor}-title ${chart.anchor}-description" viewBox="0 0 ${on.width} ${on.height}" width="${on.width}" height="${on.height}">
<title id="${chart.anchor}-title">${escaped(chart.title)}</title>
<desc id="${chart.anchor}-description">${escaped(chart.description)}</desc>
${[...(axis === null ? [] : [axis.svg(on)]), ...marks].join('\n')}
</svg>
<ul class="counts">${said.join('\n')}</ul>
</figure>`;
}

/** `from` and `to`: parts of the room for bars, 0 to 1. A day on a long time line would be too thin to be seen. */
function markSvg(bar: Bar, i: number, share: { from: number; to: number }, on: Drawing): string {
  const thinnest = 6;
  const start = on.barStart + share.from * on.barRoom;
  const length = Math.max(thinnest, (share.to - share.from) * on.barRoom);
  const { label, top } = on.row(i);
  const left = on.mirrored ? on.width - start - length : start;
  return [
    textSvg(0, label, bar.label, 'label', on),
    `<rect x="${round(left)}" y="${top}" width="${round(length)}" height="${barHeight}" rx="2"/>`,
    textSvg(start + length + 8, top + barHeight - 3, numberText(bar.count, on.language), 'count', on),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
