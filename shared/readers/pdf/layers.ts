import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import { referenceOf, referencesOf } from './operands.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';

/**
 * Tells whether what is marked with these properties belongs to a layer that is switched off when the file is opened (ISO 32000-1, 8.11.4.3); null where
 * no layer is. Groups of layers count as off when all of theirs are; those with another policy or an expression count as on.
 */
export function hiddenLayers(objects: PdfObjects): ((properties: PdfValue | undefined) => boolean) | null {
  const all = asDictionary(resolve(objects.root?.get('OCProperties'), objects));
  const configuration = asDictionary(resolve(all.get('D'), objects));
  const off =
    nameIn(configuration, 'BaseState') === 'OFF'
      ? without(referencesIn(all.get('OCGs'), objects), referencesIn(configuration.get('ON'), objects))
      : referencesIn(configuration.get('OFF'), objects);
  if (off.size === 0) return null;
  return (properties) => {
    if (isOneOf(properties, off)) return true;
    const group = asDictionary(resolve(properties, objects));
    return nameIn(group, 'Type') === 'OCMD' && isPlain(group) && allOff(group.get('OCGs'), off, objects);
  };
}

function isPlain(group: PdfDictionary): boolean {
  return !group.has('VE') && (nameIn(group, 'P') ?? 'AnyOn') === 'AnyOn';
}

function allOff(layers: PdfValue | undefined, off: ReadonlySet<number>, objects: PdfObjects): boolean {
  if (isOneOf(layers, off)) return true;
  const named = referencesIn(layers, objects);
  return named.size > 0 && [...named].every((number) => off.has(number));
}

function isOneOf(value: PdfValue | undefined, numbers: ReadonlySet<number>): boolean {
  const number = referenceOf(value);
  return number !== null && numbers.has(number);
}

function referencesIn(value: PdfValue | undefined, objects: PdfObjects): ReadonlySet<number> {
  return new Set(Array.isArray(resolve(value, objects)) ? referencesOf(value, objects) : []);
}

function without(numbers: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...numbers].filter((number) => !others.has(number)));
}
