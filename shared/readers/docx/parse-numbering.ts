import type { Attributes, ElementReader } from '../xml.ts';
import { paragraphProperties } from './parse-paragraph-properties.ts';
import { runProperties } from './parse-run-properties.ts';
import { type Writable, whole } from './parse-values.ts';
import type { NumberingLevel } from './word-document.ts';

/** `word/numbering.xml` (ISO/IEC 29500-1, 17.9): the levels of each list, overrides applied. The map is full once the part is read. */
export function numberingReader(): { reader: ElementReader; numbering: ReadonlyMap<string, readonly NumberingLevel[]> } {
  const abstract = new Map<string, NumberingLevel[]>();
  const numbering = new Map<string, readonly NumberingLevel[]>();
  const root: ElementReader = {
    open(name, attributes) {
      if (name === 'w:abstractNum') {
        const levels: NumberingLevel[] = [];
        abstract.set(attributes['w:abstractNumId'] ?? '', levels);
        return levelsReader(levels);
      }
      const id = attributes['w:numId'];
      return name === 'w:num' && id !== undefined ? instanceReader(abstract, (levels) => numbering.set(id, levels)) : null;
    },
  };
  return { reader: { open: (name) => (name === 'w:numbering' ? root : null) }, numbering };
}

function levelsReader(levels: NumberingLevel[]): ElementReader {
  return {
    open(name, attributes) {
      if (name !== 'w:lvl') return null;
      const level = emptyLevel(attributes);
      levels.push(level);
      return levelReader(level);
    },
  };
}

function instanceReader(
  abstract: ReadonlyMap<string, readonly NumberingLevel[]>,
  done: (levels: readonly NumberingLevel[]) => void,
): ElementReader {
  let base: readonly NumberingLevel[] = [];
  const overrides: NumberingLevel[] = [];
  return {
    open(name, attributes) {
      if (name === 'w:abstractNumId') base = abstract.get(attributes['w:val'] ?? '') ?? [];
      return name === 'w:lvlOverride' ? levelsReader(overrides) : null;
    },
    close: () => done([...base.filter(({ level }) => !overrides.some((over) => over.level === level)), ...overrides]),
  };
}

function emptyLevel(attributes: Attributes): Writable<NumberingLevel> {
  return { level: whole(attributes['w:ilvl']) ?? 0, start: 1, format: 'decimal', text: '', paragraph: {}, run: {} };
}

function levelReader(level: Writable<NumberingLevel>): ElementReader {
  return {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'w:start') level.start = whole(value) ?? 1;
      if (name === 'w:numFmt') level.format = value ?? 'decimal';
      if (name === 'w:lvlText') level.text = value ?? '';
      if (name === 'w:pPr') return paragraphProperties(level.paragraph, {});
      return name === 'w:rPr' ? runProperties(level.run) : null;
    },
  };
}
