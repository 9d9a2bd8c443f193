import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFileName } from '../../../shared/desk/file-name.ts';

const kept = (given: string) => keptFileName(given, 'paper.docx');

describe('the name under which a file is kept', () => {
  it.each([
    ['Contribution 7 – déjà vu.docx', 'Contribution 7 – déjà vu.docx'],
    ['ورقة المملكة.docx', 'ورقة المملكة.docx'],
    ['中国 提案.pdf', '中国 提案.pdf'],
    // Turns the letters behind it: what is read as …cod.exe would be shown as …exe.doc.
    ['paper\u202Excod.exe', 'paperxcod.exe'],
    ['pa\u200Bp\u2060er\uFEFF.docx', 'paper.docx'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\boot.ini', '_.._boot.ini'],
    ['a\r\nSet-Cookie: x=1\r\n.docx', 'aSet-Cookie: x=1.docx'],
    ['"quoted"; filename="other".docx', '"quoted"; filename="other".docx'],
    ['  much   room \t .docx ', 'much room .docx'],
    ['half a pair \uD800.docx', 'half a pair \uFFFD.docx'],
    ['', 'paper.docx'],
    ['\u202E\u0000', 'paper.docx'],
    ['...', 'paper.docx'],
  ])('of %j is %j', (given, name) => {
    expect(kept(given)).toBe(name);
  });

  it('is one for two spellings that look alike', () => {
    expect(kept('re\u0301sume\u0301.docx')).toBe(kept('r\u00E9sum\u00E9.docx'));
  });

  it('keeps its ending when it is too long', () => {
    expect(kept(`${'a'.repeat(1_000)}.docx`)).toBe(`${'a'.repeat(250)}.docx`);
    expect(kept(`${'中'.repeat(1_000)}.pdf`)).toBe(`${'中'.repeat(83)}.pdf`);
  });

  it('is always one step of a path that is seen and fits into a key, and stays as it is when it is kept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = kept(given);
        expect(name).not.toMatch(/^\.|[/\\\p{Cc}\p{Cf}]/u);
        expect(name.trim()).not.toBe('');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(kept(name)).toBe(name);
      }),
      { numRuns: 40 },
    );
  });
});
