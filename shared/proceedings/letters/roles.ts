import { isDecisionCell, isDocumentCell, priorityOf } from './cell-values.ts';
import type { Header } from './columns.ts';
import type { ColumnRole } from './cues/letter-cues.ts';
import type { Fragment } from './fragments.ts';
import type { Section } from './sections.ts';

/** What a cell is, where its column says so. */
export type Role = ColumnRole | 'note';

/** Share of the cells of a column that must hold what its head says, or what makes it that column. */
const fits = 0.6;
/** Rows that a table without any head must have to be taken for an agenda. */
const fewestRows = 2;

/** The roles of all fragments that stand in tables whose columns can be relied on; the others are missing. */
export function rolesIn(section: Section): ReadonlyMap<Fragment, Role> {
  const found = new Map<Fragment, Role>();
  let last: Header | null = section.earlier;
  const tables = Map.groupBy(section.fragments, ({ table }) => table);
  for (const [table, cells] of tables) {
    if (table === null) continue;
    const own: Header | null = section.headers.get(table) ?? last;
    const columns = columnsOf(cells, own);
    if (columns === null) continue;
    last = own;
    for (const cell of cells) found.set(cell, columns.get(cell.column ?? -1) ?? 'note');
  }
  return found;
}

/** Column by column, what the head says where the cells bear it out, and else what the cells are; null for a table that is no agenda. */
function columnsOf(cells: readonly Fragment[], header: Header | null): Map<number, Role> | null {
  const byColumn = new Map([...Map.groupBy(cells, ({ column }) => column ?? -1)].sort(([one], [other]) => one - other));
  const rows = new Set(cells.map(({ row }) => row)).size;
  const bare = header?.session !== null && header !== null;
  const taken = new Map<number, Role>();
  const take = (role: Role, test: (texts: readonly string[]) => boolean): void => {
    const free = [...byColumn].filter(([column]) => !taken.has(column));
    const headed = free.find(([column]) => header?.columns.get(column) === role);
    const column = (headed !== undefined && test(headed[1].map(({ text }) => text)) ? headed : undefined)?.[0];
    const byContent =
      column ?? free.find(([, found]) => found.length >= Math.min(fewestRows, rows) && test(found.map(({ text }) => text)))?.[0];
    if (byContent !== undefined && (header === null || column !== undefined || !claimed(header, byContent, role)))
      taken.set(byContent, role);
  };
  const number = numberColumn(byColumn, header);
  if (number !== null) taken.set(number, 'number');
  take('document', (texts) => share(texts, (text) => isDocumentCell(text, bare)));
  take('priority', (texts) => share(texts, (text) => priorityOf(text) !== null));
  take('decision', (texts) => share(texts, isDecisionCell));
  const title = titleColumn(byColumn, taken, header);
  if (title === null || !(taken.has(title) || [...taken.values()].some((role) => role !== 'decision'))) return null;
  taken.set(title, 'title');
  for (const [column] of byColumn)
    if (!taken.has(column) && header?.columns.get(column) === 'comments') taken.set(column, 'comments');
  const roles = [...taken.values()];
  const isAgenda = roles.includes('document') || (header !== null && (roles.includes('number') || roles.includes('priority')));
  return isAgenda && (header !== null || rows >= fewestRows) ? taken : null;
}

/** A column that a head gives to something else is not taken by its content, but a number may stand under `Item` or under nothing. */
function claimed(header: Header, column: number, role: Role): boolean {
  const said = header.columns.get(column);
  return said !== undefined && said !== role && role !== 'number';
}

function titleColumn(
  byColumn: ReadonlyMap<number, readonly Fragment[]>,
  taken: ReadonlyMap<number, Role>,
  header: Header | null,
): number | null {
  const free = [...byColumn].filter(([column]) => !taken.has(column));
  const headed = free.find(([column]) => header?.columns.get(column) === 'title');
  if (headed !== undefined) return headed[0];
  const length = (cells: readonly Fragment[]): number => cells.reduce((sum, { text }) => sum + text.length, 0);
  return free.toSorted(([, one], [, other]) => length(other) - length(one))[0]?.[0] ?? null;
}

function share(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * fits;
}

/** The column that counts: the one so headed, or else that in which most cells are one more than the cell above. Groups and counts do not go up. */
function numberColumn(byColumn: ReadonlyMap<number, readonly Fragment[]>, header: Header | null): number | null {
  const counting = [...byColumn].flatMap(([column, cells]) => {
    const texts = cells.map(({ text }) => text);
    if (!share(texts, (text) => /^\d{1,3}[.)]?$/u.test(text))) return [];
    const numbers = texts.map((text) => (/^\d{1,3}[.)]?$/u.test(text) ? Number.parseInt(text, 10) : Number.NaN));
    const steps = numbers.slice(1).filter((number, i) => number - (numbers[i] ?? 0) === 1).length;
    if (numbers.length > 1 && steps * 2 < numbers.length - 1) return [];
    return [{ column, steps, headed: header?.columns.get(column) === 'number' }];
  });
  const [best] = counting.sort((one, other) => Number(other.headed) - Number(one.headed) || other.steps - one.steps);
  return best?.column ?? null;
}
