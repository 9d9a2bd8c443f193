import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperOfText } from '../../../shared/readers/text.ts';
import { decodeText } from '../../../shared/readers/text-encoding.ts';

/** The bytes of a text in an encoding that Node only decodes. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 256; byte += 1) known.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (encoding === 'gb18030') {
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => known.get(sign) ?? []));
}

describe('a text in bytes', () => {
  it.each([
    ['windows-1252', 'Contribution de la République française à la réunion du Conseil'],
    ['windows-1252', 'Contribución de España: «año», informática y telecomunicación'],
    ['windows-1251', 'Вклад Российской Федерации. Проект повестки дня Совета 2021 года (Документ C21/12)'],
    ['windows-1256', 'مساهمة من المملكة بشأن جدول أعمال المجلس (الوثيقة C21/12) ويدعى المجلس إلى الإحاطة علما'],
    ['gb18030', '中华人民共和国提交的文稿。关于理事会会议议程的意见（C21/12号文件）。'],
  ])('of %s is read: %s', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toBe(text);
  });

  it('of Unicode is read by its mark or its form', () => {
    const text = 'Вклад 文稿 مساهمة';
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text);
  });

  it('that a sample cuts inside a character is still read', () => {
    expect(decodeText(Buffer.from('République').subarray(0, 2))).toBe('R');
  });

  it('is none where there are zeros or control characters', () => {
    expect(decodeText(Buffer.from('a\0b'))).toBeNull();
    expect(decodeText(Buffer.from('\x01\x02\x03abc'))).toBeNull();
  });

  it('or none, is said of anything', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect([null, decodeText(bytes)]).toContain(decodeText(bytes))));
  });
});

describe('a paper out of text', () => {
  it('has a passage for each line, whatever ends it', () => {
    const paper = paperOfText('\ufeffone\r\ntwo\rthree\n\nfour\n\n');
    expect(paper.passages.map(({ text }) => text)).toEqual(['one', 'two', 'three', '', 'four']);
    expect(paper.kind).toBe('text');
  });

  it('keeps all words in their places', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé文 ]*$/)), (lines) => {
        const paper = paperOfText(lines.join('\n'));
        for (const { text, start } of paper.passages) expect(paper.text.slice(start, start + text.length)).toBe(text);
        expect(paper.text.trimEnd()).toBe(lines.join('\n').trimEnd());
      }),
    );
  });
});
