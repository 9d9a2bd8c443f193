import type { FileKind, HazardCode } from '../model/examination.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';
import { quotation } from './quotation.ts';

/**
 * What the content is, set against what the file's name says it is. The content decides: a docx called `.pdf` is read as a docx, and
 * only a file that is no document of any kind we can read goes back.
 */
export const fileKind: Rule = (examination, _meeting, arrival) => {
  const { kind, hazards } = examination;
  const extension = extensionOf(arrival.fileName);
  const fileName = quotation(arrival.fileName);
  const stopped = hazards.some((hazard) => stopping.has(hazard.code));
  // A file that the gate stopped shows no more than its first bytes: a zip may have been a docx, a compound file an encrypted one.
  if (stopped && undecided.has(kind)) return [];
  if (kind === 'docx' || kind === 'pdf') return [...mismatch(kind, extension, fileName), ...unread(examination.read, stopped)];
  if (kind === 'doc' || kind === 'odt' || kind === 'rtf') return [finding('legacy-format', { format: `.${kind}` })];
  if (kind === 'docm' || kind === 'empty') return [];
  if (extension === 'docx' || extension === 'pdf') return [finding('not-a-document', { fileName })];
  return [finding('unsupported-type', { fileName })];
};

function mismatch(kind: 'docx' | 'pdf', extension: string | null, fileName: string): FindingDraft[] {
  const otherKind = extension !== null && extension !== kind && namedKinds.has(extension);
  return otherKind ? [finding('extension-mismatch', { fileName, format: `.${kind}` })] : [];
}

/** A document that could not be read though nothing says why is damaged: it must never pass as if it had been read. */
function unread(read: boolean, stopped: boolean): FindingDraft[] {
  return read || stopped ? [] : [finding('corrupt-file', {})];
}

/** Extensions that say what a file is; any other (none, `.final`) says nothing and contradicts nothing. */
const namedKinds: ReadonlySet<string> = new Set(['docx', 'pdf', 'doc', 'odt', 'rtf', 'txt', 'htm', 'html', 'zip']);

const undecided: ReadonlySet<FileKind> = new Set(['zip', 'doc', 'unknown']);

/** Hazards that keep a file from being opened or read. */
const stopping: ReadonlySet<HazardCode> = new Set<HazardCode>([
  'empty-file',
  'corrupt-file',
  'too-large',
  'encrypted',
  'no-text-layer',
  'unusable-text-layer',
  'macro-enabled',
  'active-content',
  'archive-limits',
  'too-complex',
  'xml-doctype',
  'xml-too-deep',
  'unsafe-path',
]);

/** Lower-case extension of a file name, after the marks that steer writing direction are taken out; null when it has none. */
function extensionOf(fileName: string): string | null {
  const visible = fileName
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return /[^./\\]\.([A-Za-z0-9]{1,8})$/.exec(visible)?.[1]?.toLowerCase() ?? null;
}
