import type { Attributes, ElementReader } from '../xml.ts';
import { runProperties } from './parse-run-properties.ts';
import { propertyReader, set, toggle, twips, type Writable, whole } from './parse-values.ts';
import type { ParagraphProperties, RunProperties } from './word-document.ts';

type Into = Writable<ParagraphProperties>;

/** Word keeps 64 tab stops in a paragraph. */
const mostTabs = 64;

/**
 * `w:pPr` (ISO/IEC 29500-1, 17.3.1): what is said directly of a paragraph, and of its mark.
 * @param other reads children that are no property of the paragraph itself, such as `w:sectPr`
 */
export function paragraphProperties(
  into: Into,
  mark: Writable<RunProperties>,
  other?: (name: string) => ElementReader | null,
): ElementReader {
  const direct = propertyReader(into, table);
  return {
    open(name, attributes) {
      if (name === 'w:rPr') return runProperties(mark);
      if (name === 'w:numPr') return numbering(into);
      if (name === 'w:tabs') return tabs(into);
      if (name === 'w:pBdr') return borders(into);
      return other?.(name) ?? direct.open?.(name, attributes) ?? null;
    },
  };
}

const table: ReadonlyMap<string, (attributes: Attributes, into: Into) => void> = new Map([
  ['w:pStyle', (attributes, into) => set(into, 'style', attributes['w:val'])],
  ['w:jc', (attributes, into) => set(into, 'alignment', alignment(attributes['w:val']))],
  ['w:bidi', (attributes, into) => set(into, 'rightToLeft', toggle(attributes))],
  ['w:ind', indents],
  ['w:spacing', spacing],
  ['w:contextualSpacing', (attributes, into) => set(into, 'contextualSpacing', toggle(attributes))],
  ['w:keepNext', (attributes, into) => set(into, 'keepNext', toggle(attributes))],
  ['w:keepLines', (attributes, into) => set(into, 'keepLines', toggle(attributes))],
  ['w:pageBreakBefore', (attributes, into) => set(into, 'pageBreakBefore', toggle(attributes))],
  ['w:widowControl', (attributes, into) => set(into, 'widowControl', toggle(attributes))],
  ['w:snapToGrid', (attributes, into) => set(into, 'snapToGrid', toggle(attributes))],
  ['w:framePr', (_, into) => set(into, 'floating', true)],
]);

/** `left` and `right` follow the reading direction, as Word has it: in a right-to-left paragraph `left` is its start. */
function alignment(value: string | undefined): ParagraphProperties['alignment'] {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'end';
  if (value === 'left' || value === 'start') return 'start';
  return value === undefined ? undefined : 'both';
}

function indents(attributes: Attributes, into: Into): void {
  set(into, 'indentStart', twips(attributes['w:start'] ?? attributes['w:left']));
  set(into, 'indentEnd', twips(attributes['w:end'] ?? attributes['w:right']));
  set(into, 'firstLine', twips(attributes['w:firstLine']));
  set(into, 'hanging', twips(attributes['w:hanging']));
}

function spacing(attributes: Attributes, into: Into): void {
  set(into, 'before', twips(attributes['w:before']));
  set(into, 'after', twips(attributes['w:after']));
  if (attributes['w:beforeAutospacing'] !== undefined) into.beforeAuto = on(attributes['w:beforeAutospacing']);
  if (attributes['w:afterAutospacing'] !== undefined) into.afterAuto = on(attributes['w:afterAutospacing']);
  const line = twips(attributes['w:line']);
  if (line === undefined) return;
  const rule = attributes['w:lineRule'];
  into.line = Math.abs(line);
  into.lineRule = line < 0 || rule === 'exact' ? 'exact' : rule === 'atLeast' ? 'atLeast' : 'auto';
}

function on(value: string): boolean {
  return toggle({ 'w:val': value });
}

function numbering(into: Into): ElementReader {
  let id = '';
  let level = 0;
  return {
    open(name, attributes) {
      if (name === 'w:numId') id = attributes['w:val'] ?? '';
      if (name === 'w:ilvl') level = whole(attributes['w:val']) ?? 0;
      return null;
    },
    close: () => set(into, 'numbering', { id, level }),
  };
}

function tabs(into: Into): ElementReader {
  const stops: { position: number; kind: string }[] = [];
  return {
    open(name, attributes) {
      const position = twips(attributes['w:pos']);
      if (name === 'w:tab' && position !== undefined && stops.length < mostTabs)
        stops.push({ position, kind: attributes['w:val'] ?? 'left' });
      return null;
    },
    close: () => set(into, 'tabs', stops),
  };
}

function borders(into: Into): ElementReader {
  return {
    open(_, attributes) {
      if (attributes['w:val'] !== 'nil' && attributes['w:val'] !== 'none') into.borders = true;
      return null;
    },
  };
}
