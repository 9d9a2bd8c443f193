import { parseDocument } from '../../readers/docx/parse.ts';
import { relationshipsOf, targetOf } from '../../readers/docx/parse-relationships.ts';
import { hidingStyles } from '../../readers/docx/parse-story.ts';
import type { Styles } from '../../readers/docx/word-document.ts';
import { openPackage } from '../../readers/gate.ts';
import type { OpenPackage } from '../../readers/package.ts';
import { type ElementReader, readXml } from '../../readers/xml.ts';
import { readStory } from './read-story.ts';
import type { EditedStory } from './story.ts';

/** An edited file: its body, and the tags that the program wrote into its properties when it made it, by name of the bookmark. */
export interface EditedFile {
  readonly story: EditedStory;
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Opens a docx through the gate that every paper passes.
 * @throws GateRefusal with the reason to stop
 */
export function openEdited(bytes: Uint8Array): EditedFile {
  const pkg = openPackage(bytes);
  const { styles } = parseDocument(pkg);
  const root = relationshipsOf(pkg, '');
  const main = targetOf(root, 'officeDocument') ?? 'word/document.xml';
  const facts = { hiding: hidingStyles(styles), numbering: numberingStyles(styles) };
  return { story: readStory(pkg.part(main) ?? new Uint8Array(), main, facts), made: customProperties(pkg) };
}

/** Styles that number their paragraphs, by themselves or through the style they are based on. */
function numberingStyles(styles: Styles): ReadonlySet<string> {
  const numbering = new Set<string>();
  for (const id of styles.byId.keys()) {
    const met = new Set<string>();
    let style = styles.byId.get(id);
    while (style !== undefined && style.paragraph.numbering === undefined && !met.has(style.id)) {
      met.add(style.id);
      style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
    }
    if (style?.paragraph.numbering !== undefined && style.paragraph.numbering.id !== '0') numbering.add(id);
  }
  return numbering;
}

/** Properties of text that somebody gave the file, by name (ISO/IEC 29500-1, 22.3). */
function customProperties(pkg: OpenPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const part = targetOf(relationshipsOf(pkg, ''), 'custom-properties');
  const bytes = part === null ? null : pkg.part(part);
  if (part === null || bytes === null) return found;
  const textInto = (name: string): ElementReader => ({
    text: (text) => found.set(name, (found.get(name) ?? '') + text),
  });
  // The namespaces of these two have no short names; what the elements are called says enough.
  const named = (written: string, name: string) => written === name || written.endsWith(`:${name}`);
  const property = (name: string): ElementReader => ({ open: (value) => (named(value, 'lpwstr') ? textInto(name) : null) });
  const properties: ElementReader = {
    open: (element, attributes) =>
      named(element, 'property') && attributes.name !== undefined ? property(attributes.name) : null,
  };
  readXml(bytes, part, { open: (element) => (named(element, 'Properties') ? properties : null) });
  return found;
}
