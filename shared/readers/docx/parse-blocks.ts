import { type ElementReader, through } from '../xml.ts';
import { contentControl } from './parse-control.ts';
import { inlinesReader, type Setting } from './parse-inlines.ts';
import { paragraphProperties } from './parse-paragraph-properties.ts';
import { emptySection, section } from './parse-section.ts';
import type { Story } from './parse-story.ts';
import { tableReader } from './parse-table.ts';
import type { Writable } from './parse-values.ts';
import type { Block, Control, Inline, Paragraph } from './word-document.ts';

/** Elements round blocks that change nothing of what is on paper. */
const wrappers: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);

/** Reads paragraphs and tables into `blocks`, wherever they stand: body, cell, header, note, text box. */
export function blocksReader(story: Story, blocks: Block[], control: Control | null = null): ElementReader {
  const reader: ElementReader = {
    open(name) {
      if (name === 'w:p') return paragraphReader(story, control, (paragraph) => blocks.push(paragraph));
      if (name === 'w:tbl') return tableReader(story, control, blocksReader, (table) => blocks.push(table));
      if (name === 'w:sdt') return contentControl((inner) => blocksReader(story, blocks, inner));
      if (name === 'w:altChunk') story.seen.altChunk = true;
      return wrappers.has(name) ? through(reader) : null;
    },
  };
  return reader;
}

function paragraphReader(story: Story, control: Control | null, done: (paragraph: Paragraph) => void): ElementReader {
  const inlines: Inline[] = [];
  const paragraph: Writable<Paragraph> = {
    type: 'paragraph',
    properties: {},
    inlines,
    endsSection: null,
    control,
    mark: {},
  };
  const setting: Setting = { link: null, inserted: false, deleted: false, control, paragraph: paragraph.properties };
  const content = inlinesReader(story, inlines, setting, blocksReader);
  const sectionEnd = (name: string): ElementReader | null => {
    if (name !== 'w:sectPr') return null;
    const properties = emptySection();
    paragraph.endsSection = story.sections.push(properties) - 1;
    return section(properties);
  };
  return {
    open(name, attributes) {
      if (name === 'w:pPr') return paragraphProperties(paragraph.properties, paragraph.mark, sectionEnd);
      return content.open?.(name, attributes) ?? null;
    },
    close() {
      const { numbering } = paragraph.properties;
      if (numbering !== undefined) story.lists.add(numbering.id);
      done(paragraph);
    },
  };
}
