import { monthText } from '../../languages/report/moments.ts';
import type { Language } from '../../model/language.ts';
import type { Bar } from '../document.ts';
import { type Drawing, textSvg } from './drawing.ts';

/** A time line under which every bar has its days. */
interface TimeAxis {
  /** Room above the rows for the names of the months. */
  readonly height: number;
  /** Where the days of a bar begin and end, 0 to 1. */
  shares(bar: Bar): readonly [number, number];
  svg(on: Drawing): string;
}

const dayLength = 86_400_000;
/** More names of months than this would run into each other. */
const mostMonths = 8;

/** Null for bars that are counts only. The line runs over whole months. */
export function timeAxis(bars: readonly Bar[], language: Language): TimeAxis | null {
  const spans = bars.flatMap(({ span }) => span ?? []);
  const months = monthsOf(spans);
  const [first] = months;
  if (first === undefined || spans.length < bars.length) return null;
  const end = monthAfter(months.at(-1) ?? first);
  const share = (day: number) => (day - first) / (end - first);
  return {
    height: 26,
    shares: ({ span }) => (span === undefined ? [0, 0] : [share(Date.parse(span.from)), share(Date.parse(span.to) + dayLength)]),
    svg: (on) => {
      const step = Math.ceil(months.length / mostMonths);
      return months
        .filter((_, i) => i % step === 0)
        .map((month) => tick(on, on.barStart + share(month) * on.barRoom, monthText(new Date(month).toISOString(), language)))
        .join('');
    },
  };
}

function tick(on: Drawing, x: number, name: string): string {
  const at = Math.round((on.mirrored ? on.width - x : x) * 10) / 10;
  return `<line x1="${at}" x2="${at}" y1="18" y2="${on.height}"/>${textSvg(x, 13, name, 'month', on)}`;
}

/** First moments of the months that the spans touch, and of all between them. */
function monthsOf(spans: readonly { readonly from: string; readonly to: string }[]): number[] {
  if (spans.length === 0) return [];
  const last = Math.max(...spans.map(({ to }) => Date.parse(to)));
  const months = [startOf(Math.min(...spans.map(({ from }) => Date.parse(from))))];
  for (let next = monthAfter(months[0] ?? last); next <= last; next = monthAfter(next)) months.push(next);
  return months;
}

function startOf(moment: number): number {
  const day = new Date(moment);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
}

function monthAfter(month: number): number {
  const day = new Date(month);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
}
