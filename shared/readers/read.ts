import type { FileKind, Hazard, Sheet } from '../model/examination.ts';
import { largestFile } from '../model/largest-file.ts';
import type { Paper } from '../model/paper.ts';
import { hazardsOfWord } from './docx/hazards.ts';
import { paperOfWord } from './docx/paper-of-word.ts';
import { parseDocument } from './docx/parse.ts';
import { sheetOfWord } from './docx/sheet.ts';
import type { WordDocument } from './docx/word-document.ts';
import { openPackage } from './gate.ts';
import { type Recognised, recognise } from './kind.ts';
import { GateRefusal, refusal } from './package.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { paperOfText } from './text.ts';
import { decodeText } from './text-encoding.ts';

/** Plain text is no form of a paper: this much of it, in bytes, is read for the person who has to answer. */
const longestText = 1024 * 1024;

/** What the readers made of one file. Where `paper` is null, `kind` or a hazard says why. */
export interface Reading {
  readonly kind: FileKind;
  readonly hazards: readonly Hazard[];
  readonly paper: Paper | null;
  readonly sheet: Sheet | null;
  /** For the layout of a docx. */
  readonly word: WordDocument | null;
  /** Pages in the tree of a pdf, and how many lines of text each has. */
  readonly pdf: { readonly pages: number; readonly textLines: readonly number[] } | null;
}

/**
 * Reads a file by its content. Nothing in a file makes it throw: what cannot or must not be read is a hazard. Files of kinds that a
 * person converts (doc, odt, rtf), and those that are no documents, are recognised and not read.
 */
export async function read(bytes: Uint8Array): Promise<Reading> {
  const recognised = recognise(bytes);
  const unread = { kind: recognised.kind, hazards: [], paper: null, sheet: null, word: null, pdf: null };
  const stopped = hazardAtTheDoor(bytes, recognised);
  if (stopped !== null) return { ...unread, hazards: [stopped] };
  switch (recognised.kind) {
    case 'docx':
      return { ...unread, ...readDocx(bytes) };
    case 'pdf': {
      const { hazards, content } = await readPdf(bytes);
      if (content === null) return { ...unread, hazards };
      const { paper, sheet, pages, textLines } = content;
      return { ...unread, hazards, paper, sheet, pdf: { pages, textLines } };
    }
    case 'text':
      return { ...unread, paper: paperOfText(decodeText(bytes.subarray(0, longestText)) ?? '') };
    default:
      return unread;
  }
}

function hazardAtTheDoor(bytes: Uint8Array, { kind, encrypted }: Recognised): Hazard | null {
  if (bytes.length > largestFile) return refusal('too-large', `${bytes.length} bytes`).hazard;
  if (kind === 'empty') return { code: 'empty-file', detail: null, place: null };
  if (encrypted) return { code: 'encrypted', detail: null, place: null };
  return kind === 'docm' ? { code: 'macro-enabled', detail: null, place: null } : null;
}

function readDocx(bytes: Uint8Array): Pick<Reading, 'hazards' | 'paper' | 'sheet' | 'word'> {
  try {
    const pkg = openPackage(bytes);
    const word = parseDocument(pkg);
    if (word.body.length === 0) throw refusal('corrupt-file', 'no body');
    return { hazards: hazardsOfWord(pkg, word), paper: paperOfWord(word), sheet: sheetOfWord(word), word };
  } catch (cause) {
    if (cause instanceof GateRefusal) return { hazards: [cause.hazard], paper: null, sheet: null, word: null };
    throw cause;
  }
}
