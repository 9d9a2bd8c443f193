import { type ElementReader, through } from '../xml.ts';
import { toggle, type Writable } from './parse-values.ts';
import type { Control } from './word-document.ts';

/**
 * `w:sdt` (ISO/IEC 29500-1, 17.5.2), wherever it stands: round blocks, rows, cells or runs.
 * @param content reads what the control holds
 */
export function contentControl(content: (control: Control) => ElementReader): ElementReader {
  const control: Writable<Control> = { tag: null, alias: null, placeholder: false };
  const properties: ElementReader = {
    open(name, attributes) {
      if (name === 'w:tag') control.tag = attributes['w:val'] ?? null;
      if (name === 'w:alias') control.alias = attributes['w:val'] ?? null;
      if (name === 'w:showingPlcHdr') control.placeholder = toggle(attributes);
      return null;
    },
  };
  return {
    open(name) {
      if (name === 'w:sdtPr') return properties;
      return name === 'w:sdtContent' ? through(content(control)) : null;
    },
  };
}
