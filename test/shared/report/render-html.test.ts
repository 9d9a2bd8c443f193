import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/model/language.ts';
import { compile } from '../../../shared/report/compile.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { hostilePapers } from './hostile.ts';
import { papers2020 } from './papers-2020.ts';
import { papers2021 } from './papers-2021.ts';
import { meetingOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const page = (language: Language, papers = papers2021) => renderHtml(compile(meeting, papers, language));
const tags = (html: string) => [...html.matchAll(/<([a-z][a-z0-9]*)\b/g)].map((match) => match[1] ?? '');

describe('renderHtml', () => {
  it('adds no element for what senders wrote', () => {
    const allowed = new Set(tags(page('en')));
    const found = new Set(tags(page('en', hostilePapers)));
    expect([...found].filter((tag) => !allowed.has(tag))).toEqual([]);
    expect([...allowed].filter((tag) => ['script', 'img', 'iframe', 'link', 'object', 'form'].includes(tag))).toEqual([]);
  });

  it('shows hostile text as text', () => {
    const html = page('en', hostilePapers);
    expect(html).toContain('&lt;script&gt;window.hostile = 1&lt;/script&gt;');
    expect(html).toContain('contribution[U+202E]xcod.exe');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('keeps attributes closed', () => {
    const html = page('en', hostilePapers);
    const attributes = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, ''));
    expect(attributes.filter((tag) => /\bon[a-z]+\s*=/.test(tag) || tag.includes("'"))).toEqual([]);
  });

  it.each([...languages])('has headings in order and ids of its own in %s', (language) => {
    const html = page(language);
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('says language and direction of the page and of what is quoted', () => {
    expect(page('ar')).toContain('<html lang="ar" dir="rtl">');
    expect(page('ar')).toContain('<p lang="en" dir="ltr">Connecting schools in rural areas');
    expect(page('en')).toMatch(/<p lang="ar" dir="rtl">التحضير/);
    expect(page('en')).toMatch(/<p lang="zh" dir="ltr">2021年世界电信发展大会/);
  });

  it.each([...languages])('says nowhere in its own words that something was decided (%s)', (language) => {
    const said = page(language, [])
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<p lang="zh"[^>]*>[^<]*<\/p>/g, '');
    expect(said).not.toMatch(/\bdecided\b|a décidé|decidió|постановил|решил|قرر المجلس|决定如下/i);
  });

  it('takes nothing from elsewhere', () => {
    expect(page('en')).not.toMatch(/\bsrc=|@import|url\(|<link/);
  });

  it('tells when nothing was filed', () => {
    const html = page('en', []);
    expect(html).toContain('No contribution has been filed.');
    expect(html).toContain('No paper has been received.');
    expect(html).not.toContain('<svg');
  });

  it('names the items of one list without annex', () => {
    const html = renderHtml(compile(meetingOf('C20-VCC-1'), papers2020, 'en'));
    expect(html).toContain('Item 15');
    expect(html).not.toContain('Priority');
  });

  it('leads nowhere but to web addresses', () => {
    const [first, ...rest] = meeting.agenda.items;
    if (first === undefined) throw new Error('the agenda is empty');
    const items = [{ ...first, url: 'javascript:alert(1)' }, ...rest];
    const html = renderHtml(compile({ ...meeting, agenda: { ...meeting.agenda, items } }, [], 'en'));
    expect(html).not.toContain('javascript:');
    expect(html).toContain('href="https://');
  });
});
