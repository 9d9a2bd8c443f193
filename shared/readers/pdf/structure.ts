import { asDictionary, nameIn, type PdfObjects, resolve } from './objects.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';

/** What the objects of a pdf say without being run or drawn. */
export interface Structure {
  /** For each page in the tree, the pixels of its pictures. Null where the tree cannot be followed to its end. */
  readonly pictures: readonly number[] | null;
  /** For each page in the tree, how many annotations it has. Null where `pictures` is. */
  readonly annotations: readonly number[] | null;
  /** For each page in the tree, what draws it. Null where `pictures` is. */
  readonly drawings: readonly PageDrawing[] | null;
  /** A branch of the page tree stands in it twice: it has no end. */
  readonly endless: boolean;
  /** Names of what would run or reach out: `JavaScript`, `Launch`, `XFA`, ... */
  readonly active: readonly string[];
  /** A file is embedded. */
  readonly embedded: boolean;
}

/** The operators of a page and what they name, not yet resolved. */
export interface PageDrawing {
  readonly contents: PdfValue | undefined;
  readonly resources: PdfValue | undefined;
}

/** Actions that run code, start programs or send and fetch data (ISO 32000-1, 12.6.4); plain links and jumps are not among them. */
const activeActions: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'GoToR',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMediaExecute',
]);
const activeAnnotations: ReadonlySet<string> = new Set(['RichMedia', '3D', 'Movie', 'Screen']);

/** Pages followed in the tree: more than any file of the accepted size has. */
const mostPages = 100_000;
/** Drawn objects of one page that are looked at for pictures. */
const mostDrawn = 1_000;

export function structureOf(objects: PdfObjects): Structure {
  const active = new Set<string>();
  let embedded = false;
  eachReachable(objects, (dictionary) => {
    const action = nameIn(dictionary, 'S');
    const subtype = nameIn(dictionary, 'Subtype');
    if (action !== null && activeActions.has(action)) active.add(action);
    if (subtype !== null && activeAnnotations.has(subtype)) active.add(subtype);
    if (dictionary.has('JS')) active.add('JavaScript');
    if (dictionary.has('XFA')) active.add('XFA');
    if (dictionary.has('EF')) embedded = true;
  });
  return { ...pageTree(objects), active: [...active], embedded };
}

/** Visits every dictionary that can be reached from the catalogue, once. What an update has cut off is not visited. */
function eachReachable(objects: PdfObjects, visit: (dictionary: PdfDictionary) => void): void {
  const seen = new Set<number>();
  const waiting: PdfValue[] = [objects.root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof Map) {
      visit(value);
      for (const item of value.values()) waiting.push(item);
    } else if (Array.isArray(value)) {
      for (const item of value) waiting.push(item);
    } else if (value !== null && typeof value === 'object' && 'reference' in value && !seen.has(value.reference)) {
      seen.add(value.reference);
      waiting.push(objects.byNumber.get(value.reference) ?? null);
    }
  }
}

interface Branch {
  readonly node: PdfValue | undefined;
  readonly resources: PdfValue | undefined;
}

/** Walks the page tree; `/Count` is never asked, since anyone can write anything there. */
function pageTree(objects: PdfObjects): Pick<Structure, 'pictures' | 'annotations' | 'drawings' | 'endless'> {
  const pictures: number[] = [];
  const annotations: number[] = [];
  const drawings: PageDrawing[] = [];
  const seen = new Set<PdfValue>();
  const waiting: Branch[] = [{ node: objects.root?.get('Pages'), resources: undefined }];
  for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
    const node = resolve(branch.node, objects);
    if (!(node instanceof Map) || pictures.length >= mostPages) return { ...unknown, endless: false };
    const resources = node.get('Resources') ?? branch.resources;
    const kids = resolve(node.get('Kids'), objects);
    if (Array.isArray(kids)) {
      if (seen.has(node)) return { ...unknown, endless: true };
      seen.add(node);
      for (const kid of kids.toReversed()) waiting.push({ node: kid, resources });
    } else {
      const list = resolve(node.get('Annots'), objects);
      pictures.push(picturePixels(resources, objects, new Set()));
      annotations.push(Array.isArray(list) ? list.length : 0);
      drawings.push({ contents: node.get('Contents'), resources });
    }
  }
  return { pictures, annotations, drawings, endless: false };
}

const unknown = { pictures: null, annotations: null, drawings: null };

/** Pixels of the pictures among the resources of a page and of the forms it draws, each counted once. */
function picturePixels(resources: PdfValue | undefined, objects: PdfObjects, seen: Set<PdfValue>): number {
  const drawn = asDictionary(resolve(asDictionary(resolve(resources, objects)).get('XObject'), objects));
  let pixels = 0;
  for (const reference of drawn.values()) {
    const object = asDictionary(resolve(reference, objects));
    if (seen.has(object) || seen.size >= mostDrawn) continue;
    seen.add(object);
    const subtype = nameIn(object, 'Subtype');
    if (subtype === 'Image') pixels += sideOf(object, 'Width', objects) * sideOf(object, 'Height', objects);
    if (subtype === 'Form') pixels += picturePixels(object.get('Resources'), objects, seen);
  }
  return pixels;
}

function sideOf(object: PdfDictionary, side: string, objects: PdfObjects): number {
  const value = resolve(object.get(side), objects);
  return typeof value === 'number' ? value : 0;
}
