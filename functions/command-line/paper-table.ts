import { styleText } from 'node:util';
import type { Page } from '../../shared/desk/desk.ts';
import type { PaperLine } from '../../shared/model/paper-query.ts';
import { counted } from './terminal-lines.ts';
import { cut, isolated } from './terminal-text.ts';

const colours = { accepted: 'green', returned: 'red', held: 'yellow' } as const;

/** What a person calls a paper: its symbol, else the beginning of its id, which the commands take too. */
export function nameOf({ symbol, paperId }: Pick<PaperLine, 'symbol' | 'paperId'>): string {
  return symbol ?? shortened(paperId);
}

/** Of an id `<arrivalId>.<n>` enough to tell it from the others of a meeting. */
function shortened(paperId: string): string {
  const [arrival = '', n = ''] = paperId.split('.');
  return arrival.length <= shortId ? paperId : n === '1' ? arrival.slice(0, shortId) : `${arrival.slice(0, shortId)}….${n}`;
}

const shortId = 10;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (line: PaperLine) => string;
  readonly colour?: (line: PaperLine) => 'green' | 'red' | 'yellow' | 'dim';
  /** Left out where the terminal is narrow. */
  readonly spare?: boolean;
}

/** The columns before the title, whose widths are fixed. */
const columns: readonly Column[] = [
  { heading: 'paper', width: 15, cell: nameOf },
  {
    heading: 'status',
    width: 11,
    cell: ({ status, published }) => (published ? `${status} ·` : status),
    colour: ({ status }) => colours[status as keyof typeof colours] ?? 'dim',
  },
  { heading: 'items', width: 14, cell: ({ items }) => items.join(' ') || '-' },
  { heading: 'source', width: 12, cell: ({ organisations, states }) => [...organisations, ...states].join(' ') || '-' },
  { heading: 'received (UTC)', width: 16, cell: ({ receivedAt }) => utcMinute(receivedAt), spare: true },
];

/** Below this many columns the title would have no room beside all others. */
const wide = 100;
const leastTitle = 10;

/** Papers in a table as wide as the terminal. What has no fixed width, the title, comes last and is cut. */
export function paperTable(lines: readonly PaperLine[], width: number): string[] {
  const shown = columns.filter(({ spare }) => spare !== true || width >= wide);
  const before = shown.reduce((sum, column) => sum + column.width + 1, 0);
  const head = [...shown.map((column) => column.heading.padEnd(column.width)), 'title'].join(' ');
  return [
    styleText('bold', head),
    ...lines.map((line) => {
      const title = isolated(cut(line.title ?? line.fileName, Math.max(width - before, leastTitle)));
      return [...shown.map((column) => cellOf(column, line)), title].join(' ');
    }),
  ];
}

function cellOf({ cell, width, colour }: Column, line: PaperLine): string {
  const text = cut(cell(line), width).padEnd(width);
  return colour === undefined ? text : styleText(colour(line), text);
}

/** `2021-05-20 08:00`. */
function utcMinute(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}

/** How many there are, and how they were found. */
export function queryLines({ lines, next, plan }: Page<PaperLine>): string[] {
  const more = next === null ? '' : ', and there are more (--limit)';
  const asNow = lines.flatMap((line) =>
    line.asNow === undefined
      ? []
      : [`As it is now, for its history does not tell it: ${line.asNow.join(', ')} of ${nameOf(line)}.`],
  );
  const filters = plan.filters.length === 0 ? '' : `; of these by ${plan.filters.join(', ')}`;
  return [
    `${counted(lines.length, 'paper')}${more}.`,
    ...asNow,
    styleText('dim', `Read: ${plan.path}${filters} (${plan.readUnits} read units).`),
  ];
}

/** Rows for spreadsheets: the headings, then a row a paper. */
export function paperRows(lines: readonly PaperLine[]): string[][] {
  const headings = ['paper', 'symbol', 'status', 'published', 'items', 'states', 'organisations', 'language', 'pages'];
  return [
    [...headings, 'receivedAt', 'channel', 'findings', 'title', 'fileName', 'asNow'],
    ...lines.map((line) => [
      line.paperId,
      line.symbol ?? '',
      line.status,
      line.published ? 'yes' : 'no',
      ...[line.items, line.states, line.organisations].map((values) => values.join('; ')),
      line.language ?? '',
      String(line.pages ?? ''),
      line.receivedAt,
      line.channel,
      line.findings.join('; '),
      line.title ?? '',
      line.fileName,
      (line.asNow ?? []).join('; '),
    ]),
  ];
}
