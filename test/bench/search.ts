/**
 * `node test/bench/search.ts [--papers N,N] [--rounds N] [--json]`: building, loading and asking the index of a meeting, beside a scan of the same texts by
 * regular expressions, in one run and in turn, all in processor time. Nothing is asserted: machines differ, ratios less.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type SearchedPart, searchPapers } from '../../shared/search/search-papers.ts';
import {
  fillPart,
  isFull,
  loadPart,
  newPart,
  type SearchPart,
  type StoredPart,
  storedPart,
} from '../../shared/search/search-part.ts';
import type { SearchedPaper } from '../../shared/search/searched-paper.ts';
import { wordsOf } from '../../shared/search/words.ts';
import { textTable } from '../corpora/text-table.ts';
import { madePapers } from './search-papers.ts';
import { type Asked, questionsAbout } from './search-questions.ts';
import { median, quantile } from './statistics.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const megabyte = 1_000_000;

/** Milliseconds of processor time: what else runs on the machine changes it little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds and bytes. */
interface Size {
  readonly papers: number;
  readonly build: number;
  readonly load: number;
  readonly index: number;
  readonly texts: number;
  readonly heap: number;
  readonly one: number;
}

interface Timed {
  readonly papers: number;
  readonly kind: string;
  readonly index: readonly number[];
  readonly scan: readonly number[];
  readonly found: number;
  readonly scanned: number;
}

const sizes: Size[] = [];
const timed: Timed[] = [];
for (const count of values.papers.split(',').map(Number)) {
  const papers = madePapers(count);
  const { parts, figures } = await built(papers);
  sizes.push({ papers: count, ...figures });
  for (const asked of questionsAbout(papers)) timed.push(await ask(asked, parts, scanOf(papers), count));
}
process.stdout.write(values.json ? `${JSON.stringify({ load: loadavg(), sizes, timed }, null, 2)}\n` : printed());

async function built(papers: readonly SearchedPaper[]) {
  const stored: StoredPart[] = [];
  const begun = processorTime();
  for (let from = 0; from < papers.length; ) {
    const part = newPart();
    from += fillPart(part, papers.slice(from)).length;
    stored.push(storedPart(part));
  }
  const build = processorTime() - begun;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const loading = processorTime();
  const loaded: SearchPart[] = [];
  for (const part of stored) loaded.push(loadPart(part));
  const load = processorTime() - loading;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const parts = loaded.map((part): SearchedPart => ({ index: part.index, holds: () => true, texts: async () => part.texts }));
  const bytes = (half: 'index' | 'texts') => stored.reduce((sum, part) => sum + Buffer.byteLength(part[half]), 0);
  const one = await oneMore(papers, stored.at(-1) as StoredPart);
  return { parts, figures: { build, load, index: bytes('index'), texts: bytes('texts'), heap, one } };
}

/** What one new paper costs when the last part is as it stands. */
async function oneMore(papers: readonly SearchedPaper[], last: StoredPart): Promise<number> {
  const begun = processorTime();
  const opened = loadPart(last);
  const part = isFull(opened) ? newPart() : opened;
  fillPart(part, [{ ...(papers[0] as SearchedPaper), paperId: 'new.1' }]);
  storedPart(part);
  return processorTime() - begun;
}

type Scan = (patterns: readonly string[]) => number;

/** The rival: every text folded beforehand and held in memory, and one expression a word, which must be found in each. */
function scanOf(papers: readonly SearchedPaper[]): Scan {
  const folded = (text: string) =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' ');
  const texts = papers.map((paper) => ` ${folded(`${paper.title} ${paper.summary} ${paper.text}`)} ${paper.cited.join(' ')} `);
  return (patterns) => {
    const expressions = patterns.map((pattern) => new RegExp(pattern, 'u'));
    return texts.filter((text) => expressions.every((expression) => expression.test(text))).length;
  };
}

async function ask(asked: Asked, parts: readonly SearchedPart[], scan: Scan, papers: number): Promise<Timed> {
  const [index, scanning]: [number[], number[]] = [[], []];
  let [found, scanned] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of asked.questions) {
      const begun = processorTime();
      found += (await searchPapers(parts, question)).length;
      index.push(processorTime() - begun);
    }
    for (const patterns of asked.patternsOfEach) {
      const begun = processorTime();
      scanned += scan(patterns);
      scanning.push(processorTime() - begun);
    }
  }
  const each = rounds * asked.questions.length;
  return { papers, kind: asked.kind, index, scan: scanning, found: found / each, scanned: scanned / each };
}

function printed(): string {
  const figure = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const mb = (bytes: number) => figure(bytes / megabyte);
  const made = textTable(
    ['papers', 'build s', 'index MB', 'texts MB', 'load ms', 'heap MB', 'one more ms'],
    sizes.map((one) => [
      one.papers,
      figure(one.build / 1_000),
      mb(one.index),
      mb(one.texts),
      figure(one.load),
      mb(one.heap),
      figure(one.one),
    ]),
  );
  const asked = textTable(
    ['papers', 'question', 'found', 'index p50 ms', 'p95 ms', 'scan found', 'scan p50 ms', 'p95 ms'],
    timed.map((one) => [
      one.papers,
      one.kind,
      figure(one.found),
      figure(median(one.index)),
      figure(quantile(one.index, 0.95)),
      figure(one.scanned),
      figure(median(one.scan)),
      figure(quantile(one.scan, 0.95)),
    ]),
  );
  return `Load average ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}.\n\n${made}\n\n${asked}\n`;
}
