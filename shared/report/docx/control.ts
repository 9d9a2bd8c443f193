import { BuilderElement, type FileChild } from 'docx';
import { wordText } from './word-text.ts';

/** Longest title that Word keeps. */
const longestTitle = 64;

/**
 * A rich-text content control round blocks (`w:sdt`, ISO/IEC 29500-1, 17.5.2.29). Its words can be edited; the control itself cannot be
 * deleted by mistake (`sdtLocked`).
 * @param id whole number above 0, unique in the document
 */
export function contentControl(
  { title, tag, id }: { readonly title: string; readonly tag: string; readonly id: number },
  content: readonly FileChild[],
): FileChild {
  // The schema wants them in this order.
  const properties = [
    valued('w:alias', shortened(title)),
    valued('w:tag', tag),
    valued('w:id', id),
    valued('w:lock', 'sdtLocked'),
  ];
  return block('w:sdt', {}, [
    new BuilderElement({ name: 'w:sdtPr', children: properties }),
    new BuilderElement({ name: 'w:sdtContent', children: content }),
  ]);
}

/** A bookmark round whole blocks; programs that do not know content controls keep it. */
export function bookmarked(name: string, content: readonly FileChild[]): FileChild[] {
  const id = { key: 'w:id', value: name };
  return [
    block('w:bookmarkStart', { id, name: { key: 'w:name', value: name } }, []),
    ...content,
    block('w:bookmarkEnd', { id }, []),
  ];
}

/** Half of a sign that does not fit is left out. */
function shortened(title: string): string {
  return wordText(title)
    .slice(0, longestTitle)
    .replace(/[\ud800-\udbff]$/, '');
}

function valued(name: string, value: string | number): BuilderElement<{ value: string | number }> {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}

type Attributes = Readonly<Record<string, { readonly key: string; readonly value: string }>>;

/** The library takes as content of a section what bears its mark. */
function block(name: string, attributes: Attributes, children: readonly (BuilderElement | FileChild)[]): FileChild {
  return Object.assign(new BuilderElement({ name, attributes, children }), { fileChild: Symbol(name) });
}
