import type { Attributes, ElementReader } from '../xml.ts';

/** 22 inches: the longest measure that Word accepts. Longer ones are made to upset a layout. */
const longestTwips = 31_680;

/** `w:val` of a switch such as `w:b`: on when the element stands there without a value. */
export function toggle(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** A length in twips; the strict edition may write a unit (`12pt`, `2.5cm`). Undefined where there is no number. */
export function twips(value: string | undefined): number | undefined {
  const measured = inUnits(value, 20);
  return measured === undefined ? undefined : Math.max(-longestTwips, Math.min(Math.round(measured), longestTwips));
}

/** A size of type in half-points, between 1 and Word's largest of 1,638 points. */
export function halfPoints(value: string | undefined): number | undefined {
  const measured = inUnits(value, 2);
  return measured === undefined ? undefined : Math.max(1, Math.min(Math.round(measured), 3_276));
}

/** A whole number; undefined where there is none. */
export function whole(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** EMU (914,400 an inch), drawn to the largest sheet. */
export function emu(value: string | undefined): number {
  const largest = longestTwips * 635;
  return Math.max(-largest, Math.min(whole(value) ?? 0, largest));
}

const pointsIn: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12, px: 0.75 };

/** Points of a length with a unit; undefined without one. */
export function points(value: string | undefined): number | undefined {
  const [, number, unit] = /^\s*(-?\d*\.?\d+)\s*(pt|in|cm|mm|pc|pi|px)\s*$/.exec(value ?? '') ?? [];
  return unit === undefined ? undefined : Number(number) * (pointsIn[unit] ?? 1);
}

function inUnits(value: string | undefined, perPoint: number): number | undefined {
  if (value === undefined) return undefined;
  const withUnit = points(value);
  const number = withUnit === undefined ? Number.parseFloat(value) : withUnit * perPoint;
  return Number.isFinite(number) ? number : undefined;
}

/** Readonly contracts are filled in here, once, while their part is read. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Sets a key unless the file gives no value for it: an absent key is inherited. */
export function set<T, K extends keyof T>(into: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) into[key] = value;
}

/** Reads the children of a properties element by a table of their names; others, with all they hold, are skipped. */
export function propertyReader<T>(
  into: T,
  table: ReadonlyMap<string, (attributes: Attributes, into: T) => unknown>,
): ElementReader {
  return {
    open(name, attributes) {
      table.get(name)?.(attributes, into);
      return null;
    },
  };
}
