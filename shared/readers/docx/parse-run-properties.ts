import type { Attributes, ElementReader } from '../xml.ts';
import { halfPoints, propertyReader, set, toggle, twips, type Writable, whole } from './parse-values.ts';
import type { RunProperties } from './word-document.ts';

type Into = Writable<RunProperties>;
type FontKey = keyof NonNullable<RunProperties['fonts']>;

const fontKeys: readonly FontKey[] = [
  'ascii',
  'hAnsi',
  'eastAsia',
  'cs',
  'asciiTheme',
  'hAnsiTheme',
  'eastAsiaTheme',
  'csTheme',
  'hint',
];

/** `w:rPr`: what is said directly of a run or of a paragraph mark (ISO/IEC 29500-1, 17.3.2). */
export function runProperties(into: Into): ElementReader {
  return propertyReader(into, table);
}

const table: ReadonlyMap<string, (attributes: Attributes, into: Into) => void> = new Map([
  ['w:rStyle', (attributes, into) => set(into, 'style', attributes['w:val'])],
  ['w:rFonts', (attributes, into) => set(into, 'fonts', fonts(attributes))],
  ['w:sz', (attributes, into) => set(into, 'size', halfPoints(attributes['w:val']))],
  ['w:szCs', (attributes, into) => set(into, 'sizeComplex', halfPoints(attributes['w:val']))],
  ['w:b', (attributes, into) => set(into, 'bold', toggle(attributes))],
  ['w:i', (attributes, into) => set(into, 'italic', toggle(attributes))],
  ['w:caps', (attributes, into) => set(into, 'caps', toggle(attributes))],
  ['w:smallCaps', (attributes, into) => set(into, 'smallCaps', toggle(attributes))],
  ['w:vanish', (attributes, into) => set(into, 'hidden', toggle(attributes))],
  ['w:rtl', (attributes, into) => set(into, 'rightToLeft', toggle(attributes))],
  ['w:spacing', (attributes, into) => set(into, 'spacing', twips(attributes['w:val']))],
  ['w:w', (attributes, into) => set(into, 'scale', scale(attributes['w:val']))],
  ['w:position', (attributes, into) => set(into, 'position', whole(attributes['w:val']))],
  ['w:vertAlign', (attributes, into) => set(into, 'superscript', attributes['w:val'] !== 'baseline')],
  ['w:color', (attributes, into) => set(into, 'color', attributes['w:val'])],
]);

function fonts(attributes: Attributes): NonNullable<RunProperties['fonts']> {
  const named: Partial<Record<FontKey, string>> = {};
  for (const key of fontKeys)
    set(named, key, attributes[`w:${key}`] ?? (key === 'csTheme' ? attributes['w:cstheme'] : undefined));
  return named;
}

/** Per cent; Word allows 1 to 600. */
function scale(value: string | undefined): number | undefined {
  const number = whole(value);
  return number === undefined ? undefined : Math.max(1, Math.min(number, 600));
}
