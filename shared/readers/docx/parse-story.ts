import type { OpenPackage } from '../package.ts';
import { type Fields, openFields } from './parse-fields.ts';
import { type Relationship, relationshipsOf } from './parse-relationships.ts';
import type { Writable } from './parse-values.ts';
import type { SectionProperties, Styles, WordDocument } from './word-document.ts';

/** What the readers of one part share while it is read: the part's own links and fields, the document's sections and facts. */
export interface Story {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly fields: Fields;
  readonly sections: SectionProperties[];
  readonly seen: Writable<WordDocument['seen']>;
  /** Whether a paragraph or character style hides its text, by itself or through the style it is based on. */
  readonly hiding: ReadonlySet<string>;
  /** Ids of the lists that paragraphs name. */
  readonly lists: Set<string>;
}

/** What stays the same from part to part. */
export type Shared = Pick<Story, 'sections' | 'seen' | 'hiding' | 'lists'>;

export function storyOf(pkg: OpenPackage, part: string, shared: Shared): Story {
  return { ...shared, relationships: relationshipsOf(pkg, part), fields: fieldsOf(shared.seen) };
}

/** The same part, for the content of a text box: its fields are its own. */
export function storyInside(story: Story): Story {
  return { ...story, fields: fieldsOf(story.seen) };
}

/** The styles that hide text; a chain that turns round on itself ends where it began. */
export function hidingStyles(styles: Styles): ReadonlySet<string> {
  const hiding = new Set<string>();
  for (const id of styles.byId.keys()) {
    const met = new Set<string>();
    let style = styles.byId.get(id);
    while (style !== undefined && style.run.hidden === undefined && !met.has(style.id)) {
      met.add(style.id);
      style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
    }
    if (style?.run.hidden === true) hiding.add(id);
  }
  return hiding;
}

function fieldsOf(seen: Writable<WordDocument['seen']>): Fields {
  return openFields((instruction) => (seen.activeField ??= instruction));
}
