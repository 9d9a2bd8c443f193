import type { Attributes, ElementReader } from '../xml.ts';
import { propertyReader, set, toggle, twips, type Writable, whole } from './parse-values.ts';
import type { SectionProperties } from './word-document.ts';

type Into = Writable<SectionProperties>;

/** More columns than any sheet can hold make a layout that never ends. */
const mostColumns = 45;

/** What Word assumes where a document says nothing of its section: Letter, one inch round (ISO/IEC 29500-1, 17.6). */
export function emptySection(): Into {
  return {
    type: 'nextPage',
    pageWidth: 12_240,
    pageHeight: 15_840,
    margins: { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 720, gutter: 0 },
    columns: { count: 1, space: 720, widths: [] },
    titlePage: false,
    grid: null,
    headers: {},
    footers: {},
    vertical: null,
  };
}

/** `w:sectPr`, read over the defaults. */
export function section(into: Into): ElementReader {
  const direct = propertyReader(into, table);
  return {
    open: (name, attributes) => (name === 'w:cols' ? columns(into, attributes) : (direct.open?.(name, attributes) ?? null)),
  };
}

const table: ReadonlyMap<string, (attributes: Attributes, into: Into) => void> = new Map([
  ['w:type', (attributes, into) => set(into, 'type', sectionType(attributes['w:val']))],
  ['w:pgSz', pageSize],
  ['w:pgMar', margins],
  ['w:titlePg', (attributes, into) => set(into, 'titlePage', toggle(attributes))],
  ['w:docGrid', grid],
  ['w:headerReference', (attributes, into) => refer(into.headers, attributes)],
  ['w:footerReference', (attributes, into) => refer(into.footers, attributes)],
  ['w:vAlign', (attributes, into) => set(into, 'vertical', attributes['w:val'])],
]);

function sectionType(value: string | undefined): SectionProperties['type'] {
  return value === 'continuous' || value === 'evenPage' || value === 'oddPage' || value === 'nextColumn' ? value : 'nextPage';
}

function pageSize(attributes: Attributes, into: Into): void {
  set(into, 'pageWidth', positive(attributes['w:w']));
  set(into, 'pageHeight', positive(attributes['w:h']));
}

function positive(value: string | undefined): number | undefined {
  const length = twips(value);
  return length !== undefined && length > 0 ? length : undefined;
}

function margins(attributes: Attributes, into: Into): void {
  const sides: Writable<Into['margins']> = { ...into.margins };
  for (const side of ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const) {
    set(sides, side, twips(attributes[`w:${side}`]));
  }
  into.margins = sides;
}

function grid(attributes: Attributes, into: Into): void {
  const linePitch = twips(attributes['w:linePitch']);
  if (linePitch !== undefined) into.grid = { type: attributes['w:type'] ?? 'default', linePitch };
}

function refer(into: Partial<Record<'default' | 'first' | 'even', string>>, attributes: Attributes): void {
  const type = attributes['w:type'];
  const id = attributes['r:id'];
  if (id !== undefined) into[type === 'first' || type === 'even' ? type : 'default'] = id;
}

function columns(into: Into, attributes: Attributes): ElementReader {
  const widths: { width: number; space: number }[] = [];
  const equal = attributes['w:equalWidth'];
  const unequal = equal === '0' || equal === 'false' || equal === 'off';
  return {
    open(name, column) {
      if (name === 'w:col' && widths.length < mostColumns) {
        widths.push({ width: twips(column['w:w']) ?? 0, space: twips(column['w:space']) ?? 0 });
      }
      return null;
    },
    close() {
      const count = unequal && widths.length > 0 ? widths.length : (whole(attributes['w:num']) ?? 1);
      into.columns = {
        count: Math.max(1, Math.min(count, mostColumns)),
        space: twips(attributes['w:space']) ?? 720,
        widths: unequal ? widths : [],
      };
    },
  };
}
