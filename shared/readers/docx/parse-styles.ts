import type { Attributes, ElementReader } from '../xml.ts';
import { paragraphProperties } from './parse-paragraph-properties.ts';
import { runProperties } from './parse-run-properties.ts';
import { cellMargins } from './parse-table-properties.ts';
import type { Writable } from './parse-values.ts';
import type { ParagraphProperties, RunProperties, Style, Styles } from './word-document.ts';

/** `word/styles.xml` (ISO/IEC 29500-1, 17.7): styles by id, unresolved. Gives the reader and, once it has run, the styles. */
export function stylesReader(): { reader: ElementReader; styles: Styles } {
  const byId = new Map<string, Style>();
  const defaults = { paragraph: {}, run: {} };
  const styles: Writable<Styles> = { defaults, byId, defaultParagraph: null, defaultTable: null };
  const root: ElementReader = {
    open(name, attributes) {
      if (name === 'w:docDefaults') return documentDefaults(defaults.paragraph, defaults.run);
      if (name !== 'w:style') return null;
      const style = emptyStyle(attributes);
      if (style === null) return null;
      byId.set(style.id, style);
      const standard = attributes['w:default'];
      if (standard === '1' || standard === 'true' || standard === 'on') {
        if (style.type === 'paragraph') styles.defaultParagraph = style.id;
        if (style.type === 'table') styles.defaultTable = style.id;
      }
      return styleReader(style);
    },
  };
  return { reader: { open: (name) => (name === 'w:styles' ? root : null) }, styles };
}

/**
 * `w:latentStyles` as Word writes it: how styles that the file does not hold are listed for the author. It is the larger part of
 * most style sheets, and nothing on paper.
 */
export const latentStyles =
  /<w:latentStyles(?: w:\w+="[^<>&"]*")*>(?:<w:lsdException(?: w:\w+="[^<>&"]*")+ ?\/>)*<\/w:latentStyles>/;

function documentDefaults(paragraph: Writable<ParagraphProperties>, run: Writable<RunProperties>): ElementReader {
  const inside: ElementReader = {
    open(name) {
      if (name === 'w:pPrDefault' || name === 'w:rPrDefault') return inside;
      if (name === 'w:pPr') return paragraphProperties(paragraph, {});
      return name === 'w:rPr' ? runProperties(run) : null;
    },
  };
  return inside;
}

function emptyStyle(attributes: Attributes): Writable<Style> | null {
  const id = attributes['w:styleId'];
  const named = attributes['w:type'];
  if (id === undefined) return null;
  const type = named === 'character' || named === 'table' || named === 'numbering' ? named : 'paragraph';
  return { id, type, basedOn: null, paragraph: {}, run: {}, cellMargins: null, borders: false };
}

function styleReader(style: Writable<Style>): ElementReader {
  const table: ElementReader = {
    open(name) {
      if (name === 'w:tblCellMar') return cellMargins((margins) => (style.cellMargins = margins));
      if (name === 'w:tblBorders') style.borders = true;
      return null;
    },
  };
  return {
    open(name, attributes) {
      if (name === 'w:basedOn') style.basedOn = attributes['w:val'] ?? null;
      if (name === 'w:pPr') return paragraphProperties(style.paragraph, {});
      if (name === 'w:rPr') return runProperties(style.run);
      return name === 'w:tblPr' ? table : null;
    },
  };
}
