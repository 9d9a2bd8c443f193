import { strToU8, unzipSync, zipSync } from 'fflate';
import { wordFile } from '../../../../shared/report/render-docx.ts';
import { documentOf, type ShownConclusion } from '../../report/conclusions.ts';
import { packagePart } from '../../report/package-part.ts';

/** A report with these conclusions, as the program makes it. */
export function reportWith(...conclusions: readonly ShownConclusion[]): Promise<Uint8Array> {
  return wordFile(documentOf(conclusions), '2021-06-16T10:00:00Z');
}

/** The same file with its body changed as a program for texts would change it. */
export function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const before = packagePart(bytes, 'word/document.xml');
  const after = change(before);
  if (after === before) throw new Error('the edit changed nothing');
  return zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(after) });
}

/** The control of the conclusion at that index, from `<w:sdt>` to `</w:sdt>`. */
export function controlAt(xml: string, index: number): string {
  const control = (xml.match(/<w:sdt><w:sdtPr><w:alias [^>]*><w:tag .*?<\/w:sdt>/gsu) ?? [])[index];
  if (control === undefined) throw new Error(`no control ${index}`);
  return control;
}

export function paragraphOf(words: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runOf(words)}</w:p>`;
}

export function runOf(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** The control with other content in it. */
export function holding(control: string, content: string): string {
  return control.replace(/<w:sdtContent>.*<\/w:sdtContent>/su, `<w:sdtContent>${content}</w:sdtContent>`);
}
