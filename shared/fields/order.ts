import type { FieldKey } from '../model/field-key.ts';
import type { Template } from '../templates/template.ts';
import type { Line } from './lines.ts';

/** A field where it begins. */
export interface Placed {
  readonly key: FieldKey;
  readonly start: number;
  readonly line: Line | undefined;
}

/** Fields in the order of the paper; those of one line or table row, whose columns may be swapped, in the order of the form. */
export function inPaperOrder(placed: readonly Placed[], template: Template): Placed[] {
  const rank = (key: FieldKey) => template.orders[0]?.indexOf(key) ?? 0;
  return placed.toSorted((a, b) => (besideEachOther(a, b) ? rank(a.key) - rank(b.key) : a.start - b.start));
}

/**
 * Whether the fields stand in an order that the form allows. Page header, body and text boxes are judged each by itself: where a
 * text box is printed says nothing of where its anchor stands. Columns of one table have no order among each other: the number of a
 * document may stand above the agenda item, on the other side.
 */
export function isOrdered(placed: readonly Placed[], template: Template): boolean {
  const parts = Map.groupBy(placed, ({ line }) => line?.passage.part ?? 'body');
  return [...parts.values()].every((group) =>
    template.orders.some((order) =>
      follows(
        group.filter(({ key }) => order.includes(key)),
        order,
      ),
    ),
  );
}

function follows(placed: readonly Placed[], order: readonly FieldKey[]): boolean {
  return placed.every((later, i) =>
    placed.slice(0, i).every((earlier) => order.indexOf(later.key) > order.indexOf(earlier.key) || inColumns(earlier, later)),
  );
}

function inColumns(a: Placed, b: Placed): boolean {
  const [one, other] = [a.line?.passage.cell, b.line?.passage.cell];
  return one != null && other != null && one.table === other.table && one.column !== other.column;
}

function besideEachOther(a: Placed, b: Placed): boolean {
  if (a.line === undefined || b.line === undefined) return false;
  const [one, other] = [a.line.passage.cell, b.line.passage.cell];
  if (one === null || other === null) return a.line === b.line;
  return one.table === other.table && one.row === other.row && one.column !== other.column;
}
