import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/model/language.ts';
import { renderDocx } from '../../../shared/report/render-docx.ts';
import { hostilePapers } from './hostile.ts';
import { packagePart as part } from './package-part.ts';
import { papers2021 } from './papers-2021.ts';
import { meetingOf, reportOf } from './records.ts';

const reportIn = (language: Language, papers = papers2021) => reportOf(meetingOf('C21-VCC-1'), papers, language);
const from = (path: string) => new URL(path, import.meta.url).href;

describe('renderDocx', () => {
  it('gives the same bytes twice in one process', async () => {
    expect(await renderDocx(reportIn('ar'))).toEqual(await renderDocx(reportIn('ar')));
  });

  it('gives the same bytes in another process, in another time zone', async () => {
    const program = `
      import { createHash } from 'node:crypto';
      import { renderDocx } from '${from('../../../shared/report/render-docx.ts')}';
      import { meetingOf, reportOf } from '${from('./records.ts')}';
      import { papers2021 } from '${from('./papers-2021.ts')}';
      const docx = await renderDocx(reportOf(meetingOf('C21-VCC-1'), papers2021.toReversed(), 'en'));
      console.log(createHash('sha256').update(docx).digest('hex'));`;
    const environment = { ...process.env, TZ: 'Pacific/Kiritimati' };
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: environment,
    });
    const here = createHash('sha256').update(await renderDocx(reportIn('en')));
    expect(printed.trim()).toBe(here.digest('hex'));
  });

  it('is well-formed in every part, whatever senders wrote', async () => {
    const docx = await renderDocx(reportIn('en', hostilePapers));
    for (const [name, content] of Object.entries(unzipSync(docx))) {
      expect(() => new SaxesParser().write(strFromU8(content)).close(), name).not.toThrow();
    }
    const text = part(docx, 'word/document.xml');
    expect(text).toContain('&lt;script&gt;window.hostile = 1&lt;/script&gt;');
    expect(text).toContain('contribution[U+202E]xcod.exe');
  });

  it.each([...languages])('has a table of contents with an entry for each section (%s)', async (language) => {
    const xml = part(await renderDocx(reportIn(language)), 'word/document.xml');
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*1-2/);
    const entries = xml.match(/<w:pStyle w:val="TOC[12]"\/>/g) ?? [];
    const headings = xml.match(/<w:pStyle w:val="Heading[12]"\/>/g) ?? [];
    expect(entries.length).toBe(headings.length);
    expect(entries.length).toBeGreaterThan(10);
  });

  it('leads every link inside to a bookmark', async () => {
    const xml = part(await renderDocx(reportIn('en')), 'word/document.xml');
    const names = new Set([...xml.matchAll(/<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(anchors.length).toBeGreaterThan(50);
    expect(anchors.filter((anchor) => !names.has(anchor))).toEqual([]);
  });

  it('runs from right to left in Arabic, tables too, and names a face for Chinese', async () => {
    const docx = await renderDocx(reportIn('ar'));
    expect(part(docx, 'word/document.xml')).toContain('<w:bidiVisual/>');
    expect(part(docx, 'word/document.xml')).toContain('<w:rtl/>');
    expect(part(docx, 'word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
    expect(part(await renderDocx(reportIn('en')), 'word/document.xml')).not.toContain('<w:bidiVisual/>');
  });

  it('repeats the heads of its lists on every page', async () => {
    const xml = part(await renderDocx(reportIn('en')), 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(5);
  });

  it('makes a report on an empty register', async () => {
    const xml = part(await renderDocx(reportIn('zh', [])), 'word/document.xml');
    expect(xml).toContain('尚未登记任何文稿。');
  });
});
