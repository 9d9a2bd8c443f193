import type { Attributes, ElementReader } from '../xml.ts';
import { emu, points, type Writable } from './parse-values.ts';
import type { Block, Drawing, Pin } from './word-document.ts';

/** EMU in a point. */
const emuPerPoint = 12_700;

/** Reads the blocks of a text box into the list. */
type ReadBox = (blocks: Block[]) => ElementReader;
type Done = (drawing: Drawing) => void;

/** `w:drawing`: a picture, shape or chart, with the blocks of all text boxes in it. */
export function drawingReader(box: ReadBox, done: Done): ElementReader {
  return {
    open(name) {
      if (name !== 'wp:inline' && name !== 'wp:anchor') return null;
      const blocks: Block[] = [];
      const drawing = emptyDrawing(blocks);
      drawing.floating = name === 'wp:anchor';
      const inside = boxesInside(box, blocks);
      const horizontal = pin();
      const vertical = pin();
      return {
        open(child, attributes) {
          if (child === 'wp:extent') {
            drawing.width = Math.max(0, emu(attributes.cx));
            drawing.height = Math.max(0, emu(attributes.cy));
          } else if (child === 'wp:positionH') return pinReader(horizontal, attributes);
          else if (child === 'wp:positionV') return pinReader(vertical, attributes);
          else if (child === 'wp:wrapTopAndBottom') drawing.wrap = 'topAndBottom';
          else if (child === 'wp:wrapSquare' || child === 'wp:wrapTight' || child === 'wp:wrapThrough') drawing.wrap = 'square';
          return inside.open?.(child, attributes) ?? null;
        },
        close() {
          if (drawing.floating) drawing.anchor = { horizontal, vertical };
          done(drawing);
        },
      };
    },
  };
}

/** `w:pict` and `w:object`: the older VML shapes. The outermost shape with a size speaks for the whole. */
export function pictureReader(box: ReadBox, done: Done): ElementReader {
  const blocks: Block[] = [];
  const drawing = emptyDrawing(blocks);
  let sized = false;
  const open = (name: string, attributes: Attributes): ElementReader | null => {
    if (name === 'w:txbxContent') return box(blocks);
    if (name === 'v:shapetype') return null;
    if (name === 'w10:wrap') drawing.wrap = vmlWrap(attributes.type);
    if (!sized && name.startsWith('v:') && attributes.style !== undefined) sized = shape(attributes.style, drawing);
    return { open };
  };
  const close = () => {
    if (sized || blocks.length > 0) done(drawing);
  };
  return { open, close };
}

function emptyDrawing(box: Block[]): Writable<Drawing> {
  return { type: 'drawing', width: 0, height: 0, floating: false, wrap: 'none', anchor: null, box };
}

/** Every text box at any depth: groups and canvases hold several. */
function boxesInside(box: ReadBox, blocks: Block[]): ElementReader {
  const reader: ElementReader = { open: (name) => (name === 'w:txbxContent' ? box(blocks) : reader) };
  return reader;
}

function pin(): Writable<Pin> {
  return { from: 'column', offset: 0, align: null };
}

function pinReader(into: Writable<Pin>, attributes: Attributes): ElementReader {
  into.from = attributes.relativeFrom ?? into.from;
  return {
    open(name) {
      let text = '';
      return {
        text: (more) => {
          text += more;
        },
        close() {
          if (name === 'wp:posOffset') into.offset = emu(text);
          if (name === 'wp:align') into.align = text.trim();
        },
      };
    },
  };
}

function vmlWrap(type: string | undefined): Drawing['wrap'] {
  if (type === 'topAndBottom') return 'topAndBottom';
  return type === 'square' || type === 'tight' || type === 'through' ? 'square' : 'none';
}

/** The `style` of a VML shape, written as CSS. False where it gives no size. */
function shape(style: string, drawing: Writable<Drawing>): boolean {
  const css = new Map(style.split(';').map((rule) => [rule.split(':')[0]?.trim() ?? '', rule.split(':')[1]?.trim()]));
  const length = (key: string) => Math.round((points(css.get(key)) ?? 0) * emuPerPoint);
  drawing.width = Math.max(0, emu(String(length('width'))));
  drawing.height = Math.max(0, emu(String(length('height'))));
  if (drawing.width === 0 && drawing.height === 0) return false;
  drawing.floating = css.get('position') === 'absolute';
  if (drawing.floating) {
    drawing.anchor = {
      horizontal: {
        from: css.get('mso-position-horizontal-relative') ?? 'column',
        offset: length('margin-left'),
        align: css.get('mso-position-horizontal') ?? null,
      },
      vertical: {
        from: css.get('mso-position-vertical-relative') ?? 'paragraph',
        offset: length('margin-top'),
        align: css.get('mso-position-vertical') ?? null,
      },
    };
  }
  return true;
}
