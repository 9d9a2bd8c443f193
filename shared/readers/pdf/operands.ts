import { type PdfObjects, resolve } from './objects.ts';
import type { PdfValue } from './syntax.ts';

/** The number of an operand, 0 where it is none. */
export function numberOf(value: PdfValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** The name of an operand, empty where it is none. */
export function wordOf(value: PdfValue | undefined): string {
  return value !== null && typeof value === 'object' && 'name' in value ? value.name : '';
}

/** The number of the object that a value refers to; null where it refers to none. */
export function referenceOf(value: PdfValue | undefined): number | null {
  return value !== null && typeof value === 'object' && 'reference' in value ? value.reference : null;
}

/** The numbers of all objects that a list refers to, itself direct or behind a reference; of a single object behind a reference, its own. */
export function referencesOf(value: PdfValue | undefined, objects: PdfObjects): readonly number[] {
  const list = resolve(value, objects);
  const values: readonly (PdfValue | undefined)[] = Array.isArray(list) ? list : [value];
  return values.flatMap((one) => referenceOf(one) ?? []);
}
