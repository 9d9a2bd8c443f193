import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../shared/readers/gate.ts';
import { GateRefusal } from '../../../shared/readers/package.ts';
import { docxMembers, docxOf, paragraph } from './docx-of.ts';
import { type Member, type Shape, zipOf } from './zip-of.ts';

function verdictOn(bytes: Uint8Array): string {
  try {
    openPackage(bytes);
    return 'open';
  } catch (cause) {
    if (cause instanceof GateRefusal) return cause.hazard.code;
    throw cause;
  }
}

const withMember = (member: Member, shape: Shape = {}): Uint8Array => zipOf([...docxMembers(), member], shape);
const withPart = (name: string, data: string | Uint8Array): Uint8Array => docxOf({ parts: { [name]: data } });
const part = { name: 'word/extra.xml', data: '<a/>' };

describe('a package of an honest writer', () => {
  it.each<[string, Uint8Array]>([
    ['as Word writes it', docxOf()],
    ['with stored parts', zipOf(docxMembers().map((member) => ({ ...member, stored: true })))],
    ['written as a stream, with data descriptors', zipOf(docxMembers().map((member) => ({ ...member, streamed: true })))],
    ['with a comment', zipOf(docxMembers(), { comment: 'made by a program' })],
    ['with a folder entry', withMember({ name: 'word/media/', data: '', stored: true })],
    ['with a drawing that declares its type', withPart('word/media/image1.svg', '<!DOCTYPE svg><svg/>')],
    ['with a picture that inflates a hundredfold', withPart('word/media/image1.bmp', new Uint8Array(800_000))],
    ['in UTF-16', withPart('word/extra.xml', Buffer.from('\ufeff<a b="1"/>', 'utf16le'))],
    [
      'with CDATA, comments and quoted signs',
      withPart('word/extra.xml', '<?x y?><a b=">=="><!-- <!DOCTYPE --><![CDATA[<!DOCTYPE]]></a>'),
    ],
  ])('%s is opened', (_, bytes) => {
    expect(verdictOn(bytes)).toBe('open');
  });

  it('gives parts by name, whatever the case, and null for none', () => {
    const pkg = openPackage(docxOf({ body: paragraph('here') }));
    expect(Buffer.from(pkg.part('Word/Document.XML') ?? []).toString()).toContain('here');
    expect(pkg.part('word/none.xml')).toBeNull();
    expect(pkg.names).toContain('word/document.xml');
  });
});

describe('an archive that contradicts itself', () => {
  const [first, ...others] = docxMembers() as [Member, ...Member[]];
  it.each<[string, Uint8Array]>([
    ['declares a smaller size', withMember({ ...part, declaredSize: 0 })],
    ['declares a larger size', withMember({ ...part, declaredSize: 4_000 })],
    ['declares another size in the entry than in the directory', withMember({ ...part, localSize: 5 })],
    ['declares another checksum', withMember({ ...part, declaredCrc: 1 })],
    ['names an entry twice over', withMember({ ...part, localName: 'word/other.xml' })],
    ['lets two names share one entry', withMember({ ...part, sharesWith: 0 })],
    ['has a part twice', zipOf([...docxMembers(), part, part])],
    ['has a part twice but for case', zipOf([...docxMembers(), part, { ...part, name: 'word/Extra.xml' }])],
    ['counts fewer entries than it has', zipOf(docxMembers(), { count: 2 })],
    ['counts more', zipOf(docxMembers(), { count: 9 })],
    ['has data before it', zipOf(docxMembers(), { before: '%PDF-1.4' })],
    ['has data after it', zipOf(docxMembers(), { after: '%PDF-1.4' })],
    ['has data between entries and directory', zipOf(docxMembers(), { between: 'hidden' })],
    ['has bytes behind the end of a deflated part', zipOf([{ ...first, trailing: Buffer.from('hidden') }, ...others])],
    ['is cut off', docxOf().subarray(0, 400)],
    ['is empty of entries', zipOf([])],
    ['has no content types', docxOf({ parts: { '[Content_Types].xml': null } })],
    ['has no main part', docxOf({ parts: { 'word/document.xml': null } })],
    ['has no relationships', docxOf({ parts: { '_rels/.rels': null } })],
    ['cuts a part off inside a tag', withPart('word/extra.xml', '<a><b c="')],
    ['leaves an element open', withPart('word/extra.xml', '<a><b></b>')],
  ])('that %s is corrupt', (_, bytes) => {
    expect(verdictOn(bytes)).toBe('corrupt-file');
  });

  it('is corrupt where a second end record hides in the comment', () => {
    const inner = Buffer.from(zipOf([])).toString('latin1');
    expect(verdictOn(zipOf(docxMembers(), { comment: inner }))).toBe('corrupt-file');
  });
});

describe('an archive made to exhaust', () => {
  const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  const attributes = (count: number): string => `<a ${Array.from({ length: count }, (_, i) => `b${i}="1"`).join(' ')}/>`;
  it.each<[string, string, () => Uint8Array]>([
    ['16 MB in one part', 'archive-limits', () => withPart('word/extra.xml', ' '.repeat(16 * 1024 * 1024))],
    [
      '16 MB declared as nothing',
      'archive-limits',
      () => withMember({ name: 'x.bin', data: new Uint8Array(16 * 1024 * 1024), declaredSize: 0 }),
    ],
    ['2 001 parts', 'archive-limits', () => zipOf(Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.xml`, data: '' })))],
    ['2 MB out of 3 KB', 'archive-limits', () => withPart('word/media/image1.bmp', new Uint8Array(2_000_000))],
    ['257 levels', 'xml-too-deep', () => withPart('word/extra.xml', nested(257))],
    ['257 attributes', 'too-complex', () => withPart('word/extra.xml', attributes(257))],
    [
      '400 001 elements',
      'too-complex',
      () => zipOf([...docxMembers(), { name: 'x.xml', data: `<a>${'<b/>'.repeat(400_001)}</a>`, stored: true }]),
    ],
  ])('by %s is refused: %s', (_, code, make) => {
    expect(verdictOn(make())).toBe(code);
  });

  it('may have 256 levels and 256 attributes', () => {
    expect(verdictOn(withPart('word/extra.xml', nested(256)))).toBe('open');
    expect(verdictOn(withPart('word/extra.xml', attributes(256)))).toBe('open');
  });
});

describe('a name that leaves the package', () => {
  it.each([
    '../evil.xml',
    'word/../../evil.xml',
    '/etc/passwd',
    'C:/evil.xml',
    'c:evil',
    'word\\evil.xml',
    'word/evil\0.xml',
    'word/..',
  ])('%j is unsafe', (name) => {
    expect(verdictOn(withMember({ name, data: '' }))).toBe('unsafe-path');
  });
  it('is unsafe as a symbolic link too', () => {
    expect(verdictOn(withMember({ name: 'word/link', data: '/etc/passwd', unixMode: 0o120777 }))).toBe('unsafe-path');
  });
  it.each(['word/a..b.xml', '...', 'word/c:d'])('%j does not', (name) => {
    expect(verdictOn(withMember({ name, data: '' }))).toBe('open');
  });
});

describe('an encrypted entry', () => {
  it.each([1, 0x41, 0x2001])('by flag %d needs a password', (flags) => {
    expect(verdictOn(withMember({ ...part, flags }))).toBe('encrypted');
  });
});

describe('a document type', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
  it.each([
    'word/document.xml',
    '_rels/.rels',
    '[Content_Types].xml',
    'docProps/core.xml',
    'customXml/item1.xml',
    'word/_rels/document.xml.rels',
  ])('in %s is refused', (name) => {
    expect(verdictOn(withPart(name, bomb))).toBe('xml-doctype');
  });
  it.each<[string, Uint8Array]>([
    ['UTF-16 little-endian', Buffer.from(`\ufeff${bomb}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(bomb, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${bomb}`, 'utf16le').swap16()],
    ['UTF-7', Buffer.from('<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-<a/>')],
    ['small letters', Buffer.from(bomb.replace('DOCTYPE', 'doctype'))],
    ['a comment', Buffer.from(`<!-- --> ${bomb}`)],
  ])('behind %s is refused', (_, data) => {
    expect(verdictOn(withPart('word/extra.xml', data))).toBe('xml-doctype');
  });
  it('is refused in a part of any name once that part is asked for', () => {
    const pkg = openPackage(withPart('word/extra.dat', bomb));
    expect(() => pkg.part('word/extra.dat')).toThrow(GateRefusal);
  });
});

describe('whatever comes', () => {
  it('is opened or refused, never anything else', () => {
    const sound = docxOf();
    const flip = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(flip, fc.nat(sound.length), (flips, length) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, change] of flips) bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(verdictOn(bytes)).toMatch(/^[a-z-]+$/);
        expect(verdictOn(sound.subarray(0, length))).toBe(length === sound.length ? 'open' : 'corrupt-file');
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expect(verdictOn(bytes)).toBe('corrupt-file')));
  });
});
