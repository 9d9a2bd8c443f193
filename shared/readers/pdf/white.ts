import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';

/** What the numbers of a colour mean: light added (grey, red-green-blue) or ink (cyan, magenta, yellow, black); null: not known here. */
export type ColourSpace = 'light' | 'ink' | null;

/** Light from here on is not told from the white of the sheet. */
const whiteLight = 0.97;
const operators: ReadonlyMap<string, ColourSpace> = new Map([
  ['g', 'light'],
  ['rg', 'light'],
  ['k', 'ink'],
]);
const spaces: ReadonlyMap<string, ColourSpace> = new Map([
  ['DeviceGray', 'light'],
  ['CalGray', 'light'],
  ['DeviceRGB', 'light'],
  ['CalRGB', 'light'],
  ['DeviceCMYK', 'ink'],
]);

/** Whether an operator that sets the colour of areas sets white; `sc` and `scn` do it in the space that was chosen before. */
export function isWhite(operator: string, operands: readonly PdfValue[], space: ColourSpace): boolean {
  const meaning = operators.get(operator) ?? space;
  if (meaning === null || operands.length === 0) return false;
  return operands.every(
    (value) => typeof value === 'number' && (meaning === 'light' ? value >= whiteLight : value <= 1 - whiteLight),
  );
}

/** The space of a name, among the resources or of its own (ISO 32000-1, 8.6). Separated inks are none: their 1 is full ink. */
export function spaceOf(name: string, resources: PdfDictionary, objects: PdfObjects): ColourSpace {
  const known = spaces.get(name);
  if (known !== undefined) return known;
  const space = resolve(asDictionary(resolve(resources.get('ColorSpace'), objects)).get(name), objects);
  const [family, profile] = Array.isArray(space) ? (space as readonly PdfValue[]) : [space];
  if (family === null || family === undefined || typeof family !== 'object' || !('name' in family)) return null;
  if (family.name !== 'ICCBased') return spaces.get(family.name) ?? null;
  const components = asDictionary(resolve(profile, objects)).get('N');
  const alternate = nameIn(asDictionary(resolve(profile, objects)), 'Alternate');
  if (alternate === 'Lab') return null;
  return components === 4 ? 'ink' : components === 1 || components === 3 ? 'light' : null;
}
