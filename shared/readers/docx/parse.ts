import { GateRefusal, type OpenPackage } from '../package.ts';
import { type ElementReader, readXml } from '../xml.ts';
import { blocksReader } from './parse-blocks.ts';
import { numberingReader } from './parse-numbering.ts';
import { type Relationship, relationshipsOf, targetOf } from './parse-relationships.ts';
import { emptySection, section } from './parse-section.ts';
import { propertiesReader, settingsReader, themeReader } from './parse-settings.ts';
import { hidingStyles, type Shared, type Story, storyOf } from './parse-story.ts';
import { latentStyles, stylesReader } from './parse-styles.ts';
import type { Block, WordDocument } from './word-document.ts';

/**
 * Reads all parts of a docx, each in one pass. Parts are found by their relationships, as Word finds them, never by name.
 * @throws GateRefusal `corrupt-file` where there is no main part, and whatever `readXml` refuses
 */
export function parseDocument(pkg: OpenPackage): WordDocument {
  const root = relationshipsOf(pkg, '');
  const main = targetOf(root, 'officeDocument') ?? 'word/document.xml';
  const relationships = relationshipsOf(pkg, main);
  const { styles, theme, settings } = definitions(pkg, relationships);
  const { reader: propertiesRoot, properties } = propertiesReader();
  readPart(pkg, targetOf(root, 'extended-properties') ?? targetOf(root, 'extendedProperties'), propertiesRoot);

  const shared: Shared = {
    sections: [],
    seen: { trackedChanges: false, comments: false, hiddenText: false, activeField: null, altChunk: false },
    hiding: hidingStyles(styles),
    lists: new Set([...styles.byId.values()].flatMap(({ paragraph }) => paragraph.numbering?.id ?? [])),
  };
  const body = readBody(pkg, main, storyOf(pkg, main, shared));
  // Headers, footers and notes cannot end a section of the body.
  const aside: Shared = { ...shared, sections: [] };
  const around = {
    headers: edges(pkg, relationships, 'header', aside),
    footers: edges(pkg, relationships, 'footer', aside),
    footnotes: notes(pkg, targetOf(relationships, 'footnotes'), 'w:footnote', aside),
    endnotes: notes(pkg, targetOf(relationships, 'endnotes'), 'w:endnote', aside),
  };
  return {
    body,
    sections: shared.sections,
    ...around,
    styles,
    numbering: numberingOf(pkg, relationships, shared.lists),
    theme,
    settings,
    properties,
    seen: shared.seen,
  };
}

function definitions(pkg: OpenPackage, relationships: ReadonlyMap<string, Relationship>) {
  const { reader: stylesRoot, styles } = stylesReader();
  const { reader: themeRoot, theme } = themeReader();
  const { reader: settingsRoot, settings } = settingsReader();
  readPart(pkg, targetOf(relationships, 'styles'), stylesRoot, latentStyles);
  readPart(pkg, targetOf(relationships, 'theme'), themeRoot);
  readPart(pkg, targetOf(relationships, 'settings'), settingsRoot);
  return { styles, theme, settings };
}

/** Word writes lists into every paper, and most papers use none: the part is read last, and only where a paragraph names one of them. */
function numberingOf(
  pkg: OpenPackage,
  relationships: ReadonlyMap<string, Relationship>,
  lists: ReadonlySet<string>,
): WordDocument['numbering'] {
  const { reader, numbering } = numberingReader();
  if (lists.size > 0) readPart(pkg, targetOf(relationships, 'numbering'), reader);
  return numbering;
}

function readPart(pkg: OpenPackage, part: string | null, reader: ElementReader, unread: RegExp | null = null): void {
  const bytes = part === null ? null : pkg.part(part);
  if (part !== null && bytes !== null) readXml(bytes, part, reader, unread);
}

function readBody(pkg: OpenPackage, main: string, story: Story): readonly Block[] {
  const bytes = pkg.part(main);
  if (bytes === null) throw new GateRefusal({ code: 'corrupt-file', detail: 'no main document part', place: null });
  const blocks: Block[] = [];
  const content = blocksReader(story, blocks);
  const last = emptySection();
  const body: ElementReader = {
    open: (name, attributes) => (name === 'w:sectPr' ? section(last) : (content.open?.(name, attributes) ?? null)),
  };
  const document: ElementReader = { open: (name) => (name === 'w:body' ? body : null) };
  readXml(bytes, main, { open: (name) => (name === 'w:document' ? document : null) });
  story.sections.push(last);
  return blocks;
}

/** Header or footer parts, by relationship id of the main part. */
function edges(
  pkg: OpenPackage,
  relationships: ReadonlyMap<string, Relationship>,
  kind: 'header' | 'footer',
  shared: Shared,
): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  const name = kind === 'header' ? 'w:hdr' : 'w:ftr';
  for (const { id, kind: kindFound, target, external } of relationships.values()) {
    if (kindFound !== kind || external) continue;
    const blocks: Block[] = [];
    const content = blocksReader(storyOf(pkg, target, shared), blocks);
    readPart(pkg, target, { open: (element) => (element === name ? content : null) });
    found.set(id, blocks);
  }
  return found;
}

/** Notes by id, without the separators that Word keeps among them. */
function notes(pkg: OpenPackage, part: string | null, name: string, shared: Shared): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  if (part === null) return found;
  const story = storyOf(pkg, part, shared);
  const list: ElementReader = {
    open(element, attributes) {
      const id = attributes['w:id'];
      if (element !== name || id === undefined || /separator|notice/i.test(attributes['w:type'] ?? '')) return null;
      const blocks: Block[] = [];
      found.set(id, blocks);
      return blocksReader(story, blocks);
    },
  };
  readPart(pkg, part, { open: (element) => (element === `${name}s` ? list : null) });
  return found;
}
