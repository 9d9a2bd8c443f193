import { observe } from '../../shared/observe.ts';
import { glue } from './glue.ts';
import type { TimedPaper } from './papers.ts';
import { median, quantile } from './statistics.ts';

export interface WarmFigure {
  readonly group: string;
  readonly papers: number;
  readonly observe: Spread;
  readonly glue: Spread;
  /** Median over the papers of how many times the glue's time is that of observing. */
  readonly ratio: number;
}

/** Milliseconds: over the papers, each by its own median over the rounds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Rounds before the clock counts: the engine compiles what runs often. */
const roundsToWarmUp = 3;

interface Timed {
  readonly paper: TimedPaper;
  readonly observe: number[];
  readonly glue: number[];
}

/** Both in one process and one run, in turn and in alternate order, so that neither has the quieter machine. */
export async function timeWarm(papers: readonly TimedPaper[], rounds: number): Promise<WarmFigure[]> {
  const timed = papers.map((paper): Timed => ({ paper, observe: [], glue: [] }));
  for (let round = -roundsToWarmUp; round < rounds; round++) {
    for (const one of timed) await timeOnce(one, round);
  }
  return [...Map.groupBy(timed, ({ paper }) => paper.group)].map(([group, members]) => figureOf(group, members));
}

async function timeOnce({ paper, observe: observed, glue: glued }: Timed, round: number): Promise<void> {
  const contenders = [
    { run: observe, times: observed },
    { run: glue, times: glued },
  ];
  if (round % 2 !== 0) contenders.reverse();
  for (const { run, times } of contenders) {
    const start = performance.now();
    await run(paper.bytes);
    const taken = performance.now() - start;
    if (round >= 0) times.push(taken);
  }
}

function figureOf(group: string, members: readonly Timed[]): WarmFigure {
  const spread = (times: readonly number[]): Spread => ({ median: median(times), p95: quantile(times, 0.95) });
  return {
    group,
    papers: members.length,
    observe: spread(members.map(({ observe: times }) => median(times))),
    glue: spread(members.map(({ glue: times }) => median(times))),
    ratio: median(members.map((one) => median(one.glue) / median(one.observe))),
  };
}
