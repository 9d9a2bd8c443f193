import type { AgendaItem } from '../../model/agenda.ts';
import { languages } from '../../model/language.ts';
import { bareNumbers, documentPattern, isDecisionCell, isDocumentCell, priorityOf, priorityPattern } from './cell-values.ts';
import { letterCues } from './cues/index.ts';
import type { ColumnRole } from './cues/letter-cues.ts';
import type { Fragment } from './fragments.ts';
import type { Role } from './roles.ts';

/** The words of one item, sorted by column. */
export interface ItemFields {
  readonly titleLines: readonly string[];
  readonly documents: string | null;
  readonly priority: AgendaItem['priority'];
  /** Decision or resolution expected, and comments, as printed. */
  readonly notes: readonly string[];
  readonly comments: string | null;
  /** How many of the fragments belong to the item; what follows is something else. */
  readonly used: number;
  /** All that the columns ask for was found. */
  readonly complete: boolean;
}

/** How a flattened agenda runs: its columns in the order of reading, and the session whose bare numbers stand under its head. */
export interface Layout {
  readonly order: readonly ColumnRole[];
  readonly session: string | null;
}

/** An item is at most this many lines of a flattened table. */
const mostLines = 40;
/** An item is followed by at most so many ends of something else before it is given up. */
const mostTries = 12;

/** Sorts the cells of a row by their columns. */
export function fieldsOfCells(cells: readonly Fragment[], roles: ReadonlyMap<Fragment, Role>, bare: boolean): ItemFields {
  const of = (role: Role): string[] => cells.filter((cell) => roles.get(cell) === role).map(({ text }) => text);
  const lines = (role: Role): string | null => of(role).join('\n') || null;
  const documents = lines('document');
  const priority = priorityOf(of('priority').join(' '));
  const rest = cells.flatMap((cell) => {
    const role = roles.get(cell);
    if (role === 'decision') return [{ column: cell.column, text: `${cell.text} ` }];
    return role === 'comments' || role === 'note' ? [{ column: cell.column, text: cell.text }] : [];
  });
  const notes = [...Map.groupBy(rest, ({ column }) => column).values()].map((group) => spaced(group.map(({ text }) => text)));
  const titleLines = of('title').flatMap((text) => text.split('\n'));
  const comments = of('comments');
  return {
    titleLines,
    documents: documents === null || (bare && documents === '') ? null : documents,
    priority,
    notes,
    comments: comments.length === 0 ? null : spaced(comments),
    used: cells.length,
    complete: titleLines.length > 0 && (documents !== null || priority !== null),
  };
}

/**
 * Takes the fields of an item out of flattened text: from its end and its beginning the columns that can be told from a title (documents,
 * priority), the rest is the title. An item ends where its columns are complete; the last of a list at the first such line, or, where
 * comments end alike (`ending`), at the first that ends so.
 */
export function fieldsOfLines(
  lead: string,
  following: readonly Fragment[],
  layout: Layout,
  last: boolean,
  ending: string | null = null,
): ItemFields {
  const rows = linesOf(lead, cellsLast(following.slice(0, mostLines), layout));
  const inTail = layout.order.at(-1) === 'document' || layout.order.at(-1) === 'priority';
  const ends = rows
    .map((_, i) => i + 1)
    .filter((end) => end === rows.length || rows[end]?.row !== rows[end - 1]?.row)
    .filter((end) => !inTail || end === rows.length || endsACell.test(rows[end - 1]?.text ?? ''));
  if (!rows.some(({ text }) => /\p{L}/u.test(text))) return peeled(lead, layout, 0);
  const tries = (last ? ends : ends.toReversed()).slice(0, mostTries);
  let fallback: ItemFields | null = null;
  for (const end of tries) {
    const taken = rows.slice(0, end);
    const fields = peeled(taken.map(({ text }) => text).join('\n'), layout, taken.length - (lead === '' ? 0 : 1));
    if (fields.complete && (ending === null || fields.comments?.endsWith(ending) === true)) return fields;
    if (fallback === null || (fields.complete && !fallback.complete)) fallback = fields;
  }
  return fallback ?? peeled(lead, layout, 0);
}

/** How a document, a dash or a priority ends. */
const endsACell = /[\d+)）\-–—−―组a]$/iu;

/**
 * Where a page was flattened as it looks, line by line, the cells beside a title stand before its further lines, which follow without a
 * blank line: these cells are put behind them.
 */
function cellsLast(following: readonly Fragment[], layout: Layout): readonly Fragment[] {
  const first = following[0];
  if (first?.spread !== true || layout.order.at(-1) === 'title') return following;
  const own = following.filter(({ row }) => row === first.row);
  const cells = own.filter(({ text }) => isDocumentCell(text, layout.session !== null) || priorityOf(text) !== null);
  const rest = following.slice(own.length);
  const end = rest.findIndex(({ line, spread }, i) => spread || line !== (rest[i - 1]?.line ?? first.line) + 1);
  const further = end < 0 ? rest : rest.slice(0, end);
  return [...own.filter((cell) => !cells.includes(cell)), ...further, ...cells, ...rest.slice(further.length)];
}

function linesOf(lead: string, following: readonly Fragment[]): { text: string; row: string }[] {
  const rows = following.map(({ text, row }) => ({ text, row }));
  return lead === '' ? rows : [{ text: lead, row: following[0] === undefined ? '' : 'lead' }, ...rows];
}

function peeled(text: string, layout: Layout, used: number): ItemFields {
  if (layout.order.includes('decision') || layout.order.includes('comments')) return withComments(text, layout, used);
  const title = layout.order.indexOf('title');
  const ahead = layout.order.slice(0, title);
  const behind = layout.order.slice(title + 1).reverse();
  let rest = text.trim();
  const values = new Map<ColumnRole, string>();
  for (const role of ahead) rest = take(rest, role, layout, values, 'ahead');
  for (const role of behind) rest = take(rest, role, layout, values, 'behind');
  const priority = priorityOf(values.get('priority') ?? '');
  const documents = values.get('document') ?? null;
  const asked = [...ahead, ...behind];
  const complete =
    /\p{L}/u.test(rest) &&
    (!asked.includes('document') || documents !== null) &&
    (!asked.includes('priority') || priority !== null);
  return { titleLines: rest.split('\n'), documents, priority, notes: [], comments: null, used, complete };
}

const documentCell = `(?:${documentPattern})`;
const patterns = {
  document: { ahead: new RegExp(`^${documentCell}(?=\\s)`, 'iu'), behind: new RegExp(`(?<=\\s)${documentCell}$`, 'iu') },
  bare: { ahead: new RegExp(`^(?:${bareNumbers})(?=\\s)`, 'u'), behind: new RegExp(`(?<=\\s)(?:${bareNumbers})$`, 'u') },
  priority: {
    ahead: new RegExp(`^[(（]?${priorityPattern}[)）]?(?=\\s)`, 'iu'),
    behind: new RegExp(`(?<=\\s)[(（]?${priorityPattern}[)）]?$`, 'iu'),
  },
} as const;

/** Longest cell of a column beside the title: what is looked at from either end. */
const longestCell = 200;

/** Takes one column off an end of the text, where it stands there. */
function take(text: string, role: ColumnRole, layout: Layout, values: Map<ColumnRole, string>, side: 'ahead' | 'behind'): string {
  if (role !== 'document' && role !== 'priority') return text;
  const from = side === 'ahead' ? 0 : Math.max(0, text.length - longestCell);
  const window = text.slice(from, from + longestCell);
  const found =
    patterns[role][side].exec(window) ??
    (role === 'document' && layout.session !== null ? patterns.bare[side].exec(window) : null);
  if (found === null || (role === 'priority' && priorityOf(found[0]) === null)) return text;
  values.set(role, found[0]);
  return side === 'ahead' ? text.slice(found[0].length).trim() : text.slice(0, from + found.index).trim();
}

const comment = new RegExp(`^(?:${languages.map((language) => letterCues[language].comment.source).join('|')})`, 'iu');

/** An agenda with comments: the word of the decision divides it, or the beginning of a comment where nothing is said of one. */
function withComments(text: string, layout: Layout, used: number): ItemFields {
  const pieces = text.split(/[\t\n]/u).flatMap(divided);
  const decision = pieces.findIndex((piece, i) => i > 0 && isDecisionCell(piece));
  const remark = pieces.findIndex((piece, i) => i > 0 && comment.test(piece));
  const end = decision > 0 ? decision : remark > 0 ? remark : pieces.length;
  const values = new Map<ColumnRole, string>();
  const title = take(pieces.slice(0, end).join('\n'), 'document', layout, values, 'behind');
  let from = end;
  while (decision > 0 && from < pieces.length && isDecisionCell(pieces[from] ?? '')) from += 1;
  const words = pieces.slice(from);
  const notes = [pieces.slice(end, from).join(' '), spaced(words)].filter((note) => note !== '');
  return {
    titleLines: title.split('\n'),
    documents: values.get('document') ?? null,
    priority: null,
    notes,
    comments: words.length === 0 ? null : spaced(words),
    used,
    complete: /\p{L}/u.test(title) && end < pieces.length,
  };
}

/** A line that holds several columns: a number, the word of a decision and a comment with single blanks between them. */
function divided(line: string): string[] {
  const words = line.split(' ');
  for (let i = 1; i < words.length && words.length < 200; i += 1)
    if (isDecisionCell(words[i] ?? '') && /^\d+$/u.test(words[i - 1] ?? '')) {
      const before = words.slice(0, i - 1).join(' ');
      return [
        before,
        words[i - 1] ?? '',
        words[i] ?? '',
        ...words
          .slice(i + 1)
          .join(' ')
          .split('\n'),
      ].filter((piece) => piece !== '');
    }
  return [line];
}

/** Lines of a cell that is quoted, not compared: joined by a blank, none between Chinese characters. */
function spaced(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
