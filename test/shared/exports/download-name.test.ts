import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadNamed } from '../../../shared/exports/download-name.ts';

/** RFC 6266 with the two parameters that we write. */
const grammar = /^attachment; filename="([ !#-$&-[\]-~]+)"; filename\*=UTF-8''((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})+)$/u;

const names = (fileName: string) => {
  const [, plain = '', encoded = ''] = grammar.exec(downloadNamed(fileName)) ?? [];
  return { plain, name: decodeURIComponent(encoded) };
};

describe('downloadNamed', () => {
  it.each([
    ['contribution.docx', 'contribution.docx', 'contribution.docx'],
    ['Sénégal – point 34.pdf', 'Senegal _ point 34.pdf', 'Sénégal – point 34.pdf'],
    ['第77号决议.docx', '_77___.docx', '第77号决议.docx'],
    ['../../etc/passwd', 'passwd', 'passwd'],
    ['C:\\papers\\a.docx', 'a.docx', 'a.docx'],
    ['a\r\nSet-Cookie: x=1.docx', 'a Set-Cookie_ x=1.docx', 'a Set-Cookie_ x=1.docx'],
    ['a"; filename="b.exe', 'a_; filename=_b.exe', 'a_; filename=_b.exe'],
    ['..', 'file', 'file'],
    ['', 'file', 'file'],
    ['\u0301\u0301', 'file', '\u0301\u0301'],
  ])('%j is saved as %j and %j', (given, plain, name) => {
    expect(names(given)).toEqual({ plain, name });
  });

  it('shows what would turn the direction of reading', () => {
    expect(names('contribution\u202excod.exe').name).toBe('contribution[U+202E]xcod.exe');
  });

  it('keeps the end of a long name, where the kind of file stands', () => {
    const { name } = names(`${'a'.repeat(1_000)}.docx`);
    expect([...name]).toHaveLength(60);
    expect(name).toMatch(/^a+~a+\.docx$/u);
  });

  it('is within its grammar whatever the name', () => {
    const unit = fc.oneof(
      fc.constantFrom('"', '\\', '\r', '\n', '/', '%', ';', '\u202e', '\ud800'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(unit, { maxLength: 90 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, (fileName) => {
        const header = downloadNamed(fileName);
        expect(header).toMatch(grammar);
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
        const { name } = names(fileName);
        expect(name).not.toMatch(/[/\\\p{Cc}]/u);
      }),
      { numRuns: 150 },
    );
  });
});
