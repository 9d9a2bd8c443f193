import { reportWords } from '../../languages/report/index.ts';
import { datesText, dateText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import { procedures } from '../../model/proceeding-words.ts';
import type { Bar, Chart } from '../document.ts';
import { followUpAnchor } from './follow-ups.ts';
import { anchor, itemName } from './phrases.ts';

/** The pictures of the overview; one that would show nothing is left out. */
export function charts(report: OutcomeReport): Chart[] {
  return [contributionsChart(report), proceduresChart(report), timeLine(report)].filter(({ bars }) => bars.length > 0);
}

function contributionsChart(report: OutcomeReport): Chart {
  const words = reportWords(report.language);
  return {
    kind: 'chart',
    anchor: 'chart-contributions',
    title: words.chart,
    description: words.chartNote,
    bars: report.items
      .filter((item) => item.contributions.length > 0)
      .map((item) => ({
        label: itemName(item, report.language),
        count: item.contributions.length,
        anchor: anchor('item', item.id),
      })),
  };
}

/** Each bar leads to the first conclusion of its procedure. */
function proceduresChart({ conclusions, language }: OutcomeReport): Chart {
  const words = outcomeWords(language);
  const bars = procedures.flatMap((procedure): Bar[] => {
    const [first, ...others] = conclusions.filter((one) => one.procedure === procedure);
    if (first === undefined) return [];
    return [{ label: words.procedures[procedure], count: others.length + 1, anchor: anchor('conclusion', first.id) }];
  });
  return {
    kind: 'chart',
    anchor: 'chart-procedures',
    title: words.proceduresChart,
    description: words.proceduresChartNote,
    bars,
  };
}

/** One bar for each date or period, in the order of time; it leads to the first of its follow-ups. */
function timeLine({ followUps, language }: OutcomeReport): Chart {
  const words = outcomeWords(language);
  const bars = new Map<string, Bar>();
  followUps.forEach(({ deadline }, i) => {
    if (deadline === null) return;
    const { from, to } = deadline;
    const label = from === to ? dateText(from, language) : datesText(from, to, language);
    const known = bars.get(label);
    const bar =
      known === undefined
        ? { label, count: 1, anchor: followUpAnchor(i), span: { from, to } }
        : { ...known, count: known.count + 1 };
    bars.set(label, bar);
  });
  return {
    kind: 'chart',
    anchor: 'chart-time-line',
    title: words.timeLine,
    description: words.timeLineNote,
    bars: [...bars.values()],
  };
}
