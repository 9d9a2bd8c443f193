import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { S3Fault } from '../../../../cdk/local/s3/s3-fault.ts';
import { childrenOf, parseXml, textOf, xmlDocument } from '../../../../cdk/local/s3/xml.ts';

const parse = (text: string, root = 'Delete') => parseXml(Buffer.from(text), root);

describe('parseXml', () => {
  it('reads what xmlDocument wrote', () => {
    const printable = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ''));
    fc.assert(
      fc.property(fc.array(printable), (keys) => {
        const read = parse(xmlDocument('Delete', { Object: keys.map((Key) => ({ Key })), Quiet: true, Absent: undefined }));
        expect(childrenOf(read, 'Object').map((object) => textOf(object, 'Key'))).toEqual(keys);
        expect([textOf(read, 'Quiet'), textOf(read, 'Absent')]).toEqual(['true', undefined]);
      }),
    );
  });

  it.each([
    '<!DOCTYPE Delete [<!ENTITY a "b">]><Delete><Key>&a;</Key></Delete>',
    '<Delete><Key>&undefined;</Key></Delete>',
    '<Delete><Key></Delete>',
    '<Other/>',
    '',
    'text',
    `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`,
  ])('refuses %s', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
  });

  it('answers any bytes with a document or a refusal', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<Delete',
        '>',
        '</Delete>',
        '<',
        '&',
        ';',
        'Key',
        '"',
        '=',
        '<![CDATA[',
        ']]>',
        '<!--',
        '<?xml',
        '\u0000',
        'ü',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        try {
          expect(parse(parts.join('')).name).toBe('Delete');
        } catch (fault) {
          expect(fault).toBeInstanceOf(S3Fault);
        }
      }),
    );
  });
});
