import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoForms } from '../../../shared/judging/two-forms.ts';
import type { Examination } from '../../../shared/model/examination.ts';

const body =
  'The Administration proposes that the Council instruct the Director to publish one table with all revised dates, as in Document C21/24, and to keep it up to date after each consultation by correspondence.';

function file(n: number, fileName: string, text: string, kind: Examination['kind'] = fileName.endsWith('pdf') ? 'pdf' : 'docx') {
  return { n, fileName, examination: { kind, read: true, text } };
}

const found = (...files: ReturnType<typeof file>[]) => Object.fromEntries(twoForms(files));

describe('two forms of one paper in an arrival', () => {
  it('takes the PDF for a copy of the Word document of its name, whatever the case and however its lines break', () => {
    const printed = body.replace('consultation', 'consul-\ntation').replaceAll('. ', '.\n2\n');
    expect(found(file(1, 'KEN_dates.pdf', printed), file(2, 'ken_dates.DOCX', body, 'docx'))).toEqual({
      1: { is: 'copy-of', n: 2 },
    });
  });

  it.each([
    ['a word was changed', body.replace('publish', 'withhold')],
    ['a sentence was added', `${body} Nothing of this binds the host country.`],
    ['a document is another', body.replace('C21/24', 'C21/7788')],
    ['a sentence is missing', body.slice(0, 120)],
  ])('says that both differ where %s', (_what, other) => {
    const forms = found(file(1, 'a.docx', body), file(2, 'a.pdf', other));
    expect(forms).toEqual({ 1: { is: 'differs' }, 2: { is: 'differs' } });
  });

  it.each([
    ['another name', [file(1, 'a.docx', body), file(2, 'b.pdf', body)]],
    ['two Word documents', [file(1, 'a.docx', body), file(2, 'A.docx', body)]],
    ['three of one name', [file(1, 'a.docx', body), file(2, 'a.pdf', body), file(3, 'A.pdf', body)]],
    [
      'one that could not be read',
      [file(1, 'a.docx', body), { ...file(2, 'a.pdf', ''), examination: { kind: 'pdf' as const, read: false, text: '' } }],
    ],
  ])('says nothing of %s', (_what, files) => {
    expect(found(...files)).toEqual({});
  });

  it('goes by the content where the names lie', () => {
    expect(found(file(1, 'a.pdf', body, 'docx'), file(2, 'a.docx', body, 'pdf'))).toEqual({ 2: { is: 'copy-of', n: 1 } });
  });

  it('knows Chinese, which has no blanks, and Arabic with and without its long strokes', () => {
    const zh = '理事会应请主任公布一份载有所有修订日期的表格，并在每次通信磋商之后更新。';
    expect(found(file(1, 'a.docx', zh), file(2, 'a.pdf', zh.replace('修订', '修\n订')))).toEqual({ 2: { is: 'copy-of', n: 1 } });
    const ar = 'تقترح الإدارة نشر جدول واحد';
    expect(found(file(1, 'a.docx', ar), file(2, 'a.pdf', ar.replace('جدول', 'جـــدول')))).toEqual({ 2: { is: 'copy-of', n: 1 } });
  });

  it('holds however the lines of a text are broken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{4,12}$/u), { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (words, every) => {
          const text = words.join(' ');
          const broken = words.map((word, i) => (i % every === 0 ? `${word.slice(0, 2)}-\n${word.slice(2)}` : word)).join('\n');
          expect(found(file(1, 'a.docx', text), file(2, 'a.pdf', broken))).toEqual({ 2: { is: 'copy-of', n: 1 } });
        },
      ),
      { numRuns: 200 },
    );
  });
});
