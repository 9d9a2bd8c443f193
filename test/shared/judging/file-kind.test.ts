import { describe, expect, it } from 'vitest';
import type { FileKind, HazardCode } from '../../../shared/model/examination.ts';
import { inShort, judged } from './judged.ts';

function file(kind: FileKind, fileName: string, read: boolean, ...hazards: HazardCode[]): string {
  const paper = read ? {} : { form: null };
  return inShort(
    judged({ file: { kind, read, ...(read ? {} : { pages: null, sheet: null }) }, ...paper, hazards }, { fileName }),
  );
}

describe('what the file is', () => {
  it.each<[FileKind, string, string]>([
    ['docx', 'paper.docx', 'accepted:'],
    ['docx', 'PAPER.DOCX', 'accepted:'],
    ['docx', 'paper', 'accepted:'],
    ['docx', 'paper v1.2', 'accepted:'],
    ['docx', 'مساهمة.docx', 'accepted:'],
    ['docx', 'paper.pdf', 'accepted: extension-mismatch'],
    ['pdf', 'paper.docx', 'accepted: extension-mismatch'],
    ['docx', 'paper.doc', 'accepted: extension-mismatch'],
    ['pdf', 'paper.pdf', 'accepted:'],
    // The override shows "paper.fdp.docx" as "paper.xcod.pdf"; the true extension counts.
    ['docx', 'paper\u202efdp.docx', 'accepted:'],
  ])('%s called %s is read', (kind, fileName, expected) => {
    expect(file(kind, fileName, true)).toBe(expected);
  });

  it.each<[FileKind, string, string]>([
    ['zip', 'paper.docx', 'returned: not-a-document'],
    ['html', 'paper.docx', 'returned: not-a-document'],
    ['text', 'paper.pdf', 'returned: not-a-document'],
    ['image', 'scan.pdf', 'returned: not-a-document'],
    ['unknown', 'paper.docx', 'returned: not-a-document'],
    ['zip', 'papers.zip', 'returned: unsupported-type'],
    ['archive', 'papers.rar', 'returned: unsupported-type'],
    ['image', 'flag.png', 'returned: unsupported-type'],
    ['text', 'paper.txt', 'returned: unsupported-type'],
    ['html', 'page.html', 'returned: unsupported-type'],
    ['unknown', 'data', 'returned: unsupported-type'],
    ['doc', 'paper.doc', 'held: legacy-format'],
    ['odt', 'paper.odt', 'held: legacy-format'],
    ['rtf', 'paper.docx', 'held: legacy-format'],
    // A document that nobody could read, for whatever reason, never passes.
    ['docx', 'paper.docx', 'returned: corrupt-file'],
    ['docm', 'paper.docx', 'returned: macro-enabled'],
    ['empty', 'paper.docx', 'returned: empty-file'],
  ])('%s called %s is not', (kind, fileName, expected) => {
    expect(file(kind, fileName, false)).toBe(expected);
  });

  it.each<[FileKind, HazardCode]>([
    ['zip', 'unsafe-path'],
    ['zip', 'archive-limits'],
    ['unknown', 'corrupt-file'],
    ['doc', 'encrypted'],
    ['docx', 'xml-doctype'],
  ])('%s stopped by %s has one reason only', (kind, hazard) => {
    expect(file(kind, 'paper.docx', false, hazard)).toBe(`returned: ${hazard}`);
  });

  it('reads no form into a plain text, though it can be read', () => {
    expect(file('text', 'paper.txt', true)).toBe('returned: unsupported-type');
  });

  it('tells of the type and of the size of a picture', () => {
    expect(file('image', 'scan.png', false, 'too-large')).toBe('returned: too-large unsupported-type');
  });
});
