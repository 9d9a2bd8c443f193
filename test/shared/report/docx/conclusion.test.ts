import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordFile } from '../../../../shared/report/render-docx.ts';
import { conclusionBlock, documentOf, type ShownConclusion } from '../conclusions.ts';
import { packagePart } from '../package-part.ts';
import { outOfOrder } from './schema-order.ts';

const at = '2021-06-16T12:00:00.500+02:00';
const shown: readonly ShownConclusion[] = [
  { id: 'a1.53.1', text: 'The Chair took it that the councillors wished to note C21/35.\nIt was so agreed.' },
  { id: 'a1.60.1', text: 'The report be noted.', before: 'The report be approved.' },
  { id: 'a1.61.1', text: '主席认为，理事们希望以信函方式批准C21/35号文件。', before: null, language: 'zh' },
  { id: 'a1.62.1', text: 'الإحاطة علماً بالوثيقة C21/35.\nالموافقة', before: 'الإحاطة علماً بالوثيقة C21/36.', language: 'ar' },
];
const body = async (conclusions = shown) => packagePart(await wordFile(documentOf(conclusions), at), 'word/document.xml');
const controls = (xml: string) => xml.match(/<w:sdt><w:sdtPr><w:alias [^>]*><w:tag .*?<\/w:sdt>/gsu) ?? [];

describe('a conclusion in the docx', () => {
  it('stands in a rich-text control with its tag, by its name, open to edits', async () => {
    const [first] = controls(await body());
    expect(first).toMatch(
      /^<w:sdt><w:sdtPr><w:alias w:val="Proposed conclusion a1\.53\.1"\/><w:tag w:val="conclusion:a1\.53\.1@[0-9a-f]{12}"\/><w:id w:val="\d+"\/><w:lock w:val="sdtLocked"\/><\/w:sdtPr><w:sdtContent><w:p>/,
    );
    expect(first?.match(/<w:p>/g)).toHaveLength(2);
    expect(controls(await body())).toHaveLength(4);
  });

  it('keeps the number of its control whatever else comes into the report, and shares it with no other', async () => {
    const numbers = (xml: string) => controls(xml).map((control) => /<w:id w:val="(\d+)"/.exec(control)?.[1]);
    const all = numbers(await body());
    expect(new Set(all).size).toBe(4);
    expect(numbers(await body(shown.slice(2)))).toEqual(all.slice(2));
    expect(numbers(await body([shown[0], shown[0]].flatMap((one) => one ?? [])))[0]).toBe(all[0]);
    for (const number of all) expect(Number(number)).toBeLessThan(2 ** 31);
  });

  it('marks what changed since the last revision, and nothing where nothing is compared', async () => {
    const [first, second, third] = controls(await body());
    expect(first).not.toMatch(/<w:(ins|del)\b/);
    expect(second).toMatch(
      /<w:del w:id="\d+" w:author="rapporteur" w:date="2021-06-16T10:00:00Z"><w:r>.*?<w:delText[^>]*>approved<\/w:delText>/,
    );
    expect(second).toMatch(
      /<w:ins w:id="\d+" w:author="rapporteur" w:date="2021-06-16T10:00:00Z"><w:r>.*?<w:t[^>]*>noted<\/w:t>/,
    );
    expect(third?.match(/<w:t\b/g)).toHaveLength(third?.match(/<w:ins\b/g)?.length ?? 0);
  });

  it('numbers bookmarks and marks in one row', async () => {
    const ids = [...(await body()).matchAll(/<w:(?:bookmarkStart|ins|del)\b[^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.map((_, i) => i + 1));
  });

  it('runs from right to left in Arabic, whatever the language of the report', async () => {
    const arabic = controls(await body())[3] ?? '';
    expect(arabic.match(/<w:bidi\/>/g)).toHaveLength(2);
    expect(arabic).toMatch(/<w:rtl\/><w:lang w:val="en-GB" w:bidi="ar-SA"\/>/);
  });

  it('is in the list of conclusions that the file keeps of itself, and between bookmarks of the same name', async () => {
    const bytes = await wordFile(documentOf(shown), at);
    const noted = [...packagePart(bytes, 'docProps/custom.xml').matchAll(/name="(\w+)"><vt:lpwstr>([^<]*)/g)];
    expect(noted.map(([, name]) => name)).toEqual(['conclusion_1', 'conclusion_2', 'conclusion_3', 'conclusion_4']);
    expect(noted.map(([, , tag]) => tag)).toEqual(shown.map((one) => conclusionBlock(one).tag));
    expect(packagePart(bytes, 'word/document.xml')).toMatch(/<w:bookmarkStart [^>]*w:name="conclusion_1"\/><w:sdt>/);
  });

  it('holds an empty paragraph where there are no words', async () => {
    expect(controls(await body([{ id: 'a1.1.1', text: '' }]))[0]).toMatch(/<w:sdtContent><w:p>.*<\/w:p><\/w:sdtContent>/);
  });

  it('has a title that Word can keep, whatever the record calls it', async () => {
    const document = documentOf([{ id: 'a1.1.1', text: 'Noted.' }]);
    const renamed = JSON.parse(
      JSON.stringify(document).replace('Proposed conclusion a1.1.1', `\\"<&\\u0007${'🙂'.repeat(40)}`),
    ) as typeof document;
    const xml = packagePart(await wordFile(renamed, at), 'word/document.xml');
    const title = /<w:alias w:val="([^"]*)"\/><w:tag/.exec(xml)?.[1] ?? '';
    expect(title).toMatch(/^&quot;&lt;&amp;\[U\+0007\](🙂)+$/u);
    expect(title.replace(/&\w+;/g, '.').length).toBeLessThanOrEqual(64);
  });

  it('gives the same bytes again', async () => {
    expect(await wordFile(documentOf(shown), at)).toEqual(await wordFile(documentOf(shown), at));
  });

  it.each(['en', 'ar', 'zh'] as const)('has all properties in the order of the schema (%s)', async (language) => {
    const parts = unzipSync(await wordFile(documentOf(shown, language), at));
    const names = Object.keys(parts).filter((name) => /^word\/(document|styles|header\d|footer\d)\.xml$/.test(name));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(outOfOrder(new TextDecoder().decode(parts[name])), name).toEqual([]);
  });
});
