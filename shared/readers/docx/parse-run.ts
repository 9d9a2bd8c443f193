import type { Attributes, ElementReader } from '../xml.ts';
import { drawingReader, pictureReader } from './parse-drawing.ts';
import { inlinesReader, type Setting } from './parse-inlines.ts';
import { runProperties } from './parse-run-properties.ts';
import { type Story, storyInside } from './parse-story.ts';
import { symbolCharacter } from './parse-symbols.ts';
import type { ReadBlocks } from './parse-table.ts';
import type { Writable } from './parse-values.ts';
import type { Block, Drawing, Inline, RunProperties } from './word-document.ts';

/** A run while it is read; `text` waits until something else than text comes. */
interface Run {
  readonly story: Story;
  readonly inlines: Inline[];
  readonly setting: Setting;
  readonly readBlocks: ReadBlocks;
  readonly properties: Writable<RunProperties>;
  text: string;
}

/** `w:r` (ISO/IEC 29500-1, 17.3.2.25): its text in as few inlines as can be, deleted text apart, field instructions absent. */
export function runReader(story: Story, inlines: Inline[], setting: Setting, readBlocks: ReadBlocks): ElementReader {
  const run: Run = { story, inlines, setting, readBlocks, properties: {}, text: '' };
  return {
    open: (name, attributes) => table.get(name)?.(run, attributes) ?? null,
    close: () => flush(run),
  };
}

type ReadChild = (run: Run, attributes: Attributes) => ElementReader | undefined;

const table: ReadonlyMap<string, ReadChild> = new Map<string, ReadChild>([
  ['w:rPr', (run) => runProperties(run.properties)],
  ['w:t', (run, attributes) => words(attributes, (text) => say(run, text))],
  ['w:delText', (run, attributes) => words(attributes, (text) => say(run, text))],
  ['w:instrText', (run) => words({ 'xml:space': 'preserve' }, (text) => run.story.fields.swallows(text))],
  ['w:noBreakHyphen', (run) => say(run, '\u2011')],
  ['w:sym', (run, attributes) => say(run, symbolCharacter(attributes['w:font'], attributes['w:char']))],
  ['w:tab', (run) => (run.setting.deleted ? say(run, '\t') : put(run, { type: 'tab', properties: run.properties }))],
  ['w:ptab', (run) => put(run, { type: 'tab', properties: run.properties })],
  ['w:br', (run, { 'w:type': type }) => put(run, { type: 'break', kind: breakKind(type), properties: run.properties })],
  ['w:cr', (run) => put(run, { type: 'break', kind: 'line', properties: run.properties })],
  ['w:lastRenderedPageBreak', (run) => put(run, { type: 'mark' })],
  ['w:footnoteReference', (run, { 'w:id': id }) => note(run, 'footnote', id)],
  ['w:endnoteReference', (run, { 'w:id': id }) => note(run, 'endnote', id)],
  ['w:commentReference', commented],
  ['w:fldChar', (run, { 'w:fldCharType': type }) => field(run, type)],
  ['w:drawing', (run) => drawn(run, drawingReader)],
  ['w:pict', (run) => drawn(run, pictureReader)],
  ['w:object', (run) => drawn(run, pictureReader)],
  ['w:ruby', ruby],
]);

function flush(run: Run): void {
  const { text, properties, setting, story } = run;
  if (text === '') return;
  run.text = '';
  if (setting.deleted) {
    run.inlines.push({ type: 'deleted', text, properties });
    return;
  }
  if (!story.seen.hiddenText && isHidden(run) && text.trim() !== '') story.seen.hiddenText = true;
  const link = setting.link ?? story.fields.link();
  run.inlines.push({ type: 'text', text, properties, link, control: setting.control, inserted: setting.inserted });
}

function isHidden({ properties, setting, story }: Run): boolean {
  if (properties.hidden !== undefined) return properties.hidden;
  return story.hiding.has(properties.style ?? '') || story.hiding.has(setting.paragraph.style ?? '');
}

function say(run: Run, words: string): undefined {
  if (!run.story.fields.swallows(words)) run.text += words;
}

function put(run: Run, inline: Inline): undefined {
  flush(run);
  if (!run.story.fields.swallows('')) run.inlines.push(inline);
}

function note(run: Run, kind: 'footnote' | 'endnote', id: string | undefined): undefined {
  if (id !== undefined && !run.setting.deleted) put(run, { type: 'note', kind, id, properties: run.properties });
}

function commented(run: Run): undefined {
  run.story.seen.comments = true;
}

function field(run: Run, type: string | undefined): undefined {
  flush(run);
  if (type === 'begin') run.story.fields.begin();
  if (type === 'separate') run.story.fields.separate();
  if (type === 'end') run.story.fields.end();
}

type ReadDrawing = (box: (blocks: Block[]) => ElementReader, done: (drawing: Drawing) => void) => ElementReader;

function drawn(run: Run, read: ReadDrawing): ElementReader | undefined {
  if (run.setting.deleted) return undefined;
  const inside = storyInside(run.story);
  return read(
    (blocks) => run.readBlocks(inside, blocks, run.setting.control),
    (drawing) => put(run, drawing),
  );
}

/** Of a word with a gloss above it, the word. */
function ruby(run: Run): ElementReader {
  flush(run);
  const base = inlinesReader(run.story, run.inlines, run.setting, run.readBlocks);
  return { open: (name) => (name === 'w:rubyBase' ? base : null) };
}

/** Word strips the white space round a text that does not ask to keep it, and a line end in the file is a blank on paper. */
function words(attributes: Attributes, done: (text: string) => unknown): ElementReader {
  let text = '';
  return {
    text: (more) => {
      text += more;
    },
    close() {
      const blanks = text.replace(/[\t\r\n]/g, ' ');
      done(attributes['xml:space'] === 'preserve' ? blanks : blanks.replace(/^ +| +$/g, ''));
    },
  };
}

function breakKind(type: string | undefined): 'line' | 'page' | 'column' {
  return type === 'page' || type === 'column' ? type : 'line';
}
