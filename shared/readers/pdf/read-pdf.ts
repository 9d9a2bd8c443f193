import type { Hazard, HazardCode, Sheet } from '../../model/examination.ts';
import { type Paper, type Passage, paperOf } from '../../model/paper.ts';
import { neutral } from '../package.ts';
import { floodIn } from './floods.ts';
import { invisibleText } from './invisible-text.ts';
import { collectObjects } from './objects.ts';
import { type OpenedPdf, openPdf, type PdfPage } from './open-pdf.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { sheetOfPages } from './sheet.ts';
import { type Structure, structureOf } from './structure.ts';
import { textLayer } from './text-layer.ts';

export interface PdfReading {
  readonly hazards: readonly Hazard[];
  /** Null where the file ends with a hazard. */
  readonly content: {
    readonly paper: Paper;
    readonly sheet: Sheet;
    readonly pages: number;
    readonly textLines: readonly number[];
  } | null;
}

/** How far before the end of a file its end mark may stand (ISO 32000-1, annex H, note 18, and mail gateways that add lines). */
const endMarkWithin = 2_048;
/** The longest side of a page that readers need to show, in points: five metres (ISO 32000-1, annex C, table C.1). */
const longestSide = 14_400;
/** Hazards after which there is nothing to read. */
const closing: ReadonlySet<HazardCode> = new Set(['no-text-layer', 'unusable-text-layer']);
/** Baselines closer than this, in points, are one line to the eye. */
const sameBaseline = 3;

/** Reads a pdf: a passage a line, with its page. Never throws for what a file holds. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const broken = brokenEnd(bytes);
  if (broken !== null) return refused('corrupt-file', broken);
  const objects = collectObjects(bytes);
  const flood = floodIn(objects);
  if (flood !== null) return refused('too-complex', flood);
  const structure = structureOf(objects);
  const opened = await openPdf(bytes, objects, structure.annotations);
  if (opened === 'encrypted') return refused('encrypted', null);
  if (opened === 'corrupt' || opened.count === 0) return refused('corrupt-file', null);
  if (structure.endless) return refused('corrupt-file', 'the page tree has no end');
  if (opened.pages.some(({ width, height }) => Math.max(width, height) > longestSide))
    return refused('corrupt-file', `a page of more than ${longestSide} points`);
  const lines = opened.pages.map((page) => linesOfPage(page.items, page.links));
  const layer = textLayer(
    lines.map((page, i) => ({ lines: page.map(({ text }) => text), pictures: structure.pictures?.[i] ?? null })),
  );
  const hazards = hazardsOf(opened, structure);
  if (layer !== null) hazards.push({ ...layer, place: null });
  if (layer !== null && closing.has(layer.code)) return { hazards, content: null };
  const pages = Math.max(opened.count, structure.pictures?.length ?? 0);
  const paper = paperOf(
    'pdf',
    lines.flatMap((page, i) => page.map((line) => passageOf(line, i + 1, opened.pages[i]))),
  );
  const invisible = await invisibleText(bytes, objects, structure, opened, paper);
  if (invisible !== null) hazards.push(invisible);
  return {
    hazards,
    content: {
      paper,
      sheet: sheetOfPages(opened.pages, lines),
      pages,
      textLines: Array.from({ length: pages }, (_, i) => textLines(lines[i])),
    },
  };
}

function refused(code: HazardCode, detail: string | null): PdfReading {
  return { hazards: [{ code, detail, place: null }], content: null };
}

/** A file cut off on its way has no end mark; one with an archive behind the mark is two files in one. */
function brokenEnd(bytes: Uint8Array): string | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = source.lastIndexOf('%%EOF');
  if (mark < 0 || mark + endMarkWithin < source.length) return 'no end mark';
  return source.indexOf('PK\x05\x06', mark, 'latin1') < 0 ? null : 'an archive follows the end mark';
}

function hazardsOf(opened: OpenedPdf, structure: Structure): Hazard[] {
  const hazards: Hazard[] = [];
  const add = (code: HazardCode, detail: string | null): unknown => hazards.push({ code, detail, place: null });
  const active =
    opened.script && !structure.active.includes('JavaScript') ? ['JavaScript', ...structure.active] : structure.active;
  if (opened.restricted) add('permissions-restricted', null);
  if (opened.attachments || structure.embedded) add('embedded-object', null);
  if (active.length > 0) add('active-content', neutral(active.join(', ')));
  return hazards;
}

function passageOf({ text, left, right, links }: PageLine, number: number, page: PdfPage | undefined): Omit<Passage, 'start'> {
  return {
    text,
    part: 'body',
    page: number,
    cell: null,
    control: null,
    bold: false,
    centred: isCentred(left, right, page?.width ?? 0),
    links,
  };
}

/** Set in from both sides by more than a paragraph's indent, and by the same amount. */
function isCentred(left: number, right: number, width: number): boolean {
  const [before, after] = [left, width - right];
  return Math.min(before, after) > 0.15 * width && Math.abs(before - after) < 0.02 * width;
}

/** Lines as the eye counts them: cells of one row share a line. A page beyond those that were read is taken to have text. */
function textLines(lines: readonly PageLine[] | undefined): number {
  if (lines === undefined) return 1;
  const baselines = lines.map(({ baseline }) => baseline).sort((one, other) => one - other);
  return baselines.filter((baseline, i) => i === 0 || baseline - (baselines[i - 1] ?? 0) > sameBaseline).length;
}
