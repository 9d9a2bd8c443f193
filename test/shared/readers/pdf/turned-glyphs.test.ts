import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectObjects } from '../../../../shared/readers/pdf/objects.ts';
import { readPdf } from '../../../../shared/readers/pdf/read-pdf.ts';
import { turnedMap, turnGlyphs } from '../../../../shared/readers/pdf/turned-glyphs.ts';
import { pdfOf } from './pdf-of.ts';

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
const mapOf = (sections: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def 1 begincodespacerange <00> <FF> endcodespacerange ${sections} endcmap`;

/** Codes below are named by no encoding. */
const firstCode = 0x21;

interface Font {
  /** What each code from the first on stands for, as the font's map says it. */
  readonly says: readonly string[];
  readonly deflated?: boolean;
}

/** A pdf that draws signs from left to right, in lines of codes. */
function drawing({ says, deflated = true }: Font, lines: readonly (readonly number[])[]): Uint8Array {
  const entries = says.map((text, i) => `<${(i + firstCode).toString(16)}> <${hex(text)}>`).join('\n');
  const map = Buffer.from(mapOf(`${says.length} beginbfchar\n${entries}\nendbfchar`));
  const stored = (deflated ? deflateSync(map) : map).toString('latin1');
  const stream = `<< /Length ${stored.length} ${deflated ? '/Filter /FlateDecode ' : ''}>>\nstream\n${stored}\nendstream`;
  const shown = lines.map(
    (codes, i) => `1 0 0 1 72 ${700 - 20 * i} Tm <${Buffer.from(codes.map((code) => code + firstCode)).toString('hex')}> Tj`,
  );
  const widths = `/FirstChar ${firstCode} /LastChar ${firstCode + says.length - 1} /Widths [${says.map(() => 500).join(' ')}]`;
  return pdfOf({
    pages: [{ content: `BT /F1 11 Tf ${shown.join(' ')} ET` }],
    objects: [stream],
    font: `/ToUnicode 4 0 R ${widths}`,
  });
}

/** Draws each line as a printer of Arabic does: signs from the right, runs of digits and Latin letters from the left. */
function drawn(
  lines: readonly (readonly string[])[],
  as: (sign: string) => string = (sign) => sign,
  deflated = true,
): Uint8Array {
  const signs = [...new Set(lines.flat())];
  const fromLeft = (sign: string): boolean => /^[0-9A-Za-z/().-]$/.test(sign);
  const visual = lines.map((line) => {
    const runs: string[][] = [];
    for (const sign of line) {
      const run = runs.at(-1);
      if (fromLeft(sign) && run !== undefined && fromLeft(run[0] ?? '')) run.push(sign);
      else runs.push([sign]);
    }
    return runs.toReversed().flat();
  });
  return drawing(
    { says: signs.map(as), deflated },
    visual.map((line) => line.map((sign) => signs.indexOf(sign))),
  );
}

/** Splits typed text into the signs of a font that has a ligature for each lam-alef. */
const signsOf = (text: string): string[] => text.match(/ل[اأإآ]|\p{L}\p{Mn}+|[\s\S]/gu) ?? [];
const linesOf = async (bytes: Uint8Array): Promise<string[] | undefined> =>
  (await readPdf(bytes)).content?.paper.passages.map(({ text }) => text);

const typed = [
  'تعليقات المملكة على المبادئ التوجيهية للأمن السيبراني',
  'تقترح تعديلات على الفقرات المتعلقة بالاتصالات',
  'الوثيقة C21/71 بشأن الإجراءات خلال السنة 2021',
  'السلام والآخرون: لا إلا لأن الأولى',
  'مُلاحظة مِن إسلام أباد',
];

describe('signs that stand for several letters', () => {
  it('come out in the order of reading where the map of the font gives them so', async () => {
    expect(await linesOf(drawn(typed.map(signsOf)))).toEqual(typed);
  });

  it('come out so from a map that is not deflated', async () => {
    expect(await linesOf(drawn(typed.map(signsOf), (sign) => sign, false))).toEqual(typed);
  });

  it('come out so where the map has turned lam-alef round already', async () => {
    const turned = (sign: string): string => (/^ل[اأإآ]$/.test(sign) ? [...sign].reverse().join('') : sign);
    expect(await linesOf(drawn(typed.map(signsOf), turned))).toEqual(typed);
  });

  it('come out so from the forms of a font: ligatures of two letters and more', async () => {
    const form = (sign: string): string => ({ لا: '\ufefb', لأ: '\ufef7', لإ: '\ufef9', لآ: '\ufef5' })[sign] ?? sign;
    expect(await linesOf(drawn(typed.map(signsOf), form))).toEqual(typed);
    expect(
      await linesOf(drawn([['ا', 'لم', 'جلس', ' ', 'ا', 'لم', 'ا', 'لي']], (sign) => (sign === 'لم' ? '\ufc42' : sign))),
    ).toEqual(['المجلس المالي']);
  });

  it('leave Latin ligatures and other languages alone', async () => {
    const latin = [...['o', 'ffi', 'c', 'e', ' ', 'fi', 'l', 'e']];
    expect(await linesOf(drawing({ says: latin }, [latin.map((_, i) => i)]))).toEqual(['office file']);
  });
});

describe('a map of characters', () => {
  const section = (entries: string): string => mapOf(entries).replace(/\s+/g, ' ');
  it.each<[string, string, string]>([
    ['has its ligatures turned', '1 beginbfchar <05> <06440627> endbfchar', '1 beginbfchar <05> <06270644> endbfchar'],
    ['with blanks in the digits', '1 beginbfchar <05> <0644 0623> endbfchar', '1 beginbfchar <05> <06230644> endbfchar'],
    ['has letters with marks turned', '1 beginbfchar <05> <0623064F> endbfchar', '1 beginbfchar <05> <064f0623> endbfchar'],
    ['in a range of one', '1 beginbfrange <05> <05> <06440627> endbfrange', '1 beginbfrange <05> <05> [<06270644>] endbfrange'],
    [
      'in a range of two',
      '1 beginbfrange <05> <06> <06440622> endbfrange',
      '1 beginbfrange <05> <06> [<06220644><06230644>] endbfrange',
    ],
    [
      'in a list',
      '1 beginbfrange <05> <06> [<06440627> <0041>] endbfrange',
      '1 beginbfrange <05> <06> [<06270644> <0041>] endbfrange',
    ],
  ])('%s', (_, before, after) => {
    expect(turnedMap(section(before))).toBe(section(after));
  });

  it.each([
    '1 beginbfchar <05> <0627> endbfchar',
    '1 beginbfchar <05> <06270644> endbfchar',
    '1 beginbfchar <05> <00660069> endbfchar',
    '1 beginbfchar <05> <06310020> endbfchar',
    '1 beginbfchar <05> <064F0623> endbfchar',
    '1 beginbfrange <00> <FF> <0600> endbfrange',
    '1 beginbfrange <0000> <FFFF> <06440627> endbfrange',
    '1 begincodespacerange <0644> <0627> endcodespacerange',
  ])('stays as it is: %s', (entries) => {
    expect(turnedMap(section(entries))).toBe(section(entries));
  });

  it('is changed in its own place only', () => {
    const before = drawn(typed.map(signsOf));
    const after = Uint8Array.from(before);
    const objects = collectObjects(before);
    turnGlyphs(after, objects);
    const { start, end } = objects.streams.get(4) ?? { start: 0, end: 0 };
    expect(Buffer.from(after.subarray(0, start)).equals(before.subarray(0, start))).toBe(true);
    expect(Buffer.from(after.subarray(end)).equals(before.subarray(end))).toBe(true);
    expect(inflateSync(after.subarray(start, end)).toString()).toContain('<06270644>');
  });

  it.each(['beginbfchar ', '<', '<0644', 'beginbfrange <05> <06> [', '<05> '.repeat(4), '0'])(
    'of a megabyte of %j is read to its end',
    (piece) => {
      const map = `beginbfchar ${piece.repeat((1024 * 1024) / piece.length)} endbfrange`;
      expect(turnedMap(map)).toBe(map);
    },
  );

  it('of whatever content is read to its end', () => {
    const part = fc.constantFrom(
      'beginbfchar',
      'endbfchar',
      'beginbfrange',
      'endbfrange',
      '<0644',
      '0627>',
      '<05>',
      '[',
      ']',
      ' ',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const map = parts.join('');
        expect(turnedMap(map).length).toBeGreaterThanOrEqual(map.replace(/\s/g, '').length / 2);
      }),
    );
  });
});
