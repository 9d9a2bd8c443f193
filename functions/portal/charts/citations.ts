import { html } from 'hono/html';
import { chartWords } from '../../../shared/languages/portal/charts/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Language } from '../../../shared/model/language.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { curveSvg, cutTo, type Drawing, type Html, textSvg, widthOf } from './drawing.ts';
import { figureHtml } from './figure.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface CitationGraph {
  readonly papers: readonly Node[];
  /** Documents and instruments cited. */
  readonly cited: readonly (Node & { readonly kind: 'document' | 'instrument' })[];
  /** Ids: who cites what, each pair once. */
  readonly links: readonly { readonly paper: string; readonly cited: string }[];
}

/** More lines than this run together; the table has them all. */
const mostCited = 24;
const mostPapers = 36;
const rowHeight = 20;

type Cited = CitationGraph['cited'][number];

/** Papers on one side, what they cite on the other, those cited most first; every name is a link. */
export function citationChart(graph: CitationGraph, language: Language): Html {
  const words = chartWords(language);
  const all = ranked(graph);
  const shown = pick(graph, all);
  const counts = { papers: graph.papers.length, cited: all.length, shown: shown.cited.length, citing: shown.papers.length };
  const told = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, numberText(count, language)]));
  const nodeOf = new Map(graph.papers.map((paper) => [paper.id, paper]));
  return figureHtml({
    id: 'citations',
    language,
    title: words.citations,
    description: all.length === 0 ? words.noCitations : fill(words.citationsNote, told),
    draw: all.length === 0 ? null : (width) => drawn(shown, width, language),
    linked: true,
    table: {
      columns: [words.cited, words.citedBy, words.papers],
      rows: all.map(({ node, papers }) => [
        html`<a href="${node.href}"><bdi>${visibleText(node.label)}</bdi></a>`,
        numberText(papers.length, language),
        html`${papers.map((id, i) => html`${i === 0 ? '' : ' '}<a href="${nodeOf.get(id)?.href ?? ''}"><bdi>${visibleText(nodeOf.get(id)?.label ?? '')}</bdi></a>`)}`,
      ]),
    },
  });
}

interface Ranked {
  readonly node: Cited;
  /** Ids of the papers that cite it. */
  readonly papers: readonly string[];
}

/** Those cited by most papers first; links that lead to nothing that is given are left out. */
function ranked({ papers, cited, links }: CitationGraph): Ranked[] {
  const known = new Set(papers.map(({ id }) => id));
  const citing = Map.groupBy(
    links.filter(({ paper }) => known.has(paper)),
    (link) => link.cited,
  );
  return cited
    .map((node) => ({ node, papers: [...new Set((citing.get(node.id) ?? []).map(({ paper }) => paper))] }))
    .filter((one) => one.papers.length > 0)
    .toSorted((a, b) => b.papers.length - a.papers.length || a.node.label.localeCompare(b.node.label, 'en', { numeric: true }));
}

interface Shown {
  readonly papers: readonly Node[];
  readonly cited: readonly Ranked[];
}

/** What is drawn, each side in the order in which its lines cross least: that of the middle of what it is joined to. */
function pick({ papers }: CitationGraph, all: readonly Ranked[]): Shown {
  const most = all.slice(0, mostCited);
  const links = Map.groupBy(
    most.flatMap((one) => one.papers),
    (id) => id,
  );
  const busiest = papers
    .filter(({ id }) => links.has(id))
    .toSorted((a, b) => (links.get(b.id)?.length ?? 0) - (links.get(a.id)?.length ?? 0))
    .slice(0, mostPapers);
  const drawn = new Set(busiest.map(({ id }) => id));
  let cited = most
    .map((one) => ({ ...one, papers: one.papers.filter((id) => drawn.has(id)) }))
    .filter((one) => one.papers.length > 0);
  let left: readonly Node[] = papers.filter(({ id }) => drawn.has(id));
  for (let turn = 0; turn < 4; turn += 1) {
    const rowOf = new Map(cited.flatMap((one, row) => one.papers.map((id) => [`${id} ${one.node.id}`, row] as const)));
    const above = (id: string) => mean(cited.flatMap(({ node }) => rowOf.get(`${id} ${node.id}`) ?? []));
    left = left.toSorted((a, b) => above(a.id) - above(b.id));
    const paperRow = new Map(left.map(({ id }, row) => [id, row]));
    const middle = (one: Ranked) => mean(one.papers.map((id) => paperRow.get(id) ?? 0));
    cited = cited.toSorted((a, b) => middle(a) - middle(b));
  }
  return { papers: left, cited };
}

function mean(rows: readonly number[]): number {
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
}

function drawn({ papers, cited }: Shown, width: number, language: Language): { on: Drawing; marks: Html[] } {
  const words = chartWords(language);
  const head = 30;
  const height = head + Math.max(papers.length, cited.length) * rowHeight + 6;
  const on = { language, width, height };
  const room = (labels: readonly string[], most: number) => Math.min(most, Math.max(40, ...labels.map(widthOf)) + 8);
  const left = room([words.papers, ...papers.map(({ label }) => label)], width * 0.28);
  const right = width - room([words.cited, ...cited.map(({ node }) => node.label)], width * 0.42);
  // The shorter side is spread over the height of the longer, so that lines are as level as they can be.
  const row = (i: number, of: number) => head + 10 + ((i + 0.5) * (height - head - 16)) / of;
  const rowOf = new Map(papers.map(({ id }, i) => [id, row(i, papers.length)]));
  const citedMarks = cited.map(({ node, papers: citing }, i) => {
    const y = row(i, cited.length);
    const lines = citing.map((id) => curveSvg(on, [left + 4, rowOf.get(id) ?? 0], [right - 4, y], `cites ${node.kind}`));
    return html`<g class="cited-by">${lines}${link(on, node, right, y, width - right, 'start')}</g>`;
  });
  return {
    on,
    marks: [
      textSvg(on, { x: left, y: 14, words: cutTo(left, words.papers), look: 'strong', anchor: 'end' }),
      textSvg(on, { x: right, y: 14, words: cutTo(width - right, words.cited), look: 'strong' }),
      ...papers.map((paper) => link(on, paper, left, rowOf.get(paper.id) ?? 0, left, 'end')),
      ...citedMarks,
    ],
  };
}

function link(on: Drawing, { label, href }: Node, x: number, y: number, room: number, anchor: 'start' | 'end'): Html {
  return html`<a href="${href}">${textSvg(on, { x, y: y + 4.5, words: cutTo(room, label), look: 'node', anchor })}</a>`;
}
