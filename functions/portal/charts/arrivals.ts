import { html } from 'hono/html';
import { chartWords } from '../../../shared/languages/portal/charts/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { dateText, momentText, numberText } from '../../../shared/languages/report/moments.ts';
import type { Language } from '../../../shared/model/language.ts';
import { dayMarks, genevaDay } from './days.ts';
import { boxSvg, cutTo, type Drawing, type Html, lineSvg, pathSvg, textSvg, widthOf } from './drawing.ts';
import { figureHtml } from './figure.ts';
import { countMarks } from './scale.ts';

export interface Arrivals {
  /** End of the time for contributions, ISO 8601. */
  readonly closes: string;
  readonly papers: readonly {
    readonly receivedAt: string /** By the finding, which knows of extensions. */;
    readonly late: boolean;
  }[];
}

const height = 280;
const [top, bottom] = [44, 34];
const dayLength = 86_400_000;
/** Days shown before the first paper and after the last, so that no line begins at the edge. */
const margin = dayLength;

/** Papers received, added up over time, against the closing time; what came late is marked. */
export function arrivalsChart({ closes, papers }: Arrivals, language: Language): Html {
  const words = chartWords(language);
  const inOrder = papers.toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  const late = inOrder.filter((paper) => paper.late).length;
  const counts = {
    n: numberText(inOrder.length, language),
    late: numberText(late, language),
    closes: momentText(closes, language),
  };
  return figureHtml({
    id: 'arrivals',
    language,
    title: words.arrivals,
    description: fill(inOrder.length === 0 ? words.noArrivals : words.arrivalsNote, counts),
    draw: inOrder.length === 0 ? null : (width) => drawn({ language, width, height }, Date.parse(closes), inOrder),
    table: { columns: [words.day, words.received, words.inAll, words.lateInAll], rows: daily(inOrder, language) },
  });
}

type Paper = Arrivals['papers'][number];

function drawn(on: Drawing, closes: number, papers: readonly Paper[]): { on: Drawing; marks: Html[] } {
  const times = papers.map(({ receivedAt }) => Date.parse(receivedAt));
  const [from, to] = [Math.min(closes, times[0] ?? closes) - margin, Math.max(closes, times.at(-1) ?? closes) + margin];
  const marks = countMarks(papers.length);
  const most = marks.at(-1) ?? 1;
  const left = Math.max(...marks.map((mark) => widthOf(numberText(mark, on.language)))) + 8;
  const right = on.width - 12;
  const x = (time: number) => left + ((time - from) / (to - from)) * (right - left);
  const y = (count: number) => on.height - bottom - (count / most) * (on.height - top - bottom);
  const steps = times.flatMap((time, i) => [[x(time), y(i)] as const, [x(time), y(i + 1)] as const]);
  const line = [[left, y(0)] as const, ...steps, [right, y(papers.length)] as const];
  return {
    on,
    marks: [
      ...marks.map(
        (mark) => html`${lineSvg(on, [left, y(mark)], [right, y(mark)], 'grid')}${countLabel(on, left, y(mark), mark)}`,
      ),
      boxSvg(on, { x: x(closes), y: top, width: right - x(closes), height: on.height - top - bottom, look: 'after-closing' }),
      pathSvg(on, [...line, [right, y(0)]], 'received-area', true),
      ...latePart(on, papers, x, y),
      pathSvg(on, line, 'received-line'),
      lineSvg(on, [x(closes), top - 6], [x(closes), on.height - bottom], 'closing-line'),
      closingLabel(on, x(closes)),
      ...dayMarks(on, from, to, x).map(({ at, words }) =>
        textSvg(on, { x: at, y: on.height - 10, words, look: 'quiet', anchor: 'middle' }),
      ),
    ],
  };
}

function countLabel(on: Drawing, left: number, y: number, mark: number): Html {
  return textSvg(on, { x: left - 6, y: y + 4, words: numberText(mark, on.language), look: 'quiet', anchor: 'end' });
}

/** Each late paper as a bar of its own on the line, so that the late ones are seen without their colour too. */
function latePart(on: Drawing, papers: readonly Paper[], x: (time: number) => number, y: (count: number) => number): Html[] {
  const thin = 3;
  return papers.flatMap((paper, i) =>
    paper.late
      ? [
          boxSvg(on, {
            x: x(Date.parse(paper.receivedAt)) - thin / 2,
            y: y(i + 1),
            width: thin,
            height: y(0) - y(i + 1),
            look: 'late',
          }),
        ]
      : [],
  );
}

/** Beside the line where it has room, before it else. */
function closingLabel(on: Drawing, x: number): Html {
  const words = cutTo(on.width - 12, chartWords(on.language).closing);
  const after = x + 6 + widthOf(words) <= on.width;
  const before = x - 6 - widthOf(words) >= 0;
  if (after || !before) return textSvg(on, { x: after ? x + 6 : 4, y: 22, words, look: 'strong' });
  return textSvg(on, { x: x - 6, y: 22, words, look: 'strong', anchor: 'end' });
}

/** A row a day in Geneva on which a paper came. */
function daily(papers: readonly Paper[], language: Language): string[][] {
  let inAll = 0;
  let late = 0;
  return [...Map.groupBy(papers, ({ receivedAt }) => genevaDay(receivedAt))].map(([day, ofDay]) => {
    inAll += ofDay.length;
    late += ofDay.filter((paper) => paper.late).length;
    return [dateText(day, language), ...[ofDay.length, inAll, late].map((count) => numberText(count, language))];
  });
}
