import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKindSchema } from '../../../shared/model/examination.ts';
import { recognise } from '../../../shared/readers/kind.ts';
import { compoundFileOf } from './compound-file-of.ts';
import { docxMembers, docxOf } from './docx-of.ts';
import { zipOf } from './zip-of.ts';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (mainType: string): string => `<Types><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`;
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const odt = 'application/vnd.oasis.opendocument.text';

describe('the kind of a file', () => {
  it.each<[string, string, Uint8Array]>([
    ['docx', 'a docx', docxOf()],
    ['docx', 'a docx that breaks off', docxOf().subarray(0, 500)],
    ['docx', 'a docx without content types', docxOf({ parts: { '[Content_Types].xml': null } })],
    ['docx', 'a template', docxOf({ parts: { '[Content_Types].xml': types(main.replace('document.main', 'template.main')) } })],
    [
      'docm',
      'a document of macros',
      docxOf({ parts: { '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') } }),
    ],
    ['docm', 'macros inside a docx', docxOf({ parts: { 'word/vbaProject.bin': 'x' } })],
    [
      'docm',
      'macros by another name',
      docxOf({ parts: { '[Content_Types].xml': `${types(main)}application/vnd.ms-office.vbaProject` } }),
    ],
    [
      'odt',
      'an OpenDocument text',
      zipOf([
        { name: 'mimetype', data: odt, stored: true },
        { name: 'content.xml', data: '<a/>' },
      ]),
    ],
    ['zip', 'an archive', zipOf([{ name: 'readme.txt', data: 'x' }])],
    ['zip', 'a docx inside an archive', zipOf([{ name: 'paper.docx', data: docxOf(), stored: true }])],
    [
      'zip',
      'a workbook',
      zipOf([
        { name: '[Content_Types].xml', data: types('spreadsheetml.sheet.main+xml') },
        { name: 'xl/workbook.xml', data: '<a/>' },
      ]),
    ],
    ['zip', 'an empty archive', zipOf([])],
    ['doc', 'a binary Word file', compoundFileOf(['Root Entry', 'WordDocument', '1Table'])],
    ['unknown', 'a binary workbook', compoundFileOf(['Workbook'])],
    ['rtf', 'rich text', bytes('{\\rtf1\\ansi text}')],
    ['pdf', 'a pdf', bytes('%PDF-1.7\n')],
    ['pdf', 'a pdf behind a mail gateway', bytes(`${'x'.repeat(1_000)}%PDF-1.7\n`)],
    ['image', 'PNG', bytes('\x89PNG\r\n\x1a\n....')],
    ['image', 'JPEG', bytes('\xff\xd8\xff\xe0....')],
    ['image', 'GIF', bytes('GIF89a....')],
    ['image', 'TIFF', bytes('II*\0....')],
    ['image', 'WebP', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['image', 'HEIC', bytes('\0\0\0\x18ftypheic')],
    ['image', 'BMP', bytes('BM\x9a\0\0\0\0\0\0\0\x36\0\0\0\x28\0')],
    ['image', 'SVG', bytes('<?xml version="1.0"?>\n<svg xmlns="x"/>')],
    ['archive', 'gzip', gzipSync('x')],
    ['archive', '7-zip', bytes('7z\xbc\xaf\x27\x1c')],
    ['archive', 'RAR', bytes('Rar!\x1a\x07\x01\0')],
    ['archive', 'tar', bytes(`name${'\0'.repeat(253)}ustar\0`)],
    ['html', 'a page saved from the web', bytes('\r\n<!DOCTYPE html><html>')],
    ['html', 'XHTML', bytes('<?xml version="1.0"?><!-- x --><html xmlns="x">')],
    ['unknown', 'other XML', bytes('<?xml version="1.0"?><pkg/>')],
    ['text', 'plain text', bytes('Contribution of France\n')],
    ['text', 'text in UTF-16', Buffer.from('\ufeffВклад', 'utf16le')],
    ['text', 'text in Windows-1252', bytes('Contribution de la R\xe9publique')],
    ['unknown', 'binary rubbish', bytes('\x01\x02\x03\x04\x05\x06\x07')],
    ['empty', 'nothing', new Uint8Array()],
  ])('%s: %s', (kind, _, content) => {
    expect(recognise(content)).toEqual({ kind, encrypted: false });
  });

  it('of an encrypted docx is docx', () => {
    expect(recognise(compoundFileOf(['EncryptionInfo', 'EncryptedPackage']))).toEqual({ kind: 'docx', encrypted: true });
  });

  it('does not take a word in a text for a stream', () => {
    const file = Buffer.concat([
      compoundFileOf(['WordDocument']),
      Buffer.from('EncryptedPackage\0', 'utf16le'),
      Buffer.alloc(200),
    ]);
    expect(recognise(file)).toEqual({ kind: 'doc', encrypted: false });
  });

  it('is one of the kinds for anything, and the same every time', () => {
    const opening = fc.constantFrom(
      '',
      'PK\x03\x04',
      '%PDF-',
      '{\\rtf',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '<html',
      '<?xml',
      'RIFF',
      'BM',
    );
    fc.assert(
      fc.property(opening, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const file = Buffer.concat([bytes(start), rest]);
        expect(fileKindSchema.parse(recognise(file).kind)).toBe(recognise(file).kind);
      }),
    );
    const docx = docxOf();
    fc.assert(
      fc.property(
        fc.nat(docx.length),
        (length) => void expect(fileKindSchema.options).toContain(recognise(docx.subarray(0, length)).kind),
      ),
    );
  });

  it('is docx whatever the order of the parts', () => {
    expect(recognise(zipOf(docxMembers().reverse())).kind).toBe('docx');
  });
});
