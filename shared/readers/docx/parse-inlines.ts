import { type ElementReader, through } from '../xml.ts';
import { contentControl } from './parse-control.ts';
import { isActiveField, linkOfField } from './parse-fields.ts';
import { runReader } from './parse-run.ts';
import type { Story } from './parse-story.ts';
import type { ReadBlocks } from './parse-table.ts';
import type { Control, Inline, ParagraphProperties } from './word-document.ts';

/** What stands round a run. */
export interface Setting {
  readonly link: string | null;
  readonly inserted: boolean;
  readonly deleted: boolean;
  readonly control: Control | null;
  /** Properties of the paragraph: complete by the time its runs are read. */
  readonly paragraph: ParagraphProperties;
}

/** Elements round runs that change nothing of what is on paper. */
const wrappers: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Reads the content of a paragraph into `inlines`. */
export function inlinesReader(story: Story, inlines: Inline[], setting: Setting, readBlocks: ReadBlocks): ElementReader {
  const inside = (changed: Partial<Setting>) => inlinesReader(story, inlines, { ...setting, ...changed }, readBlocks);
  const tracked = (changed: Partial<Setting>): ElementReader => {
    story.seen.trackedChanges = true;
    return inside(changed);
  };
  const reader: ElementReader = {
    open(name, attributes) {
      switch (name) {
        case 'w:r':
          return runReader(story, inlines, setting, readBlocks);
        case 'w:hyperlink':
          return inside({ link: addressOf(story, attributes['r:id']) });
        case 'w:ins':
        case 'w:moveTo':
          return tracked({ inserted: true });
        case 'w:del':
        case 'w:moveFrom':
          return tracked({ deleted: true });
        case 'w:fldSimple':
          return simpleField(attributes['w:instr'] ?? '');
        case 'w:sdt':
          return contentControl((control) => inside({ control }));
        case 'm:oMath':
        case 'm:oMathPara':
          return mathReader(inlines, setting);
        case 'w:commentRangeStart':
          story.seen.comments = true;
          return null;
        default:
          return wrappers.has(name) ? through(reader) : null;
      }
    },
  };
  const simpleField = (instruction: string): ElementReader => {
    if (isActiveField(instruction)) story.seen.activeField ??= instruction;
    return inside({ link: linkOfField(instruction) ?? setting.link });
  };
  return reader;
}

/** Where a relationship leads outside the package; null for places inside the document. */
function addressOf(story: Story, id: string | undefined): string | null {
  const relationship = story.relationships.get(id ?? '');
  return relationship?.external === true ? relationship.target : null;
}

/** Formulas: their letters and signs in order, without their shape. */
function mathReader(inlines: Inline[], setting: Setting): ElementReader {
  const reader: ElementReader = {
    open(name) {
      if (name !== 'm:t') return name.startsWith('m:') ? reader : null;
      let text = '';
      return {
        text: (more) => (text += more),
        close() {
          if (setting.deleted) inlines.push({ type: 'deleted', text, properties: {} });
          else
            inlines.push({
              type: 'text',
              text,
              properties: {},
              link: null,
              control: setting.control,
              inserted: setting.inserted,
            });
        },
      };
    },
  };
  return reader;
}
