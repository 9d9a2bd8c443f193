import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../shared/readers/gate.ts';
import { GateRefusal, neutral, refusal } from '../../../shared/readers/package.ts';
import { docxMembers } from './docx-of.ts';
import { zipOf } from './zip-of.ts';

describe('a name out of a file, told as evidence', () => {
  it.each<[string, string, string]>([
    ['a mark that turns the letters round', 'contribution\u202excod.exe', 'contribution xcod.exe'],
    ['marks of no width', 'con\u200btri\u2060bution\ufeff', 'con tri bution '],
    ['line ends', 'name\r\nSet-Cookie: a=b', 'name  Set-Cookie: a=b'],
    ['markup', '<img src=x onerror=alert(1)>&amp;', ' img src=x onerror=alert(1)  amp;'],
    ['signs of the terminal', 'a\u001b[31m\u0000b', 'a [31m b'],
  ])('has lost %s', (_, name, shown) => {
    expect(neutral(name)).toBe(shown);
  });

  it('is no longer than two hundred characters', () => {
    expect(neutral('x'.repeat(1_000))).toHaveLength(200);
    expect(refusal('unsafe-path', `${'x'.repeat(1_000)}`).hazard.detail).toHaveLength(200);
  });

  it.each(['../\u202excod.exe', '../<img onerror=x>\r\n', `../${'é'.repeat(1_000)}`, '../e\u0301\u200b'])(
    'comes so from the entry of an archive: %j',
    (name) => {
      let detail: string | null = null;
      try {
        openPackage(zipOf([...docxMembers(), { name, data: '' }]));
      } catch (cause) {
        if (cause instanceof GateRefusal) detail = cause.hazard.detail;
      }
      expect(detail).toMatch(/^[^<>\r\n\u200b\u202e]{1,200}$/);
    },
  );
});

describe('two names that look alike', () => {
  it.each([
    ['composed and decomposed', 'word/caf\u00e9.xml', 'word/cafe\u0301.xml'],
    ['in capitals and small letters', 'word/caf\u00e9.xml', 'word/CAF\u00c9.xml'],
  ])('are one, and the archive contradicts itself: %s', (_, ...names) => {
    expect(() => openPackage(zipOf([...docxMembers(), ...names.map((name) => ({ name, data: '<a/>' }))]))).toThrow(
      'corrupt-file',
    );
  });
});
