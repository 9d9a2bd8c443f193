import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GateRefusal } from '../../../shared/readers/package.ts';
import { type ElementReader, readXml } from '../../../shared/readers/xml.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Everything that a reader is told, in order. */
function told(xml: string | Uint8Array): string[] {
  const events: string[] = [];
  const reader: ElementReader = {
    open(name, attributes) {
      events.push(
        `<${[
          name,
          ...Object.entries(attributes)
            .filter(([key]) => !key.startsWith('xmlns'))
            .map(([key, value]) => `${key}=${value}`),
        ].join(' ')}`,
      );
      return { ...reader, close: () => void events.push(`/${name}`) };
    },
    text: (text) => void (text.trim() === '' || events.push(text)),
  };
  readXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'part.xml', reader);
  return events;
}

function refusalOf(xml: string | Uint8Array): string {
  try {
    told(xml);
  } catch (fault) {
    if (fault instanceof GateRefusal) return fault.hazard.code;
    throw fault;
  }
  return 'none';
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? `\uFEFF${text}` : text).split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('names', () => {
  it.each([
    ['the usual prefix', `<w:p xmlns:w="${w}" w:val="1"/>`, ['<w:p w:val=1', '/w:p']],
    ['another prefix', `<x:p xmlns:x="${w}" x:val="1"/>`, ['<w:p w:val=1', '/w:p']],
    ['no prefix', `<p xmlns="${w}" val="1"/>`, ['<w:p val=1', '/w:p']],
    ['the strict edition', `<w:p xmlns:w="${strict}" w:val="1"/>`, ['<w:p w:val=1', '/w:p']],
    ['a prefix declared further in', `<a><x:p xmlns:x="${w}"/><x:p/></a>`, ['<a', '<w:p', '/w:p', '<?:p', '/?:p', '/a']],
    ['a well-known prefix for another namespace', `<w:p xmlns:w="urn:other" w:val="1"/>`, ['<?:p ?:val=1', '/?:p']],
    ['a foreign prefix', `<z:p xmlns:z="urn:other"/>`, ['<?:p', '/?:p']],
  ])('reads %s', (_, xml, events) => {
    expect(told(xml)).toEqual(events);
  });

  it('keeps a name such as __proto__ an ordinary attribute', () => {
    expect(told('<a __proto__="x"/>')).toEqual(['<a __proto__=x', '/a']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('alternatives', () => {
  const root = (inside: string) =>
    `<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:n="urn:new"><mc:AlternateContent>${inside}</mc:AlternateContent></a>`;
  it('shows the first branch that is understood, and no other', () => {
    const xml = root(
      '<mc:Choice Requires="n">new</mc:Choice><mc:Choice Requires="wps">one</mc:Choice><mc:Fallback>two</mc:Fallback>',
    );
    expect(told(xml)).toEqual(['<a', 'one', '/a']);
  });
  it('falls back where none is understood', () => {
    expect(told(root('<mc:Choice Requires="n">new</mc:Choice><mc:Fallback>old</mc:Fallback>'))).toEqual(['<a', 'old', '/a']);
  });
});

describe('encodings', () => {
  const xml = '<a>Женева 日内瓦 جنيف</a>';
  it.each([
    ['UTF-8', new TextEncoder().encode(xml)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${xml}`)],
    ['UTF-16 with a mark', utf16(xml, false, true)],
    ['UTF-16 in the other order', utf16(xml, true, true)],
    ['UTF-16 without a mark', utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, false, false)],
  ])('decodes %s', (_, bytes) => {
    expect(told(bytes)).toEqual(['<a', 'Женева 日内瓦 جنيف', '/a']);
  });
  it('refuses an encoding that packages may not use', () => {
    expect(refusalOf('<?xml version="1.0" encoding="windows-1251"?><a/>')).toBe('corrupt-file');
  });
  it('refuses bytes that are no text', () => {
    expect(refusalOf(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('corrupt-file');
  });
});

describe('limits', () => {
  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'xml-doctype'],
    ['an entity out of nowhere', '<a>&x;</a>', 'corrupt-file'],
    ['levels without end', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, 'xml-too-deep'],
    ['256 levels', `${'<a>'.repeat(256)}${'</a>'.repeat(256)}`, 'none'],
    ['attributes without end', `<a ${Array.from({ length: 300 }, (_, n) => `a${n}="1"`).join(' ')}/>`, 'too-complex'],
    ['a tag left open', '<a><b></a>', 'corrupt-file'],
    ['nothing', '', 'corrupt-file'],
  ])('judges %s', (_, xml, code) => {
    expect(refusalOf(xml)).toBe(code);
  });
  it('names the part in the detail, without markup', () => {
    try {
      told('<a><b></a>');
      expect.unreachable();
    } catch (fault) {
      expect(fault).toBeInstanceOf(GateRefusal);
      expect((fault as GateRefusal).hazard.detail).toMatch(/^part\.xml: [^<>&]+$/);
    }
  });
});

describe('anything at all', () => {
  it('is either read or refused', () => {
    const markup = fc.constantFrom(
      '<a',
      '>',
      '/>',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&#x41;',
      '<?x ?>',
      ' b="c"',
      'text',
      '<!DOCTYPE',
      '\uFFFE',
    );
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 30 }), (tokens) => {
        refusalOf(tokens.join(''));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void refusalOf(bytes)),
      { numRuns: 500 },
    );
  });

  it('gives the text back, whatever it is', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter(
        (one) => /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u.test(one) && one.trim() !== '' && !one.includes('\r'),
      );
    fc.assert(
      fc.property(text, (one) => {
        const escaped = one.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
        expect(told(`<a>${escaped}</a>`).slice(1, -1).join('')).toBe(one);
      }),
      { numRuns: 200 },
    );
  });
});
