import { toggle, type Writable } from '../../readers/docx/parse-values.ts';
import { type Attributes, type ElementReader, readXml } from '../../readers/xml.ts';
import { other, runReader } from './read-run.ts';
import type { EditedControl, EditedLine, EditedStory, Piece } from './story.ts';

/** What the styles of the file say of paragraphs and words. */
export interface StyleFacts {
  /** Styles that hide their words. */
  readonly hiding: ReadonlySet<string>;
  /** Paragraph styles with automatic numbers. */
  readonly numbering: ReadonlySet<string>;
}

interface Open {
  readonly lines: EditedLine[];
  readonly controls: EditedControl[];
  readonly bookmarks: Map<string, { first: number; last: number }>;
  readonly bookmarkNames: Map<string, string>;
  readonly styles: StyleFacts;
}

interface Around {
  readonly controls: readonly EditedControl[];
  readonly depth: number;
}

/**
 * Reads the main part of an edited file.
 * @throws GateRefusal whatever `readXml` refuses
 */
export function readStory(bytes: Uint8Array, part: string, styles: StyleFacts): EditedStory {
  const open: Open = { lines: [], controls: [], bookmarks: new Map(), bookmarkNames: new Map(), styles };
  const body = blocks(open, { controls: [], depth: 0 });
  const document: ElementReader = { open: (name) => (name === 'w:body' ? body : null) };
  readXml(bytes, part, { open: (name) => (name === 'w:document' ? document : null) });
  return open;
}

/** Wherever blocks stand; elements that are not known are looked through, so that no control is overlooked. */
function blocks(open: Open, around: Around): ElementReader {
  const reader: ElementReader = {
    open(name, attributes) {
      if (name === 'w:p') return paragraph(open, around);
      if (name === 'w:tbl') return blocks(open, { ...around, depth: around.depth + 1 });
      if (name === 'w:sdt') return control(open, around, false, (inner) => blocks(open, inner));
      if (name === 'w:altChunk') {
        open.lines.push({
          pieces: [other('part', around.controls)],
          controls: around.controls,
          depth: around.depth,
          runsOn: false,
        });
      }
      markBookmark(open, name, attributes, open.lines.length, open.lines.length - 1);
      return reader;
    },
  };
  return reader;
}

function control(open: Open, around: Around, inline: boolean, content: (inner: Around) => ElementReader): ElementReader {
  const own: Writable<EditedControl> = {
    tag: null,
    id: null,
    placeholder: false,
    around: around.controls,
    depth: around.depth,
    inline,
  };
  open.controls.push(own);
  const properties: ElementReader = {
    open(name, attributes) {
      if (name === 'w:tag') own.tag = attributes['w:val'] ?? null;
      if (name === 'w:id') own.id = attributes['w:val'] ?? null;
      if (name === 'w:showingPlcHdr') own.placeholder = toggle(attributes);
      return null;
    },
  };
  return {
    open(name) {
      if (name === 'w:sdtPr') return properties;
      return name === 'w:sdtContent' ? content({ ...around, controls: [...around.controls, own] }) : null;
    },
  };
}

function markBookmark(open: Open, name: string, attributes: Attributes, next: number, last: number): void {
  const id = attributes['w:id'] ?? '';
  if (name === 'w:bookmarkStart') {
    const bookmark = attributes['w:name'] ?? '';
    open.bookmarkNames.set(id, bookmark);
    if (!open.bookmarks.has(bookmark)) open.bookmarks.set(bookmark, { first: next, last: next });
  }
  const ended = name === 'w:bookmarkEnd' ? open.bookmarks.get(open.bookmarkNames.get(id) ?? '') : undefined;
  if (ended !== undefined) ended.last = Math.max(ended.first, last);
}

function paragraph(open: Open, around: Around): ElementReader {
  const pieces: Piece[] = [];
  const line: Writable<EditedLine> = { pieces, controls: around.controls, depth: around.depth, runsOn: false };
  const here = open.lines.push(line) - 1;
  const content = inlines(open, around, line, pieces, here);
  const numbered = () => pieces.unshift(other('list-number', around.controls));
  return {
    open: (name, attributes) =>
      name === 'w:pPr' ? paragraphProperties(open.styles, line, numbered) : (content.open?.(name, attributes) ?? null),
  };
}

function paragraphProperties(styles: StyleFacts, line: Writable<EditedLine>, numbered: () => unknown): ElementReader {
  let style = '';
  let list: string | undefined;
  const mark: ElementReader = {
    open(name) {
      if (name === 'w:del' || name === 'w:moveFrom') line.runsOn = true;
      return null;
    },
  };
  const numbers: ElementReader = {
    open(name, attributes) {
      if (name === 'w:numId') list = attributes['w:val'];
      return null;
    },
  };
  return {
    open(name, attributes) {
      if (name === 'w:pStyle') style = attributes['w:val'] ?? '';
      if (name === 'w:rPr') return mark;
      return name === 'w:numPr' ? numbers : null;
    },
    close() {
      // List 0 takes a paragraph out of the list of its style (ISO/IEC 29500-1, 17.9.18).
      if (list === undefined ? styles.numbering.has(style) : list !== '0') numbered();
    },
  };
}

function inlines(open: Open, around: Around, line: EditedLine, pieces: Piece[], here: number): ElementReader {
  const reader: ElementReader = {
    open(name, attributes) {
      if (name === 'w:r') return runReader(open.styles.hiding, around.controls, pieces);
      if (name === 'w:del' || name === 'w:moveFrom' || name === 'w:rt') return null;
      if (name === 'w:sdt') return control(open, around, true, (inner) => inlines(open, inner, line, pieces, here));
      if (name.startsWith('m:')) {
        pieces.push(other('formula', around.controls));
        return null;
      }
      markBookmark(open, name, attributes, here, pieces.some(({ text }) => text.trim() !== '') ? here : here - 1);
      return reader;
    },
  };
  return reader;
}
