import { emptyFontPrograms } from './font-programs.ts';
import { characterMaps, loadEngine } from './load-engine.ts';
import type { PdfObjects } from './objects.ts';
import type { LinkArea, TextItem } from './page-lines.ts';
import { turnGlyphs } from './turned-glyphs.ts';

/** A pdf as pdf.js reads it. Measures are in points. */
export interface OpenedPdf {
  /** Pages that pdf.js can reach; at most `mostPagesRead` of them are read. */
  readonly count: number;
  readonly pages: readonly PdfPage[];
  /** Opened without a password, though its owner does not permit copying. */
  readonly restricted: boolean;
  readonly attachments: boolean;
  readonly script: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly links: readonly LinkArea[];
}

/** What of pdf.js is used here. */
interface EngineDocument {
  readonly numPages: number;
  getPage(number: number): Promise<EnginePage>;
  getPermissions(): Promise<readonly number[] | null>;
  getAttachments(): Promise<object | null>;
  hasJSActions(): Promise<boolean>;
}
interface EnginePage {
  getViewport(options: { scale: number }): { width: number; height: number };
  getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  getAnnotations(): Promise<readonly EngineAnnotation[]>;
  cleanup(): void;
}
interface EngineAnnotation {
  readonly subtype: string;
  readonly url?: string;
  readonly rect: LinkArea['rect'];
  readonly overlaidText?: string;
}

/** The rule is two pages; a book is counted to its end, and read so far. */
const mostPagesRead = 100;
/** pdf.js compares every sign of a page with every annotation; a page of a paper has a few dozen links. Those of a page with more are not read. */
const mostAnnotations = 500;
/** `PermissionFlag.COPY` of pdf.js (ISO 32000-1, table 22, bit 5). */
const copying = 0x10;

const options = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  verbosity: 0,
};

/**
 * Opens and reads a pdf without running, drawing or fetching anything. Whatever pdf.js throws is about the file.
 * @param annotations how many each page has, where that is known
 * @returns `encrypted` where a password is needed, `corrupt` where there is no way to read it
 */
export async function openPdf(
  bytes: Uint8Array,
  objects: PdfObjects,
  annotations: readonly number[] | null,
): Promise<OpenedPdf | 'encrypted' | 'corrupt'> {
  const PDFParse = await loadEngine();
  // A copy: the engine takes its bytes away from the caller.
  const data = new Uint8Array(bytes);
  turnGlyphs(data, objects);
  emptyFontPrograms(data, objects);
  const parser = new PDFParse({ ...options, cMapUrl: characterMaps(), cMapPacked: true, data });
  try {
    return await readAll(await documentOf(parser), annotations);
  } catch (cause) {
    return cause instanceof Error && cause.name === 'PasswordException' ? 'encrypted' : 'corrupt';
  } finally {
    await parser.destroy();
  }
}

/** pdf-parse opens a file with all its guards in `load`, which is private only in its types; its own text has no positions. */
function documentOf(parser: object): Promise<EngineDocument> {
  return (parser as { load(): Promise<EngineDocument> }).load();
}

async function readAll(document: EngineDocument, annotations: readonly number[] | null): Promise<OpenedPdf> {
  // Pages are those of the tree only where both walks count the same.
  const known = annotations?.length === document.numPages ? annotations : null;
  const hasLinks = (number: number): boolean => {
    const count = known?.[number - 1] ?? 1;
    return count > 0 && count <= mostAnnotations;
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPagesRead); number += 1) {
    pages.push(await readPage(await document.getPage(number), hasLinks(number)));
  }
  const permissions = await document.getPermissions();
  return {
    count: document.numPages,
    pages,
    restricted: permissions !== null && !permissions.includes(copying),
    attachments: (await document.getAttachments()) !== null,
    script: await document.hasJSActions(),
  };
}

async function readPage(page: EnginePage, hasLinks: boolean): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const annotations = hasLinks ? await page.getAnnotations() : [];
  page.cleanup();
  return {
    width,
    height,
    items: items.filter((item): item is TextItem => 'str' in item),
    links: annotations.flatMap(({ subtype, url, rect, overlaidText }) =>
      subtype === 'Link' && url !== undefined && /^https?:\/\//i.test(url)
        ? [{ href: url, rect, words: overlaidText ?? '' }]
        : [],
    ),
  };
}
